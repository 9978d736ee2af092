package io.sitong.command.align;

import io.sitong.catalog.division.Division;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.division.Divisions;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.list.ListEntry;
import io.sitong.catalog.match.Correspondence;
import io.sitong.catalog.match.MatchState;
import io.sitong.catalog.match.Polarity;
import io.sitong.catalog.match.Relation;
import io.sitong.catalog.standard.StandardItem;
import io.sitong.importer.ReadItem;
import io.sitong.importer.ReadResult;
import io.sitong.importer.SheetResult;
import io.sitong.importer.problem.Place;
import io.sitong.rules.CatalogSnapshot;
import io.sitong.rules.Subject;
import io.sitong.rules.book.CheckedFinding;
import io.sitong.rules.book.RuleRun;
import io.sitong.rules.coverage.Coverage;
import io.sitong.rules.coverage.CoverageInput;
import io.sitong.rules.coverage.Holdings;
import io.sitong.rules.lineup.Candidate;
import io.sitong.rules.lineup.LineUpResult;
import io.sitong.rules.lineup.LineUpSettings;
import io.sitong.rules.lineup.Reason;
import io.sitong.rules.lineup.Verdict;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Runs the steps of the main job one after the other, in memory, and measures each. */
final class AlignRun {

    private static final int CANDIDATES = 10;

    private final Divisions divisions;
    private final DivisionCode region;
    private final LineUpSettings settings;
    private final Clock clock;
    private final Steps steps;

    AlignRun(Divisions divisions, DivisionCode region, LineUpSettings settings, Clock clock, Steps steps) {
        this.divisions = divisions;
        this.region = region;
        this.settings = settings;
        this.clock = clock;
        this.steps = steps;
    }

    AlignResult run(AlignInput input) {
        List<SentItem> sent = new ArrayList<>();
        input.files().forEach(file -> sent.addAll(itemsOf(file)));
        List<String> names = input.entries().stream().map(ListEntry::name).toList();
        WorkingCatalog catalog = steps.measure("catalog", () -> catalog(input, sent, names));
        List<Attachment> attachments =
                steps.measure("attach", () -> sent.stream().map(catalog::attach).toList());
        List<CheckedFinding> findings = steps.measure("check", () -> check(attachments, catalog));
        List<LineUpResult> proposals = steps.measure(
                "line_up",
                () -> input.entries().stream()
                        .map(e -> catalog.lineUp(e, CANDIDATES))
                        .toList());
        Map<Long, List<Correspondence>> matches = matches(input.entries(), proposals);
        Set<DivisionCode> senders = new TreeSet<>();
        sent.forEach(s -> senders.add(s.division()));
        Coverage coverage =
                steps.measure("coverage", () -> coverage(input.entries(), catalog, attachments, matches, senders));
        return new AlignResult(catalog, input.entries(), attachments, findings, senders, proposals, matches, coverage);
    }

    private List<SentItem> itemsOf(ReadResult file) {
        List<SentItem> items = new ArrayList<>();
        for (SheetResult sheet : file.sheets()) {
            for (ReadItem row : sheet.items()) {
                Item item = row.item();
                items.add(new SentItem(
                        file.uploadName(), new Place(sheet.name(), row.row(), 0), divisionOf(file, item), item));
            }
        }
        return items;
    }

    /** The division the file belongs to; where the file does not say, the row's own 区划; else the whole region. */
    private DivisionCode divisionOf(ReadResult file, Item item) {
        DivisionCode known = file.region();
        if (known != null) {
            return known;
        }
        return item.find(ItemField.REGION).flatMap(DivisionCode::parse).orElse(region);
    }

    private WorkingCatalog catalog(AlignInput input, List<SentItem> sent, List<String> names) {
        List<Item> listed = input.catalogs().stream()
                .flatMap(ReadResult::items)
                .map(ReadItem::item)
                .toList();
        return input.catalogNamed()
                ? WorkingCatalog.of(listed, names, settings)
                : WorkingCatalog.derivedFrom(listed, sent, names, settings);
    }

    private static List<CheckedFinding> check(List<Attachment> attachments, WorkingCatalog catalog) {
        List<Subject> subjects = attachments.stream()
                .map(a -> new Subject(
                        a.sent().item(),
                        a.sent().division(),
                        a.sent().division().level(),
                        a.standard()))
                .toList();
        return new RuleRun().check(CatalogSnapshot.of(subjects, catalog.standards(), List.of()));
    }

    /** What the matcher is sure of counts as accepted; a plausible candidate as a draft; nothing as no counterpart. */
    private Map<Long, List<Correspondence>> matches(List<ListEntry> entries, List<LineUpResult> proposals) {
        Map<Long, List<Correspondence>> matches = new LinkedHashMap<>();
        for (int i = 0; i < entries.size(); i++) {
            LineUpResult proposal = proposals.get(i);
            long entryId = entries.get(i).id();
            List<Correspondence> row = new ArrayList<>();
            if (proposal.verdict() == Verdict.GAP || proposal.candidates().isEmpty()) {
                row.add(match(entryId, null, Relation.NO_COUNTERPART, MatchState.MAPPED, null));
            } else {
                Candidate best = proposal.candidates().get(0);
                MatchState state = proposal.verdict() == Verdict.ACCEPTED ? MatchState.ACCEPTED : MatchState.DRAFT;
                row.add(match(entryId, Long.valueOf(best.target().id()), best.relation(), state, best));
            }
            matches.put(entryId, row);
        }
        return matches;
    }

    private Correspondence match(
            long entryId,
            @Nullable Long standardId,
            Relation relation,
            MatchState state,
            @Nullable Candidate candidate) {
        return new Correspondence(
                0,
                0,
                entryId,
                standardId,
                relation,
                Polarity.IS,
                state,
                candidate == null ? null : candidate.score(),
                candidate == null
                        ? List.of()
                        : candidate.reasons().stream().map(Reason::line).toList(),
                null,
                Correspondence.MACHINE,
                null,
                null,
                null,
                clock.instant());
    }

    private Coverage coverage(
            List<ListEntry> entries,
            WorkingCatalog catalog,
            List<Attachment> attachments,
            Map<Long, List<Correspondence>> matches,
            Set<DivisionCode> senders) {
        Map<Long, Map<DivisionCode, Holdings>> holdings = new HashMap<>();
        for (Attachment attachment : attachments) {
            attachment
                    .found()
                    .ifPresent(standard -> holdings.computeIfAbsent(standard.id(), s -> new HashMap<>())
                            .merge(
                                    attachment.sent().division(),
                                    new Holdings(1, 1),
                                    (a, b) -> new Holdings(a.all() + b.all(), a.inUse() + b.inUse())));
        }
        Map<Long, StandardItem> standards = new HashMap<>();
        catalog.standards().forEach(s -> standards.put(s.id(), s));
        List<Division> known =
                senders.stream().flatMap(d -> divisions.find(d).stream()).toList();
        return Coverage.of(new CoverageInput(region, entries, matches, standards, Map.of(), known, holdings, Map.of()));
    }
}
