package io.sitong.rules;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything people read of a rule.
 *
 * @param code letter and two digits from {@code rules.csv}; never reused
 * @param severity what a finding weighs by default
 * @param title the sentence that should be true
 * @param why what goes wrong where it is not
 * @param fix what to do about a finding
 * @param source law or standard it comes from, empty where it is our own judgement
 * @param mendings what a {@link MechanicalRule} makes of items; none for other rules
 */
public record RuleCard(
        String code,
        Severity severity,
        String title,
        String why,
        String fix,
        String source,
        List<Example> examples,
        List<Mending> mendings) {

    public RuleCard {
        examples = List.copyOf(examples);
        mendings = List.copyOf(mendings);
    }

    public static RuleCard error(String code) {
        return of(code, Severity.ERROR);
    }

    public static RuleCard warning(String code) {
        return of(code, Severity.WARNING);
    }

    public static RuleCard info(String code) {
        return of(code, Severity.INFO);
    }

    private static RuleCard of(String code, Severity severity) {
        return new RuleCard(code, severity, "", "", "", "", List.of(), List.of());
    }

    public RuleCard title(String sentence) {
        return new RuleCard(code, severity, sentence, why, fix, source, examples, mendings);
    }

    /** The same card where findings weigh more or less by default. */
    public RuleCard weighing(Severity other) {
        return new RuleCard(code, other, title, why, fix, source, examples, mendings);
    }

    public RuleCard why(String reason) {
        return new RuleCard(code, severity, title, reason, fix, source, examples, mendings);
    }

    public RuleCard fix(String remedy) {
        return new RuleCard(code, severity, title, why, remedy, source, examples, mendings);
    }

    public RuleCard source(String document) {
        return new RuleCard(code, severity, title, why, fix, document, examples, mendings);
    }

    /** Items of which the rule says exactly these messages. */
    public RuleCard flags(String table, String... messages) {
        return with(table, List.of(messages), null);
    }

    /** The same, for a case that weighs less or more than usual. */
    public RuleCard flagsAs(Severity exception, String table, String... messages) {
        return with(table, List.of(messages), exception);
    }

    /** Items with which the rule has no quarrel; differs from a flagged example in one cell or one row. */
    public RuleCard passes(String table) {
        return with(table, List.of(), null);
    }

    /** What mending makes of an item. */
    public RuleCard mends(String before, String after) {
        List<Mending> more = new ArrayList<>(mendings);
        more.add(new Mending(before, after));
        return new RuleCard(code, severity, title, why, fix, source, examples, more);
    }

    private RuleCard with(String table, List<String> messages, @Nullable Severity exception) {
        List<Example> more = new ArrayList<>(examples);
        more.add(new Example(table, messages, exception));
        return new RuleCard(code, severity, title, why, fix, source, more, mendings);
    }
}
