package io.sitong.catalog.store;

import static io.sitong.catalog.store.db.Tables.GAP_MARK;

import io.sitong.catalog.gap.GapKeeper;
import io.sitong.catalog.gap.GapMark;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Has the keeper look again for gaps before they are read, where deeds left marks; one at a time, once per mark. */
final class GapUpkeep {

    private static final int DELETED_AT_ONCE = 500;

    private final DSLContext db;
    private final ReentrantLock looking = new ReentrantLock();
    private volatile @Nullable GapKeeper keeper;

    GapUpkeep(Database database) {
        this.db = database.db();
    }

    void keptBy(GapKeeper wanted) {
        keeper = wanted;
    }

    /** Who comes while somebody looks reads what stands: waiting could be for minutes, and for oneself. */
    void beforeReading() {
        GapKeeper known = keeper;
        if (known == null || !db.fetchExists(GAP_MARK) || !looking.tryLock()) {
            return;
        }
        try {
            List<GapMark> marks = db.selectFrom(GAP_MARK)
                    .orderBy(GAP_MARK.ID)
                    .fetch(r -> new GapMark(
                            r.getId(), r.getListId(), r.getEntryId(), r.getStandardId(), r.getDivisionCode()));
            if (!marks.isEmpty() && known.lookAgain(marks)) {
                // what is done meanwhile leaves marks of its own
                for (List<Long> ids : Blocks.of(marks.stream().map(GapMark::id).toList(), DELETED_AT_ONCE)) {
                    db.deleteFrom(GAP_MARK).where(GAP_MARK.ID.in(ids)).execute();
                }
            }
        } finally {
            looking.unlock();
        }
    }
}
