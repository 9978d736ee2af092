package io.sitong.ui.reports;

import io.sitong.catalog.OfficeTime;
import io.sitong.catalog.acceptance.AcceptanceSample;
import io.sitong.catalog.acceptance.AcceptanceSamples;
import io.sitong.catalog.acceptance.SampledPair;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.blind.BlindReviews;
import io.sitong.catalog.division.Division;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.division.Divisions;
import io.sitong.catalog.division.Level;
import io.sitong.catalog.gap.Gap;
import io.sitong.catalog.gap.GapCause;
import io.sitong.catalog.gap.GapFilter;
import io.sitong.catalog.gap.Gaps;
import io.sitong.catalog.item.ImplementationFilter;
import io.sitong.catalog.item.Implementations;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.list.ListEntry;
import io.sitong.catalog.list.NationalList;
import io.sitong.catalog.list.NationalLists;
import io.sitong.catalog.match.Correspondence;
import io.sitong.catalog.match.MatchState;
import io.sitong.catalog.match.Matches;
import io.sitong.catalog.match.Polarity;
import io.sitong.catalog.standard.StandardItem;
import io.sitong.catalog.standard.StandardItems;
import io.sitong.catalog.store.Stores;
import io.sitong.reports.mapping.JudgedSample;
import io.sitong.reports.mapping.MappedEntry;
import io.sitong.reports.mapping.MappingData;
import io.sitong.reports.mapping.MatchedItem;
import io.sitong.reports.outline.Imprint;
import io.sitong.rules.acceptance.PrecisionEstimate;
import io.sitong.rules.coverage.Cell;
import io.sitong.rules.coverage.Coverage;
import io.sitong.rules.coverage.Share;
import io.sitong.ui.gaps.CoverageDesk;
import io.sitong.ui.matching.ReviewAgreement;
import io.sitong.ui.texts.Messages;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Gathers what the mapping report says of one list: decisions, where the items are carried out, and how far to trust. */
@Service
public class MappingFigures {

    private static final Set<MatchState> COUNTED =
            Set.of(MatchState.DRAFT, MatchState.MAPPED, MatchState.IN_REVIEW, MatchState.ACCEPTED);

    private final Divisions divisions;
    private final StandardItems standards;
    private final Implementations implementations;
    private final NationalLists lists;
    private final Matches matches;
    private final AcceptanceSamples samples;
    private final BlindReviews reviews;
    private final Gaps gaps;
    private final CoverageDesk coverage;

    public MappingFigures(Stores stores, CoverageDesk coverage) {
        this.divisions = stores.divisions();
        this.standards = stores.standardItems();
        this.implementations = stores.implementations();
        this.lists = stores.nationalLists();
        this.matches = stores.matches();
        this.samples = stores.acceptanceSamples();
        this.reviews = stores.blindReviews();
        this.gaps = stores.gaps();
        this.coverage = coverage;
    }

    CoverageDesk coverage() {
        return coverage;
    }

    /** How many entries of a list have a counterpart. */
    Share mapped(Viewer viewer, long listId) {
        return coverage.coverage(viewer, listId).mappedEntries();
    }

    MappingData data(Viewer viewer, DivisionCode scope, NationalList list, Imprint imprint) {
        Coverage covered = coverage.coverage(viewer, list.id());
        Map<Long, List<Correspondence>> byEntry = matches.ofList(list.id());
        Map<Long, StandardItem> known = standardsOf(byEntry);
        Map<Long, Map<DivisionCode, Integer>> held = implementations.countByStandardAndDivision(
                viewer, ImplementationFilter.all().within(scope));
        List<Division> units = units(scope);
        Map<Long, Gap> open = openOfEntries(viewer, list);
        List<MappedEntry> entries = new ArrayList<>();
        for (ListEntry entry : lists.entriesOf(list.id())) {
            List<Correspondence> decisions = byEntry.getOrDefault(entry.id(), List.of());
            Gap gap = open.get(entry.id());
            entries.add(new MappedEntry(
                    entry.number(),
                    entry.name(),
                    entry.batch(),
                    entry.leadDepartment(),
                    entry.source(),
                    entry.confirmation(),
                    entry.crossMode(),
                    matched(decisions, known, held, units),
                    covered.wholeEntry(entry.id()).map(Cell::cause).orElse(null),
                    comment(decisions),
                    gap == null ? null : gap.owner(),
                    gap == null || gap.deadline() == null ? entry.deadline() : gap.deadline()));
        }
        return new MappingData(
                divisions.find(scope).map(Division::name).orElse(scope.value()),
                list.title(),
                list.versionNumber(),
                list.sample(),
                Messages.term(units.getFirst().level()),
                units.size(),
                entries,
                judgedSample(list.id()),
                ReviewAgreement.of(reviews.answeredOf(viewer, list.id())),
                imprint);
    }

