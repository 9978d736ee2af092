package io.sitong.reports.packet;

import io.sitong.reports.outline.Cell;
import io.sitong.reports.outline.Column;
import io.sitong.reports.outline.KeyValues;
import io.sitong.reports.outline.Mark;
import io.sitong.reports.outline.Outline;
import io.sitong.reports.outline.OutlineBuilder;
import io.sitong.reports.outline.Row;
import io.sitong.reports.outline.Section.Orientation;
import io.sitong.reports.outline.Table;
import io.sitong.reports.outline.Wording;
import io.sitong.reports.packet.OpenPoint.Decision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Lays out a return packet: the standard's value beside theirs, and a place for the answer. Made for Excel. */
public final class ReturnPacket {

    /** The sheet with the points, by which a packet is recognised on its way back. */
    public static final String SHEET = "待处理事项";

    /** The head of the hidden column with {@link OpenPoint#id()}. */
    public static final String ID_COLUMN = "标识（请勿改动）";

    public static final String DECISION_COLUMN = "处理意见";

    public static final String REASON_COLUMN = "理由或修改建议";

    private ReturnPacket() {}

    public static Outline outline(PacketData data) {
        OutlineBuilder packet = Outline.titled(data.division() + "政务服务事项待处理清单")
                .subtitle(data.imprint().source())
                .section("办理说明", Orientation.PORTRAIT);
        LocalDate deadline = data.deadline();
        packet.add(new KeyValues(List.of(
                new KeyValues.Pair("发往", data.division(), false),
                new KeyValues.Pair("区划代码", data.divisionCode(), false),
                new KeyValues.Pair("待处理", data.points().size() + "条（" + kinds(data) + "）", true),
                new KeyValues.Pair("反馈时限", deadline == null ? "请尽快反馈" : Wording.date(deadline) + "前", true))));
        packet.numbered(List.of(
                "请在“" + SHEET + "”表中逐条填写浅黄色的两列：“" + DECISION_COLUMN + "”从下拉列表中选择，“" + REASON_COLUMN + "”填写文字。",
                "“" + Decision.ADOPT.label() + "”：同意按目录标准修改，不需填写理由。",
                "“" + Decision.KEEP.label() + "”：保留当地现行值，请写明理由和依据。",
                "“" + Decision.SUGGEST.label() + "”：认为目录标准需要修改，请写明建议的内容和依据。",
                "其他各列请勿改动，也不要增删行；填写完毕后原样发回或在“导入”页面上传，系统按隐藏列中的标识逐条识别。"));
        packet.section(SHEET, Orientation.LANDSCAPE);
        packet.add(points(data).asGuarded());
        return packet.build(data.imprint());
    }

    private static String kinds(PacketData data) {
        Map<OpenPoint.Kind, Integer> counts = new EnumMap<>(OpenPoint.Kind.class);
        data.points().forEach(point -> counts.merge(point.kind(), 1, Integer::sum));
        List<String> words = new ArrayList<>();
        counts.forEach((kind, count) -> words.add(kind.label() + count + "条"));
        return words.isEmpty() ? "无" : String.join("，", words);
    }

    private static Table points(PacketData data) {
        List<Row> rows = new ArrayList<>();
        for (OpenPoint point : data.points()) {
            Decision decision = point.decision();
            rows.add(Row.of(
                    Cell.of(point.id()),
                    Cell.of(rows.size() + 1),
                    Cell.marked(point.kind().label(), point.kind() == OpenPoint.Kind.MISSING ? Mark.STRONG : Mark.NONE),
                    Cell.of(point.code()),
                    Cell.of(point.item()),
                    Cell.of(point.authority()),
                    Cell.of(point.field()),
                    Cell.of(point.standardText()),
                    Cell.of(point.localText()),
                    Cell.of(point.problem()),
                    Cell.of(decision == null ? "" : decision.label()),
                    Cell.of(point.reason() == null ? "" : point.reason())));
        }
        return Table.of(
                List.of(
                        Column.hidden(ID_COLUMN),
                        Column.brief("序号", 2.8),
                        Column.brief("类别", 5),
                        Column.code("编码", 8),
                        Column.text("事项名称", 13),
                        Column.text("实施主体", 8),
                        Column.text("要素", 5),
                        Column.text("目录标准", 14),
                        Column.text("当地填报", 14),
                        Column.text("问题", 12),
                        Column.input(DECISION_COLUMN, 7, labels()),
                        Column.input(REASON_COLUMN, 14)),
                rows);
    }

    private static String[] labels() {
        Decision[] decisions = Decision.values();
        String[] labels = new String[decisions.length];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = decisions[i].label();
        }
        return labels;
    }
}
