package io.sitong.ui.widgets;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.server.streams.DownloadHandler;
import io.sitong.catalog.account.Viewer;
import io.sitong.ui.jobs.BackgroundJobs;
import io.sitong.ui.jobs.JobState;
import io.sitong.ui.jobs.JobView;
import io.sitong.ui.texts.Messages;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** The background jobs of a person: how far, how long still, cancel, and what came of them. */
public class JobList extends Div {

    private static final long serialVersionUID = 1L;

    private final transient BackgroundJobs jobs;
    private final transient Viewer viewer;
    private final transient Clock clock;

    public JobList(BackgroundJobs jobs, Viewer viewer, Clock clock) {
        this.jobs = jobs;
        this.viewer = viewer;
        this.clock = clock;
        addClassName("job-list");
    }

    public void show(List<JobView> shown) {
        removeAll();
        if (shown.isEmpty()) {
            Span none = new Span(Messages.get("widgets.job.none"));
            none.addClassName("quiet");
            add(none);
        }
        shown.forEach(job -> add(card(job)));
    }

    private Div card(JobView job) {
        Span title = new Span(job.title());
        title.addClassName("job-title");
        Span state = new Span(words(job));
        state.addClassName("quiet");
        Div card = new Div(title, state);
        card.addClassName("job");
        if (!job.state().over()) {
            ProgressBar bar = new ProgressBar();
            job.part().ifPresentOrElse(bar::setValue, () -> bar.setIndeterminate(true));
            Button cancel = new Button(Messages.get("widgets.cancel"), click -> jobs.cancel(viewer, job.id()));
            cancel.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
            card.add(bar, cancel);
        }
        if (job.link() != null) {
            card.add(LinkTo.anchor(Messages.get("widgets.job.open"), job.link()));
        }
        for (Path file : job.files()) {
            Anchor download = new Anchor(
                    DownloadHandler.forFile(file.toFile()), file.getFileName().toString());
            download.addClassName("link");
            card.add(download);
        }
        return card;
    }

    private String words(JobView job) {
        return switch (job.state()) {
            case WAITING -> Messages.get("widgets.job.waiting");
            case CANCELLED -> Messages.get("widgets.job.cancelled");
            case FAILED -> Messages.get("widgets.job.failed", String.valueOf(job.reference()));
            case DONE -> job.summary() == null ? Messages.get("widgets.job.done") : job.summary();
            case RUNNING -> running(job);
        };
    }

    private String running(JobView job) {
        String step = job.step() == null ? Messages.get("widgets.job.running") : job.step();
        if (job.state() == JobState.RUNNING && job.total() > 0) {
            step = step + " " + Messages.get("widgets.job.counts", job.done(), job.total());
        }
        return step
                + job.left(clock.instant())
                        .map(left -> " " + Messages.get("widgets.job.left", duration(left)))
                        .orElse("");
    }

    private static String duration(Duration left) {
        return left.toMinutes() > 0
                ? Messages.get("widgets.minutes", left.toMinutes() + 1)
                : Messages.get("widgets.seconds", Math.max(1, left.toSeconds()));
    }
}
