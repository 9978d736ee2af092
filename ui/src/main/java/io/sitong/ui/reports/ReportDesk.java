package io.sitong.ui.reports;

import io.sitong.catalog.NotYourDivision;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.division.Division;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.division.Divisions;
import io.sitong.catalog.finding.RecordedFinding;
import io.sitong.catalog.finding.RecordedFindings;
import io.sitong.catalog.gap.Gap;
import io.sitong.catalog.gap.GapFilter;
import io.sitong.catalog.gap.Gaps;
import io.sitong.catalog.item.Implementation;
import io.sitong.catalog.item.ImplementationFilter;
import io.sitong.catalog.item.Implementations;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.item.ItemGroup;
import io.sitong.catalog.list.ListEntry;
import io.sitong.catalog.list.NationalList;
import io.sitong.catalog.list.NationalLists;
import io.sitong.catalog.match.Correspondence;
import io.sitong.catalog.match.MatchState;
import io.sitong.catalog.match.Matches;
import io.sitong.catalog.match.Polarity;
import io.sitong.catalog.packet.PointId;
import io.sitong.catalog.paging.Page;
import io.sitong.catalog.paging.PageRequest;
import io.sitong.catalog.standard.StandardFilter;
import io.sitong.catalog.standard.StandardItem;
import io.sitong.catalog.standard.StandardItems;
import io.sitong.reports.consistency.ConsistencyData;
import io.sitong.reports.consistency.ConsistencyReport;
import io.sitong.reports.consistency.ConsistencyTally;
import io.sitong.reports.findings.FindingRow;
import io.sitong.reports.findings.FindingsData;
import io.sitong.reports.findings.FindingsReport;
import io.sitong.reports.gap.GapListData;
import io.sitong.reports.gap.GapListReport;
import io.sitong.reports.gap.GapRow;
import io.sitong.reports.guide.GuideData;
import io.sitong.reports.mapping.MappingReport;
import io.sitong.reports.outline.Imprint;
import io.sitong.reports.outline.Outline;
import io.sitong.reports.packet.OpenPoint;
import io.sitong.reports.packet.PacketData;
import io.sitong.reports.packet.ReturnPacket;
import io.sitong.reports.rulebook.RuleBookAnnex;
import io.sitong.rules.Rule;
import io.sitong.rules.RuleCard;
import io.sitong.rules.Severity;
import io.sitong.rules.book.RuleBook;
import io.sitong.rules.compare.FieldComparison;
import io.sitong.rules.compare.ItemComparison;
import io.sitong.rules.compare.KeptDifference;
import io.sitong.ui.chain.ChainDocument;
import io.sitong.ui.documents.CatalogAsOf;
import io.sitong.ui.documents.ReductionDocuments;
import io.sitong.ui.texts.Messages;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Gathers from the catalog what each report says; scope is the division people ask for, cut down to what they may see. */
@Service
public class ReportDesk {

    private static final ZoneId OFFICE = ZoneId.of("Asia/Shanghai");
    private static final int DIFFERENCES_LISTED = 100_000;

    private final Divisions divisions;
    private final StandardItems standards;
    private final Implementations implementations;
    private final NationalLists lists;
    private final Matches matches;
    private final Gaps gaps;
    private final RecordedFindings findings;
    private final MappingFigures mapping;
    private final CatalogAsOf catalog;
    private final ReductionDocuments reduction;
    private final ChainDocument chains;
    private final Clock clock;

    public ReportDesk(
            Divisions divisions,
            StandardItems standards,
            Implementations implementations,
            NationalLists lists,
            Matches matches,
            Gaps gaps,
            RecordedFindings findings,
            MappingFigures mapping,
            CatalogAsOf catalog,
            ReductionDocuments reduction,
            ChainDocument chains,
            Clock clock) {
        this.divisions = divisions;
        this.standards = standards;
        this.implementations = implementations;
        this.lists = lists;
        this.matches = matches;
        this.gaps = gaps;
        this.findings = findings;
        this.mapping = mapping;
        this.catalog = catalog;
        this.reduction = reduction;
        this.chains = chains;
        this.clock = clock;
    }

    /** About the list people work on unless they choose another. */
    public Outline outline(ReportKind kind, Viewer viewer, DivisionCode scope) {
        return outline(kind, viewer, scope, lists.current());
    }

    /**
     * @param about the list it is about
     * @throws NotYourDivision when the division lies outside the viewer's scope
     * @throws IllegalStateException when there is no list to report on
     */
    public Outline outline(ReportKind kind, Viewer viewer, DivisionCode scope, Optional<NationalList> about) {
        if (!viewer.maySee(scope)) {
            throw new NotYourDivision(scope.value());
        }
        return switch (kind) {
            case CATALOG -> catalog.outline(viewer, StandardFilter.all(), catalog.today());
            case MAPPING ->
                MappingReport.outline(mapping.data(viewer, scope, list(about), imprint(viewer, list(about))));
            case GAPS -> gapList(viewer, scope, list(about));
            case CONSISTENCY -> consistency(viewer, scope, about);
            case REDUCTION -> reduction.reduction(viewer, scope);
            case SHARING -> reduction.sharing(viewer, scope);
            case CHAIN -> chains.outline(viewer, scope, imprint(viewer, about.orElse(null)));
            case FINDINGS -> findings(viewer, scope, about);
            case PACKET -> packet(viewer, scope, about);
            case RULE_BOOK -> ruleBook(viewer, about);
        };
    }

