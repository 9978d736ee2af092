package io.sitong.importer.intake;

import io.sitong.catalog.ColumnLetters;
import io.sitong.catalog.intake.Remark;
import io.sitong.catalog.intake.RowToWait;
import io.sitong.catalog.intake.WaitingRow;
import io.sitong.catalog.intake.WaitingRow.Effect;
import io.sitong.catalog.item.ItemField;
import io.sitong.importer.ColumnReading;
import io.sitong.importer.ReadItem;
import io.sitong.importer.ReadResult;
import io.sitong.importer.SheetResult;
import io.sitong.importer.problem.ImportProblem;
import io.sitong.importer.problem.OwnCells;
import io.sitong.importer.problem.Place;
import io.sitong.importer.problem.ProblemKind;
import io.sitong.importer.stage.AbsentColumn;
import io.sitong.importer.stage.Attachment;
import io.sitong.importer.stage.Conflict;
import io.sitong.importer.stage.Decision;
import io.sitong.importer.stage.FieldChange;
import io.sitong.importer.stage.ImportPreview;
import io.sitong.importer.stage.PreviewRow;
import io.sitong.importer.stage.RowFinding;
import io.sitong.importer.stage.StandardProposal;
import io.sitong.rules.Finding;
import io.sitong.rules.Severity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns a preview into rows that wait in the store. */
final class RowsToWait {

    private static final int CHANGES_NAMED = 3;
    private static final int SUMMARY = 300;

    private final IntakeJson json;
    private final Map<String, Map<Integer, String>> keys = new HashMap<>();
    /** where fields stand that have no column of their own */
    private final Map<Place, String> cells = new HashMap<>();
    /** first and last columns of lists that stand beside others, by sheet */
    private final Map<String, NavigableMap<Integer, Integer>> lists = new HashMap<>();

    /** sheets on which each item has a column of its own */
    private final Set<String> sideways = new HashSet<>();

    RowsToWait(IntakeJson json, ReadResult reading) {
        this.json = json;
        for (SheetResult sheet : reading.sheets()) {
            Map<Integer, String> columns = new HashMap<>();
            for (ColumnReading column : sheet.columns()) {
                String key = column.key();
                if (key != null && !key.isEmpty()) {
                    columns.put(column.column(), key);
                }
            }
            keys.put(sheet.name(), columns);
            sheet.items().stream().map(ReadItem::cells).filter(Objects::nonNull).forEach(own -> {
                own.byKey().forEach((key, place) -> cells.put(place, key));
                if (own.column() > 0) {
                    sideways.add(sheet.name());
                }
                if (own.from() > 0) {
                    lists.computeIfAbsent(sheet.name(), name -> new TreeMap<>()).put(own.from(), lastNamed(sheet, own));
                }
            });
            if (sheet.items().stream().anyMatch(item -> item.cells() != null)) {
                keys.remove(sheet.name());
            }
        }
    }

    /** The last column of a list that has a name; the empty one between two lists counts to the left one. */
    private static int lastNamed(SheetResult sheet, OwnCells list) {
        return sheet.columns().stream()
                .filter(column -> !column.header().isEmpty())
                .mapToInt(ColumnReading::column)
                .filter(column -> column >= list.from() && column <= list.to())
                .max()
                .orElse(list.to());
    }

    void each(ImportPreview preview, Consumer<RowToWait> consumer) {
        int ordinal = 0;
        for (PreviewRow row : preview.rows()) {
            consumer.accept(row(++ordinal, row));
        }
    }

    /** What is said once for the file, and problems that stand at no item: in titles, notes and rows left aside. */
    List<Remark> loose(ImportPreview preview) {
        Set<Place> told = new HashSet<>();
        preview.rows().forEach(row -> row.problems().forEach(p -> told.add(p.place())));
        return Stream.concat(
                        preview.absent().stream().map(RowsToWait::remark),
                        preview.problems().stream()
                                .filter(problem -> !told.contains(problem.place()))
                                .map(problem -> remark(0, problem)))
                .toList();
    }

    private static Remark remark(AbsentColumn absent) {
        return new Remark(
                0,
                Remark.Source.ABSENT,
                absent.rule(),
                grade(absent.severity()),
                absent.place().sheet(),
                0,
                0,
                absent.field(),
                "",
                absent.message(),
                absent.fix());
    }

    private RowToWait row(int ordinal, PreviewRow row) {
        List<Remark> remarks = remarks(ordinal, row);
        List<Remark> own = remarks.stream()
                .filter(remark -> remark.source() != Remark.Source.ABSENT)
                .toList();
        WaitingRow shown = new WaitingRow(
                ordinal,
                row.place().sheet(),
                row.place().row(),
                row.lastRow(),
                sideways.contains(row.place().sheet()),
                effect(row.decision()),
                row.decision().name(),
                row.item().name(),
                columns(row.place()) + row.identity().text(),
                summary(row),
                own.stream().mapToInt(Remark::severity).max().orElse(0),
                own.size(),
                (int) row.conflicts().stream().filter(Conflict::undecided).count(),
                row.attachment().proposals().size(),
                false,
                row.division());
        return new RowToWait(
                shown,
                row.before(),
                row.after(),
                row.decision() == Decision.CHANGED
                        ? row.changes().stream().map(FieldChange::key).collect(Collectors.toSet())
                        : Set.of(),
                json.write(RowDetails.of(row)),
                remarks);
    }

