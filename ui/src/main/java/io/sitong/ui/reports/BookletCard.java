package io.sitong.ui.reports;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import io.sitong.reports.booklet.BookletData.Arrangement;
import io.sitong.reports.format.Format;
import io.sitong.ui.access.CurrentViewer;
import io.sitong.ui.documents.BookletChoice;
import io.sitong.ui.documents.BookletDesk;
import io.sitong.ui.documents.BookletJob;
import io.sitong.ui.jobs.BackgroundJobs;
import io.sitong.ui.texts.Messages;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Where a booklet is asked for: what goes in, how it is put into chapters, and the format. */
final class BookletCard extends Div {

    private static final long serialVersionUID = 1L;

    private final transient BackgroundJobs jobs;
    private final transient CurrentViewer current;
    private final Select<Boolean> across = new Select<>();
    private final Select<Arrangement> by = new Select<>();
    private final ComboBox<String> department = new ComboBox<>();
    private final ComboBox<String> topic = new ComboBox<>();
    private final Select<Format> format;

    BookletCard(BookletDesk desk, BackgroundJobs jobs, CurrentViewer current, Select<Format> format) {
        this.jobs = jobs;
        this.current = current;
        this.format = format;
        addClassName("report-card");
        String name = Messages.get("reports.booklet");
        across.setItems(false, true);
        across.setItemLabelGenerator(
                only -> Messages.get(only ? "reports.booklet.content.across" : "reports.booklet.content.all"));
        across.setValue(false);
        across.setAriaLabel(Messages.get("reports.booklet.content"));
        by.setItems(Arrangement.values());
        by.setItemLabelGenerator(Messages::term);
        by.setValue(Arrangement.DEPARTMENT);
        by.setAriaLabel(Messages.get("reports.booklet.by"));
        Map<String, String> departments = desk.departments();
        optional(department, "reports.booklet.department");
        department.setItems(departments.keySet());
        department.setItemLabelGenerator(departments::get);
        optional(topic, "reports.booklet.topic");
        topic.setItems(desk.topics());
        Button make = new Button(Messages.get("reports.make"), VaadinIcon.DOWNLOAD.create(), click -> start(name));
        make.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_SMALL);
        make.setAriaLabel(Messages.get("reports.make.of", name));
        Div choices = new Div(across, by, department, topic);
        choices.addClassName("deeds");
        Div deeds = new Div(format, make);
        deeds.addClassName("deeds");
        add(new H2(name), new Paragraph(Messages.get("reports.about.BOOKLET")), choices, deeds);
    }

    private static void optional(ComboBox<String> field, String key) {
        field.setPlaceholder(Messages.get(key));
        field.setAriaLabel(Messages.get(key));
        field.setClearButtonVisible(true);
    }

    private void start(String name) {
        BookletChoice choice = new BookletChoice(
                Objects.requireNonNull(by.getValue()),
                null,
                null,
                department.getValue(),
                topic.getValue(),
                Boolean.TRUE.equals(across.getValue()),
                Set.of());
        jobs.start(
                current.get(),
                BookletJob.KEY,
                name + " · " + Messages.term(choice.arrangement()),
                BookletJob.parameters(choice, Objects.requireNonNull(format.getValue())));
        Notification.show(Messages.get("reports.started", name), 3000, Notification.Position.BOTTOM_START);
    }
}
