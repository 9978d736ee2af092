package io.sitong.ui.upkeep;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.store.Stores;
import io.sitong.ui.gaps.CoverageDesk;
import io.sitong.ui.gaps.MarkedGaps;
import io.sitong.ui.start.SitongSettings;
import org.springframework.stereotype.Component;

/** Whatever screen, report or program reads gaps, reads them as they are after what was decided, imported and adopted. */
@Component
class GapsFollowDeeds {

    GapsFollowDeeds(Stores stores, CoverageDesk coverage, SitongSettings settings) {
        stores.gaps().keptBy(new MarkedGaps(stores, coverage, Viewer.system(settings.region())));
    }
}
