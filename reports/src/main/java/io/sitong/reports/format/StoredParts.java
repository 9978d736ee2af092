package io.sitong.reports.format;

import io.sitong.reports.outline.Imprint;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Reads the parts that are the same in every document from the resources. */
final class StoredParts {

    private StoredParts() {}

    static PartArchive.Stored read(String resource, String name) {
        return PartArchive.Stored.of(name, text(resource));
    }

    static String text(String resource) {
        try (InputStream in = StoredParts.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("resource missing: " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Core properties with the date of the imprint, never the present moment. */
    static byte[] coreProperties(String title, Imprint imprint) {
        String date = imprint.date() + "T00:00:00Z";
        return new XmlSink()
                .raw("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n")
                .raw(
                        "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\"")
                .raw(" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\"")
                .raw(" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>")
                .text(title)
                .raw("</dc:title><dc:creator>")
                .text(imprint.author())
                .raw("</dc:creator><dc:description>")
                .text(imprint.source())
                .raw("</dc:description><dc:language>zh-CN</dc:language><dcterms:created xsi:type=\"dcterms:W3CDTF\">")
                .raw(date)
                .raw("</dcterms:created><dcterms:modified xsi:type=\"dcterms:W3CDTF\">")
                .raw(date)
                .raw("</dcterms:modified></cp:coreProperties>")
                .bytes();
    }
}
