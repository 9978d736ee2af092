package io.sitong.ui.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.job.JobState;
import io.sitong.ui.jobs.BackgroundJobs;
import io.sitong.ui.jobs.JobView;
import io.sitong.ui.texts.Messages;
import io.sitong.ui.widgets.JobList;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 任务: the background work of the person, told from wherever it runs. */
class Tasks extends Div {

    private static final long serialVersionUID = 1L;

    private final transient BackgroundJobs jobs;
    private final transient Viewer viewer;
    private final Button opener = new Button(Messages.get("shell.tasks"), VaadinIcon.TASKS.create());
    private final Span running = new Span();
    private final JobList list;
    private transient @Nullable Runnable stopListening;

    Tasks(BackgroundJobs jobs, Viewer viewer, Clock clock) {
        this.jobs = jobs;
        this.viewer = viewer;
        this.list = new JobList(jobs, viewer, clock);
        addClassName("tasks");
        running.addClassName("nav-count");
        opener.setSuffixComponent(running);
        opener.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Popover popover = new Popover(list);
        popover.setTarget(opener);
        popover.setPosition(PopoverPosition.BOTTOM_END);
        popover.setModal(true);
        add(opener, popover);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        UI ui = attached.getUI();
        stopListening = jobs.listen(
                viewer,
                job -> ui.access(() -> {
                    refresh();
                    if (job.state().over() && !job.seenAlready()) {
                        say(job);
                    }
                }));
        refresh();
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        if (stopListening != null) {
            stopListening.run();
        }
    }

    private void refresh() {
        List<JobView> mine = jobs.of(viewer);
        long open = mine.stream().filter(job -> !job.state().over()).count();
        running.setText(Messages.number(open));
        running.setVisible(open > 0);
        list.show(mine);
    }

    private static void say(JobView job) {
        String key = switch (job.state()) {
            case DONE -> "shell.tasks.done";
            case FAILED, STOPPED -> "shell.tasks.failed";
            default -> "shell.tasks.cancelled";
        };
        Notification.show(
                Messages.get(key, job.title()),
                job.state() == JobState.FAILED ? 10_000 : 5_000,
                Notification.Position.BOTTOM_END);
    }
}
