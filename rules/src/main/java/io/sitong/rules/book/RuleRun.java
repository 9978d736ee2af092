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

    /** The rules with their cards as one set of weights reads them. */
    private record Weighed(
            RuleWeights weights, List<Entry<ItemRule>> itemRules, List<Entry<CatalogRule>> catalogRules) {

        static Weighed of(List<Rule> rules, RuleWeights weights) {
            List<Entry<ItemRule>> items = new ArrayList<>();
            List<Entry<CatalogRule>> catalogs = new ArrayList<>();
            for (Rule rule : rules) {
                RuleCard card = weights.of(rule.card());
                switch (rule) {
                    case ItemRule itemRule -> items.add(new Entry<>(itemRule, card));
                    case CatalogRule catalogRule -> catalogs.add(new Entry<>(catalogRule, card));
                }
            }
            return new Weighed(weights, List.copyOf(items), List.copyOf(catalogs));
        }
    }

    private final List<Rule> rules;
    private final Supplier<RuleWeights> weights;
    private final Consumer<RuleCrashed> operators;
    private volatile Weighed weighed;

    /** All rules of the book; crashes go to the log. */
    public RuleRun() {
        this(RuleBook.rules(), RuleRun::log);
    }

    /** All rules of the book, judging laws by a register; crashes go to the log. */
    public RuleRun(Supplier<GoneLaws> laws) {
        this(laws, RuleWeights::usual);
    }

    /**
     * The same with the weights of an installation.
     *
     * @param weights asked at every check; what it says holds for the whole check
     */
    public RuleRun(Supplier<GoneLaws> laws, Supplier<RuleWeights> weights) {
        this(RuleBook.rulesKnowing(laws), weights, RuleRun::log);
    }

    public RuleRun(List<Rule> rules, Consumer<RuleCrashed> operators) {
        this(rules, RuleWeights::usual, operators);
    }

    RuleRun(List<Rule> rules, Supplier<RuleWeights> weights, Consumer<RuleCrashed> operators) {
        this.rules = List.copyOf(rules);
        this.weights = weights;
        this.operators = operators;
        this.weighed = Weighed.of(rules, weights.get());
    }

    private Weighed weighed() {
        RuleWeights now = weights.get();
        Weighed known = weighed;
        if (!known.weights().equals(now)) {
            known = Weighed.of(rules, now);
            weighed = known;
        }
        return known;
    }

    /** What the rules say of one item on its own. */
    public List<Finding> check(Subject subject) {
        return check(subject, weighed());
    }

    private List<Finding> check(Subject subject, Weighed read) {
        List<Finding> found = new ArrayList<>();
        for (Entry<ItemRule> entry : read.itemRules()) {
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
        Weighed read = weighed();
        List<CheckedFinding> found = new ArrayList<>();
        Map<Subject, Integer> positions = new IdentityHashMap<>();
        for (int i = 0; i < catalog.subjects().size(); i++) {
            Subject subject = catalog.subjects().get(i);
            positions.put(subject, i);
            for (Finding finding : check(subject, read)) {
                found.add(new CheckedFinding(i, finding));
            }
        }
        for (Entry<CatalogRule> entry : read.catalogRules()) {
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
