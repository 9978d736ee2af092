package io.sitong.catalog.store;

import static io.sitong.catalog.store.db.Sequences.FINDING_PROFILE_ID;
import static io.sitong.catalog.store.db.Tables.FINDING_PROFILE;
import static io.sitong.catalog.store.db.Tables.FINDING_PROFILE_ROW;
import static io.sitong.catalog.store.db.Tables.ITEM_FINDINGS;

import io.sitong.catalog.finding.RecordedFinding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Writes what the rules say of items, a row each; lives as long as one transaction. */
final class FindingWriter {

    private static final int BLOCK = 100;
    private static final int KNOWN = 10_000;

    private final DSLContext tx;
    private final StoredOnce profiles;

    FindingWriter(DSLContext tx) {
        this.tx = tx;
        this.profiles = new StoredOnce(
                tx,
                FINDING_PROFILE,
                FINDING_PROFILE.ID,
                FINDING_PROFILE.FINGERPRINT,
                FINDING_PROFILE_ID,
                new RecentlyUsed<>(KNOWN, number -> 1));
    }

    /** How many findings there are, by rule and severity. */
    private record Profile(TreeMap<Kind, Integer> counts) {

        private record Kind(String ruleCode, String severity) implements Comparable<Kind> {

            @Override
            public int compareTo(Kind other) {
                int byRule = ruleCode.compareTo(other.ruleCode);
                return byRule == 0 ? severity.compareTo(other.severity) : byRule;
            }
        }

        static Profile of(List<RecordedFinding> findings) {
            TreeMap<Kind, Integer> counts = new TreeMap<>();
            findings.forEach(f -> counts.merge(new Kind(f.ruleCode(), f.severity()), 1, Integer::sum));
            return new Profile(counts);
        }

        UUID fingerprint() {
            return Fingerprint.of(counts.toString());
        }

        void addRows(List<@Nullable Object[]> rows, long number) {
            counts.forEach((kind, count) ->
                    rows.add(new @Nullable Object[] {number, kind.ruleCode(), kind.severity(), count}));
        }
    }

    /** Puts findings in the place of those the items had; waivers hold on. */
    void replace(Collection<Long> items, List<RecordedFinding> findings) {
        remove(items);
        Map<Long, List<RecordedFinding>> byItem = new LinkedHashMap<>();
        findings.forEach(finding -> byItem.computeIfAbsent(finding.implementationId(), id -> new ArrayList<>())
                .add(finding));
        Map<Long, Profile> profileOf = new LinkedHashMap<>();
        byItem.forEach((item, found) -> profileOf.put(item, Profile.of(found)));
        Map<Profile, Long> numbers = numbersOf(profileOf.values());
        List<@Nullable Object[]> rows = new ArrayList<>(byItem.size());
        byItem.forEach((item, found) -> rows.add(new @Nullable Object[] {
            item, found.getFirst().division(), numbers.get(profileOf.get(item)), FindingText.write(found)
        }));
        BulkRows.insert(
                tx,
                ITEM_FINDINGS,
                List.of(
                        ITEM_FINDINGS.IMPLEMENTATION_ID,
                        ITEM_FINDINGS.DIVISION_CODE,
                        ITEM_FINDINGS.PROFILE_ID,
                        ITEM_FINDINGS.FINDINGS),
                rows);
    }

    private Map<Profile, Long> numbersOf(Collection<Profile> wanted) {
        Map<UUID, Profile> distinct = new LinkedHashMap<>();
        wanted.stream().distinct().forEach(profile -> distinct.put(profile.fingerprint(), profile));
        List<@Nullable Object[]> rows = new ArrayList<>();
        Map<UUID, Long> stored = profiles.numbersOf(
                distinct.keySet(),
                List.of(),
                fingerprint -> new @Nullable Object[0],
                (fingerprint, number) ->
                        Objects.requireNonNull(distinct.get(fingerprint)).addRows(rows, number));
        BulkRows.insert(tx, FINDING_PROFILE_ROW, List.of(FINDING_PROFILE_ROW.fields()), rows);
        Map<Profile, Long> numbers = new LinkedHashMap<>();
        distinct.forEach((fingerprint, profile) -> numbers.put(profile, stored.get(fingerprint)));
        return numbers;
    }

    /** Items of which nothing is said any more. */
    void remove(Collection<Long> items) {
        for (List<Long> block : Blocks.of(items, BLOCK)) {
            tx.deleteFrom(ITEM_FINDINGS)
                    .where(AnyOf.numbers(ITEM_FINDINGS.IMPLEMENTATION_ID, block))
                    .execute();
        }
    }
}
