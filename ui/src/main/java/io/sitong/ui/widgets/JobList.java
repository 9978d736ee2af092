package io.sitong.ui.widgets;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.sitong.catalog.account.Viewer;
import io.sitong.ui.jobs.BackgroundJobs;
import io.sitong.ui.jobs.JobView;
import io.sitong.ui.texts.Messages;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The background jobs of a person: how far, how long still, cancel, and what came of them. */
public class JobList extends Div {

    private static final long serialVersionUID = 1L;

    private final transient BackgroundJobs jobs;
    private final transient Viewer viewer;
    private final transient Clock clock;
    private final Map<Long, JobCard> cards = new HashMap<>();
    private final Span none = new Span(Messages.get("widgets.job.none"));

    public JobList(BackgroundJobs jobs, Viewer viewer, Clock clock) {
        this.jobs = jobs;
        this.viewer = viewer;
        this.clock = clock;
        addClassName("job-list");
        none.addClassName("quiet");
        add(none);
    }

    /** @param shown newest first */
    public void show(List<JobView> shown) {
        none.setVisible(shown.isEmpty());
        for (JobView job : shown.reversed()) {
            JobCard card = cards.get(job.id());
            if (card == null) {
                card = new JobCard(job, clock.instant(), () -> jobs.cancel(viewer, job.id()));
                cards.put(job.id(), card);
                addComponentAsFirst(card);
            } else {
                card.show(job, clock.instant());
            }
        }
        cards.entrySet().removeIf(entry -> {
            boolean forgotten = shown.stream().noneMatch(job -> job.id() == entry.getKey());
            if (forgotten) {
                remove(entry.getValue());
            }
            return forgotten;
        });
    }
}