    // ---- gaps

    private Outline gapList(Viewer viewer, DivisionCode scope, NationalList list) {
        Map<Long, ListEntry> entries = new HashMap<>();
        lists.entriesOf(list.id()).forEach(e -> entries.put(e.id(), e));
        Map<Long, StandardItem> known = mapping.standardsOf(matches.ofList(list.id()));
        List<GapRow> rows = new ArrayList<>();
        GapFilter open = GapFilter.ofList(list.id()).within(scope);
        each(request -> gaps.page(viewer, open, request), gap -> rows.add(row(gap, entries, known)));
        return GapListReport.outline(
                new GapListData(nameOf(scope), list.title(), list.sample(), rows, imprint(viewer, list)));
    }

    private GapRow row(Gap gap, Map<Long, ListEntry> entries, Map<Long, StandardItem> known) {
        Long entryId = gap.entryId();
        Long standardId = gap.standardId();
        ListEntry entry = entryId == null ? null : entries.get(entryId);
        StandardItem standard = standardId == null ? null : known.get(standardId);
        String subject = entry != null
                ? entry.name()
                : standard != null ? standard.item().name() : "";
        return new GapRow(
                subject,
                standard == null ? null : standard.item().text(ItemField.CATALOG_CODE),
                entry == null ? null : entry.batch(),
                nameOf(gap.division()),
                gap.cause(),
                gap.owner(),
                gap.deadline(),
                LocalDate.ofInstant(gap.openedAt(), OFFICE),
                gap.note());
    }

    // ---- 四同

    private Outline consistency(Viewer viewer, DivisionCode scope, Optional<NationalList> about) {
        Map<Long, StandardItem> known = new HashMap<>();
        standards.forEach(StandardFilter.all(), s -> known.put(s.id(), s));
        List<Division> groups = divisions.childrenOf(scope);
        ConsistencyTally tally = new ConsistencyTally(DIFFERENCES_LISTED);
        long[] unattached = new long[1];
        implementations.forEach(viewer, ImplementationFilter.all().within(scope), implementation -> {
            StandardItem standard = standardOf(implementation, known);
            if (standard == null) {
                unattached[0]++;
                return;
            }
            tally.add(
                    new ConsistencyTally.Compared(
                            standard.item().text(ItemField.CATALOG_CODE),
                            standard.item().name(),
                            group(groups, implementation.division(), scope),
                            nameOf(implementation.division()),
                            implementation.item().text(ItemField.DEPT_NAME)),
                    ItemComparison.of(standard.item(), implementation.item()));
        });
        String title = groups.isEmpty() ? "" : Messages.term(groups.get(0).level());
        return ConsistencyReport.outline(
                new ConsistencyData(nameOf(scope), title, tally, unattached[0], imprint(viewer, about.orElse(null))));
    }

    private static @Nullable StandardItem standardOf(Implementation implementation, Map<Long, StandardItem> known) {
        var based = implementation.basedOn();
        return based == null ? null : known.get(based.standardId());
    }

    private String group(List<Division> groups, DivisionCode place, DivisionCode scope) {
        for (Division group : groups) {
            if (group.code().contains(place)) {
                return group.name();
            }
        }
        return nameOf(scope);
    }

    // ---- findings

    private Outline findings(Viewer viewer, DivisionCode scope, Optional<NationalList> about) {
        Map<String, RuleCard> cards = new HashMap<>();
        RuleBook.rules().stream().map(Rule::card).forEach(c -> cards.put(c.code(), c));
        long checked = implementations.count(viewer, ImplementationFilter.all().within(scope));
        return FindingsReport.outline(new FindingsData(
                nameOf(scope),
                checked,
                receiver -> each(
                        request -> findings.page(viewer, null, scope, request),
                        finding -> receiver.accept(row(finding, cards))),
                imprint(viewer, about.orElse(null))));
    }

    private FindingRow row(RecordedFinding finding, Map<String, RuleCard> cards) {
        RuleCard card = cards.get(finding.ruleCode());
        return new FindingRow(
                finding.ruleCode(),
                card == null ? "" : card.title(),
                Severity.valueOf(finding.severity().toUpperCase(Locale.ROOT)),
                nameOf(finding.division()),
                "",
                finding.itemName(),
                label(finding.field()),
                finding.message(),
                card == null ? "" : card.fix());
    }

    private static String label(@Nullable String key) {
        if (key == null) {
            return "";
        }
        Optional<String> field = ItemField.findByKey(key).map(ItemField::label);
        return field.orElseGet(() -> ItemGroup.valueOf(key).label());
    }

