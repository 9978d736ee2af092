package io.sitong.reports.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * The sheets of a template as they go into a workbook of ours: texts filled in, looks renumbered behind our own, pictures
 * along with them. Every text is a string and can never become a formula.
 */
final class XlsxCover {

    /** A sheet of the template. */
    record Cover(String name, String part) {}

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    /** Numbers of formats that everybody may use as they like begin here; ours are below. */
    private static final int OWN_FORMATS = 164;

    private static final int FREE_FORMATS = 300;

    private final OfficeParts parts;
    private final List<Cover> covers;
    private final List<String> strings;
    private final TemplateValues values;
    private final byte[] styles;
    private int firstLook;

    XlsxCover(OfficeParts parts, List<Cover> covers, List<String> strings, TemplateValues values) throws BadTemplate {
        this.parts = parts;
        this.covers = covers;
        this.strings = strings;
        this.values = values;
        this.styles = OfficeParts.bytes(mergedStyles());
    }

    static String text(Element holder) {
        StringBuilder words = new StringBuilder();
        NodeList texts = holder.getElementsByTagNameNS("*", "t");
        for (int i = 0; i < texts.getLength(); i++) {
            if (!"rPh".equals(texts.item(i).getParentNode().getLocalName())) {
                words.append(texts.item(i).getTextContent());
            }
        }
        return words.toString();
    }

    /** What a cell shows, where it is text. */
    static String shown(Element cell, List<String> strings) {
        return switch (cell.getAttribute("t")) {
            case "s" -> {
                Element value = child(cell, "v");
                int number = value == null || !value.getTextContent().strip().matches("[0-9]{1,7}")
                        ? -1
                        : Integer.parseInt(value.getTextContent().strip());
                yield number >= 0 && number < strings.size() ? strings.get(number) : "";
            }
            case "inlineStr" -> text(cell);
            case "str" -> {
                Element value = child(cell, "v");
                yield value == null ? "" : value.getTextContent();
            }
            default -> "";
        };
    }

