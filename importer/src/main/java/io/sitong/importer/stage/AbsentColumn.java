package io.sitong.importer.stage;

import io.sitong.importer.problem.Place;
import io.sitong.rules.Severity;

/**
 * What a rule says of many new rows because the file has no column for it, as it is told once.
 *
 * @param place the sheet, or no sheet in particular
 * @param field key of the field or group
 * @param column what such a column would be called
 * @param items how many new items lack it
 * @param places how often: an item may have several materials
 * @param added how many new items there are
 */
public record AbsentColumn(
        Place place,
        String rule,
        Severity severity,
        String field,
        String column,
        int items,
        int places,
        int added,
        String fix) {

    /** What is missing, of how many, and what to do. */
    public String message() {
        return "表格里没有“" + column + "”一列，新增的 " + added + " 条事项中有 " + items + " 条缺这项内容"
                + (places > items ? "，共 " + places + " 处" : "") + "；请加列填写后重新上传，或在导入后补填。";
    }
}
