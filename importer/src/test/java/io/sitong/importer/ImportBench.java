package io.sitong.importer;

import io.sitong.catalog.account.Role;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.batch.BatchOutcome;
import io.sitong.catalog.batch.ImportBatch;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.item.Implementation;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.importer.problem.ImportProblem;
import io.sitong.importer.problem.Place;
import io.sitong.importer.problem.ProblemKind;
import io.sitong.importer.stage.ImportPreview;
import io.sitong.importer.stage.PreviewOptions;
import io.sitong.importer.stage.PreviewRow;
import io.sitong.rules.Findings;
import io.sitong.rules.ItemRule;
import io.sitong.rules.RuleCard;
import io.sitong.rules.Subject;
import io.sitong.rules.book.RuleRun;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A banner that imports, over ports kept in memory; sheets are written as text tables. */
final class ImportBench {

    static final DivisionCode BANNER = new DivisionCode("150125000000");
    static final DivisionCode LEAGUE = new DivisionCode("150100000000");
    static final DivisionCode OTHER_BANNER = new DivisionCode("150221000000");
    static final Viewer CLERK = new Viewer(7, "武川县经办人", Role.LOCALITY, BANNER);
    static final Viewer LEAGUE_CLERK = new Viewer(8, "呼和浩特市经办人", Role.LOCALITY, LEAGUE);

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T01:30:00Z"), ZoneOffset.UTC);

    final MemoryImplementations implementations = new MemoryImplementations();
    final MemoryStandards standards = new MemoryStandards();
    final MemoryAuthorities authorities = new MemoryAuthorities();
    final MemoryBatches batches = new MemoryBatches(implementations, CLOCK);
    final SpreadsheetImport importing = new SpreadsheetImport(
            implementations,
            standards,
            authorities,
            batches,
            new RuleRun(List.of(new NameIsNotTooShort()), crash -> {
                throw new AssertionError(crash.code(), crash.cause());
            }),
            CLOCK);

    ImportPreview preview(ReadResult reading) {
        return importing.preview(CLERK, BANNER, reading, PreviewOptions.usual());
    }

    ImportBatch accept(ImportPreview preview, String... leftOut) {
        return ((BatchOutcome.Done) importing.accept(CLERK, preview, Set.of(leftOut), written -> {})).batch();
    }

    ImportBatch take(ReadResult reading) {
        return accept(preview(reading));
    }

    Item stored(String taskCode) {
        return implementations.rows.values().stream()
                .map(Implementation::item)
                .filter(i -> i.text(ItemField.TASK_CODE).equals(taskCode))
                .findFirst()
                .orElseThrow();
    }

    static PreviewRow only(ImportPreview preview) {
        if (preview.rows().size() != 1) {
            throw new AssertionError("one row expected: " + preview.rows());
        }
        return preview.rows().getFirst();
    }

    /** A workbook of one sheet: {@code | KEY | KEY |} and a line per row; data starts in row 2, columns in A. */
    static ReadResult workbook(String table, ImportProblem... problems) {
        return workbook(List.of(sheet("许可事项", table, problems)));
    }

    static ReadResult workbook(List<SheetResult> sheets) {
        return new ReadResult(
                "武川县.xlsx",
                "ab".repeat(32),
                "xlsx",
                FileKind.IMPLEMENTATION,
                BANNER,
                null,
                sheets,
                List.of(),
                List.of());
    }

    static SheetResult sheet(String name, String table, ImportProblem... problems) {
        List<List<String>> lines = table.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> List.of(line.substring(1, line.length() - 1).split("\\|", -1)).stream()
                        .map(String::strip)
                        .toList())
                .toList();
        List<String> keys = lines.getFirst();
        List<ColumnReading> columns = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            columns.add(new ColumnReading(
                    i + 1, List.of(keys.get(i)), keys.get(i), null, ColumnReading.How.EXACT, List.of()));
        }
        List<ReadItem> items = new ArrayList<>();
        for (int row = 1; row < lines.size(); row++) {
            Map<String, Object> values = new LinkedHashMap<>();
            for (int i = 0; i < keys.size(); i++) {
                String text = lines.get(row).get(i);
                if (!text.isEmpty()) {
                    values.put(keys.get(i), value(keys.get(i), text));
                }
            }
            items.add(new ReadItem(row + 1, row + 1, values));
        }
        return new SheetResult(
                name,
                FileKind.IMPLEMENTATION,
                List.of(1),
                2,
                lines.size(),
                columns,
                items,
                List.of(problems),
                Map.of(),
                List.of(),
                List.of(),
                List.of());
    }

    static ImportProblem problem(int row, int column, ProblemKind kind, String found) {
        return new ImportProblem(new Place("许可事项", row, column), kind, found, kind.label() + "，请改正。", null);
    }

    private static Object value(String key, String text) {
        return switch (key) {
            case "BY_LAW", "HANDLE_FLOW" -> List.of(text.split("；"));
            case "MATERIALS" ->
                List.of(text.split("；")).stream()
                        .map(part -> part.split("/"))
                        .map(part -> part.length == 1
                                ? Map.of("MATERIAL_NAME", part[0])
                                : Map.of("MATERIAL_NAME", part[0], "PAGE_NUM", part[1]))
                        .toList();
            default -> text;
        };
    }

    /** A rule for tests. */
    static final class NameIsNotTooShort implements ItemRule {

        @Override
        public RuleCard card() {
            return RuleCard.warning("N99").title("事项名称不少于四个字").why("认不出。").fix("写全事项名称");
        }

        @Override
        public void check(Subject subject, Findings findings) {
            if (subject.item().name().length() < 4) {
                findings.add(
                        subject, ItemField.TASK_NAME, "事项名称“" + subject.item().name() + "”太短");
            }
        }
    }
}
