package io.sitong.ui.reports;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import io.sitong.catalog.division.Division;
import io.sitong.catalog.division.Divisions;
import io.sitong.reports.format.Format;
import io.sitong.reports.guide.GuideLayout;
import io.sitong.ui.access.CurrentViewer;
import io.sitong.ui.documents.GuidePlaces;
import io.sitong.ui.documents.GuidesJob;
import io.sitong.ui.jobs.BackgroundJobs;
import io.sitong.ui.texts.Messages;
import io.sitong.ui.widgets.DivisionField;
import java.util.Objects;
import java.util.Optional;

/** Where the guides of everything published are asked for: which document, the format, and whether only what changed. */
final class GuidesCard extends Div {

    private static final long serialVersionUID = 1L;

    private final transient BackgroundJobs jobs;
    private final transient CurrentViewer current;
    private final Select<GuideLayout> layout = new Select<>();
    private final Checkbox changed = new Checkbox(Messages.get("reports.guides.changed"));
    private final DivisionField place;
    private final Checkbox everywhere = new Checkbox(Messages.get("reports.guides.everywhere"));
    private final Select<Format> format;

    GuidesCard(BackgroundJobs jobs, CurrentViewer current, Divisions divisions, Select<Format> format) {
        this.jobs = jobs;
        this.current = current;
        this.format = format;
        addClassName("report-card");
        layout.setItems(GuideLayout.values());
        layout.setItemLabelGenerator(Messages::term);
        layout.setValue(GuideLayout.GUIDE);
        layout.setAriaLabel(Messages.get("reports.guides.layout"));
        String name = Messages.get("reports.guides");
        Button make = new Button(Messages.get("reports.make"), VaadinIcon.DOWNLOAD.create(), click -> start());
        make.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_SMALL);
        make.setAriaLabel(Messages.get("reports.make.of", name));
        place = new DivisionField(Messages.get("reports.guides.place"), divisions, current.get());
        place.setPlaceholder(Messages.get("reports.guides.place.none"));
        place.setClearButtonVisible(true);
        Optional.ofNullable(GuidePlaces.of(current.get()).division())
                .flatMap(divisions::find)
                .ifPresent(place::setValue);
        everywhere.addValueChangeListener(event -> place.setEnabled(!event.getValue()));
        Div choices = new Div(layout, place, everywhere, changed);
        choices.addClassName("deeds");
        Div deeds = new Div(format, make);
        deeds.addClassName("deeds");
        add(new H2(name), new Paragraph(Messages.get("reports.about.GUIDES")), choices, deeds);
    }

    private GuidePlaces places() {
        Division chosen = place.getValue();
        return Boolean.TRUE.equals(everywhere.getValue())
                ? GuidePlaces.EVERYWHERE
                : chosen == null ? GuidePlaces.NONE : GuidePlaces.at(chosen.code());
    }

    /** The kind and whose windows: results of the same kind for several places stand beside each other. */
    private String title(GuideLayout wanted) {
        Division chosen = place.getValue();
        String where = Boolean.TRUE.equals(everywhere.getValue())
                ? Messages.get("reports.guides.all")
                : chosen == null ? "" : chosen.name();
        return where.isEmpty() ? Messages.term(wanted) : Messages.term(wanted) + " · " + where;
    }

    private void start() {
        GuideLayout wanted = Objects.requireNonNull(layout.getValue());
        String title = title(wanted);
        jobs.start(
                current.get(),
                GuidesJob.KEY,
                title,
                GuidesJob.parameters(
                        wanted,
                        Objects.requireNonNull(format.getValue()),
                        places(),
                        Boolean.TRUE.equals(changed.getValue())));
        Notification.show(Messages.get("reports.started", title), 3000, Notification.Position.BOTTOM_START);
    }
}
