package io.sitong.reports.format;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A web page that lists files lying beside it, with links; loads nothing, runs nothing. */
public final class FileListPage {

    private static final byte[] STYLE = (StoredParts.text("html/document.css") + StoredParts.text("html/screen.css"))
            .getBytes(StandardCharsets.UTF_8);

    private FileListPage() {}

    /**
     * One file.
     *
     * @param facts what the columns say before the name
     * @param file empty where there is none any more
     */
    public record Line(List<String> facts, String name, String file) {

        public Line {
            facts = List.copyOf(facts);
        }
    }

    public static void write(String title, List<String> columns, String nameColumn, List<Line> lines, OutputStream out)
            throws IOException {
        try {
            XmlSink html = new XmlSink(out);
            html.raw("<!DOCTYPE html>\n<html lang=\"zh-CN\"><head><meta charset=\"UTF-8\"/>")
                    .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>")
                    .raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';")
                    .raw(" style-src 'unsafe-inline'\"/><title>")
                    .text(title)
                    .raw("</title><style>\n")
                    .raw(STYLE)
                    .raw("</style></head><body>\n<h1 class=\"title\">")
                    .text(title)
                    .raw("</h1>\n<table><thead><tr>");
            columns.forEach(
                    column -> html.raw("<th scope=\"col\">").text(column).raw("</th>"));
            html.raw("<th scope=\"col\">").text(nameColumn).raw("</th></tr></thead><tbody>\n");
            lines.forEach(line -> line(html, line));
            html.raw("</tbody></table></body></html>\n").flush();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void line(XmlSink html, Line line) {
        html.raw("<tr>");
        line.facts().forEach(fact -> html.raw("<td class=\"c\">").text(fact).raw("</td>"));
        html.raw("<td>");
        if (line.file().isEmpty()) {
            html.text(line.name());
        } else {
            String address =
                    URLEncoder.encode(line.file(), StandardCharsets.UTF_8).replace("+", "%20");
            html.raw("<a href=\"./").text(address).raw("\">").text(line.name()).raw("</a>");
        }
        html.raw("</td></tr>\n");
    }
}
