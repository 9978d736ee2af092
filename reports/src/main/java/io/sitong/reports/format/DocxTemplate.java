package io.sitong.reports.format;

import io.sitong.reports.outline.Note;
import io.sitong.reports.outline.Outline;
import io.sitong.reports.outline.Section;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A Word document of the bureau with places left open: cover, page setup, header, footer and headings are its own, the
 * content of a report stands in place of {@code {{正文}}}.
 */
public final class DocxTemplate implements OfficeTemplate {

    private static final String DOCUMENT = "word/document.xml";
    private static final String STYLES = "word/styles.xml";
    private static final String TYPES = "[Content_Types].xml";
    private static final String CORE = "docProps/core.xml";
    private static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final OfficeParts parts;

    private DocxTemplate(OfficeParts parts) {
        this.parts = parts;
    }

    /**
     * Takes a file somebody sent.
     *
     * @throws BadTemplate with what is wrong and where
     */
    public static DocxTemplate read(byte[] file) throws BadTemplate {
        OfficeParts parts = OfficeParts.read(file);
        if (!parts.has(DOCUMENT)) {
            throw new BadTemplate("不是 Word 文档（.docx）：其中没有正文部分。");
        }
        parts.mustBeHarmless();
        if (!parts.has(STYLES)) {
            throw new BadTemplate("文档没有样式表，请用 Word 重新另存。");
        }
        int bodies = 0;
        for (String name : parts.all().keySet()) {
            if (isText(name)) {
                bodies += check(parts.xml(name), name);
            }
        }
        if (bodies != 1) {
            throw new BadTemplate(
                    bodies == 0
                            ? "缺少“" + Placeholder.BODY.written() + "”：请在正文中单独一段写上它，报告内容将放在这里。"
                            : "“" + Placeholder.BODY.written() + "”出现了" + bodies + "次，只能有一次。");
        }
        return new DocxTemplate(parts);
    }

    private static boolean isText(String name) {
        return name.equals(DOCUMENT) || name.matches("word/(header|footer)[0-9]*\\.xml");
    }

    /** How often the content has its place in this part. */
    private static int check(Document part, String name) throws BadTemplate {
        if (part.getElementsByTagNameNS(WordParagraphs.W, "altChunk").getLength() > 0) {
            throw new BadTemplate("文档嵌入了其他文件，请删除后重新上传。");
        }
        for (String instruction : instructions(part)) {
            if (instruction.matches(
                    "(?is)\\s*(DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|LINK|IMPORT|DATABASE|MACROBUTTON)\\b.*")) {
                throw new BadTemplate("文档中有引用外部内容的域“" + instruction.strip() + "”，请删除后重新上传。");
            }
        }
        int bodies = 0;
        int number = 0;
        for (Element paragraph : WordParagraphs.of(part)) {
            number++;
            String text = WordParagraphs.text(paragraph);
            String place = name.equals(DOCUMENT) ? "正文第" + number + "段" : name.contains("header") ? "页眉" : "页脚";
            var placeholders = Placeholder.ANY.matcher(text);
            while (placeholders.find()) {
                Placeholder known = Placeholder.find(placeholders.group(1)).orElse(null);
                if (known == null) {
                    throw new BadTemplate(
                            place + "的“" + placeholders.group() + "”不认识，可用的有：" + Placeholder.allWritten() + "。");
                }
                if (known == Placeholder.BODY) {
                    bodies++;
                    if (!isOwn(paragraph, text, name)) {
                        throw new BadTemplate(
                                place + "：“" + Placeholder.BODY.written() + "”须在正文中独占一段，不能在表格、文本框、页眉页脚里，也不能与其他文字同段。");
                    }
                }
            }
            if (placeholdersBroken(text)) {
                throw new BadTemplate(place + "：“" + text.strip() + "”的花括号不成对。");
            }
        }
        return bodies;
    }

    private static List<String> instructions(Document part) {
        List<String> found = new ArrayList<>();
        var texts = part.getElementsByTagNameNS(WordParagraphs.W, "instrText");
        for (int i = 0; i < texts.getLength(); i++) {
            found.add(texts.item(i).getTextContent());
        }
        var simple = part.getElementsByTagNameNS(WordParagraphs.W, "fldSimple");
        for (int i = 0; i < simple.getLength(); i++) {
            found.add(((Element) simple.item(i)).getAttributeNS(WordParagraphs.W, "instr"));
        }
        return found;
    }

    private static boolean isOwn(Element paragraph, String text, String part) {
        return part.equals(DOCUMENT)
                && text.strip().matches("\\{\\{\\s*正文\\s*\\}\\}")
                && paragraph.getParentNode() instanceof Element parent
                && parent.getLocalName().equals("body");
    }

    private static boolean placeholdersBroken(String text) {
        String rest = Placeholder.ANY.matcher(text).replaceAll("");
        return rest.contains("{{") || rest.contains("}}");
    }

    @Override
    public DocumentWriter writer(TemplateValues values) {
        return (outline, out) -> write(outline, values, out);
    }

