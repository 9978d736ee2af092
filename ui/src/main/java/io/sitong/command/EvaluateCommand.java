package io.sitong.command;

import io.sitong.rules.lineup.Evidence;
import io.sitong.rules.lineup.Query;
import io.sitong.rules.lineup.Target;
import io.sitong.rules.lineup.evaluate.Evaluation;
import io.sitong.rules.lineup.evaluate.EvaluationReport;
import io.sitong.rules.lineup.evaluate.GoldRow;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.commons.csv.CSVRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code evaluate}: quality of lining up against known answers. */
@Command(name = "evaluate", description = "用已知答案衡量对应质量", mixinStandardHelpOptions = true)
final class EvaluateCommand implements Callable<Integer> {

    private final Console console;

    @Option(names = "--national", required = true, paramLabel = "FILE", description = "清单条目 CSV：name、lead_department")
    private Path national = Path.of("");

    @Option(names = "--items", required = true, paramLabel = "FILE", description = "事项 CSV：name、item_code、department")
    private Path items = Path.of("");

    @Option(
            names = "--gold",
            required = true,
            paramLabel = "FILE",
            description = "答案 CSV：national_name、county_item_code、relation")
    private Path gold = Path.of("");

    @Option(names = "--json", description = "输出 JSON")
    private boolean json;

    EvaluateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<Query> entries = CsvTable.read(national, "name").rows().stream()
                .map(EvaluateCommand::query)
                .toList();
        List<Target> targets = CsvTable.read(items, "name", "item_code").rows().stream()
                .map(EvaluateCommand::target)
                .toList();
        List<GoldRow> answers = CsvTable.read(gold, "national_name", "county_item_code", "relation").rows().stream()
                .map(r -> new GoldRow(
                        r.get("national_name"), r.get("county_item_code"), GoldRow.Answer.ofKey(r.get("relation"))))
                .toList();
        EvaluationReport report = Evaluation.of(entries, targets, answers);
        if (json) {
            console.json(report.asTree());
        } else {
            console.print(report.toString());
        }
        return ExitCode.DONE;
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
