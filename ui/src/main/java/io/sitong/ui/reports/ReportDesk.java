package io.sitong.ui.reports;

import io.sitong.catalog.NotYourDivision;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.ledger.Quarter;
import io.sitong.catalog.list.NationalList;
import io.sitong.catalog.list.NationalLists;
import io.sitong.catalog.standard.StandardFilter;
import io.sitong.catalog.standard.StandardItem;
import io.sitong.catalog.standard.StandardItems;
import io.sitong.catalog.store.Stores;
import io.sitong.catalog.template.ReportTemplates;
import io.sitong.reports.changes.VersionsReport;
import io.sitong.reports.format.BadTemplate;
import io.sitong.reports.format.DocumentWriter;
import io.sitong.reports.format.Format;
import io.sitong.reports.format.OfficeTemplate;
import io.sitong.reports.mapping.MappingReport;
import io.sitong.reports.outline.Outline;
import io.sitong.reports.rulebook.RuleBookAnnex;
import io.sitong.rules.Rule;
import io.sitong.rules.RuleCard;
import io.sitong.rules.book.RuleBook;
import io.sitong.ui.chain.ChainDocument;
import io.sitong.ui.documents.CatalogAsOf;
import io.sitong.ui.documents.ReductionDocuments;
import io.sitong.ui.items.CatalogPrints;
import io.sitong.ui.links.Links;
import io.sitong.ui.upkeep.ConsistencyFigures;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Makes the reports; scope is the division people ask for, cut down to what they may see. */
@Service
public class ReportDesk implements CatalogPrints {

    private final NationalLists lists;
    private final StandardItems standards;
    private final MappingFigures mapping;
    private final CatalogAsOf catalog;
    private final ReductionDocuments reduction;
    private final ChainDocument chains;
    private final Letterhead paper;
    private final FigureSources sources;
    private final ReportTemplates templates;
    private final ChangeListing changes;
    private final VersionListing versions;
    private final CoverageListing coverage;
    private final GapListing gaps;
    private final TaskListing tasks;
    private final FindingListing findings;
    private final ConsistencyCount consistency;
    private final PacketPoints packets;

    public ReportDesk(
            Stores stores,
            MappingFigures mapping,
            CatalogAsOf catalog,
            ReductionDocuments reduction,
            ChainDocument chains,
            ConsistencyFigures figures,
            ScreenAddress address,
            Clock clock) {
        this.lists = stores.nationalLists();
        this.standards = stores.standardItems();
        this.mapping = mapping;
        this.catalog = catalog;
        this.reduction = reduction;
        this.chains = chains;
        this.paper = new Letterhead(stores.divisions(), clock);
        this.templates = stores.reportTemplates();
        this.sources = new FigureSources(stores, address, clock);
        this.changes = new ChangeListing(stores, paper);
        this.versions = new VersionListing(stores.standardItems(), paper);
        this.coverage = new CoverageListing(lists, mapping.coverage(), paper);
        this.gaps = new GapListing(stores, mapping, paper);
        this.tasks = new TaskListing(stores, mapping, figures, paper);
        this.findings =
                new FindingListing(stores.implementations(), stores.recordedFindings(), stores.divisions(), paper);
        this.consistency =
                new ConsistencyCount(stores.divisions(), stores.standardItems(), stores.implementations(), paper);
        this.packets = new PacketPoints(stores, clock);
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
        Outline report = switch (kind) {
            case CATALOG -> catalog.outline(viewer, StandardFilter.all(), catalog.today());
            case CHANGES ->
                changes.outline(viewer, scope, Quarter.of(paper.today()).firstDay(), paper.today());
            case MAPPING ->
                MappingReport.outline(mapping.data(viewer, scope, list(about), paper.imprint(viewer, list(about))));
            case COVERAGE -> coverage.outline(viewer, scope, about);
            case GAPS -> gaps.outline(viewer, scope, list(about));
            case LEDGER -> tasks.ledger(viewer, scope, about);
            case PROGRESS -> tasks.progress(viewer, scope, about);
            case CONSISTENCY -> consistency.outline(viewer, scope, about);
            case REDUCTION -> reduction.reduction(viewer, scope);
            case SHARING -> reduction.sharing(viewer, scope);
            case CHAIN -> chains.outline(viewer, scope, paper.imprint(viewer, about.orElse(null)));
            case FINDINGS -> findings.outline(viewer, scope, about);
            case PACKET -> packets.outline(viewer, scope, about);
            case RULE_BOOK -> ruleBook(viewer, about);
        };
        return sources.added(report, kind, viewer, scope, about);
    }

