package io.sitong.ui.matching;

import io.sitong.catalog.list.NationalLists;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lines the lists in force up once the application is ready, so that the first who opens the desk does not wait for it. */
@Component
class LinedUpAhead {

    private static final Logger LOG = LoggerFactory.getLogger(LinedUpAhead.class);

    private final NationalLists lists;
    private final LineUpDesk desk;

    LinedUpAhead(NationalLists lists, LineUpDesk desk) {
        this.lists = lists;
        this.desk = desk;
    }

    /** Beside the first page, not before it. */
    @EventListener(ApplicationReadyEvent.class)
    void onReady() {
        Thread.ofPlatform()
                .name("lined-up-ahead")
                .daemon()
                .priority(Thread.MIN_PRIORITY)
                .start(this::lineUp);
    }

    private void lineUp() {
        try {
            lists.inForce().forEach(list -> desk.work(list.id()));
        } catch (RuntimeException e) {
            // nothing is lost: the desk lines up what it shows
            LOG.warn("the lists could not be lined up ahead", e);
        }
    }
}