    // ---- packet

    private Outline packet(Viewer viewer, DivisionCode scope, Optional<NationalList> about) {
        Map<Long, StandardItem> known = new HashMap<>();
        standards.forEach(StandardFilter.all(), s -> known.put(s.id(), s));
        List<OpenPoint> points = new ArrayList<>();
        Map<Long, Set<String>> waived = findings.waived(viewer, scope, LocalDate.ofInstant(clock.instant(), OFFICE));
        implementations.forEach(viewer, ImplementationFilter.all().within(scope), implementation -> {
            StandardItem standard = standardOf(implementation, known);
            if (standard == null) {
                return;
            }
            Set<String> kept = waived.getOrDefault(implementation.id(), Set.of());
            for (FieldComparison field : ItemComparison.of(standard.item(), implementation.item())) {
                if (!field.sameness().agrees() && !kept.contains(KeptDifference.waivedAs(field.key()))) {
                    points.add(point(implementation, field));
                }
            }
        });
        GapFilter open =
                GapFilter.all().onList(about.map(NationalList::id).orElse(null)).within(scope);
        each(request -> gaps.page(viewer, open, request), gap -> {
            Long standardId = gap.standardId();
            StandardItem standard = standardId == null ? null : known.get(standardId);
            if (standard != null) {
                points.add(new OpenPoint(
                        new PointId.Missing(gap.id()).written(),
                        OpenPoint.Kind.MISSING,
                        standard.item().text(ItemField.CATALOG_CODE),
                        standard.item().name(),
                        nameOf(gap.division()),
                        "",
                        "",
                        "",
                        gap.cause().label() + "：" + gap.cause().nextStep(),
                        null,
                        null));
            }
        });
        return ReturnPacket.outline(
                new PacketData(nameOf(scope), scope.value(), null, points, imprint(viewer, about.orElse(null))));
    }

    private static OpenPoint point(Implementation implementation, FieldComparison field) {
        return new OpenPoint(
                new PointId.Difference(implementation.id(), implementation.version(), field.key()).written(),
                OpenPoint.Kind.DIFFERS,
                implementation.item().text(ItemField.CATALOG_CODE),
                implementation.item().name(),
                implementation.item().text(ItemField.DEPT_NAME),
                field.label(),
                field.standardText(),
                field.localText(),
                String.join("；", field.details()),
                null,
                null);
    }

    // ---- rules and guides

    private Outline ruleBook(Viewer viewer, Optional<NationalList> about) {
        Map<String, List<RuleCard>> themes = new LinkedHashMap<>();
        RuleBook.byTheme()
                .forEach((theme, rules) ->
                        themes.put(theme, rules.stream().map(Rule::card).toList()));
        return RuleBookAnnex.outline(themes, imprint(viewer, about.orElse(null)));
    }

    /** What the guide of one standard item says; empty where it was never published. */
    public Optional<GuideData> guide(Viewer viewer, StandardItem standard) {
        return standards
                .findSnapshot(standard.id(), standard.snapshot())
                .map(snapshot -> new GuideData(
                        snapshot.item(),
                        Messages.get("reports.guide.scope", nameOf(viewer.scope())),
                        Messages.get("reports.guide.edition", snapshot.number(), snapshot.effective()),
                        entriesServedBy(standard.id()),
                        standard.synthetic() ? Messages.get("reports.guide.synthetic") : null,
                        imprint(viewer, null)));
    }

    private List<String> entriesServedBy(long standardId) {
        List<String> names = new ArrayList<>();
        Set<Long> inForce = lists.inForce().stream().map(NationalList::id).collect(Collectors.toSet());
        for (Correspondence match : matches.ofStandard(standardId)) {
            if (match.polarity() == Polarity.IS && match.state() == MatchState.ACCEPTED) {
                lists.findEntry(match.entryId())
                        .filter(e -> inForce.contains(e.listId()))
                        .ifPresent(e -> names.add(e.name() + " " + e.batch()));
            }
        }
        return names;
    }

    private static NationalList list(Optional<NationalList> about) {
        return about.orElseThrow(() -> new IllegalStateException("there is no list to report on"));
    }

    private Imprint imprint(Viewer viewer, @Nullable NationalList list) {
        return new Imprint(
                viewer.name(),
                LocalDate.ofInstant(clock.instant(), OFFICE),
                Messages.get("reports.source", RuleBook.version().substring(0, 8)),
                list != null && list.sample() ? list.title() : null);
    }

    private String nameOf(DivisionCode code) {
        return divisions.find(code).map(Division::name).orElse(code.value());
    }

    private static <T> void each(Function<PageRequest, Page<T>> pages, Consumer<T> receiver) {
        PageRequest request = PageRequest.first(500);
        while (true) {
            Page<T> page = pages.apply(request);
            page.rows().forEach(receiver);
            if (page.next() == null) {
                return;
            }
            request = new PageRequest(page.next(), 500);
        }
    }
}
