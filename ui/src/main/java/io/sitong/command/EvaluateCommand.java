package io.sitong.command;

import io.sitong.rules.lineup.Evidence;
import io.sitong.rules.lineup.LineUp;
import io.sitong.rules.lineup.LineUpSettings;
import io.sitong.rules.lineup.Query;
import io.sitong.rules.lineup.Target;
import io.sitong.rules.lineup.evaluate.Edit;
import io.sitong.rules.lineup.evaluate.Evaluation;
import io.sitong.rules.lineup.evaluate.EvaluationReport;
import io.sitong.rules.lineup.evaluate.GoldRow;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code evaluate}: quality of lining up against known answers, or against what people decided in the product. */
@Command(name = "evaluate", description = "用已知答案衡量对应质量", mixinStandardHelpOptions = true)
final class EvaluateCommand implements Callable<Integer> {

    private final Console console;

    @Option(names = "--national", paramLabel = "FILE", description = "清单条目 CSV：name、lead_department")
    private @Nullable Path national;

    @Option(
            names = "--items",
            paramLabel = "FILE",
            description = "事项 CSV：name、item_code、department、task_type、main_item")
    private @Nullable Path items;

    @Option(names = "--gold", paramLabel = "FILE", description = "答案 CSV：national_name、county_item_code、relation")
    private @Nullable Path gold;

    @Option(names = "--edits", paramLabel = "FILE", description = "差异种类 CSV：entry、item、kind（多种以逗号分隔）；按种类给出结果")
    private @Nullable Path edits;

    @Option(names = "--data", paramLabel = "DIR", description = "改用数据目录中已作出的人工决定：较早的用于校准，较晚的用于检验")
    private @Nullable Path data;

    @Mixin
    private final LineUpOptions options = new LineUpOptions();

    @Option(names = "--json", description = "输出 JSON")
    private boolean json;

    EvaluateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        LineUpSettings settings = options.settings();
        if (data != null) {
            DecidedEvaluation decided = new DecidedEvaluation(settings);
            try (DataDirectory.Open open = DataDirectory.at(data).open(console)) {
                show(decided.tree(open), decided::toString);
            }
            return ExitCode.DONE;
        }
        List<Query> entries = CsvTable.read(given(national, "--national"), "name").rows().stream()
                .map(EvaluateCommand::query)
                .toList();
        List<Target> targets = CsvTable.read(given(items, "--items"), "name", "item_code").rows().stream()
                .map(EvaluateCommand::target)
                .toList();
        EvaluationReport report = Evaluation.of(
                entries,
                LineUp.over(targets, entries.stream().map(Query::name).toList(), settings),
                answers(given(gold, "--gold")),
                edits());
        Map<String, Object> tree = report.asTree();
        tree.put("line", settings.line() == LineUpSettings.NEVER ? "off" : settings.line());
        show(tree, report::toString);
        return ExitCode.DONE;
    }

    private void show(Map<String, Object> tree, Supplier<String> text) {
        if (json) {
            console.json(tree);
        } else {
            console.print(text.get());
        }
    }

    private static Path given(@Nullable Path file, String option) {
        if (file == null) {
            throw new CannotDo("请用 " + option + " 给出文件，或用 --data 给出数据目录。");
        }
        return file;
    }

    private static List<GoldRow> answers(Path file) {
        return CsvTable.read(file, "national_name", "county_item_code", "relation").rows().stream()
                .map(r -> new GoldRow(r.get("national_name"), r.get("county_item_code"), answer(file, r)))
                .toList();
    }

    private static GoldRow.Answer answer(Path file, CSVRecord row) {
        try {
            return GoldRow.Answer.ofKey(row.get("relation"));
        } catch (IllegalArgumentException e) {
            throw new CannotDo("“" + file + "”第 " + (row.getRecordNumber() + 1) + " 行的 relation 是“"
                    + row.get("relation") + "”，应为 exact、narrower、broader、overlaps、related 或 none。");
        }
    }

    private List<Edit> edits() {
        if (edits == null) {
            return List.of();
        }
        return CsvTable.read(edits, "entry", "item", "kind").rows().stream()
                .map(r -> new Edit(
                        r.get("entry"),
                        r.get("item"),
                        Stream.of(r.get("kind").split(",", -1))
                                .map(String::strip)
                                .toList()))
                .toList();
    }

    private static Query query(CSVRecord row) {
        return new Query(row.get("name"), row.get("name"), evidence(row, "lead_department"));
    }

    private static Target target(CSVRecord row) {
        return new Target(row.get("item_code"), row.get("name"), evidence(row, "department"));
    }

    private static Map<Evidence, String> evidence(CSVRecord row, String departmentColumn) {
        Map<Evidence, String> evidence = new EnumMap<>(Evidence.class);
        put(evidence, Evidence.DEPARTMENT, row, departmentColumn);
        put(evidence, Evidence.TYPE, row, "task_type");
        put(evidence, Evidence.MAIN_ITEM, row, "main_item");
        return evidence;
    }

    private static void put(Map<Evidence, String> evidence, Evidence kind, CSVRecord row, String column) {
        if (row.isMapped(column) && !row.get(column).isBlank()) {
            evidence.put(kind, row.get(column));
        }
    }
}
