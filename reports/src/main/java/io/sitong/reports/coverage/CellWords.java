package io.sitong.reports.coverage;

import io.sitong.catalog.gap.GapCause;
import io.sitong.reports.outline.Cell;
import io.sitong.reports.outline.Mark;
import io.sitong.reports.outline.Row;
import io.sitong.reports.outline.Wording;
import io.sitong.rules.coverage.CellState;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Cells of the matrix in a word each, short enough for a narrow column, and the legend that explains them. */
final class CellWords {

    private CellWords() {}

    static Cell of(io.sitong.rules.coverage.Cell cell) {
        GapCause cause = cell.cause();
        return cause == null ? of(cell.state()) : of(cause);
    }

    private static Cell of(CellState state) {
        return switch (state) {
            case COVERED -> Cell.marked("已覆盖", Mark.DONE);
            case BY_UPPER_LEVEL -> Cell.marked("上级", Mark.ELSEWHERE);
            case MERGED -> Cell.marked("并入", Mark.ELSEWHERE);
            case NOT_EXPECTED -> Cell.marked(Wording.NONE, Mark.MUTED);
            case GAP -> Cell.marked("缺口", Mark.ALERT);
        };
    }

    private static Cell of(GapCause cause) {
        return switch (cause) {
            case NO_STANDARD -> Cell.marked("无事项", Mark.MUTED);
            case NOT_PUBLISHED -> Cell.marked("未发布", Mark.MUTED);
            case NOT_IN_FORCE -> Cell.marked("已停用", Mark.MUTED);
            case NOT_DECIDED -> Cell.marked("待对应", Mark.MUTED);
            case NOT_CLAIMED -> Cell.marked("未认领", Mark.ALERT);
            case NOT_IMPLEMENTED -> Cell.marked("未编制", Mark.ALERT);
            case REFUSED -> Cell.marked("不实施", Mark.ALERT);
            case SUSPENDED -> Cell.marked("停办", Mark.ALERT);
            case MODE_MISSING -> Cell.marked("缺模式", Mark.ALERT);
        };
    }

    /** Word, whether it counts as expected and as covered, and what it means. */
    static List<Row> legend() {
        List<Row> rows = new ArrayList<>();
        rows.add(line(of(CellState.COVERED), "应覆盖，已覆盖", "该地有在用的实施清单"));
        rows.add(line(of(CellState.BY_UPPER_LEVEL), "应覆盖，已覆盖", "该地说明由上级实施，且上级确有在用的实施清单"));
        rows.add(line(of(CellState.MERGED), "应覆盖，已覆盖", "该地说明并入其他事项办理"));
        for (GapCause cause :
                List.of(GapCause.NOT_CLAIMED, GapCause.NOT_IMPLEMENTED, GapCause.REFUSED, GapCause.SUSPENDED)) {
            rows.add(line(of(cause), "应覆盖，缺口", cause.label() + "；" + cause.nextStep()));
        }
        Stream.of(GapCause.values())
                .filter(GapCause::withoutItem)
                .map(cause -> line(of(cause), "不计入各地", "整条：" + cause.label() + "；" + cause.nextStep()))
                .forEach(rows::add);
        rows.add(line(of(CellState.NOT_EXPECTED), "不计入", "事项不由该层级行使，或未要求该地实施"));
        return rows;
    }

    private static Row line(Cell word, String counts, String means) {
        return Row.of(word, Cell.of(counts), Cell.of(means));
    }
}
