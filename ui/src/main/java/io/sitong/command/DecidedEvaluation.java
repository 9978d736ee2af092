package io.sitong.command;

import io.sitong.catalog.list.ListEntry;
import io.sitong.catalog.list.NationalList;
import io.sitong.catalog.match.Correspondence;
import io.sitong.catalog.match.MatchState;
import io.sitong.catalog.match.Polarity;
import io.sitong.catalog.match.Relation;
import io.sitong.catalog.standard.StandardFilter;
import io.sitong.rules.lineup.LineUp;
import io.sitong.rules.lineup.LineUpSettings;
import io.sitong.rules.lineup.Query;
import io.sitong.rules.lineup.Target;
import io.sitong.rules.lineup.evaluate.Evaluation;
import io.sitong.rules.lineup.evaluate.EvaluationReport;
import io.sitong.rules.lineup.evaluate.GoldRow;
import io.sitong.rules.lineup.evaluate.Probability;
import io.sitong.ui.matching.LineUpDesk;
import io.sitong.ui.matching.WordsInForce;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Quality on the product's own decisions: what people decided earlier teaches how likely a number is right, what they
 * decided later says whether that holds. What the machine took by itself teaches nothing.
 */
final class DecidedEvaluation {

    /** Share of the decided entries, the earliest, from which is learnt. */
    private static final double LEARNT = 0.7;

    private record Entry(Query query, List<GoldRow> answers, Instant decidedAt) {}

    private final LineUpSettings settings;
    private String text = "";

    DecidedEvaluation(LineUpSettings settings) {
        this.settings = settings;
    }

    Map<String, Object> tree(DataDirectory.Open open) {
        List<Entry> decided = decided(open);
        List<Target> targets = new ArrayList<>();
        open.stores()
                .standardItems()
                .forEach(StandardFilter.all(), standard -> targets.add(LineUpDesk.target(standard)));
        LineUp lineUp =
                LineUp.over(targets, decided.stream().map(e -> e.query().name()).toList(), settings(open));
        int split = (int) Math.floor(decided.size() * LEARNT);
        List<Entry> earlier = decided.subList(0, split);
        List<Entry> later = decided.subList(split, decided.size());
        Probability learnt = Probability.of(pairs(lineUp, earlier));
        List<Probability.Decided> tested = pairs(lineUp, later);
        EvaluationReport report = Evaluation.of(
                later.stream().map(Entry::query).toList(),
                lineUp,
                later.stream().flatMap(e -> e.answers().stream()).toList());
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("decided_entries", decided.size());
        tree.put("learnt_from", earlier.size());
        tree.put("tested_on", later.size());
        tree.put("brier_of_number", Probability.of(List.of()).brier(tested));
        tree.put("brier_of_learnt", learnt.brier(tested));
        Map<String, Object> bands = new LinkedHashMap<>();
        for (int tenth = 1; tenth <= 10; tenth++) {
            bands.put(tenth / 10.0 + "", learnt.at(tenth / 10.0 - 0.001));
        }
        tree.put("probability_below", bands);
        tree.putAll(report.asTree());
        text = "已由人决定的条目：" + decided.size() + "（较早的 " + earlier.size() + " 条用于校准，较晚的 " + later.size() + " 条用于检验）\n"
                + report;
        return tree;
    }

    /** Names are read as at the desk, with the words of the region. */
    private LineUpSettings settings(DataDirectory.Open open) {
        return new WordsInForce(open.stores().regionWords(), settings).get();
    }

    private static List<Probability.Decided> pairs(LineUp lineUp, List<Entry> entries) {
        return entries.stream()
                .flatMap(entry -> lineUp.answer(entry.query(), LineUp.SHOWN).candidates().stream()
                        .map(candidate -> new Probability.Decided(
                                candidate.score(),
                                entry.answers().stream()
                                        .anyMatch(answer -> answer.itemCode()
                                                .equals(candidate.target().id())))))
                .toList();
    }

    /** Entries that people have finished with, in the order of their decisions. */
    private static List<Entry> decided(DataDirectory.Open open) {
        List<Entry> decided = new ArrayList<>();
        for (NationalList list : open.stores().nationalLists().list()) {
            Map<Long, List<Correspondence>> ofList = open.stores().matches().ofList(list.id());
            for (ListEntry entry : open.stores().nationalLists().entriesOf(list.id())) {
                List<Correspondence> byPeople = ofList.getOrDefault(entry.id(), List.of()).stream()
                        .filter(DecidedEvaluation::isDecidedByAPerson)
                        .toList();
                byPeople.stream()
                        .map(Correspondence::changedAt)
                        .max(Comparator.naturalOrder())
                        .ifPresent(at -> decided.add(new Entry(LineUpDesk.query(entry), answers(entry, byPeople), at)));
            }
        }
        decided.sort(Comparator.comparing(Entry::decidedAt));
        return decided;
    }

    private static boolean isDecidedByAPerson(Correspondence c) {
        return c.polarity() == Polarity.IS
                && (c.state() == MatchState.MAPPED
                        || c.state() == MatchState.IN_REVIEW
                        || c.state() == MatchState.ACCEPTED)
                && !Correspondence.MACHINE.equals(c.author());
    }

    private static List<GoldRow> answers(ListEntry entry, List<Correspondence> decided) {
        return decided.stream()
                .map(c -> c.standardId() == null
                        ? new GoldRow(entry.name(), "", GoldRow.Answer.NONE)
                        : new GoldRow(entry.name(), Long.toString(c.standardId()), answer(c.relation())))
                .toList();
    }

    private static GoldRow.Answer answer(Relation relation) {
        return switch (relation) {
            case EXACT, SAME_MEANING -> GoldRow.Answer.EXACT;
            case PART_OF -> GoldRow.Answer.BROADER;
            case CONTAINS -> GoldRow.Answer.NARROWER;
            case OVERLAPS -> GoldRow.Answer.OVERLAPS;
            case NOT_SAME -> GoldRow.Answer.RELATED;
            case NO_COUNTERPART -> GoldRow.Answer.NONE;
        };
    }

    @Override
    public String toString() {
        return text;
    }
}
