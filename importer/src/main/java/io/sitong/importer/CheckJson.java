package io.sitong.importer;

import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.standard.StandardItem;
import io.sitong.importer.problem.Mark;
import io.sitong.importer.stage.FileJudgement;
import io.sitong.importer.stage.RowFinding;
import io.sitong.importer.stage.StagedSheet;
import io.sitong.rules.Severity;
import io.sitong.rules.book.RuleBook;
import io.sitong.rules.book.RuleRun;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A reading with what the rules say of it, as the command line prints it. */
public final class CheckJson {

    private final RuleRun rules;

    public CheckJson(RuleRun rules) {
        this.rules = rules;
    }

    /**
     * What the rules say of the sheets that list implementations.
     *
     * @param division whose items these are where neither file nor row says so
     * @param catalog the standard items known; may be empty
     */
    public List<RowFinding> findings(ReadResult reading, DivisionCode division, Collection<StandardItem> catalog) {
        DivisionCode known = reading.region();
        List<StagedSheet> sheets = StagedReading.of(reading).sheets();
        return new FileJudgement(rules, catalog).of(sheets, known == null ? division : known);
    }

    /** {@link ReadJson} and the findings, as plain maps and lists. */
    public static Map<String, Object> of(ReadResult reading, List<RowFinding> findings) {
        Map<String, Object> json = new LinkedHashMap<>(ReadJson.of(reading));
        json.put("rule_set", RuleBook.version());
        json.put("findings", findings.stream().map(CheckJson::finding).toList());
        return json;
    }

    /** Whether any finding or cell problem weighs at least this much. */
    public static boolean anyAtLeast(Severity severity, ReadResult reading, List<RowFinding> findings) {
        return findings.stream().anyMatch(f -> f.finding().severity().atLeast(severity))
                || reading.problems().anyMatch(p -> severityOf(Mark.of(p)).atLeast(severity));
    }

    private static Severity severityOf(Mark mark) {
        return switch (mark.weight()) {
            case ERROR -> Severity.ERROR;
            case WARN -> Severity.WARNING;
            case INFO -> Severity.INFO;
        };
    }

    private static Map<String, Object> finding(RowFinding found) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("rule", found.finding().rule());
        json.put("severity", found.finding().severity().key());
        json.put("sheet", found.place().sheet());
        json.put("cell", found.place().cell());
        json.put("message", found.finding().message());
        json.put("fix", found.finding().fix());
        return json;
    }
}
