package io.sitong.ui.reports;

import io.sitong.catalog.OfficeTime;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.division.Division;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.division.Divisions;
import io.sitong.catalog.gap.GapCause;
import io.sitong.catalog.list.ListEntry;
import io.sitong.catalog.list.NationalList;
import io.sitong.catalog.list.NationalLists;
import io.sitong.catalog.standard.CatalogEdition;
import io.sitong.catalog.standard.StandardHistory;
import io.sitong.catalog.store.Stores;
import io.sitong.reports.format.TemplateValues;
import io.sitong.reports.outline.Block;
import io.sitong.reports.outline.Cell;
import io.sitong.reports.outline.Column;
import io.sitong.reports.outline.Heading;
import io.sitong.reports.outline.Imprint;
import io.sitong.reports.outline.KeyValues;
import io.sitong.reports.outline.Outline;
import io.sitong.reports.outline.Row;
import io.sitong.reports.outline.Section;
import io.sitong.reports.outline.Table;
import io.sitong.rules.book.RuleBook;
import io.sitong.ui.links.Link;
import io.sitong.ui.links.Links;
import io.sitong.ui.texts.Messages;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says at the end of a report what it was made from, and on which screens its figures are found row by row. */
final class FigureSources {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final StandardHistory history;
    private final NationalLists lists;
    private final Divisions divisions;
    private final ScreenAddress address;
    private final Clock clock;

    FigureSources(Stores stores, ScreenAddress address, Clock clock) {
        this.history = stores.standardHistory();
        this.lists = stores.nationalLists();
        this.divisions = stores.divisions();
        this.address = address;
        this.clock = clock;
    }

    private record Trace(String figure, Link link) {}

    /** The same report with its sources; what is to be filled in and sent back stays as it is. */
    Outline added(Outline report, ReportKind kind, Viewer viewer, DivisionCode scope, Optional<NationalList> about) {
        if (kind == ReportKind.PACKET) {
            return report;
        }
        List<NationalList> used = used(kind, about);
        return added(report, viewer, scope, used, traces(kind, scope, used));
    }

    /** The same report with its sources, of which one screen shows everything. */
    Outline added(Outline report, Viewer viewer, Link screen) {
        return added(report, viewer, viewer.scope(), List.of(), List.of(trace("versions", screen)));
    }

