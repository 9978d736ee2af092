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
        state.setText(JobWords.of(job, now));
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
}