    private static @Nullable Element child(Element parent, String name) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && name.equals(element.getLocalName())) {
                return element;
            }
        }
        return null;
    }

    byte[] styles() {
        return styles;
    }

    /** Looks of both; those of the template stand behind ours. */
    private Document mergedStyles() throws BadTemplate {
        Document ours = OfficeParts.parse(XlsxStyles.text(), "");
        Document theirs = parts.xml("xl/styles.xml");
        Element own = ours.getDocumentElement();
        Element other = theirs.getDocumentElement();
        int fonts = append(own, other, "fonts");
        int fills = append(own, other, "fills");
        int borders = append(own, other, "borders");
        Map<String, String> formats = formats(own, other);
        firstLook = append(own, other, "cellXfs");
        Element looks = child(own, "cellXfs");
        if (looks != null) {
            List<Element> all = children(looks);
            for (Element look : all.subList(firstLook, all.size())) {
                shift(look, "fontId", fonts);
                shift(look, "fillId", fills);
                shift(look, "borderId", borders);
                look.setAttribute("xfId", "0");
                look.setAttribute(
                        "numFmtId", formats.getOrDefault(look.getAttribute("numFmtId"), look.getAttribute("numFmtId")));
            }
        }
        for (String rest : List.of("dxfs", "colors")) {
            Element found = child(other, rest);
            if (found != null) {
                own.appendChild(ours.importNode(found, true));
            }
        }
        return ours;
    }

    private static Map<String, String> formats(Element own, Element other) {
        Map<String, String> numbers = new HashMap<>();
        Element theirs = child(other, "numFmts");
        Element ours = child(own, "numFmts");
        if (theirs != null && ours != null) {
            for (Element format : children(theirs)) {
                String was = format.getAttribute("numFmtId");
                if (was.matches("[0-9]{1,5}") && Integer.parseInt(was) >= OWN_FORMATS) {
                    String is = Integer.toString(FREE_FORMATS + numbers.size());
                    numbers.put(was, is);
                    Element copy = (Element) own.getOwnerDocument().importNode(format, true);
                    copy.setAttribute("numFmtId", is);
                    ours.appendChild(copy);
                }
            }
            ours.setAttribute("count", Integer.toString(children(ours).size()));
        }
        return numbers;
    }

    /** Appends the children of a list and says how many were there before. */
    private static int append(Element own, Element other, String list) {
        Element ours = child(own, list);
        Element theirs = child(other, list);
        if (ours == null) {
            throw new IllegalStateException("our own styles have " + list);
        }
        int before = children(ours).size();
        if (theirs != null) {
            children(theirs)
                    .forEach(each -> ours.appendChild(own.getOwnerDocument().importNode(each, true)));
            ours.setAttribute("count", Integer.toString(children(ours).size()));
        }
        return before;
    }

    private static List<Element> children(Element parent) {
        List<Element> found = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                found.add(element);
            }
        }
        return found;
    }

    private static void shift(Element element, String attribute, int by) {
        String was = element.getAttribute(attribute);
        element.setAttribute(attribute, Integer.toString((was.matches("[0-9]{1,6}") ? Integer.parseInt(was) : 0) + by));
    }

    /** Writes the sheets and all that belongs to them. */
    void write(PartArchive archive, XlsxWriter.Sheets sheets) throws IOException {
        try {
            int number = 0;
            for (Cover cover : covers) {
                number++;
                String part = "worksheets/cover" + number + ".xml";
                archive.add("xl/" + part, OfficeParts.bytes(filled(parts.xml(cover.part()))));
                sheets.add(cover.name(), part);
                String relations = cover.part().replace("worksheets/", "worksheets/_rels/") + ".rels";
                if (parts.has(relations)) {
                    archive.add("xl/worksheets/_rels/cover" + number + ".xml.rels", parts.part(relations));
                }
            }
            for (Map.Entry<String, byte[]> part : parts.all().entrySet()) {
                if (alongside(part.getKey())) {
                    archive.add(part.getKey(), part.getValue());
                }
            }
        } catch (BadTemplate e) {
            throw new IOException("a template that was checked is not to be read", e);
        }
    }

    private static boolean alongside(String part) {
        return part.matches("xl/(theme|drawings|media|printerSettings|charts)/.*")
                || part.matches("xl/comments[0-9]*\\.xml");
    }

    private Document filled(Document sheet) {
        NodeList cells = sheet.getElementsByTagNameNS("*", "c");
        for (int i = 0; i < cells.getLength(); i++) {
            Element cell = (Element) cells.item(i);
            shift(cell, "s", firstLook);
            if (List.of("s", "inlineStr", "str").contains(cell.getAttribute("t"))) {
                say(cell, values.filled(shown(cell, strings)));
            }
        }
        NodeList rows = sheet.getElementsByTagNameNS("*", "row");
        for (int i = 0; i < rows.getLength(); i++) {
            if (((Element) rows.item(i)).hasAttribute("s")) {
                shift((Element) rows.item(i), "s", firstLook);
            }
        }
        NodeList columns = sheet.getElementsByTagNameNS("*", "col");
        for (int i = 0; i < columns.getLength(); i++) {
            if (((Element) columns.item(i)).hasAttribute("style")) {
                shift((Element) columns.item(i), "style", firstLook);
            }
        }
        return sheet;
    }

    private static void say(Element cell, String text) {
        while (cell.getFirstChild() != null) {
            cell.removeChild(cell.getFirstChild());
        }
        cell.setAttribute("t", "inlineStr");
        Document sheet = cell.getOwnerDocument();
        Element holder = sheet.createElementNS(MAIN, "is");
        Element words = sheet.createElementNS(MAIN, "t");
        words.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
        words.setTextContent(XlsxText.ofCell(XlsxText.looksLikeFormula(text) ? " " + text : text));
        holder.appendChild(words);
        cell.appendChild(holder);
    }

    /** What kind of content the parts are that came along, for the list of the package. */
    void contentTypes(XmlSink xml) {
        try {
            Document types = parts.xml("[Content_Types].xml");
            for (Element type : children(types.getDocumentElement())) {
                boolean other = type.getLocalName().equals("Default")
                        && !List.of("rels", "xml").contains(type.getAttribute("Extension"));
                boolean along = type.getLocalName().equals("Override")
                        && alongside(type.getAttribute("PartName").replaceFirst("^/", ""));
                if (other) {
                    xml.raw("<Default Extension=\"").text(type.getAttribute("Extension"));
                } else if (along) {
                    xml.raw("<Override PartName=\"").text(type.getAttribute("PartName"));
                } else {
                    continue;
                }
                xml.raw("\" ContentType=\"")
                        .text(type.getAttribute("ContentType"))
                        .raw("\"/>");
            }
        } catch (BadTemplate e) {
            throw new IllegalStateException("a template that was checked is not to be read", e);
        }
    }

    boolean hasTheme() {
        return parts.has("xl/theme/theme1.xml");
    }
}
