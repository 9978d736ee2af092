package io.sitong.ui.upkeep;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.standard.Proposal;
import io.sitong.catalog.standard.StandardLifeCycle;
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

/** Lets agreed changes of the standard take effect on their day: at start, and every few minutes after. */
@Component
class DueChanges implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(DueChanges.class);
    private static final int EVERY_MINUTES = 10;

    private final StandardLifeCycle lifeCycle;
    private final Viewer system;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("due-changes").daemon().factory());

    DueChanges(StandardLifeCycle lifeCycle, SitongSettings settings) {
        this.lifeCycle = lifeCycle;
        this.system = Viewer.system(settings.region());
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        // what fails once is tried again the next time; an exception let out would end the timer
        var unused = timer.scheduleWithFixedDelay(this::takeEffect, 0, EVERY_MINUTES, TimeUnit.MINUTES);
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
    }

    @Override
    public void destroy() {
        timer.shutdownNow();
    }
}
