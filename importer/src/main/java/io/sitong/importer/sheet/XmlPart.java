package io.sitong.importer.sheet;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import io.sitong.importer.problem.FileRefused;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** One XML part, pulled event by event: no DOCTYPE, no entities, bounded depth; names without their namespace. */
final class XmlPart implements AutoCloseable {

    static final int START = XMLStreamConstants.START_ELEMENT;
    static final int END = XMLStreamConstants.END_ELEMENT;
    static final int TEXT = XMLStreamConstants.CHARACTERS;

    private static final XMLInputFactory FACTORY = factory();

    private final InputStream in;
    private final XMLStreamReader xml;
    private final SheetLimits limits;
    private int depth;

    XmlPart(InputStream in, SheetLimits limits) {
        this.in = in;
        this.limits = limits;
        try {
            this.xml = FACTORY.createXMLStreamReader(in);
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }

    /** Moves on to the next start, end or text; false at the end of the part. */
    boolean next() {
        try {
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        if (++depth > limits.depth()) {
                            throw limits.tooDeep();
                        }
                        return true;
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        depth--;
                        return true;
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                        return true;
                    }
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw new FileRefused("含有不允许的 DOCTYPE 或实体声明，可能是被改动过的文件，请用表格软件打开后另存，再上传。");
                    default -> {
                        // comments and processing instructions say nothing
                    }
                }
            }
            return false;
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    boolean isStart() {
        return xml.isStartElement();
    }

    boolean isStart(String name) {
        return xml.isStartElement() && xml.getLocalName().equals(name);
    }

    boolean isEnd(String name) {
        return xml.isEndElement() && xml.getLocalName().equals(name);
    }

    boolean isEnd() {
        return xml.isEndElement();
    }

    boolean isText() {
        int type = xml.getEventType();
        return type == XMLStreamConstants.CHARACTERS
                || type == XMLStreamConstants.CDATA
                || type == XMLStreamConstants.SPACE;
    }

    String name() {
        return xml.getLocalName();
    }

    int depth() {
        return depth;
    }

    @Nullable
    String attribute(String name) {
        int count = xml.getAttributeCount();
        for (int i = 0; i < count; i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    String attribute(String name, String otherwise) {
        String value = attribute(name);
        return value == null ? otherwise : value;
    }

    boolean flag(String name) {
        String value = attribute(name);
        return value != null && (value.equals("1") || value.equals("true") || value.equals("on"));
    }

    /** Adds the current text to what was read before. */
    void appendText(StringBuilder to) {
        try {
            to.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
        } catch (RuntimeException e) {
            throw broken(e);
        }
    }

    /** Skips the current element with all it holds. */
    void skip() {
        int outside = depth - 1;
        while (depth > outside && next()) {
            // going on to its end
        }
    }

    private static FileRefused broken(Exception e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof FileRefused refused) {
                return refused;
            }
        }
        String text = String.valueOf(e.getMessage());
        if (text.contains("DOCTYPE") || text.contains("entity") || text.contains("Entity")) {
            return new FileRefused("含有不允许的 DOCTYPE 或实体声明，可能是被改动过的文件，请用表格软件打开后另存，再上传。");
        }
        return FileRefused.damaged("内部的 XML 无法读取");
    }

    @Override
    public void close() {
        try {
            xml.close();
            in.close();
        } catch (XMLStreamException | IOException e) {
            throw broken(e);
        }
    }
}
