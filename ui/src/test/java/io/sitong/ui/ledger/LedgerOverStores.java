package io.sitong.ui.ledger;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.store.Stores;
import io.sitong.ui.upkeep.ConsistencyFigures;
import java.time.Clock;

/**
 * The ledger of a catalog as a server would wire it.
 *
 * @param model as the viewer sees it
 */
record LedgerOverStores(LedgerDesk desk, LedgerModel model) {

    static LedgerOverStores of(Stores stores, Viewer viewer, Clock clock) {
        LedgerDesk desk = new LedgerDesk(
                stores.ledger(),
                stores.openPoints(),
                stores.nationalLists(),
                stores.divisions(),
                new ConsistencyFigures(stores, viewer.scope(), clock));
        return new LedgerOverStores(desk, new LedgerModel(stores.ledger(), desk, stores.divisions(), viewer, clock));
    }
}
