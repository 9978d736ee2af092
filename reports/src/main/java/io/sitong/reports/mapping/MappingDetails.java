package io.sitong.reports.mapping;

import io.sitong.catalog.gap.GapCause;
import io.sitong.catalog.list.Confirmation;
import io.sitong.catalog.match.MatchState;
import io.sitong.catalog.match.Relation;
import io.sitong.reports.outline.Cell;
import io.sitong.reports.outline.Column;
import io.sitong.reports.outline.Mark;
import io.sitong.reports.outline.Row;
import io.sitong.reports.outline.Table;
import io.sitong.reports.outline.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Every entry beside what it corresponds to: who said so, who agreed, and how many leagues have it. */
final class MappingDetails {

    private MappingDetails() {}

    static Table table(MappingData data) {
        List<Column> columns = List.of(
                Column.brief("序号", 3.4),
                Column.text("名称", 13).under("清单条目"),
                Column.brief("批次", 4.4).under("清单条目"),
                Column.text("牵头部门", 6).under("清单条目"),
                Column.brief("确认程度", 5).under("清单条目"),
                Column.code("基本编码", 8.8).under("目录事项"),
                Column.text("事项名称", 13).under("目录事项"),
                Column.brief("对应关系", 5.4),
                Column.brief("状态", 4),
                Column.number("相似度", 3.6),
                Column.brief("提出", 4.2).under("经办"),
                Column.brief("复核", 4.2).under("经办"),
                Column.brief("覆盖" + data.unit(), 4));
        return Table.of(columns, receiver -> {
            for (MappedEntry entry : data.entries()) {
                boolean first = true;
                if (entry.items().isEmpty()) {
                    receiver.accept(row(entry, null, true, data.leagues()));
                }
                for (MatchedItem item : entry.items()) {
                    receiver.accept(row(entry, item, first, data.leagues()));
                    first = false;
                }
            }
        });
    }

    private static Row row(MappedEntry entry, @Nullable MatchedItem item, boolean first, int leagues) {
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.of(entry.number()),
                Cell.of(entry.name()),
                Cell.of(entry.batch()),
                Cell.of(entry.leadDepartment()),
                confirmation(entry.confirmation())));
        if (!first) {
            cells.replaceAll(Cell::asJoined);
        }
        if (item == null) {
            cells.add(Cell.marked(Wording.NONE, Mark.MUTED));
            boolean open = entry.undecided();
            cells.add(
                    open
                            ? Cell.marked(GapCause.NOT_DECIDED.label(), Mark.STRONG)
                            : Cell.marked(GapCause.NO_STANDARD.label(), Mark.MISSING));
            cells.add(Cell.marked(open ? Wording.NONE : Relation.NO_COUNTERPART.label(), Mark.MUTED));
            for (int i = 0; i < 5; i++) {
                cells.add(Cell.marked(Wording.NONE, Mark.MUTED));
            }
            return new Row(cells);
        }
        cells.add(Cell.of(item.code()));
        cells.add(name(item));
        cells.add(Cell.of(item.relation().label()));
        cells.add(state(item.state()));
        Double score = item.score();
        cells.add(
                score == null
                        ? Cell.marked(Wording.NONE, Mark.MUTED)
                        : Cell.of(String.format(Locale.ROOT, "%.2f", score)));
        cells.add(Cell.of(Wording.orNone(item.author())));
        cells.add(Cell.of(Wording.orNone(item.reviewer())));
        String covered = item.coveredLeagues() + "/" + leagues;
        cells.add(item.coveredLeagues() >= leagues ? Cell.of(covered) : Cell.marked(covered, Mark.STRONG));
        return new Row(cells);
    }

    private static Cell name(MatchedItem item) {
        if (item.life().inForce()) {
            return Cell.of(item.name());
        }
        String standing =
                item.life().neverPublished() ? "（草稿，尚未发布）" : "（已" + item.life().label() + "）";
        return Cell.marked(item.name() + standing, Mark.STRONG);
    }

    private static Cell confirmation(Confirmation confirmation) {
        return switch (confirmation) {
            case OFFICIAL, TWO_SOURCES, ONE_SOURCE -> Cell.of(confirmation.label());
            case NAME_OR_BATCH_UNCONFIRMED, UNCONFIRMED -> Cell.marked(confirmation.label(), Mark.MUTED);
        };
    }

    private static Cell state(MatchState state) {
        return state == MatchState.ACCEPTED ? Cell.of(state.label()) : Cell.marked(state.label(), Mark.STRONG);
    }
}
