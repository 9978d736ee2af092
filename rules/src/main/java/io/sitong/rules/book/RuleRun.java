package io.sitong.rules.book;

import io.sitong.rules.CatalogRule;
import io.sitong.rules.CatalogSnapshot;
import io.sitong.rules.Finding;
import io.sitong.rules.Findings;
import io.sitong.rules.ItemRule;
import io.sitong.rules.Rule;
import io.sitong.rules.RuleCard;
import io.sitong.rules.Subject;
import io.sitong.rules.basis.GoneLaws;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Runs the rules. A rule that fails is reported to operators and does not keep the others from judging. */
public final class RuleRun {

    private static final System.Logger LOG = System.getLogger(RuleRun.class.getName());

    private record Entry<R extends Rule>(R rule, RuleCard card) {}

    private final List<Entry<ItemRule>> itemRules = new ArrayList<>();
    private final List<Entry<CatalogRule>> catalogRules = new ArrayList<>();
    private final Consumer<RuleCrashed> operators;

    /** All rules of the book; crashes go to the log. */
    public RuleRun() {
        this(RuleBook.rules(), RuleRun::log);
    }

    /** All rules of the book, judging laws by a register; crashes go to the log. */
    public RuleRun(Supplier<GoneLaws> laws) {
        this(laws, RuleWeights.usual());
    }

    /** The same with the weights of an installation. */
    public RuleRun(Supplier<GoneLaws> laws, RuleWeights weights) {
        this(RuleBook.rulesKnowing(laws), weights, RuleRun::log);
    }

    public RuleRun(List<Rule> rules, Consumer<RuleCrashed> operators) {
        this(rules, RuleWeights.usual(), operators);
    }

    RuleRun(List<Rule> rules, RuleWeights weights, Consumer<RuleCrashed> operators) {
        this.operators = operators;
        for (Rule rule : rules) {
            RuleCard card = weights.of(rule.card());
            switch (rule) {
                case ItemRule itemRule -> itemRules.add(new Entry<>(itemRule, card));
                case CatalogRule catalogRule -> catalogRules.add(new Entry<>(catalogRule, card));
            }
        }
    }

    /** What the rules say of one item on its own. */
    public List<Finding> check(Subject subject) {
        List<Finding> found = new ArrayList<>();
        for (Entry<ItemRule> entry : itemRules) {
            try {
                entry.rule().check(subject, new Findings(entry.card(), (about, finding) -> found.add(finding)));
            } catch (RuntimeException e) {
                operators.accept(
                        new RuleCrashed(entry.card().code(), subject.item().toString(), e));
            }
        }
        return found;
    }

    /** What the rules say of the items of one file or division, comparisons between them included. */
    public List<CheckedFinding> check(List<Subject> subjects) {
        return check(CatalogSnapshot.of(subjects));
    }

    /** The same with the whole standard catalog at hand; findings in the order of the items, missing items last. */
    public List<CheckedFinding> check(CatalogSnapshot catalog) {
        List<CheckedFinding> found = new ArrayList<>();
        Map<Subject, Integer> positions = new IdentityHashMap<>();
        for (int i = 0; i < catalog.subjects().size(); i++) {
            Subject subject = catalog.subjects().get(i);
            positions.put(subject, i);
            for (Finding finding : check(subject)) {
                found.add(new CheckedFinding(i, finding));
            }
        }
        for (Entry<CatalogRule> entry : catalogRules) {
            try {
                entry.rule()
                        .check(
                                catalog,
                                new Findings(
                                        entry.card(),
                                        (about, finding) -> found.add(new CheckedFinding(
                                                about == null
                                                        ? CheckedFinding.NOT_THERE
                                                        : positions.getOrDefault(about, CheckedFinding.NOT_THERE),
                                                finding))));
            } catch (RuntimeException e) {
                operators.accept(
                        new RuleCrashed(entry.card().code(), catalog.subjects().size() + " items", e));
            }
        }
        found.sort(Comparator.comparingInt(
                each -> each.subjectIndex() == CheckedFinding.NOT_THERE ? Integer.MAX_VALUE : each.subjectIndex()));
        return found;
    }

    private static void log(RuleCrashed crash) {
        LOG.log(System.Logger.Level.ERROR, "rule " + crash.code() + " failed on " + crash.item(), crash.cause());
    }
}
