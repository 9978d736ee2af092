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
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Runs the rules. A rule that fails is reported to operators and does not keep the others from judging. */
public final class RuleRun {

    private static final System.Logger LOG = System.getLogger(RuleRun.class.getName());

    /** Items judged before their findings are handed over. */
    private static final int BLOCK = 2_000;

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
                crashed(new RuleCrashed(entry.card().code(), subject.item().toString(), e));
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
        check(catalog, (index, ofItem) -> ofItem.forEach(each -> found.add(new CheckedFinding(index, each))));
        return found;
    }

    /** Takes all findings of one item at once. */
    public interface Receiver {

        /** @param subjectIndex as in {@link CheckedFinding} */
        void take(int subjectIndex, List<Finding> findings);
    }

    /** Makes something of all findings of one item; for different items on several threads at once. */
    public interface Maker<T> {

        /** @param subjectIndex as in {@link CheckedFinding} */
        T make(int subjectIndex, List<Finding> findings);
    }

    /** Takes what was made of the findings of one item. */
    public interface Taker<T> {

        void take(int subjectIndex, T made);
    }

    /**
     * The same for a receiver that need not hold everything: findings come item by item, in their order, those of missing
     * items last; items without findings are passed over. Items are judged on all processors, a block at a time.
     */
    public void check(CatalogSnapshot catalog, Receiver receiver) {
        check(catalog, (index, findings) -> findings, receiver::take);
    }

    /**
     * The same where something is made of the findings of each item, on all processors too.
     *
     * @param taker called on the thread of the caller, item by item, in their order
     */
    public <T> void check(CatalogSnapshot catalog, Maker<T> maker, Taker<T> taker) {
        Weighed read = weighed();
        Map<Integer, List<Finding>> between = between(catalog, read);
        List<Subject> subjects = catalog.subjects();
        for (int from = 0; from < subjects.size(); from += BLOCK) {
            List<Subject> block = subjects.subList(from, Math.min(subjects.size(), from + BLOCK));
            int first = from;
            List<Optional<T>> made = IntStream.range(0, block.size())
                    .parallel()
                    .mapToObj(i -> {
                        List<Finding> ofItem = check(block.get(i), read);
                        ofItem.addAll(between.getOrDefault(first + i, List.of()));
                        return ofItem.isEmpty() ? Optional.<T>empty() : Optional.of(maker.make(first + i, ofItem));
                    })
                    .toList();
            for (int i = 0; i < block.size(); i++) {
                int index = from + i;
                made.get(i).ifPresent(each -> taker.take(index, each));
            }
        }
        List<Finding> missing = between.get(CheckedFinding.NOT_THERE);
        if (missing != null) {
            taker.take(CheckedFinding.NOT_THERE, maker.make(CheckedFinding.NOT_THERE, missing));
        }
    }

    /** What comparing the items with each other finds, by position of the item; rules on all processors, in their order. */
    private Map<Integer, List<Finding>> between(CatalogSnapshot catalog, Weighed read) {
        Map<Integer, List<Finding>> found = new HashMap<>();
        Map<Subject, Integer> positions = new IdentityHashMap<>();
        for (int i = 0; i < catalog.subjects().size(); i++) {
            positions.put(catalog.subjects().get(i), i);
        }
        read.catalogRules().parallelStream()
                .map(entry -> of(entry, catalog, positions))
                .toList()
                .forEach(ofRule ->
                        ofRule.forEach(each -> found.computeIfAbsent(each.subjectIndex(), index -> new ArrayList<>())
                                .add(each.finding())));
        return found;
    }

    private List<CheckedFinding> of(
            Entry<CatalogRule> entry, CatalogSnapshot catalog, Map<Subject, Integer> positions) {
        List<CheckedFinding> found = new ArrayList<>();
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
            crashed(new RuleCrashed(entry.card().code(), catalog.subjects().size() + " items", e));
        }
        return found;
    }

    /** One at a time, whichever thread it happened in. */
    private void crashed(RuleCrashed crash) {
        synchronized (operators) {
            operators.accept(crash);
        }
    }

    private static void log(RuleCrashed crash) {
        LOG.log(System.Logger.Level.ERROR, "rule " + crash.code() + " failed on " + crash.item(), crash.cause());
    }
}
