package io.sitong.ui.widgets;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.server.streams.DownloadHandler;
import io.sitong.ui.jobs.JobView;
import io.sitong.ui.links.Link;
import io.sitong.ui.texts.Messages;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/** One background job; changes in place while it runs, so that the cancel button stays where it is. */
class JobCard extends Div {

    private static final long serialVersionUID = 1L;

    private final Span state = new Span();
    private final ProgressBar bar = new ProgressBar();
    private final Button cancel;
    private boolean over;

    JobCard(JobView job, Instant now, Runnable cancelling) {
        addClassName("job");
        Span title = new Span(job.title());
        title.addClassName("job-title");
        state.addClassName("quiet");
        cancel = new Button(Messages.get("widgets.cancel"), click -> cancelling.run());
        cancel.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        add(title, state, bar, cancel);
        show(job, now);
    }

    void show(JobView job, Instant now) {
        if (over) {
            return;
        }
        state.setText(words(job, now));
        bar.setIndeterminate(job.part().isEmpty());
        job.part().ifPresent(bar::setValue);
        if (job.state().over()) {
            over = true;
            remove(bar, cancel);
            Link link = job.link();
            if (link != null) {
                add(LinkTo.anchor(Messages.get("widgets.job.open"), link));
            }
            for (Path file : job.files()) {
                Anchor download =
                        new Anchor(DownloadHandler.forFile(file.toFile()), String.valueOf(file.getFileName()));
                download.addClassName("link");
                add(download);
            }
        }
    }

    private static String words(JobView job, Instant now) {
        return switch (job.state()) {
            case WAITING -> Messages.get("widgets.job.waiting");
            case CANCELLED -> Messages.get("widgets.job.cancelled");
            case FAILED -> Messages.get("widgets.job.failed", String.valueOf(job.reference()));
            case DONE -> job.summary() == null ? Messages.get("widgets.job.done") : job.summary();
            case RUNNING -> running(job, now);
        };
    }

    private static String running(JobView job, Instant now) {
        StringBuilder words = new StringBuilder(job.step() == null ? Messages.get("widgets.job.running") : job.step());
        if (job.total() > 0) {
            words.append(' ').append(Messages.get("widgets.job.counts", job.done(), job.total()));
        }
        job.left(now).ifPresent(left -> words.append(' ').append(Messages.get("widgets.job.left", duration(left))));
        return words.toString();
    }

    private static String duration(Duration left) {
        return left.toMinutes() > 0
                ? Messages.get("widgets.minutes", left.toMinutes() + 1)
                : Messages.get("widgets.seconds", Math.max(1, left.toSeconds()));
    }
}
