package io.sitong.ui.upkeep;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.gap.Gaps;
import io.sitong.catalog.list.NationalList;
import io.sitong.catalog.list.NationalLists;
import io.sitong.ui.matching.LineUpDesk;
import io.sitong.ui.start.CatalogFilled;
import io.sitong.ui.start.SitongSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** After the first fill, lines the sample list up, finds the gaps and runs the rules, so that no screen starts empty. */
@Component
class FirstFigures {

    private static final Logger LOG = LoggerFactory.getLogger(FirstFigures.class);

    private final NationalLists lists;
    private final LineUpDesk lineUp;
    private final Gaps gaps;
    private final StoredRuleRun rules;
    private final Viewer system;

    FirstFigures(NationalLists lists, LineUpDesk lineUp, Gaps gaps, StoredRuleRun rules, SitongSettings settings) {
        this.lists = lists;
        this.lineUp = lineUp;
        this.gaps = gaps;
        this.rules = rules;
        this.system = Viewer.system(settings.region());
    }

    /** Beside the first page, not before it. */
    @EventListener
    void onFilled(CatalogFilled filled) {
        Thread.ofPlatform()
                .name("first-figures")
                .daemon()
                .priority(Thread.MIN_PRIORITY)
                .start(this::compute);
    }

    void compute() {
        try {
            int accepted = 0;
            NationalList list = lists.current().orElse(null);
            if (list != null) {
                accepted = lineUp.acceptAboveTheLine(system, list.id());
                // the adoption of the list left a mark
                gaps.openCounts(system, list.id());
            }
            StoredRuleRun.Outcome checked = rules.run(system, system.scope(), items -> {});
            LOG.info(
                    "first figures: {} entries lined up, {} items checked, {} findings",
                    accepted,
                    checked.items(),
                    checked.findings());
        } catch (RuntimeException e) {
            LOG.error("the first figures could not be made", e);
        }
    }
}
