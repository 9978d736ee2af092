package io.sitong.catalog.store;

import static io.sitong.catalog.store.db.Tables.CORRESPONDENCE;

import io.sitong.catalog.list.ListEntry;
import io.sitong.catalog.store.db.tables.records.CorrespondenceRecord;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;

/** Copies what was decided on the entries of one list to the entries of the next that have the same name. */
final class CarriedDecisions {

    private CarriedDecisions() {}

    static void carry(DSLContext tx, List<ListEntry> from, List<ListEntry> to, AuditLog audit) {
        Map<String, Long> newIds = new HashMap<>();
        to.forEach(entry -> newIds.putIfAbsent(key(entry), entry.id()));
        Map<Long, Long> newByOld = new HashMap<>();
        for (ListEntry entry : from) {
            Long id = newIds.remove(key(entry));
            if (id != null) {
                newByOld.put(entry.id(), id);
            }
        }
        List<CorrespondenceRecord> copies = new ArrayList<>();
        for (CorrespondenceRecord decided : tx.selectFrom(CORRESPONDENCE)
                .where(CORRESPONDENCE.ENTRY_ID.in(newByOld.keySet()))
                .orderBy(CORRESPONDENCE.ID)) {
            Long entryId = newByOld.get(decided.getEntryId());
            CorrespondenceRecord copy = decided.copy();
            copy.setEntryId(entryId);
            copy.setVersion(1);
            copies.add(copy);
        }
        tx.batchInsert(copies).execute();
        newByOld.forEach((oldId, newId) -> audit.deed("carry_over", "list_entry", newId, null, oldId.toString()));
    }

    /** Width and blanks do not make another entry. */
    private static String key(ListEntry entry) {
        return Normalizer.normalize(entry.name(), Normalizer.Form.NFKC).replaceAll("\\s+", "");
    }
}
