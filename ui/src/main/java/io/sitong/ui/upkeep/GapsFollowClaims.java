package io.sitong.ui.upkeep;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.list.NationalList;
import io.sitong.catalog.list.NationalLists;
import io.sitong.ui.claims.ClaimsAnswered;
import io.sitong.ui.gaps.CoverageDesk;
import io.sitong.ui.start.SitongSettings;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** An answer decides the cause of a gap at once: no screen shows a gap that was just explained. */
@Component
class GapsFollowClaims {

    private final NationalLists lists;
    private final CoverageDesk coverage;
    private final Viewer system;

    GapsFollowClaims(NationalLists lists, CoverageDesk coverage, SitongSettings settings) {
        this.lists = lists;
        this.coverage = coverage;
        this.system = Viewer.system(settings.region());
    }

    @EventListener
    void onAnswered(ClaimsAnswered answered) {
        for (NationalList list : lists.list()) {
            if (list.current()) {
                coverage.refreshGaps(system, list.id(), answered.standardIds(), answered.within());
            }
        }
    }
}
