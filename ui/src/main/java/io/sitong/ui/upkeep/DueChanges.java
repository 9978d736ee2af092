package io.sitong.ui.upkeep;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.standard.Proposal;
import io.sitong.catalog.standard.StandardLifeCycle;
import io.sitong.ui.items.StandardPublished;
import io.sitong.ui.start.SitongSettings;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Lets agreed changes of the standard take effect on their day, and what they concern be flagged: at start, every few
 * minutes after, and when a person publishes.
 */
@Component
class DueChanges implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(DueChanges.class);
    private static final int EVERY_MINUTES = 10;

    private final StandardLifeCycle lifeCycle;
    private final FlagsFollowStandards flags;
    private final Viewer system;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("due-changes").daemon().factory());

    DueChanges(StandardLifeCycle lifeCycle, FlagsFollowStandards flags, SitongSettings settings) {
        this.lifeCycle = lifeCycle;
        this.flags = flags;
        this.system = Viewer.system(settings.region());
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        // what fails once is tried again the next time; an exception let out would end the timer
        var unused = timer.scheduleWithFixedDelay(this::takeEffect, 0, EVERY_MINUTES, TimeUnit.MINUTES);
    }

    @EventListener
    void onPublished(StandardPublished published) {
        timer.execute(this::lookThrough);
    }

    private void lookThrough() {
        try {
            int flagged = flags.lookThrough();
            if (flagged > 0) {
                LOG.info("{} implementations stand on an earlier version and differ", flagged);
            }
        } catch (RuntimeException e) {
            LOG.error("implementations of changed standards could not be flagged", e);
        }
    }

    void takeEffect() {
        try {
            List<Proposal> inForce = lifeCycle.takeEffect(system);
            if (!inForce.isEmpty()) {
                LOG.info("{} scheduled changes took effect", inForce.size());
            }
        } catch (RuntimeException e) {
            LOG.error("scheduled changes could not take effect", e);
        }
        lookThrough();
    }

    @Override
    public void destroy() {
        timer.shutdownNow();
    }
}