    private void write(Outline outline, TemplateValues values, OutputStream out) throws IOException {
        try {
            Map<String, byte[]> changed = new TreeMap<>();
            Document styles = parts.xml(STYLES);
            Map<String, String> names = TemplateStyles.addOurs(styles);
            changed.put(STYLES, OfficeParts.bytes(styles));
            DocxLinks links = new DocxLinks();
            for (String name : parts.all().keySet()) {
                if (isText(name)) {
                    Document part = parts.xml(name);
                    if (name.equals(DOCUMENT)) {
                        place(part, outline, names, links);
                    }
                    WordParagraphs.of(part).forEach(paragraph -> WordParagraphs.fill(paragraph, values));
                    changed.put(name, OfficeParts.bytes(part));
                }
            }
            boolean related = parts.has(DocxLinks.PART);
            byte[] relations = links.added(related ? parts.part(DocxLinks.PART) : DocxLinks.none());
            changed.put(DocxLinks.PART, relations);
            if (!links.pictures().isEmpty()) {
                Document types = parts.xml(TYPES);
                knowPictures(types);
                changed.put(TYPES, OfficeParts.bytes(types));
            }
            changed.put(CORE, StoredParts.coreProperties(outline.title(), outline.imprint()));
            try (PartArchive archive = new PartArchive(out)) {
                for (Map.Entry<String, byte[]> part : parts.all().entrySet()) {
                    archive.add(part.getKey(), changed.getOrDefault(part.getKey(), part.getValue()));
                }
                if (!related && !links.isEmpty()) {
                    archive.add(DocxLinks.PART, relations);
                }
                links.pictures().addTo(archive);
            }
        } catch (BadTemplate e) {
            throw new IOException("a template that was checked is not to be read", e);
        }
    }

    /** A template without pictures need not say what a picture is. */
    private static void knowPictures(Document types) {
        Element all = types.getDocumentElement();
        for (Node node = all.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element type && type.getAttribute("Extension").equalsIgnoreCase("png")) {
                return;
            }
        }
        Element png = types.createElementNS(all.getNamespaceURI(), "Default");
        png.setAttribute("Extension", "png");
        png.setAttribute("ContentType", "image/png");
        all.insertBefore(png, all.getFirstChild());
    }

    private static void place(Document document, Outline outline, Map<String, String> names, DocxLinks links)
            throws BadTemplate {
        Element open = WordParagraphs.of(document).stream()
                .filter(p -> WordParagraphs.text(p).strip().matches("\\{\\{\\s*正文\\s*\\}\\}"))
                .findFirst()
                .orElseThrow(() -> new BadTemplate("缺少“" + Placeholder.BODY.written() + "”。"));
        Element pages = pagesOf(open);
        Node parent = open.getParentNode();
        for (Node block : content(document, outline, pages, names, links)) {
            parent.insertBefore(block, open);
        }
        if (ownPages(open) == null) {
            parent.removeChild(open);
        } else {
            // it ends a section of the template, and goes on doing so
            WordParagraphs.fill(open, new TemplateValues(Map.of(Placeholder.BODY, "")));
        }
    }

    /** The page setup a paragraph stands under: that of the next paragraph that ends a section, or the last of all. */
    private static @Nullable Element pagesOf(Element paragraph) {
        for (Node next = paragraph; next != null; next = next.getNextSibling()) {
            if (next instanceof Element element) {
                Element pages = element.getLocalName().equals("sectPr") ? element : ownPages(element);
                if (pages != null) {
                    return pages;
                }
            }
        }
        return null;
    }

    private static @Nullable Element ownPages(Element block) {
        Element properties = child(block, "pPr");
        return properties == null ? null : child(properties, "sectPr");
    }

    private static @Nullable Element child(Element parent, String name) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && name.equals(element.getLocalName())) {
                return element;
            }
        }
        return null;
    }

    private static List<Node> content(
            Document document, Outline outline, @Nullable Element pages, Map<String, String> names, DocxLinks links)
            throws BadTemplate {
        TemplatePages paper = TemplatePages.of(pages);
        XmlSink xml = new XmlSink();
        xml.raw("<w:body xmlns:w=\"")
                .raw(WordParagraphs.W)
                .raw("\" xmlns:r=\"")
                .raw(R)
                .raw("\">");
        DocxBlocks blocks = new DocxBlocks(xml, links);
        boolean landscape = paper.landscape();
        String notice = outline.imprint().notice();
        if (notice != null) {
            blocks.add(List.of(new Note(Note.Tone.WARNING, notice)), paper.width(landscape));
        }
        for (Section section : outline.sections()) {
            if (section.onPages()) {
                if (section.landscape() != landscape) {
                    paper.end(xml, landscape);
                    landscape = section.landscape();
                }
                blocks.add(section.blocks(), paper.width(landscape));
            }
        }
        if (landscape != paper.landscape()) {
            paper.end(xml, landscape);
        }
        xml.raw("</w:body>");
        String renamed = TemplateStyles.renamed(new String(xml.bytes(), StandardCharsets.UTF_8), names);
        Document made = OfficeParts.parse(renamed.getBytes(StandardCharsets.UTF_8), "报告内容");
        List<Node> nodes = new ArrayList<>();
        for (Node node = made.getDocumentElement().getFirstChild(); node != null; node = node.getNextSibling()) {
            nodes.add(document.importNode(node, true));
        }
        return nodes;
    }
}