    /** What is missing for an entry as a whole: who is to fill it by when. */
    private Map<Long, Gap> openOfEntries(Viewer viewer, NationalList list) {
        Set<GapCause> causes = EnumSet.allOf(GapCause.class);
        causes.removeIf(cause -> !cause.withoutItem() && cause != GapCause.MODE_MISSING);
        Map<Long, Gap> open = new HashMap<>();
        GapFilter wanted = GapFilter.ofList(list.id()).because(causes);
        EveryPage.each(request -> gaps.page(viewer, wanted, request), gap -> {
            Long entry = gap.entryId();
            if (entry != null) {
                open.put(entry, gap);
            }
        });
        return open;
    }

    /** What is to be covered: the divisions right below down to the banners, and the place itself from there on. */
    private List<Division> units(DivisionCode scope) {
        List<Division> below = divisions.childrenOf(scope).stream()
                .filter(division -> division.level().digit() <= Level.BANNER.digit())
                .toList();
        return below.isEmpty() ? List.of(divisions.find(scope).orElseThrow()) : below;
    }

    private static List<MatchedItem> matched(
            List<Correspondence> decisions,
            Map<Long, StandardItem> known,
            Map<Long, Map<DivisionCode, Integer>> held,
            List<Division> units) {
        List<MatchedItem> items = new ArrayList<>();
        for (Correspondence match : decisions) {
            Long standardId = match.standardId();
            StandardItem standard = standardId == null ? null : known.get(standardId);
            boolean givenUp = standard != null
                    && !standard.published()
                    && !standard.state().neverPublished();
            if (standard != null && !givenUp && match.polarity() == Polarity.IS && COUNTED.contains(match.state())) {
                items.add(matched(match, standard, held.getOrDefault(standard.id(), Map.of()), units));
            }
        }
        return items;
    }

    private static MatchedItem matched(
            Correspondence match, StandardItem standard, Map<DivisionCode, Integer> places, List<Division> units) {
        long covered = units.stream()
                .filter(unit -> places.keySet().stream().anyMatch(unit.code()::contains))
                .count();
        return new MatchedItem(
                standard.item().text(ItemField.CATALOG_CODE),
                standard.item().nameInContext(),
                standard.state(),
                match.relation(),
                match.state(),
                match.score(),
                match.author(),
                match.reviewer(),
                (int) covered);
    }

    private static @Nullable String comment(List<Correspondence> decisions) {
        return decisions.stream()
                .map(Correspondence::comment)
                .filter(c -> c != null && !c.isBlank())
                .findFirst()
                .orElse(null);
    }

    /** The newest sample of which anything was judged. */
    private @Nullable JudgedSample judgedSample(long listId) {
        for (AcceptanceSample sample : samples.ofList(listId)) {
            List<SampledPair> judged = samples.pairs(sample.id()).stream()
                    .filter(SampledPair::isJudged)
                    .toList();
            if (!judged.isEmpty()) {
                int right = (int) judged.stream().filter(SampledPair::right).count();
                int relationRight =
                        (int) judged.stream().filter(SampledPair::relationRight).count();
                return new JudgedSample(
                        OfficeTime.day(sample.drawnAt()),
                        sample.size(),
                        PrecisionEstimate.of(sample.population(), judged.size(), right),
                        PrecisionEstimate.of(sample.population(), judged.size(), relationRight));
            }
        }
        return null;
    }

    /** The standard items that any decision speaks of, by number. */
    Map<Long, StandardItem> standardsOf(Map<Long, List<Correspondence>> byEntry) {
        Set<Long> ids = new TreeSet<>();
        byEntry.values()
                .forEach(row -> row.forEach(match -> {
                    Long id = match.standardId();
                    if (id != null) {
                        ids.add(id);
                    }
                }));
        return standards.findAll(ids);
    }
}