    /** The columns of the list a row is of, where others stand beside it and have the same row numbers: A–D 列. */
    private String columns(Place place) {
        NavigableMap<Integer, Integer> beside = lists.getOrDefault(place.sheet(), Collections.emptyNavigableMap());
        if (beside.size() < 2) {
            return "";
        }
        Map.Entry<Integer, Integer> own = beside.floorEntry(place.column());
        Map.Entry<Integer, Integer> list = own == null ? beside.firstEntry() : own;
        return ColumnLetters.of(list.getKey()) + "–" + ColumnLetters.of(list.getValue()) + " 列 · ";
    }

    private static Effect effect(Decision decision) {
        return switch (decision) {
            case NEW -> Effect.ADD;
            case CHANGED -> Effect.CHANGE;
            case ANSWERED -> Effect.ANSWER;
            case UNTOUCHED, JOINED -> Effect.NONE;
            case BLOCKED, OUTSIDE_SCOPE -> Effect.REFUSED;
        };
    }

    private static String summary(PreviewRow row) {
        if (!row.reason().isEmpty()) {
            return row.reason();
        }
        if (row.decision() != Decision.CHANGED) {
            return "";
        }
        String text = row.changes().stream()
                .limit(CHANGES_NAMED)
                .map(FieldChange::line)
                .collect(Collectors.joining("；"));
        if (row.changes().size() > CHANGES_NAMED) {
            text += " 等 " + row.changes().size() + " 项";
        }
        return text.length() <= SUMMARY ? text : text.substring(0, SUMMARY) + "…";
    }

    private List<Remark> remarks(int ordinal, PreviewRow row) {
        List<Remark> remarks = new ArrayList<>();
        row.problems().forEach(problem -> remarks.add(remark(ordinal, problem)));
        row.findings().forEach(finding -> remarks.add(remark(ordinal, row, finding)));
        if (row.decision() == Decision.BLOCKED || row.decision() == Decision.OUTSIDE_SCOPE) {
            remarks.add(new Remark(
                    ordinal,
                    Remark.Source.PREVIEW,
                    row.decision().name(),
                    3,
                    row.place().sheet(),
                    row.place().row(),
                    0,
                    null,
                    row.item().name(),
                    row.reason(),
                    ""));
        }
        row.conflicts().stream().filter(Conflict::undecided).forEach(conflict -> remarks.add(kept(ordinal, conflict)));
        if (row.attachment().kind() == Attachment.Kind.PROPOSED) {
            remarks.add(proposed(ordinal, row));
        }
        return remarks;
    }

    private Remark remark(int ordinal, ImportProblem problem) {
        Place place = problem.place();
        Place first = problem.first();
        return new Remark(
                ordinal,
                Remark.Source.PROBLEM,
                problem.kind().name(),
                grade(problem.severity()),
                place.sheet(),
                place.row(),
                place.column(),
                key(place),
                problem.found(),
                problem.message(),
                first == null ? "" : "首次出现在 " + first);
    }

    private @Nullable String key(Place place) {
        String own = cells.get(place);
        return own == null ? keys.getOrDefault(place.sheet(), Map.of()).get(place.column()) : own;
    }

    private static Remark remark(int ordinal, PreviewRow row, RowFinding found) {
        Finding finding = found.finding();
        Place place = found.place();
        return new Remark(
                ordinal,
                found.absent() ? Remark.Source.ABSENT : Remark.Source.FINDING,
                finding.rule(),
                grade(finding.severity()),
                place.sheet(),
                place.row(),
                place.column(),
                finding.field(),
                value(row, finding.field()),
                finding.message(),
                finding.fix());
    }

    private static String value(PreviewRow row, @Nullable String key) {
        return key == null
                ? ""
                : ItemField.findByKey(key)
                        .map(field -> field.display(row.item().text(field)))
                        .orElse("");
    }

    private static Remark kept(int ordinal, Conflict conflict) {
        Place place = conflict.place();
        return new Remark(
                ordinal,
                Remark.Source.PREVIEW,
                RemarkWords.CONFLICT,
                2,
                place.sheet(),
                place.row(),
                place.column(),
                conflict.key(),
                conflict.sent(),
                "库中的值“" + conflict.stored() + "”是" + conflict.by() + "在"
                        + (conflict.base() == Conflict.Base.EXPORTED ? "本表导出" : "上次导入") + "以后改的，未用表格的值",
                "在导入预览中选择用哪一个值");
    }

    private static Remark proposed(int ordinal, PreviewRow row) {
        StandardProposal best = row.attachment().proposals().getFirst();
        return new Remark(
                ordinal,
                Remark.Source.PREVIEW,
                Attachment.Kind.PROPOSED.name(),
                1,
                row.place().sheet(),
                row.place().row(),
                0,
                ItemField.CATALOG_CODE.name(),
                row.item().text(ItemField.CATALOG_CODE),
                "基本编码在目录中没有对应事项，可能是“" + best.name() + "”（" + best.code() + "）",
                "核对后填写该基本编码，或在导入预览中确认");
    }

    private static int grade(ProblemKind.Weight weight) {
        return switch (weight) {
            case ERROR -> 3;
            case WARN -> 2;
            case INFO -> 1;
        };
    }

    private static int grade(Severity severity) {
        return switch (severity) {
            case ERROR -> 3;
            case WARNING -> 2;
            case INFO -> 1;
        };
    }
}
