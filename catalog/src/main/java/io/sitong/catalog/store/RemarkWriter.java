package io.sitong.catalog.store;

import static io.sitong.catalog.store.db.Tables.WAITING_PROFILE_ROW;
import static io.sitong.catalog.store.db.Tables.WAITING_REMARKS;

import io.sitong.catalog.intake.Remark;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Writes the remarks on a sent file, a row for each row of the preview; lives as long as one transaction. */
final class RemarkWriter {

    /** Remarks on the file as a whole kept together, under ordinals below 1. */
    private static final int LOOSE_TOGETHER = 200;

    private final DSLContext tx;
    private final long fileId;
    private final Map<List<RemarkText.Kind>, Integer> profiles = new HashMap<>();
    private final List<@Nullable Object[]> rows = new ArrayList<>();
    private final List<@Nullable Object[]> profileRows = new ArrayList<>();
    private int last;

    RemarkWriter(DSLContext tx, long fileId) {
        this.tx = tx;
        this.fileId = fileId;
        RemarkReader.profiles(tx, fileId).forEach((number, kinds) -> {
            profiles.put(kinds, number);
            last = Math.max(last, number);
        });
    }

    /** Puts remarks on the file in the place of those that were made on it. */
    void loose(List<Remark> remarks) {
        tx.deleteFrom(WAITING_REMARKS)
                .where(WAITING_REMARKS.FILE_ID.eq(fileId))
                .and(WAITING_REMARKS.ORDINAL.lt(1))
                .execute();
        List<List<Remark>> blocks = new ArrayList<>();
        for (int from = 0; from < remarks.size(); from += LOOSE_TOGETHER) {
            blocks.add(remarks.subList(from, Math.min(remarks.size(), from + LOOSE_TOGETHER)));
        }
        for (int i = 0; i < blocks.size(); i++) {
            add(i + 1 - blocks.size(), blocks.get(i));
        }
    }

    void add(int ordinal, List<Remark> remarks) {
        if (!remarks.isEmpty()) {
            rows.add(new @Nullable Object[] {
                fileId,
                ordinal,
                profile(remarks.stream().map(RemarkText.Kind::of).toList()),
                RemarkText.write(remarks)
            });
        }
    }

    private int profile(List<RemarkText.Kind> kinds) {
        Integer known = profiles.get(kinds);
        if (known != null) {
            return known;
        }
        profiles.put(kinds, ++last);
        for (int i = 0; i < kinds.size(); i++) {
            RemarkText.Kind kind = kinds.get(i);
            profileRows.add(new @Nullable Object[] {
                fileId,
                last,
                i + 1,
                kind.source(),
                kind.code(),
                kind.severity(),
                kind.field(),
                ColumnText.whole(kind.fix())
            });
        }
        return last;
    }

    void remove(Collection<Integer> ordinals) {
        tx.deleteFrom(WAITING_REMARKS)
                .where(WAITING_REMARKS.FILE_ID.eq(fileId))
                .and(AnyOf.ordinals(WAITING_REMARKS.ORDINAL, ordinals))
                .execute();
    }

    void flush() {
        BulkRows.insert(tx, WAITING_PROFILE_ROW, List.of(WAITING_PROFILE_ROW.fields()), profileRows);
        BulkRows.insert(tx, WAITING_REMARKS, List.of(WAITING_REMARKS.fields()), rows);
        profileRows.clear();
        rows.clear();
    }
}
