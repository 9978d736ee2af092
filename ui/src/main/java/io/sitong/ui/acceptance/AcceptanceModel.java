package io.sitong.ui.acceptance;

import io.sitong.catalog.acceptance.AcceptanceSample;
import io.sitong.catalog.acceptance.AcceptanceSamples;
import io.sitong.catalog.acceptance.SampledPair;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.list.ListEntry;
import io.sitong.catalog.list.NationalLists;
import io.sitong.catalog.match.Correspondence;
import io.sitong.catalog.match.MatchOutcome;
import io.sitong.catalog.match.MatchReview;
import io.sitong.catalog.match.MatchState;
import io.sitong.catalog.match.Matches;
import io.sitong.catalog.match.Polarity;
import io.sitong.catalog.match.Relation;
import io.sitong.catalog.standard.StandardItems;
import io.sitong.rules.acceptance.SampleDraw;
import io.sitong.rules.acceptance.SampleSize;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** Drawing from what the machine accepted of one list, judging it blind, and what follows. */
final class AcceptanceModel {

    /** What the size proposals start from: the goal that automatic acceptance is held to. */
    static final double EXPECTED_SHARE = 0.99;

    private final AcceptanceSamples samples;
    private final Matches matches;
    private final MatchReview review;
    private final StandardItems standards;
    private final Viewer viewer;
    private final long listId;
    private final LongSupplier seeds;
    private final Map<Long, ListEntry> entries = new HashMap<>();

    private @Nullable AcceptanceSample sample;
    private List<SampledPair> pairs = new ArrayList<>();

    AcceptanceModel(
            AcceptanceSamples samples,
            Matches matches,
            MatchReview review,
            NationalLists lists,
            StandardItems standards,
            Viewer viewer,
            long listId,
            LongSupplier seeds) {
        this.samples = samples;
        this.matches = matches;
        this.review = review;
        this.standards = standards;
        this.viewer = viewer;
        this.listId = listId;
        this.seeds = seeds;
        lists.entriesOf(listId).forEach(entry -> entries.put(entry.id(), entry));
        all().stream().findFirst().ifPresent(this::open);
    }

    boolean mayJudge() {
        return viewer.mayDecideMatches();
    }

    /** All samples of the list, newest first. */
    List<AcceptanceSample> all() {
        return samples.ofList(listId);
    }

    void open(AcceptanceSample chosen) {
        sample = chosen;
        pairs = new ArrayList<>(samples.pairs(chosen.id()));
    }

    Optional<AcceptanceSample> sample() {
        return Optional.ofNullable(sample);
    }

    /** What there is to draw from: accepted by the machine, and standing. */
    List<Correspondence> population() {
        return matches.ofList(listId).values().stream()
                .flatMap(List::stream)
                .filter(c -> c.state() == MatchState.ACCEPTED && c.polarity() == Polarity.IS)
                .filter(c -> c.standardId() != null && Correspondence.MACHINE.equals(c.author()))
                .toList();
    }

    /** How many to judge for an interval this wide from end to end. */
    int sizeFor(double width) {
        return SampleSize.forWidth(population().size(), EXPECTED_SHARE, width);
    }

    /** Draws a new sample and opens it; nothing where there is nothing to draw from. */
    Optional<AcceptanceSample> draw(int size) {
        List<Correspondence> population = population();
        if (population.isEmpty() || size < 1) {
            return Optional.empty();
        }
        long seed = seeds.getAsLong();
        Comparator<Correspondence> strata = Comparator.comparing(Correspondence::relation)
                .thenComparing(c -> ScoreBand.of(c.score()))
                .thenComparing(c -> department(c.entryId()));
        List<Correspondence> drawn = SampleDraw.of(population, strata, size, new SplittableRandom(seed));
        AcceptanceSample added = samples.add(viewer, listId, seed, population.size(), drawn);
        open(added);
        return Optional.of(added);
    }

    private String department(long entryId) {
        ListEntry entry = entries.get(entryId);
        return entry == null ? "" : entry.leadDepartment();
    }

    /** The first drawn pair nobody has judged. */
    Optional<PairToJudge> next() {
        return pairs.stream().filter(p -> !p.isJudged()).findFirst().flatMap(this::inFull);
    }

    int judgedCount() {
        return (int) pairs.stream().filter(SampledPair::isJudged).count();
    }

    void judge(SampledPair pair, Relation relation, @Nullable String note) {
        SampledPair judged = samples.judge(viewer, pair.id(), relation, note);
        pairs.replaceAll(p -> p.id() == judged.id() ? judged : p);
    }

    Optional<SampleFigures> figures() {
        return sample().map(s -> SampleFigures.of(s, pairs));
    }

    /** Judged, and not as it had been accepted: another relation, or no correspondence at all. */
    List<PairToJudge> departing() {
        return pairs.stream()
                .filter(SampledPair::isJudged)
                .filter(p -> !p.relationRight())
                .map(this::inFull)
                .flatMap(Optional::stream)
                .toList();
    }

    /** Takes the acceptance of a pair back, so that the desk shows its entry as open again. */
    Optional<MatchOutcome> takeBack(SampledPair pair) {
        return standing(pair).map(c -> review.withdraw(viewer, c.id()));
    }

    boolean stillAccepted(SampledPair pair) {
        return standing(pair).isPresent();
    }

    private Optional<Correspondence> standing(SampledPair pair) {
        return matches.ofEntry(pair.entryId()).stream()
                .filter(c -> Objects.equals(c.standardId(), pair.standardId()))
                .filter(c -> c.state() == MatchState.ACCEPTED && c.relation() == pair.relation())
                .findFirst();
    }

    private Optional<PairToJudge> inFull(SampledPair pair) {
        ListEntry entry = entries.get(pair.entryId());
        return entry == null
                ? Optional.empty()
                : standards.find(pair.standardId()).map(standard -> new PairToJudge(pair, entry, standard));
    }
}
