package io.sitong.importer.exported;

import io.sitong.catalog.item.CodeTable;
import io.sitong.catalog.item.FieldNote;
import io.sitong.catalog.item.FieldTable;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.item.ItemGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The columns of the template for one kind of item: what the field table asks for, in words for whoever fills it in. */
public final class TemplateColumns {

    /** A locality writes one line an item; what it must say for the importer to know the item. */
    private static final Set<String> ALWAYS = Set.of("TASK_NAME", "CATALOG_CODE", "TASK_TYPE", "DEPT_NAME");

    private static final Set<String> LISTS = Set.of("BY_LAW", "MATERIALS", "FEES");

    private final String taskType;

    /** @param taskType code of {@link CodeTable#TASK_TYPE} */
    public TemplateColumns(String taskType) {
        if (!CodeTable.TASK_TYPE.has(taskType)) {
            throw new IllegalArgumentException("no kind of item: " + taskType);
        }
        this.taskType = taskType;
    }

    /** Those of the export that this kind has. */
    public List<String> keys() {
        return ExportColumns.keys().stream()
                .filter(key -> note(key).map(note -> note.concerns(taskType)).orElse(true))
                .toList();
    }

    private static Optional<FieldNote> note(String key) {
        return ItemField.findByKey(key).flatMap(FieldTable::find);
    }

    public boolean required(String key) {
        return ALWAYS.contains(key)
                || note(key).map(note -> note.requiredFor(taskType)).orElse(false);
    }

    /** What can be chosen in a cell; the kind itself is the only one of its column. */
    public List<String> choices(String key) {
        return key.equals(ItemField.TASK_TYPE.name())
                ? List.of(CodeTable.TASK_TYPE.labelOf(taskType))
                : ExportColumns.choices(key);
    }

    /** How to fill in a cell, in one or two short sentences. */
    public String hint(String key) {
        List<String> parts = new ArrayList<>();
        parts.add(required(key) ? "必填。" : "选填。");
        if (LISTS.contains(key)) {
            parts.add("每条一行，以“1、”“2、”编号" + (key.equals("FEES") ? "，写作“名称：标准”。" : "。"));
        } else if (GroupCell.of(key).isPresent()) {
            parts.add("每条一行，以“1、”“2、”编号，写作“" + GroupCell.form(GroupCell.of(key).orElseThrow()) + "”。");
        } else if (key.equals("HANDLE_FLOW")) {
            parts.add("写作“受理→审查→决定”。");
        } else {
            ItemField.findByKey(key).ifPresent(field -> parts.add(howTo(field)));
        }
        note(key)
                .flatMap(note ->
                        note.length().isPresent() ? Optional.of(note.length().getAsInt()) : Optional.empty())
                .ifPresent(length -> parts.add("不超过" + length + "字。"));
        return String.join("", parts);
    }

    private static String howTo(ItemField field) {
        return switch (field.type()) {
            case CHOICE, YES_NO -> "从下拉列表中选择。";
            case CHOICES ->
                "可填多个，用“、”分隔："
                        + String.join("、", field.table().orElseThrow().labels().values()) + "。";
            case INTEGER -> "填整数，不带单位。";
            case DATE -> "写作 2026-01-01。";
            case CODE -> code(field);
            case URL -> "填完整的网址。";
            case TEXT -> unit(field) ? "填工作日、自然日、月、小时或年。" : "";
            case LONG_TEXT -> "可分行。";
        };
    }

    private static boolean unit(ItemField field) {
        return field == ItemField.ANTICIPATE_TYPE || field == ItemField.PROMISE_TYPE;
    }

    private static String code(ItemField field) {
        return switch (field) {
            case CATALOG_CODE -> "12位基本编码，按文本填写。";
            case TASK_CODE -> "31位实施编码，按文本填写。";
            case TASK_HANDLE_ITEM -> "33位业务办理项编码，按文本填写。";
            case DEPT_CODE -> "18位统一社会信用代码。";
            case REGION -> "12位区划代码。";
            default -> "按文本填写。";
        };
    }

    /** What the standard says already of an item nobody sent yet: the fields and groups that are the same everywhere. */
    public String given(Item standard, String key) {
        boolean unified = ItemField.findByKey(key)
                .map(ItemField::unified)
                .orElseGet(() -> ItemGroup.BY_LAW.name().equals(key) || LISTS.contains(key));
        return unified ? ExportColumns.text(standard, key) : "";
    }

    /** How to go about the whole. */
    public static List<String> howTo() {
        return List.of(
                "在“" + ItemExport.SHEET + "”表中每个事项填写一行；表头请勿改动，不需要的列可以删去，列的顺序可以调整。",
                "带下拉列表的单元格请从列表中选择；选中单元格时显示填写要求。",
                "填写完毕后在“导入”页面上传，系统按表头识别各列，不需要另行对应。");
    }
}
