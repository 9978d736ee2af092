package io.sitong.reports.packet;

import io.sitong.catalog.packet.PacketForm;
import io.sitong.catalog.packet.PointAnswer;
import io.sitong.catalog.packet.PointMark;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Lays out a return packet: the standard's value beside theirs, and a place for the answer. Made for Excel. */
public final class ReturnPacket {

    private ReturnPacket() {}

    public static Outline outline(PacketData data) {
        OutlineBuilder packet = Outline.titled(data.division() + "政务服务事项待处理清单")
                .subtitle("截至" + Wording.date(data.imprint().date()))
                .section("办理说明", Orientation.PORTRAIT);
        LocalDate deadline = data.deadline();
        List<KeyValues.Pair> pairs = new ArrayList<>(List.of(
                new KeyValues.Pair("发往", data.division(), false),
                new KeyValues.Pair("区划代码", data.divisionCode(), false),
                new KeyValues.Pair("待处理", data.points().size() + "条（" + kinds(data) + "）", true)));
        if (data.more() > 0) {
            pairs.add(new KeyValues.Pair("未列入", "另有" + data.more() + "条，处理本表后再次下载即可看到", true));
        }
        pairs.add(new KeyValues.Pair("反馈时限", deadline == null ? "请尽快反馈" : Wording.date(deadline) + "前", true));
        packet.add(new KeyValues(pairs));
        packet.numbered(instructions());
        packet.section(PacketForm.SHEET, Orientation.LANDSCAPE);
        packet.add(points(data).asGuarded());
        return packet.build(data.imprint());
    }

    /**
     * The same for reading only: for points of items that are stored nowhere, an answer could not be put to anything.
     *
     * @param why in a sentence
     */
    public static Outline forReading(PacketData data, String why) {
        OutlineBuilder packet = Outline.titled(data.division() + "政务服务事项待处理清单（供对照）")
                .subtitle("截至" + Wording.date(data.imprint().date()))
                .section("说明", Orientation.PORTRAIT);
        packet.add(new KeyValues(List.of(
                new KeyValues.Pair("发往", data.division(), false),
                new KeyValues.Pair("区划代码", data.divisionCode(), false),
                new KeyValues.Pair("待处理", data.points().size() + "条（" + kinds(data) + "）", true))));
        packet.warning(why);
        packet.section("待处理问题", Orientation.LANDSCAPE);
        packet.add(Table.of(
                shownColumns(),
                IntStream.range(0, data.points().size())
                        .mapToObj(i -> new Row(shown(data.points().get(i), i + 1)))
                        .toList()));
        return packet.build(data.imprint());
    }

    private static List<String> instructions() {
        return List.of(
                "请在“" + PacketForm.SHEET + "”表中逐条填写浅黄色的各列：“" + PacketForm.ANSWER + "”从下拉列表中选择，“" + PacketForm.CORRECTION
                        + "”和“" + PacketForm.REASON + "”填写文字。",
                "“" + PointAnswer.ADOPT.label() + "”：同意按目录标准修改，不需填写理由。",
                "“" + PointAnswer.CORRECT.label() + "”：把当地填报改为“" + PacketForm.CORRECTION + "”列中的内容；多条内容每条一行。",
                "“" + PointAnswer.KEEP.label() + "”：保留当地现行值，请写明理由和依据；由上级答复是否同意。",
                "“" + PointAnswer.SUGGEST.label() + "”：认为目录标准需要修改，请写明建议的内容和依据。",
                "“" + OpenPoint.Kind.MISSING.label() + "”的事项：“" + PointAnswer.ADOPT.label() + "”表示认领，“"
                        + PointAnswer.KEEP.label() + "”表示不实施并说明理由，也可选“" + PointAnswer.BY_UPPER_LEVEL.label() + "”或“"
                        + PointAnswer.MERGED.label() + "”（请写明并入哪一事项）。",
                "其他各列请勿改动，也不要增删行；填写完毕后原样发回或在“导入”页面上传，系统按隐藏列中的标识逐条识别。");
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
            PointAnswer answer = point.answer();
            List<Cell> cells = new ArrayList<>();
            cells.add(Cell.of(PointMark.of(point.id(), guarded(point)).written()));
            cells.addAll(shown(point, rows.size() + 1));
            cells.add(Cell.choosing(answer == null ? "" : answer.label(), choices(point)));
            cells.add(Cell.empty());
            cells.add(Cell.of(point.reason() == null ? "" : point.reason()));
            rows.add(new Row(cells));
        }
        List<Column> columns = new ArrayList<>();
        columns.add(Column.hidden(PacketForm.MARK));
        columns.addAll(shownColumns());
        columns.add(Column.input(PacketForm.ANSWER, 7));
        columns.add(Column.input(PacketForm.CORRECTION, 11)
                .hinting("选“" + PointAnswer.CORRECT.label() + "”时填写改后的内容；多条内容每条一行。"));
        columns.add(Column.input(PacketForm.REASON, 14));
        return Table.of(columns, rows);
    }

    private static List<Column> shownColumns() {
        return List.of(
                Column.brief(PacketForm.NUMBER, 2.8),
                Column.brief(PacketForm.KIND, 5),
                Column.code(PacketForm.CODE, 8),
                Column.text(PacketForm.ITEM, 13),
                Column.text(PacketForm.AUTHORITY, 8),
                Column.text(PacketForm.FIELD, 5),
                Column.text(PacketForm.STANDARD, 14),
                Column.text(PacketForm.LOCAL, 14),
                Column.text(PacketForm.PROBLEM, 12));
    }

    private static List<Cell> shown(OpenPoint point, int number) {
        return List.of(
                Cell.of(number),
                Cell.marked(point.kind().label(), point.kind() == OpenPoint.Kind.MISSING ? Mark.STRONG : Mark.NONE),
                Cell.of(point.code()),
                Cell.of(point.item()),
                Cell.of(point.authority()),
                Cell.of(point.field()),
                Cell.of(point.standardText()),
                Cell.of(point.localText()),
                Cell.of(point.problem()));
    }

    private static List<String> choices(OpenPoint point) {
        return point.kind() == OpenPoint.Kind.MISSING ? PointAnswer.toMissing() : PointAnswer.toItems();
    }

    private static List<String> guarded(OpenPoint point) {
        return List.of(
                point.code(),
                point.item(),
                point.authority(),
                point.field(),
                point.standardText(),
                point.localText(),
                point.problem());
    }
}
