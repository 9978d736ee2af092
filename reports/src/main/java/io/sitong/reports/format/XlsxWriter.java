package io.sitong.reports.format;

import io.sitong.reports.outline.Outline;
import io.sitong.reports.outline.Section;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Prints an outline as a workbook, one sheet per section. Rows are streamed: a table of a million rows is never held,
 * and one that is longer than a sheet goes on in the next.
 *
 * <p>Every text cell is a string and can never become a formula.
 */
public final class XlsxWriter implements DocumentWriter {

    static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final PartArchive.Stored PACKAGE_RELATIONS = PartArchive.Stored.of(
            "_rels/.rels", StoredParts.text("docx/package-rels.xml").replace("word/document.xml", "xl/workbook.xml"));
    private static final PartArchive.Stored PROPERTIES = StoredParts.read("docx/app.xml", "docProps/app.xml");

    private final int rowLimit;
    private final @Nullable XlsxCover cover;

    public XlsxWriter() {
        this(1_048_576);
    }

    XlsxWriter(int rowLimit) {
        this(rowLimit, null);
    }

    /** @param cover sheets before those of the report */
    XlsxWriter(int rowLimit, @Nullable XlsxCover cover) {
        this.rowLimit = rowLimit;
        this.cover = cover;
    }

    @Override
    public void write(Outline outline, OutputStream out) throws IOException {
        try (PartArchive archive = new PartArchive(out)) {
            archive.add(PACKAGE_RELATIONS);
            Sheets sheets = new Sheets(archive, outline);
            XlsxCover before = cover;
            if (before != null) {
                before.write(archive, sheets);
            }
            int covers = sheets.names.size();
            boolean first = true;
            for (Section section : outline.sections()) {
                if (!section.onSheets()) {
                    continue;
                }
                new XlsxSection(sheets, outline, section, first, rowLimit).write();
                first = false;
            }
            if (sheets.names.size() == covers) {
                new XlsxSection(
                                sheets,
                                outline,
                                new Section(
                                        outline.title(), Section.Orientation.PORTRAIT, Section.Medium.ANY, List.of()),
                                true,
                                rowLimit)
                        .write();
            }
            if (before == null) {
                archive.add(XlsxStyles.PART);
            } else {
                archive.add("xl/styles.xml", before.styles());
            }
            archive.add("xl/workbook.xml", workbook(sheets));
            archive.add("xl/_rels/workbook.xml.rels", relations(sheets, before));
            archive.add(PROPERTIES);
            archive.add("docProps/core.xml", StoredParts.coreProperties(outline.title(), outline.imprint()));
            archive.add("[Content_Types].xml", contentTypes(sheets, before));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** The sheets written so far. */
    static final class Sheets {

        private final PartArchive archive;
        final Outline outline;
        private final List<String> names = new ArrayList<>();
        private final List<String> parts = new ArrayList<>();
        private final Set<String> taken = new HashSet<>();
        private final List<List<String>> printTitles = new ArrayList<>();

        Sheets(PartArchive archive, Outline outline) {
            this.archive = archive;
            this.outline = outline;
        }

        OutputStream open(String wanted) throws IOException {
            String name = XlsxText.sheetName(wanted);
            for (int n = 2; !taken.add(name); n++) {
                String end = "（" + n + "）";
                String stem = XlsxText.sheetName(wanted);
                name = stem.substring(0, Math.min(stem.length(), 31 - end.length())) + end;
            }
            String part = "worksheets/sheet" + (names.size() + 1) + ".xml";
            list(name, part);
            return archive.open("xl/" + part);
        }

        /** What the sheet closed last leads to. */
        void addRelations(byte[] relations) throws IOException {
            String sheet = parts.getLast().replace("worksheets/", "worksheets/_rels/");
            archive.add("xl/" + sheet + ".rels", relations);
        }

        /** A sheet that was written already. */
        void add(String name, String part) {
            taken.add(name);
            list(name, part);
        }

        private void list(String name, String part) {
            names.add(name);
            parts.add(part);
            printTitles.add(List.of());
        }

        /** Rows and columns to repeat on each printed page of the sheet opened last, such as {@code $3:$4}. */
        void repeat(List<String> ranges) {
            printTitles.set(printTitles.size() - 1, ranges);
        }
    }

    private static byte[] workbook(Sheets sheets) {
        XmlSink xml = new XmlSink();
        xml.raw(XML)
                .raw("<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"")
                .raw(RELATIONS)
                .raw("\"><bookViews><workbookView activeTab=\"0\"/></bookViews><sheets>");
        for (int i = 0; i < sheets.names.size(); i++) {
            xml.raw("<sheet name=\"")
                    .text(sheets.names.get(i))
                    .raw("\" sheetId=\"")
                    .raw(i + 1);
            xml.raw("\" r:id=\"rId").raw(i + 1).raw("\"/>");
        }
        xml.raw("</sheets>");
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < sheets.names.size(); i++) {
            List<String> ranges = sheets.printTitles.get(i);
            if (!ranges.isEmpty()) {
                String sheet = sheets.names
                        .get(i)
                        .replace("'", "''")
                        .replace("&", "&amp;")
                        .replace("<", "&lt;");
                names.append("<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"")
                        .append(i)
                        .append("\">");
                names.append(
                        ranges.stream().map(range -> "'" + sheet + "'!" + range).collect(Collectors.joining(",")));
                names.append("</definedName>");
            }
        }
        if (!names.isEmpty()) {
            xml.raw("<definedNames>").raw(names.toString()).raw("</definedNames>");
        }
        return xml.raw("</workbook>").bytes();
    }

    private static byte[] relations(Sheets sheets, @Nullable XlsxCover cover) {
        XmlSink xml = new XmlSink();
        xml.raw(XML).raw("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        int n = sheets.names.size();
        for (int i = 1; i <= n; i++) {
            xml.raw("<Relationship Id=\"rId").raw(i).raw("\" Type=\"").raw(RELATIONS);
            xml.raw("/worksheet\" Target=\"").raw(sheets.parts.get(i - 1)).raw("\"/>");
        }
        if (cover != null && cover.hasTheme()) {
            xml.raw("<Relationship Id=\"rId").raw(n + 2).raw("\" Type=\"").raw(RELATIONS);
            xml.raw("/theme\" Target=\"theme/theme1.xml\"/>");
        }
        xml.raw("<Relationship Id=\"rId").raw(n + 1).raw("\" Type=\"").raw(RELATIONS);
        return xml.raw("/styles\" Target=\"styles.xml\"/></Relationships>").bytes();
    }

    private static byte[] contentTypes(Sheets sheets, @Nullable XlsxCover cover) {
        String office = "application/vnd.openxmlformats-officedocument.";
        XmlSink xml = new XmlSink();
        xml.raw(XML)
                .raw("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">")
                .raw(
                        "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>")
                .raw("<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        if (cover != null) {
            cover.contentTypes(xml);
        }
        type(xml, "/xl/workbook.xml", office + "spreadsheetml.sheet.main+xml");
        type(xml, "/xl/styles.xml", office + "spreadsheetml.styles+xml");
        type(xml, "/docProps/app.xml", office + "extended-properties+xml");
        type(xml, "/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
        for (String part : sheets.parts) {
            type(xml, "/xl/" + part, office + "spreadsheetml.worksheet+xml");
        }
        return xml.raw("</Types>").bytes();
    }

    private static void type(XmlSink xml, String part, String type) {
        xml.raw("<Override PartName=\"")
                .raw(part)
                .raw("\" ContentType=\"")
                .raw(type)
                .raw("\"/>");
    }
}