    /**
     * What of the catalog changed between two days; how the first of them ended is what the last is compared with.
     *
     * @throws NotYourDivision when the division lies outside the viewer's scope
     */
    public Outline changes(Viewer viewer, DivisionCode scope, LocalDate from, LocalDate to) {
        if (!viewer.maySee(scope)) {
            throw new NotYourDivision(scope.value());
        }
        return sources.added(
                changes.outline(viewer, scope, from, to), ReportKind.CHANGES, viewer, scope, Optional.empty());
    }

    /** The catalog as it held on a day, which may be another than today. */
    public Outline catalog(Viewer viewer, StandardFilter filter, LocalDate day) {
        return sources.added(
                catalog.outline(viewer, filter, day), ReportKind.CATALOG, viewer, viewer.scope(), Optional.empty());
    }

    @Override
    public void catalog(Viewer viewer, StandardFilter filter, LocalDate day, Format format, OutputStream out)
            throws IOException {
        Outline report = catalog(viewer, filter, day);
        writer(report, ReportKind.CATALOG, format, viewer, viewer.scope(), Optional.empty())
                .write(report, out);
    }

    /** Two published versions of one item, by their numbers; empty where there is no such item or version. */
    public Optional<Outline> versions(Viewer viewer, String code, int from, int to) {
        return standards.findByCode(code).flatMap(item -> versions(viewer, item, from, to));
    }

    private Optional<Outline> versions(Viewer viewer, StandardItem item, int from, int to) {
        return versions.data(viewer, item.id(), from, to)
                .map(VersionsReport::outline)
                .map(report -> sources.added(report, viewer, Links.versions(item.id(), from, to)));
    }

    @Override
    public void versions(Viewer viewer, StandardItem item, int from, int to, Format format, OutputStream out)
            throws IOException {
        Outline report = versions(viewer, item, from, to)
                .orElseThrow(() ->
                        new IllegalArgumentException("item " + item.id() + " has no versions " + from + " and " + to));
        writer(report, ReportKind.CHANGES, format, viewer, viewer.scope(), Optional.empty())
                .write(report, out);
    }

    /** Prints a report into the template the region chose for it, plainly where it chose none. */
    public DocumentWriter writer(
            Outline report,
            ReportKind kind,
            Format format,
            Viewer viewer,
            DivisionCode scope,
            Optional<NationalList> about) {
        if (!OfficeTemplate.exists(format)) {
            return format.writer();
        }
        return templates
                .chosen(viewer, kind.key(), format.extension())
                .map(file -> into(read(format, file), report, kind, scope, about))
                .orElseGet(format::writer);
    }

    private static OfficeTemplate read(Format format, byte[] file) {
        try {
            return OfficeTemplate.read(format, file);
        } catch (BadTemplate bad) {
            throw new IllegalStateException("a template was kept that cannot be used: " + bad.sentence(), bad);
        }
    }

    /** Prints a report into this template. */
    public DocumentWriter into(
            OfficeTemplate template,
            Outline report,
            ReportKind kind,
            DivisionCode scope,
            Optional<NationalList> about) {
        return template.writer(sources.values(report, kind, scope, about));
    }

    private Outline ruleBook(Viewer viewer, Optional<NationalList> about) {
        Map<String, List<RuleCard>> themes = new LinkedHashMap<>();
        RuleBook.byTheme()
                .forEach((theme, rules) ->
                        themes.put(theme, rules.stream().map(Rule::card).toList()));
        return RuleBookAnnex.outline(themes, paper.imprint(viewer, about.orElse(null)));
    }

    private static NationalList list(Optional<NationalList> about) {
        return about.orElseThrow(() -> new IllegalStateException("there is no list to report on"));
    }
}
