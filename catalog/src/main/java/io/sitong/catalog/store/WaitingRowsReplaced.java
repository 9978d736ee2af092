package io.sitong.catalog.store;

import static io.sitong.catalog.store.db.Tables.WAITING_ROW;
import static io.sitong.catalog.store.db.Tables.WAITING_ROW_CONTENT;

import io.sitong.catalog.intake.Remark;
import io.sitong.catalog.intake.RowToWait;
import io.sitong.catalog.intake.WaitingRow;
import io.sitong.catalog.item.BasedOn;
import io.sitong.catalog.item.Implementation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/**
 * Puts the rows of a new reading in the place of the old ones. One corrected cell changes one row of ten thousand, so
 * rows whose digest is the same are not written again.
 */
final class WaitingRowsReplaced {

    private static final int BLOCK = 500;

    private final DSLContext tx;
    private final ItemJson json;
    private final long fileId;
    private final Map<Integer, String> digests = new HashMap<>();
    private final Set<String> leftOut = new HashSet<>();
    private final List<@Nullable Object[]> rows = new ArrayList<>();
    private final List<@Nullable Object[]> contents = new ArrayList<>();
    private final RemarkWriter remarks;
    private final Set<Integer> outdated = new TreeSet<>();
    private long seen;

    WaitingRowsReplaced(DSLContext tx, ItemJson json, long fileId) {
        this.tx = tx;
        this.json = json;
        this.fileId = fileId;
        this.remarks = new RemarkWriter(tx, fileId);
    }

    void write(List<Remark> loose, Consumer<Consumer<RowToWait>> source, LongConsumer progress) {
        remarks.loose(loose);
        tx.select(WAITING_ROW.ORDINAL, WAITING_ROW.DIGEST)
                .from(WAITING_ROW)
                .where(WAITING_ROW.FILE_ID.eq(fileId))
                .forEach(r -> digests.put(r.value1(), r.value2()));
        JooqWaitingRows.leftOut(tx, fileId).forEach(row -> leftOut.add(row.place()));
        source.accept(row -> {
            add(row);
            seen++;
            if (rows.size() == BLOCK) {
                flush();
            }
            if (seen % BLOCK == 0) {
                progress.accept(seen);
            }
        });
        outdated.addAll(digests.keySet());
        flush();
        progress.accept(seen);
    }

    private void add(RowToWait row) {
        Implementation after = row.after();
        String item = after == null ? null : json.write(after.item());
        boolean out = leftOut.contains(row.row().place());
        String digest = digest(row, item, out);
        int ordinal = row.row().ordinal();
        String known = digests.remove(ordinal);
        if (digest.equals(known)) {
            return;
        }
        if (known != null) {
            outdated.add(ordinal);
        }
        rows.add(values(row, out, digest));
        contents.add(content(row, after, item));
        remarks.add(ordinal, row.remarks());
    }

    private static String digest(RowToWait row, @Nullable String item, boolean out) {
        Implementation before = row.before();
        Implementation after = row.after();
        return Digest.of(row.row() + "\n" + out + "\n" + (before == null ? "" : before.id() + "." + before.version())
                        + "\n" + (after == null ? "" : after.state() + " " + after.basedOn()) + "\n" + item + "\n"
                        + row.details() + "\n" + row.remarks() + "\n" + new TreeSet<>(row.changedKeys()))
                .substring(0, 32);
    }

    private @Nullable Object[] values(RowToWait row, boolean out, String digest) {
        WaitingRow w = row.row();
        Implementation before = row.before();
        StringBuilder keys = new StringBuilder(" ");
        new TreeSet<>(row.changedKeys()).forEach(key -> keys.append(key).append(' '));
        return new @Nullable Object[] {
            fileId,
            w.ordinal(),
            ColumnText.whole(w.sheet()),
            w.row(),
            w.lastRow(),
            w.effect(),
            w.decision(),
            ColumnText.whole(w.name()),
            ColumnText.whole(w.identity()),
            ColumnText.whole(w.summary()),
            keys.toString(),
            w.severity(),
            w.remarks(),
            w.conflicts(),
            w.proposals(),
            out,
            digest,
            w.division(),
            before == null ? null : before.id(),
            before == null ? null : before.version(),
            w.inColumn()
        };
    }

    private @Nullable Object[] content(RowToWait row, @Nullable Implementation after, @Nullable String item) {
        BasedOn basedOn = after == null ? null : after.basedOn();
        return new @Nullable Object[] {
            fileId,
            row.row().ordinal(),
            after == null ? null : after.state(),
            basedOn == null ? null : basedOn.standardId(),
            basedOn == null ? null : basedOn.snapshot(),
            ColumnText.whole(item),
            ColumnText.whole(row.details())
        };
    }

    private void flush() {
        for (List<Integer> block : Blocks.of(outdated, BLOCK)) {
            remarks.remove(block);
            tx.deleteFrom(WAITING_ROW_CONTENT)
                    .where(WAITING_ROW_CONTENT.FILE_ID.eq(fileId))
                    .and(AnyOf.ordinals(WAITING_ROW_CONTENT.ORDINAL, block))
                    .execute();
            tx.deleteFrom(WAITING_ROW)
                    .where(WAITING_ROW.FILE_ID.eq(fileId))
                    .and(AnyOf.ordinals(WAITING_ROW.ORDINAL, block))
                    .execute();
        }
        outdated.clear();
        BulkRows.insert(tx, WAITING_ROW, List.of(WAITING_ROW.fields()), rows);
        BulkRows.insert(tx, WAITING_ROW_CONTENT, List.of(WAITING_ROW_CONTENT.fields()), contents);
        remarks.flush();
        rows.clear();
        contents.clear();
    }
}
