package io.sitong.ui.start;

import io.sitong.catalog.builtin.BulkLoader;
import io.sitong.catalog.builtin.FirstStart;
import io.sitong.catalog.list.NationalLists;
import io.sitong.catalog.sample.SampleSize;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Fills an empty database before anybody is let in. */
@Component
@Order(1)
class FirstFill implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(FirstFill.class);

    private final FirstStart firstStart;
    private final ApplicationEventPublisher events;

    FirstFill(BulkLoader loader, NationalLists lists, ApplicationEventPublisher events) {
        this.firstStart = new FirstStart(loader, lists);
        this.events = events;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        firstStart.load(SampleSize.small(), written -> {}).ifPresent(loaded -> {
            LOG.info(
                    "first start: {} divisions, {} standard items, {} implementations, {} list entries",
                    loaded.divisions(),
                    loaded.standards(),
                    loaded.implementations(),
                    loaded.entries());
            events.publishEvent(new CatalogFilled(loaded));
        });
    }
}
