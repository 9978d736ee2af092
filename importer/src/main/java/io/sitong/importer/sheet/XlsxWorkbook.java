package io.sitong.importer.sheet;

import io.sitong.importer.problem.FileRefused;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An .xlsx or .xlsm: opened part by part, sheets streamed; macros and embedded parts are never opened. */
final class XlsxWorkbook implements Workbook {

    private final ZipParts parts;
    private final SheetLimits limits;
    private final List<SheetInfo> sheets = new ArrayList<>();
    private final List<String> paths = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final boolean from1904;
    private final XlsxStyles styles;
    private final String sharedStringsPath;
    private final RowBudget budget;
    private @Nullable XlsxStrings strings;

    XlsxWorkbook(ZipParts parts, String workbookPath, SheetLimits limits) {
        this.parts = parts;
        this.limits = limits;
        this.budget = new RowBudget(limits);
        Map<String, Relation> relations = relations(workbookPath);
        String folder = folder(workbookPath);
        this.from1904 = readSheets(workbookPath, relations, folder);
        this.sharedStringsPath = target(relations, "/sharedStrings", folder + "sharedStrings.xml", folder);
        String stylesPath = target(relations, "/styles", folder + "styles.xml", folder);
        this.styles = XlsxStyles.read(parts.open(stylesPath), limits, from1904);
        if (parts.hasEnding("vbaproject.bin")) {
            notes.add("文件含有宏，宏不会运行，也不会保存。");
        }
    }

    private record Relation(String type, String target) {}

    private Map<String, Relation> relations(String partPath) {
        String folder = folder(partPath);
        String path = folder + "_rels/" + partPath.substring(folder.length()) + ".rels";
        Map<String, Relation> relations = new HashMap<>();
        InputStream in = parts.open(path);
        if (in == null) {
            return relations;
        }
        try (XmlPart xml = new XmlPart(in, limits)) {
            while (xml.next()) {
                if (xml.isStart("Relationship")) {
                    relations.put(
                            xml.attribute("Id", ""),
                            new Relation(xml.attribute("Type", ""), xml.attribute("Target", "")));
                }
            }
        }
        return relations;
    }

    private boolean readSheets(String workbookPath, Map<String, Relation> relations, String folder) {
        InputStream in = parts.open(workbookPath);
        if (in == null) {
            throw FileRefused.damaged("缺少工作簿目录");
        }
        boolean date1904 = false;
        try (XmlPart xml = new XmlPart(in, limits)) {
            while (xml.next()) {
                if (xml.isStart("workbookPr")) {
                    date1904 = xml.flag("date1904");
                } else if (xml.isStart("sheet")) {
                    addSheet(xml, relations, folder);
                }
            }
        }
        if (sheets.isEmpty()) {
            throw FileRefused.damaged("没有工作表");
        }
        return date1904;
    }

    private void addSheet(XmlPart xml, Map<String, Relation> relations, String folder) {
        if (sheets.size() >= limits.sheets()) {
            throw limits.tooManySheets();
        }
        String id = xml.attribute("id", "");
        Relation relation = relations.get(id);
        String path = relation == null ? "" : resolve(folder, relation.target());
        if (relation != null && relation.type().endsWith("/chartsheet")) {
            return;
        }
        String state = xml.attribute("state", "visible").toLowerCase(Locale.ROOT);
        sheets.add(new SheetInfo(
                xml.attribute("name", "表" + (sheets.size() + 1)), state.endsWith("hidden"), sheets.size()));
        paths.add(path);
    }

    private static String target(Map<String, Relation> relations, String type, String otherwise, String folder) {
        for (Relation relation : relations.values()) {
            if (relation.type().endsWith(type)) {
                return resolve(folder, relation.target());
            }
        }
        return otherwise;
    }

    static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }

    static String resolve(String folder, String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        String base = folder;
        String rest = target;
        while (rest.startsWith("../")) {
            base = base.isEmpty() ? "" : folder(base.substring(0, base.length() - 1));
            rest = rest.substring(3);
        }
        return base + rest;
    }

    @Override
    public String format() {
        return "xlsx";
    }

    @Override
    public List<SheetInfo> sheets() {
        return sheets;
    }

    @Override
    public List<String> notes() {
        return notes;
    }

    @Override
    public boolean countsDaysFrom1904() {
        return from1904;
    }

    @Override
    public SheetCursor read(SheetInfo sheet) {
        String path = paths.get(sheet.number());
        InputStream look = parts.openForLook(path);
        InputStream in = parts.open(path);
        if (look == null || in == null) {
            throw FileRefused.damaged("缺少工作表“" + sheet.name() + "”的内容");
        }
        List<String> sheetNotes = new ArrayList<>();
        XlsxTail tail = XlsxTail.read(look, limits);
        List<Range> merges = tail.merges().keep(sheetNotes);
        droppedLinks(tail, path, sheetNotes);
        if (strings == null) {
            strings = XlsxStrings.read(parts.open(sharedStringsPath), limits);
        }
        return new XlsxSheetCursor(
                new XmlPart(in, limits), new XlsxCells(strings, styles, limits), merges, sheetNotes, limits, budget);
    }

    private void droppedLinks(XlsxTail tail, String path, List<String> sheetNotes) {
        if (tail.links().isEmpty()) {
            return;
        }
        Map<String, Relation> relations = relations(path);
        List<String> dropped = new ArrayList<>();
        tail.links().forEach((cell, id) -> {
            Relation relation = relations.get(id);
            if (relation != null && !harmless(relation.target())) {
                dropped.add(cell);
            }
        });
        if (!dropped.isEmpty()) {
            sheetNotes.add("有 " + dropped.size() + " 处超链接的地址不是 http 或 https，链接已去除，文字保留："
                    + String.join("、", dropped.subList(0, Math.min(10, dropped.size())))
                    + (dropped.size() > 10 ? " 等。" : "。"));
        }
    }

    private static boolean harmless(String target) {
        String scheme = target.toLowerCase(Locale.ROOT).strip();
        return scheme.startsWith("http://") || scheme.startsWith("https://") || scheme.startsWith("mailto:");
    }

    @Override
    public void close() {
        parts.close();
    }
}