    private Outline added(
            Outline report, Viewer viewer, DivisionCode scope, List<NationalList> used, List<Trace> traces) {
        CatalogEdition edition = history.edition(OfficeTime.today(clock));
        String catalog = Messages.get("reports.trace.catalog.of", edition.items(), edition.versions(), day(edition));
        String list = words(used);
        String rules = RuleBook.version().substring(0, 8);
        String made = ZonedDateTime.ofInstant(clock.instant(), OfficeTime.ZONE).format(TIME);
        List<Section> sections = new ArrayList<>(report.sections());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, Messages.get("reports.trace.title")));
        blocks.add(new KeyValues(List.of(
                pair("reports.trace.catalog", catalog),
                pair("reports.trace.list", list),
                pair("reports.trace.rules", rules),
                pair("reports.trace.scope", nameOf(scope)),
                pair("reports.trace.made", made),
                pair("reports.trace.author", viewer.name()))));
        if (!traces.isEmpty()) {
            blocks.add(table(traces));
        }
        sections.add(new Section(
                Messages.get("reports.trace.title"), Section.Orientation.PORTRAIT, Section.Medium.ANY, blocks));
        Imprint was = report.imprint();
        String source = Messages.get("reports.trace.line", day(edition), versions(used), rules, made);
        return new Outline(
                report.title(),
                report.subtitle(),
                report.cover(),
                new Imprint(was.author(), was.date(), source, was.notice()),
                sections);
    }

    /** What a template of the bureau may ask for. */
    TemplateValues values(Outline report, ReportKind kind, DivisionCode scope, Optional<NationalList> about) {
        CatalogEdition edition = history.edition(OfficeTime.today(clock));
        return TemplateValues.of(
                report,
                nameOf(scope),
                Messages.get("reports.trace.catalog.of", edition.items(), edition.versions(), day(edition)),
                words(used(kind, about)));
    }

    private static KeyValues.Pair pair(String key, String value) {
        return new KeyValues.Pair(Messages.get(key), value, true);
    }

    private static String day(CatalogEdition edition) {
        LocalDate last = edition.lastChange();
        return last == null ? Messages.get("reports.trace.none") : last.toString();
    }

    private static String words(List<NationalList> used) {
        return used.isEmpty()
                ? Messages.get("reports.trace.none")
                : used.stream()
                        .map(l -> Messages.get("reports.trace.list.of", l.title(), l.versionNumber()))
                        .collect(Collectors.joining("；"));
    }

    private static String versions(List<NationalList> used) {
        return used.isEmpty()
                ? Messages.get("reports.trace.none")
                : used.stream().map(l -> Integer.toString(l.versionNumber())).collect(Collectors.joining("、"));
    }

    private List<NationalList> used(ReportKind kind, Optional<NationalList> about) {
        return switch (kind) {
            case MAPPING, GAPS, PROGRESS, LEDGER -> about.stream().toList();
            case COVERAGE, CHAIN -> lists.inForce();
            default -> List.of();
        };
    }

    private Table table(List<Trace> traces) {
        List<Row> rows = new ArrayList<>();
        for (Trace trace : traces) {
            rows.add(Row.of(Cell.of(trace.figure()), address.cell(trace.link())));
        }
        return Table.of(
                        List.of(
                                Column.text(Messages.get("reports.trace.figure"), 10),
                                Column.text(Messages.get("reports.trace.screen"), 46)),
                        rows)
                .captioned(Messages.get("reports.trace.caption"));
    }

    private List<Trace> traces(ReportKind kind, DivisionCode scope, List<NationalList> used) {
        List<Trace> traces = new ArrayList<>();
        switch (kind) {
            case CATALOG -> traces.add(trace("items", Links.items()));
            case CHANGES -> {
                traces.add(trace("items", Links.items()));
                traces.add(trace("flags", Links.waiting().in(scope).with(Links.TAB, "drift")));
            }
            case MAPPING -> {
                for (NationalList list : used) {
                    mapping(traces, list);
                    departments(traces, list);
                    traces.add(trace("coverage", Links.gaps().in(scope).on(list.id())));
                }
            }
            case GAPS, COVERAGE -> used.forEach(list -> gaps(traces, scope, list));
            case LEDGER -> work(traces, scope, used);
            case PROGRESS -> {
                used.forEach(list -> mapping(traces, list));
                traces.add(trace("compare", Links.compare().in(scope)));
                work(traces, scope, used);
            }
            case CONSISTENCY -> {
                traces.add(trace("compare", Links.compare().in(scope)));
                below(scope)
                        .forEach(d ->
                                traces.add(new Trace(d.name(), Links.compare().in(d.code()))));
                traces.add(trace("local", Links.localItems(scope)));
            }
            case REDUCTION, SHARING ->
                traces.add(trace("reduction", Links.reduction().in(scope)));
            case CHAIN -> traces.add(trace("claims", Links.claims().in(scope)));
            case FINDINGS -> {
                traces.add(trace("findings", Links.rules().in(scope)));
                below(scope)
                        .forEach(d ->
                                traces.add(new Trace(d.name(), Links.rules().in(d.code()))));
            }
            case PACKET, RULE_BOOK -> {}
        }
        return traces;
    }

    private static void mapping(List<Trace> traces, NationalList list) {
        for (String status : List.of("ACCEPTED", "TO_REVIEW", "TO_DECIDE", "NO_COUNTERPART")) {
            traces.add(trace("mapping." + status, Links.matching().on(list.id()).with(Links.STATE, status)));
        }
        for (GapCause cause : List.of(GapCause.NOT_PUBLISHED, GapCause.NOT_IN_FORCE)) {
            traces.add(trace("mapping." + cause.name(), Links.gaps(cause).on(list.id())));
        }
    }

    /** The figures of each lead department: the desk filtered by it. */
    private void departments(List<Trace> traces, NationalList list) {
        lists.entriesOf(list.id()).stream()
                .map(ListEntry::leadDepartment)
                .filter(department -> !department.isBlank())
                .distinct()
                .sorted()
                .forEach(department -> traces.add(
                        new Trace(department, Links.matching().on(list.id()).with(Links.DEPARTMENT, department))));
    }

    private static void work(List<Trace> traces, DivisionCode scope, List<NationalList> used) {
        traces.add(trace("ledger", Links.ledger().in(scope)));
        used.forEach(list -> traces.add(trace("gaps", Links.gaps().in(scope).on(list.id()))));
    }

    private void gaps(List<Trace> traces, DivisionCode scope, NationalList list) {
        for (GapCause cause : GapCause.values()) {
            traces.add(new Trace(cause.label(), Links.gaps(cause).in(scope).on(list.id())));
        }
        below(scope)
                .forEach(d ->
                        traces.add(new Trace(d.name(), Links.gaps().in(d.code()).on(list.id()))));
    }

    private List<Division> below(DivisionCode scope) {
        return divisions.childrenOf(scope).stream()
                .filter(d -> d.level().digit() <= 4)
                .toList();
    }

    private static Trace trace(String key, Link link) {
        return new Trace(Messages.get("reports.trace.of." + key), link);
    }

    private String nameOf(DivisionCode code) {
        return divisions.find(code).map(Division::name).orElse(code.value());
    }
}
