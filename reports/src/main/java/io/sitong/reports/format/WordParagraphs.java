package io.sitong.reports.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The paragraphs of a Word part, and the placeholders in them, which Word likes to cut over several runs. */
final class WordParagraphs {

    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private WordParagraphs() {}

    static List<Element> of(Document part) {
        List<Element> found = new ArrayList<>();
        NodeList all = part.getElementsByTagNameNS(W, "p");
        for (int i = 0; i < all.getLength(); i++) {
            found.add((Element) all.item(i));
        }
        return found;
    }

    /** The pieces of text of a paragraph, without those of text boxes inside it, which are paragraphs of their own. */
    private static List<Element> texts(Element paragraph) {
        List<Element> texts = new ArrayList<>();
        NodeList all = paragraph.getElementsByTagNameNS(W, "t");
        for (int i = 0; i < all.getLength(); i++) {
            Element text = (Element) all.item(i);
            if (owner(text).isSameNode(paragraph)) {
                texts.add(text);
            }
        }
        return texts;
    }

    private static Element owner(Element text) {
        Element up = text;
        while (!(up.getLocalName().equals("p") && W.equals(up.getNamespaceURI()))) {
            up = (Element) up.getParentNode();
        }
        return up;
    }

    static String text(Element paragraph) {
        StringBuilder words = new StringBuilder();
        texts(paragraph).forEach(t -> words.append(t.getTextContent()));
        return words.toString();
    }

    /** Fills placeholders in; each takes the look of the run it begins in. */
    static void fill(Element paragraph, TemplateValues values) {
        List<Element> texts = texts(paragraph);
        Matcher matcher = Placeholder.ANY.matcher(text(paragraph));
        List<int[]> places = new ArrayList<>();
        List<String> words = new ArrayList<>();
        while (matcher.find()) {
            places.add(new int[] {matcher.start(), matcher.end()});
            words.add(values.filled(matcher.group()));
        }
        for (int i = places.size() - 1; i >= 0; i--) {
            replace(texts, places.get(i)[0], places.get(i)[1], words.get(i));
        }
    }

    private static void replace(List<Element> texts, int start, int end, String word) {
        int at = 0;
        boolean said = false;
        for (Element text : texts) {
            String own = text.getTextContent();
            int from = Math.max(0, start - at);
            int to = Math.min(own.length(), end - at);
            if (from < to) {
                text.setTextContent(own.substring(0, from) + (said ? "" : word) + own.substring(to));
                text.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
                said = true;
            }
            at += own.length();
        }
    }
}
