package io.sitong.reports.format;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Brings the styles of reports into the style sheet of a template: headings and what else the template has under the
 * same name look as the template says; the others come along under names that nothing of the template has.
 */
final class TemplateStyles {

    private static final String OURS = StoredParts.text("docx/styles.xml");
    private static final String PREFIX = "Sitong";
    private static final Pattern USED = Pattern.compile("(<w:(?:pStyle|tblStyle) w:val=\")([^\"]+)\"");

    /** Headings of the template are wanted; a table or a body text of the same name may be anything. */
    private static final Set<String> TAKEN_OVER = Set.of("heading 1", "heading 2", "heading 3", "title", "subtitle");

    private TemplateStyles() {}

    /** Adds what is missing and says under which name each of our styles is found. */
    static Map<String, String> addOurs(Document template) throws BadTemplate {
        Document ours = OfficeParts.parse(OURS.getBytes(StandardCharsets.UTF_8), "");
        Map<String, String> known = new HashMap<>();
        Set<String> ids = new HashSet<>();
        NodeList theirs = template.getElementsByTagNameNS(WordParagraphs.W, "style");
        for (int i = 0; i < theirs.getLength(); i++) {
            Element style = (Element) theirs.item(i);
            ids.add(attribute(style, "styleId"));
            if (attribute(style, "type").equals("paragraph")) {
                known.put(name(style), attribute(style, "styleId"));
            }
        }
        Map<String, String> names = new HashMap<>();
        NodeList own = ours.getElementsByTagNameNS(WordParagraphs.W, "style");
        for (int i = 0; i < own.getLength(); i++) {
            Element style = (Element) own.item(i);
            String id = attribute(style, "styleId");
            String existing = TAKEN_OVER.contains(name(style)) ? known.get(name(style)) : null;
            String free = PREFIX + id;
            while (existing == null && ids.contains(free)) {
                free += "_";
            }
            names.put(id, existing == null ? free : existing);
        }
        for (int i = 0; i < own.getLength(); i++) {
            Element style = (Element) own.item(i);
            String id = names.getOrDefault(attribute(style, "styleId"), "");
            if (!ids.contains(id)) {
                template.getDocumentElement().appendChild(template.importNode(renamed(style, id, names), true));
            }
        }
        return names;
    }

    private static Element renamed(Element style, String id, Map<String, String> names) {
        style.setAttributeNS(WordParagraphs.W, "w:styleId", id);
        boolean base = style.hasAttributeNS(WordParagraphs.W, "default");
        style.removeAttributeNS(WordParagraphs.W, "default");
        style.setAttributeNS(WordParagraphs.W, "w:customStyle", "1");
        NodeList all = style.getElementsByTagNameNS(WordParagraphs.W, "*");
        for (int i = 0; i < all.getLength(); i++) {
            Element part = (Element) all.item(i);
            switch (part.getLocalName()) {
                case "basedOn", "next", "link" -> {
                    String to = names.get(attribute(part, "val"));
                    if (to != null) {
                        part.setAttributeNS(WordParagraphs.W, "w:val", to);
                    }
                }
                case "name" -> part.setAttributeNS(WordParagraphs.W, "w:val", "四同 " + attribute(part, "val"));
                default -> {}
            }
        }
        if (base && attribute(style, "type").equals("paragraph")) {
            withOurFonts(style);
        }
        return style;
    }

    /** What all our styles build on says what our documents have as a default, and those of the template need not. */
    private static void withOurFonts(Element base) {
        Element defaults = (Element) base.getOwnerDocument()
                .getElementsByTagNameNS(WordParagraphs.W, "rPrDefault")
                .item(0);
        base.appendChild(
                defaults.getElementsByTagNameNS(WordParagraphs.W, "rPr").item(0).cloneNode(true));
    }

    private static String name(Element style) {
        Element name =
                (Element) style.getElementsByTagNameNS(WordParagraphs.W, "name").item(0);
        return name == null ? "" : attribute(name, "val").toLowerCase(Locale.ROOT);
    }

    private static String attribute(Element element, String name) {
        return element.getAttributeNS(WordParagraphs.W, name);
    }

    /** The same text with the styles under the names they have here. */
    static String renamed(String xml, Map<String, String> names) {
        Matcher used = USED.matcher(xml);
        return used.replaceAll(match ->
                Matcher.quoteReplacement(match.group(1) + names.getOrDefault(match.group(2), match.group(2)) + "\""));
    }
}
