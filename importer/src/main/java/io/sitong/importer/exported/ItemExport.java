package io.sitong.importer.exported;

import io.sitong.catalog.item.Implementation;
import io.sitong.importer.columns.ColumnNames;
import java.util.ArrayList;
import java.util.List;

/** Implementations as rows of a workbook that can be sent back: the hidden mark first, then a cell per column. */
public final class ItemExport {

    /** The sheet with the items. */
    public static final String SHEET = "实施清单";

    /** The sheet in front of it, which the reader leaves out. */
    public static final String HOW_TO_SHEET = "填写说明";

    private ItemExport() {}

    /** How to go about such a workbook: what the import will make of it, for those who work in it. */
    public static List<String> howTo() {
        return List.of(
                "请在“" + SHEET + "”表中直接修改，改好后在“导入”页面上传；没有改动的单元格不会变动系统中的内容，即使系统中后来又有修改。",
                "同一单元格在系统中和本表中都改过且不一致时，导入预览并列显示导出时、系统中和本表的三个值，由您选择。",
                "可以排序、筛选、删去不需要的行和列，也可以改名；请不要复制带有隐藏标识的行，新增事项请写在空白行。",
                "隐藏列“" + markHeader() + "”用于识别每一行，请勿改动；只对部分列排序会使标识错位。",
                "清空单元格表示删除该内容；一格多条时每条一行，以“1、”“2、”编号。");
    }

    /** The head of the column with the marks, which is to be hidden. */
    public static String markHeader() {
        return ColumnNames.label(ExportMark.KEY);
    }

    /** The mark, then what stands in the columns of {@link ExportColumns#keys()}. */
    public static List<String> row(Implementation implementation) {
        List<String> cells = new ArrayList<>();
        cells.add(ExportMark.of(implementation).written());
        ExportColumns.keys().forEach(key -> cells.add(ExportColumns.text(implementation.item(), key)));
        return cells;
    }
}
