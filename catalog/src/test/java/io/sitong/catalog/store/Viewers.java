package io.sitong.catalog.store;

import io.sitong.catalog.account.Role;
import io.sitong.catalog.account.Viewer;
import java.util.List;

/** People beside those of {@link StoreDbTest}. */
final class Viewers {

    private Viewers() {}

    static Viewer huimin() {
        return new Viewer(11, "回民区", Role.LOCALITY, StoreDbTest.HUIMIN);
    }

    /** Everybody who must not see what is 新城区's. */
    static List<Viewer> outside() {
        return List.of(huimin(), new Viewer(12, "昆都仑区", Role.LOCALITY, StoreDbTest.KUNDULUN));
    }
}
