package io.sitong.ui.reports;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.sitong.catalog.OfficeTime;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.division.Division;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.division.Divisions;
import io.sitong.catalog.ledger.Quarter;
import io.sitong.catalog.list.NationalList;
import io.sitong.catalog.template.ReportTemplates;
import io.sitong.reports.format.DocumentWriter;
import io.sitong.reports.format.Format;
import io.sitong.reports.outline.Outline;
import io.sitong.ui.access.ChosenList;
import io.sitong.ui.access.CurrentViewer;
import io.sitong.ui.access.DivisionInUrl;
import io.sitong.ui.documents.BookletDesk;
import io.sitong.ui.jobs.BackgroundJobs;
import io.sitong.ui.jobs.JobResult;
import io.sitong.ui.jobs.Progress;
import io.sitong.ui.links.Links;
import io.sitong.ui.texts.Messages;
import io.sitong.ui.widgets.DivisionField;
import io.sitong.ui.widgets.JobList;
import io.sitong.ui.widgets.ScreenFrame;
import jakarta.annotation.security.PermitAll;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** 报告与指南: choose a report, a division and a format; they are made in the background and kept beside. */
@Route(Links.REPORTS)
@PermitAll
class ReportsView extends ScreenFrame implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient ReportDesk desk;
    private final transient BackgroundJobs jobs;
    private final transient CurrentViewer current;
    private final transient ChosenList chosen;
    private final transient Divisions divisions;
    private final transient Clock clock;
    private final DivisionField division;
    private final JobList results;
    private transient Runnable deaf = () -> {};

    ReportsView(
            ReportDesk desk,
            BookletDesk booklets,
            ReportTemplates templates,
            BackgroundJobs jobs,
            Divisions divisions,
            CurrentViewer current,
            ChosenList chosen,
            Clock clock) {
        super(Messages.get("reports.title"), Messages.get("reports.purpose"));
        this.desk = desk;
        this.jobs = jobs;
        this.current = current;
        this.divisions = divisions;
        this.chosen = chosen;
        this.clock = clock;
        division = new DivisionField(Messages.get("reports.division"), divisions, current.get());
        filters(division);
        Div cards = new Div();
        cards.addClassName("report-cards");
        for (ReportKind kind : ReportKind.values()) {
            cards.add(kind == ReportKind.CHANGES ? changes() : card(kind));
        }
        cards.add(
                new GuidesCard(jobs, current, divisions, formats(List.of(Format.DOCX, Format.PDF, Format.HTML))),
                new BookletCard(booklets, jobs, current, formats(List.of(Format.DOCX, Format.PDF))),
                new TemplatesPanel(new TemplatesModel(templates, current.get(), clock)));
        results = new JobList(jobs, current.get(), clock);
        Div kept = new Div(new H2(Messages.get("reports.results")), results);
        kept.addClassName("report-results");
        Div both = new Div(cards, kept);
        both.addClassName("report-desk");
        content(both);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        Viewer viewer = current.get();
        UI ui = event.getUI();
        results.show(jobs.of(viewer));
        deaf = jobs.listen(viewer, job -> ui.access(() -> results.show(jobs.of(viewer))));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        deaf.run();
        super.onDetach(event);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        divisions.find(DivisionInUrl.read(event.getLocation(), current.get())).ifPresent(division::setValue);
    }

    @Override
    public String getPageTitle() {
        return Messages.get("reports.title");
    }

    /** What makes a report, once it is asked for. */
    private interface Maker {

        Outline make(Viewer viewer, DivisionCode scope, Optional<NationalList> about);
    }

    private Div card(ReportKind kind) {
        Select<Format> format = formats(kind.formats());
        Button make = maker(
                kind, format, () -> Optional.of((viewer, scope, about) -> desk.outline(kind, viewer, scope, about)));
        return card(named(kind), Messages.get("reports.about." + kind.name()), format, make);
    }

    /** The card with two days; nothing is made of days the wrong way round. */
    private Div changes() {
        LocalDate today = OfficeTime.today(clock);
        DatePicker from = day("reports.changes.from", Quarter.of(today).firstDay());
        DatePicker to = day("reports.changes.to", today);
        ReportKind kind = ReportKind.CHANGES;
        Select<Format> format = formats(kind.formats());
        Button make = maker(kind, format, () -> {
            LocalDate first = from.getValue();
            LocalDate last = to.getValue();
            boolean wrong = first == null || last == null || last.isBefore(first);
            to.setErrorMessage(Messages.get("reports.changes.order"));
            to.setInvalid(wrong);
            return wrong
                    ? Optional.empty()
                    : Optional.of((viewer, scope, about) -> desk.changes(viewer, scope, first, last));
        });
        Div days = new Div(from, to);
        days.addClassName("deeds");
        Div card = card(named(kind), Messages.get("reports.about." + kind.name()), format, make);
        card.addComponentAtIndex(2, days);
        return card;
    }

    private static DatePicker day(String label, LocalDate value) {
        DatePicker day = new DatePicker(Messages.get(label), value);
        day.setI18n(new DatePicker.DatePickerI18n().setDateFormat("yyyy-MM-dd").setFirstDayOfWeek(1));
        return day;
    }

    private static String named(ReportKind kind) {
        return Messages.get("reports.kind." + kind.name());
    }

    private Button maker(ReportKind kind, Select<Format> format, Supplier<Optional<Maker>> chosenMaker) {
        String name = named(kind);
        Button make = new Button(
                Messages.get("reports.make"),
                VaadinIcon.DOWNLOAD.create(),
                click -> chosenMaker
                        .get()
                        .ifPresent(maker -> start(kind, Objects.requireNonNull(format.getValue()), maker)));
        make.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_SMALL);
        make.setAriaLabel(Messages.get("reports.make.of", name));
        return make;
    }

    private void start(ReportKind kind, Format wanted, Maker maker) {
        Viewer viewer = current.get();
        Division place = division.getValue();
        DivisionCode scope = place == null ? viewer.scope() : place.code();
        Optional<NationalList> about = chosen.get();
        String title = named(kind) + " · " + (place == null ? "" : place.name());
        jobs.start(
                viewer,
                title,
                progress -> write(
                        () -> maker.make(viewer, scope, about),
                        outline -> desk.writer(outline, kind, wanted, viewer, scope, about),
                        kind.key() + "-" + scope.prefix() + "." + wanted.extension(),
                        title,
                        progress));
        say(Messages.get("reports.started", named(kind)));
    }

    private static Div card(String name, String about, Select<Format> format, Button make) {
        Div deeds = new Div(format, make);
        deeds.addClassName("deeds");
        Div card = new Div(new H2(name), new Paragraph(about), deeds);
        card.addClassName("report-card");
        return card;
    }

    private static Select<Format> formats(List<Format> offered) {
        Select<Format> format = new Select<>();
        format.setItems(offered);
        format.setItemLabelGenerator(Format::label);
        format.setValue(offered.get(0));
        format.setAriaLabel(Messages.get("reports.format"));
        return format;
    }

    private static JobResult write(
            Supplier<Outline> report,
            Function<Outline, DocumentWriter> writer,
            String fileName,
            String title,
            Progress progress)
            throws IOException {
        Outline outline = report.get();
        try (OutputStream bytes = Files.newOutputStream(progress.file(fileName))) {
            writer.apply(outline).write(outline, bytes);
        }
        return JobResult.of(Messages.get("reports.done", title));
    }

    private static void say(String words) {
        Notification.show(words, 3000, Notification.Position.BOTTOM_START);
    }
}
