package io.sitong.reports.standard;

import io.sitong.catalog.item.CodeTable;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.item.ItemGroup;
import io.sitong.catalog.standard.StandardFilter;
import io.sitong.catalog.standard.StandardItem;
import io.sitong.catalog.standard.StandardState;
import io.sitong.reports.outline.Cell;
import io.sitong.reports.outline.Column;
import io.sitong.reports.outline.Mark;
import io.sitong.reports.outline.Outline;
import io.sitong.reports.outline.OutlineBuilder;
import io.sitong.reports.outline.Row;
import io.sitong.reports.outline.Section.Orientation;
import io.sitong.reports.outline.Table;
import io.sitong.reports.outline.Wording;
import io.sitong.rules.compare.Consensus;
import java.util.ArrayList;
import java.util.List;

/** Lays out the catalog as of a day: what identifies an item first, then what is the same for everybody who handles it. */
public final class CatalogReport {

    private CatalogReport() {}

    public static Outline outline(CatalogData data) {
        OutlineBuilder report = Outline.titled("政务服务事项目录")
                .subtitle("截至" + Wording.date(data.day()))
                .section("目录一览", Orientation.LANDSCAPE)
                .heading(1, "目录一览");
        report.paragraph("范围：" + scope(data.filter()) + "。截至" + Wording.date(data.day()) + "，共" + data.count()
                + "项；各项为当日有效的版本和状态。");
        long[] synthetic = new long[1];
        data.items().forEach(held -> synthetic[0] += held.synthetic() ? 1 : 0);
        if (synthetic[0] > 0) {
            report.warning("其中" + synthetic[0] + "项是示例数据，编码为合成编码，不作为正式目录。");
        }
        if (data.count() == 0) {
            return report.build(data.imprint());
        }
        report.add(list(data));
        report.section("统一要素", Orientation.LANDSCAPE).heading(1, "统一要素").add(elements(data));
        return report.build(data.imprint());
    }

    private static String scope(StandardFilter filter) {
        List<String> words = new ArrayList<>();
        String text = filter.text();
        if (text != null) {
            words.add("名称、编码或拼音首字母含“" + text + "”");
        }
        String type = filter.taskType();
        if (type != null) {
            words.add("事项类型为" + CodeTable.TASK_TYPE.labelOf(type));
        }
        return words.isEmpty() ? "全部事项" : String.join("，", words);
    }

    private static Table list(CatalogData data) {
        List<Column> columns = List.of(
                Column.brief("序号", 3.4),
                Column.code("基本编码", 8.8),
                Column.text("事项名称", 13),
                Column.brief("事项类型", 5),
                Column.brief("行使层级", 6),
                Column.text("业务指导部门", 8),
                Column.text("设定依据", 18),
                Column.brief("法定时限", 5),
                Column.brief("承诺时限", 5),
                Column.text("服务对象", 7),
                Column.brief("状态", 4),
                Column.number("版本", 3));
        return Table.of(columns, receiver -> {
            int[] number = new int[1];
            data.items().forEach(held -> receiver.accept(line(++number[0], held)));
        });
    }

    private static Row line(int number, StandardItem held) {
        Item item = held.item();
        boolean open = held.state() == StandardState.PUBLISHED;
        return Row.of(
                Cell.of(number),
                Cell.of(item.text(ItemField.CATALOG_CODE)),
                Cell.of(item.name()),
                shown(item, ItemField.TASK_TYPE),
                shown(item, ItemField.USE_LEVEL),
                shown(item, ItemField.GUIDE_DEPT),
                Cell.of(Consensus.text(ItemGroup.BY_LAW.name(), item)),
                Cell.of(Consensus.text(ItemField.ANTICIPATE_DAY.name(), item)),
                Cell.of(Consensus.text(ItemField.PROMISE_DAY.name(), item)),
                shown(item, ItemField.SERVER_TYPE),
                Cell.marked(held.state().label(), open ? Mark.NONE : Mark.STRONG),
                Cell.of(held.snapshot()));
    }

    private static Table elements(CatalogData data) {
        List<Column> columns = List.of(
                Column.code("基本编码", 8.8),
                Column.text("事项名称", 11),
                Column.text("受理条件", 18),
                Column.text("申请材料", 16),
                Column.text("办理环节", 6),
                Column.text("收费项目", 9),
                Column.text("审批结果", 8),
                Column.brief("到现场次数", 4),
                Column.text("办理形式", 5),
                Column.text("通办范围", 5));
        return Table.of(columns, receiver -> data.items().forEach(held -> receiver.accept(elementsOf(held.item()))));
    }

    private static Row elementsOf(Item item) {
        return Row.of(
                Cell.of(item.text(ItemField.CATALOG_CODE)),
                Cell.of(item.name()),
                shown(item, ItemField.ACCEPT_CONDITION),
                Cell.of(Consensus.text(ItemGroup.MATERIALS.name(), item)),
                Cell.of(Consensus.text(ItemGroup.STEPS.name(), item)),
                Cell.of(Consensus.text(ItemGroup.FEES.name(), item)),
                Cell.of(Consensus.text(ItemGroup.RESULTS.name(), item)),
                shown(item, ItemField.LIMIT_SCENE_NUM),
                shown(item, ItemField.HANDLE_TYPE),
                shown(item, ItemField.HANDLE_AREA));
    }

    private static Cell shown(Item item, ItemField field) {
        return Cell.of(field.display(item.text(field)));
    }
}
