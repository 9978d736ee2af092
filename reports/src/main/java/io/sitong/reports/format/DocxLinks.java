package io.sitong.reports.format;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * The web addresses a Word document leads to, and its pictures: the format keeps both beside the text, as relations of it.
 */
final class DocxLinks {

    static final String PART = "word/_rels/document.xml.rels";

    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String HYPERLINK =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink";

    private final Map<String, String> ids = new LinkedHashMap<>();
    private final DocxPictures pictures = new DocxPictures();

    /** The relations of a document that has none. */
    static byte[] none() {
        return ("<?xml version=\"1.0\" encoding=\"UTF-8\"?><Relationships xmlns=\"" + RELATIONS + "\"/>")
                .getBytes(StandardCharsets.UTF_8);
    }

    boolean isEmpty() {
        return ids.isEmpty() && pictures.isEmpty();
    }

    DocxPictures pictures() {
        return pictures;
    }

    /** What the text calls this address. */
    String id(String address) {
        return ids.computeIfAbsent(address, a -> "sitongLink" + (ids.size() + 1));
    }

    /** The relations the document has anyway, and those of its links and pictures. */
    byte[] added(byte[] relations) {
        if (isEmpty()) {
            return relations;
        }
        try {
            Document part = OfficeParts.parse(relations, PART);
            Element all = part.getDocumentElement();
            ids.forEach((address, id) -> add(all, id, HYPERLINK, address).setAttribute("TargetMode", "External"));
            pictures.targets().forEach((id, target) -> add(all, id, DocxPictures.RELATION, target));
            return OfficeParts.bytes(part);
        } catch (BadTemplate e) {
            throw new IllegalStateException("relations that were checked, or are ours, can be read", e);
        }
    }

    private static Element add(Element all, String id, String type, String target) {
        Element relation = all.getOwnerDocument().createElementNS(RELATIONS, "Relationship");
        relation.setAttribute("Id", id);
        relation.setAttribute("Type", type);
        relation.setAttribute("Target", target);
        all.appendChild(relation);
        return relation;
    }
}
