package io.sitong.ui.workbooks;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.division.Division;
import io.sitong.catalog.division.Divisions;
import io.sitong.catalog.item.ImplementationFilter;
import io.sitong.ui.jobs.BackgroundJobs;
import io.sitong.ui.texts.Messages;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The button that hands the implementations on a screen out in a workbook that can be sent back. */
@Component
public class ItemHandOut {

    private final BackgroundJobs jobs;
    private final Divisions divisions;

    ItemHandOut(BackgroundJobs jobs, Divisions divisions) {
        this.jobs = jobs;
        this.divisions = divisions;
    }

    /** @param filter of what the screen shows */
    public Button button(Viewer viewer, ImplementationFilter filter) {
        Button button = new Button(
                Messages.get("workbooks.export"), VaadinIcon.DOWNLOAD.create(), click -> start(viewer, filter));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }

    private void start(Viewer viewer, ImplementationFilter filter) {
        String place = Optional.ofNullable(filter.within())
                .flatMap(divisions::find)
                .map(Division::name)
                .orElse("");
        jobs.start(
                viewer,
                ItemExportJob.KEY,
                Messages.get("workbooks.export.title", place),
                ItemExportJob.parameters(filter));
        Notification.show(Messages.get("workbooks.export.started"), 4000, Notification.Position.BOTTOM_START);
    }
}
