package io.sitong.reports.format;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * The parts of an Office file somebody sent, unpacked only as far as a template may reach: a small file can unpack to
 * any size, and XML can name files of this machine.
 */
final class OfficeParts {

    /** What the table of templates holds. */
    static final int LARGEST_FILE = 1_000_000;

    /** How files of the old formats begin, and those with a password whatever they are named. */
    private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private static final int MOST_PARTS = 400;
    private static final long LARGEST_CONTENT = 16_000_000;

    private final Map<String, byte[]> parts;

    private OfficeParts(Map<String, byte[]> parts) {
        this.parts = parts;
    }

    static OfficeParts read(byte[] file) throws BadTemplate {
        if (file.length > LARGEST_FILE) {
            throw new BadTemplate("文件过大：" + file.length / 1000 + "KB，模板最多" + LARGEST_FILE / 1000 + "KB，请压缩其中的图片。");
        }
        if (Arrays.mismatch(file, COMPOUND) >= COMPOUND.length) {
            throw new BadTemplate("文件是旧格式（.doc、.xls）或加了密码，请去掉密码，另存为 .docx 或 .xlsx。");
        }
        Map<String, byte[]> parts = new LinkedHashMap<>();
        long left = LARGEST_CONTENT;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.isDirectory()) {
                    continue;
                }
                String name = entry.getName();
                if (name.startsWith("/") || name.contains("..") || name.contains("\\")) {
                    throw new BadTemplate("文件内部的路径“" + name + "”不正常，请用 Word 或 Excel 重新另存。");
                }
                byte[] content = content(zip, left);
                left -= content.length;
                if (parts.size() >= MOST_PARTS || parts.put(name, content) != null) {
                    throw new BadTemplate("文件内部的部件过多或重复，请用 Word 或 Excel 重新另存。");
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new BadTemplate("不是 Word 或 Excel 文件，或文件已损坏。");
        }
        if (!parts.containsKey("[Content_Types].xml")) {
            throw new BadTemplate("不是 Word（.docx）或 Excel（.xlsx）文件；.doc、.xls 请先另存为新格式。");
        }
        return new OfficeParts(parts);
    }

    private static byte[] content(ZipInputStream zip, long left) throws IOException, BadTemplate {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] block = new byte[8192];
        for (int n = zip.read(block); n >= 0; n = zip.read(block)) {
            out.write(block, 0, n);
            if (out.size() > left) {
                throw new BadTemplate("文件解开后超过" + LARGEST_CONTENT / 1_000_000 + "MB，不能作为模板。");
            }
        }
        return out.toByteArray();
    }

    Map<String, byte[]> all() {
        return parts;
    }

    boolean has(String name) {
        return parts.containsKey(name);
    }

    /** Nothing where there is no such part. */
    byte[] part(String name) {
        return parts.getOrDefault(name, new byte[0]);
    }

    String text(String name) {
        return new String(part(name), StandardCharsets.UTF_8);
    }

    Document xml(String name) throws BadTemplate {
        return parse(part(name), name);
    }

    static Document parse(byte[] xml, String name) throws BadTemplate {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new ByteArrayInputStream(xml));
        } catch (SAXException | IOException e) {
            throw new BadTemplate("文件内部的“" + name + "”读不懂，请用 Word 或 Excel 重新另存。");
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("this Java cannot read XML safely", e);
        }
    }

    static byte[] bytes(Document xml) {
        try {
            TransformerFactory factory = TransformerFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            Transformer transformer = factory.newTransformer();
            transformer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
            transformer.setOutputProperty(OutputKeys.STANDALONE, "yes");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            transformer.transform(new DOMSource(xml), new StreamResult(out));
            return out.toByteArray();
        } catch (TransformerException e) {
            throw new IllegalStateException("XML that was read can be written", e);
        }
    }

    /** What runs, or reaches outside: nothing of the kind belongs into a template. */
    void mustBeHarmless() throws BadTemplate {
        for (String name : parts.keySet()) {
            String part = name.toLowerCase(Locale.ROOT);
            if (part.endsWith("vbaproject.bin") || part.contains("macrosheets/") || part.contains("activex/")) {
                throw new BadTemplate("文件含有宏或控件（" + name + "），请另存为不含宏的文档。");
            }
            if (part.contains("/embeddings/") || part.contains("externallinks/") || part.contains("/afchunk")) {
                throw new BadTemplate("文件嵌入或引用了其他文件（" + name + "），请删除后重新上传。");
            }
            if (part.endsWith(".rels")) {
                var relations = xml(name).getElementsByTagNameNS("*", "Relationship");
                for (int i = 0; i < relations.getLength(); i++) {
                    var relation = (Element) relations.item(i);
                    if (relation.getAttribute("TargetMode").equalsIgnoreCase("External")) {
                        throw new BadTemplate("文件链接到外部地址“" + relation.getAttribute("Target") + "”，请取消链接后重新上传。");
                    }
                }
            }
        }
        if (text("[Content_Types].xml").toLowerCase(Locale.ROOT).contains("macroenabled")) {
            throw new BadTemplate("文件是启用宏的格式，请另存为不含宏的 .docx 或 .xlsx。");
        }
    }
}
