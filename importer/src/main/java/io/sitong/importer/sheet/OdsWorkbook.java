package io.sitong.importer.sheet;

import io.sitong.importer.problem.FileRefused;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An OpenDocument spreadsheet. All its sheets stand in one part, which is read twice: once for the sheets and their merged
 * cells, then row by row.
 */
final class OdsWorkbook implements Workbook {

    private static final int MOST_CELLS_TWICE = 200_000;
    private static final String CONTENT = "content.xml";
    private static final int MANIFEST_LOOKED_AT = 1 << 20;

    private final ZipParts parts;
    private final SheetLimits limits;
    private final RowBudget budget;
    private final OdsOutline outline;
    private @Nullable XmlPart content;
    private int nextTable;

    OdsWorkbook(ZipParts parts, SheetLimits limits) {
        this.parts = parts;
        this.limits = limits;
        this.budget = new RowBudget(limits);
        if (isEncrypted(parts)) {
            throw LegacyWorkbook.encrypted();
        }
        InputStream in = parts.openForLook(CONTENT);
        if (in == null) {
            throw FileRefused.damaged("缺少内容");
        }
        try (XmlPart xml = new XmlPart(in, limits)) {
            this.outline = OdsOutline.read(xml, limits);
        }
        if (outline.sheets().isEmpty()) {
            throw new FileRefused("是 OpenDocument 文件，里面没有工作表，请上传含有事项表格的文件。");
        }
    }

    private static boolean isEncrypted(ZipParts parts) {
        InputStream in = parts.open("META-INF/manifest.xml");
        if (in == null) {
            return false;
        }
        try (in) {
            return new String(in.readNBytes(MANIFEST_LOOKED_AT), StandardCharsets.UTF_8).contains("encryption-data");
        } catch (IOException e) {
            throw FileRefused.damaged("压缩数据有误");
        }
    }

    @Override
    public String format() {
        return "ods";
    }

    @Override
    public List<SheetInfo> sheets() {
        return outline.sheets();
    }

    @Override
    public List<String> notes() {
        return List.of();
    }

    @Override
    public boolean looksAhead() {
        // all sheets are one stream
        return outline.cells() <= MOST_CELLS_TWICE;
    }

    @Override
    public SheetCursor read(SheetInfo sheet) {
        XmlPart xml = tableOf(sheet.number());
        List<String> notes = new ArrayList<>();
        return new OdsSheetCursor(xml, outline.merges(sheet.number()).keep(notes), notes, limits, budget);
    }

    /** The content, standing on the start of a table; sheets read one after the other go on in one pass. */
    private XmlPart tableOf(int number) {
        XmlPart xml = content;
        if (xml == null || number < nextTable) {
            close(xml);
            InputStream in = parts.open(CONTENT);
            if (in == null) {
                throw FileRefused.damaged("缺少内容");
            }
            xml = new XmlPart(in, limits);
            content = xml;
            nextTable = 0;
        }
        while (xml.next()) {
            if (xml.isStart("table") && nextTable++ == number) {
                return xml;
            }
        }
        throw FileRefused.damaged("缺少工作表的内容");
    }

    private static void close(@Nullable XmlPart xml) {
        if (xml != null) {
            xml.close();
        }
    }

    @Override
    public void close() {
        close(content);
        parts.close();
    }
}
