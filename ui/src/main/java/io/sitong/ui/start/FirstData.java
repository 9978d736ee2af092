package io.sitong.ui.start;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.builtin.BulkLoader;
import io.sitong.catalog.builtin.FirstStart;
import io.sitong.catalog.list.NationalLists;
import io.sitong.catalog.sample.SampleSize;
import io.sitong.ui.gaps.CoverageDesk;
import io.sitong.ui.matching.LineUpDesk;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Fills an empty database at the first start, and lines the sample list up with the sample catalog. */
@Component
@ConditionalOnProperty(name = "sitong.sample", havingValue = "true")
class FirstData {

    private static final Logger LOG = LoggerFactory.getLogger(FirstData.class);

    private final BulkLoader loader;
    private final NationalLists lists;
    private final LineUpDesk lineUp;
    private final CoverageDesk coverage;
    private final SitongSettings settings;

    FirstData(
            BulkLoader loader,
            NationalLists lists,
            LineUpDesk lineUp,
            CoverageDesk coverage,
            SitongSettings settings) {
        this.loader = loader;
        this.lists = lists;
        this.lineUp = lineUp;
        this.coverage = coverage;
        this.settings = settings;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(5)
    void onReady() {
        new FirstStart(loader, lists).load(SampleSize.small(), written -> {}).ifPresent(loaded -> {
            LOG.info(
                    "first start: {} divisions, {} standard items, {} implementations, {} list entries (synthetic sample)",
                    loaded.divisions(),
                    loaded.standards(),
                    loaded.implementations(),
                    loaded.entries());
            Viewer system = Viewer.system(settings.region());
            lists.current().ifPresent(list -> {
                int accepted = lineUp.acceptAboveTheLine(system, list.id());
                coverage.refreshGaps(system, list.id());
                LOG.info("first start: {} entries lined up above the line", accepted);
            });
        });
    }
}
