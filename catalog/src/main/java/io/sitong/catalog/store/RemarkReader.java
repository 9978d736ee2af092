package io.sitong.catalog.store;

import static io.sitong.catalog.store.db.Tables.WAITING_PROFILE_ROW;
import static io.sitong.catalog.store.db.Tables.WAITING_REMARKS;

import io.sitong.catalog.intake.Remark;
import io.sitong.catalog.paging.Keyset;
import io.sitong.catalog.paging.Page;
import io.sitong.catalog.paging.PageRequest;
import io.sitong.catalog.store.db.tables.records.WaitingRemarksRecord;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Reads the remarks on a sent file one by one, as if each were a row: rows first, then what is said of them. */
final class RemarkReader {

    private static final int BLOCK = 200;

    private final DSLContext db;
    private final long fileId;
    private final Map<Integer, List<RemarkText.Kind>> known = new HashMap<>();

    RemarkReader(DSLContext db, long fileId) {
        this.db = db;
        this.fileId = fileId;
    }

    /** All profiles of a file by their number. */
    static Map<Integer, List<RemarkText.Kind>> profiles(DSLContext db, long fileId) {
        return profiles(db, WAITING_PROFILE_ROW.FILE_ID.eq(fileId));
    }

    private static Map<Integer, List<RemarkText.Kind>> profiles(DSLContext db, Condition condition) {
        Map<Integer, List<RemarkText.Kind>> profiles = new HashMap<>();
        db.selectFrom(WAITING_PROFILE_ROW)
                .where(condition)
                .orderBy(WAITING_PROFILE_ROW.PROFILE, WAITING_PROFILE_ROW.NUMBER_IN_ROW)
                .forEach(r -> profiles.computeIfAbsent(r.getProfile(), number -> new ArrayList<>())
                        .add(kind(r)));
        return profiles;
    }

    private static RemarkText.Kind kind(Record r) {
        return new RemarkText.Kind(
                Remark.Source.valueOf(r.get(WAITING_PROFILE_ROW.SOURCE)),
                r.get(WAITING_PROFILE_ROW.CODE),
                r.get(WAITING_PROFILE_ROW.SEVERITY),
                r.get(WAITING_PROFILE_ROW.FIELD_KEY),
                r.get(WAITING_PROFILE_ROW.FIX));
    }

    /** What is wanted of a list: remarks on the file, and those on rows that are not told once for the file. */
    private record Wanted(
            Remark.@Nullable Source source, @Nullable String code) implements Predicate<Remark> {

        @Override
        public boolean test(Remark remark) {
            return (source == null || remark.source() == source)
                    && (code == null || remark.code().equals(code))
                    && (remark.ordinal() == 0 || remark.source() != Remark.Source.ABSENT);
        }

        Condition rows(DSLContext db) {
            Condition kinds = WAITING_PROFILE_ROW
                    .FILE_ID
                    .eq(WAITING_REMARKS.FILE_ID)
                    .and(WAITING_REMARKS.ORDINAL.lt(1).or(WAITING_PROFILE_ROW.SOURCE.ne(Remark.Source.ABSENT.name())));
            if (source != null) {
                kinds = kinds.and(WAITING_PROFILE_ROW.SOURCE.eq(source.name()));
            }
            if (code != null) {
                kinds = kinds.and(WAITING_PROFILE_ROW.CODE.eq(code));
            }
            return DSL.exists(db.selectOne()
                    .from(WAITING_PROFILE_ROW)
                    .where(kinds)
                    .and(WAITING_PROFILE_ROW.PROFILE.eq(WAITING_REMARKS.PROFILE)));
        }
    }

    /** Rows of a preview with a remark of this code, as a condition on {@code waiting_remarks}. */
    static Condition ofCode(String code) {
        return DSL.exists(DSL.selectOne()
                .from(WAITING_PROFILE_ROW)
                .where(WAITING_PROFILE_ROW.FILE_ID.eq(WAITING_REMARKS.FILE_ID))
                .and(WAITING_PROFILE_ROW.PROFILE.eq(WAITING_REMARKS.PROFILE))
                .and(WAITING_PROFILE_ROW.CODE.eq(code)));
    }

    Page<Remark> page(Remark.@Nullable Source source, @Nullable String code, PageRequest request) {
        Keyset after = request.after();
        Wanted wanted = new Wanted(source, code);
        int from = after == null ? Integer.MIN_VALUE : Integer.parseInt(after.sortValue());
        // one row more, for all remarks on the first may have been shown
        List<Numbered> remarks = numbered(WAITING_REMARKS.ORDINAL.ge(from).and(wanted.rows(db)), request.size() + 2);
        Page<Numbered> page = Pages.of(
                remarks.stream()
                        .filter(r -> wanted.test(r.remark()))
                        .filter(r -> after == null || r.ordinal() > from || r.number() > after.id())
                        .limit(request.size() + 1L)
                        .toList(),
                request,
                r -> new Keyset(Integer.toString(r.ordinal()), r.number()));
        return new Page<>(page.rows().stream().map(Numbered::remark).toList(), page.next());
    }

    /** @param ordinal as it is kept: the remarks on a file are several rows */
    private record Numbered(int ordinal, int number, Remark remark) {}

    private List<Numbered> numbered(Condition condition, int rows) {
        List<WaitingRemarksRecord> records = db.selectFrom(WAITING_REMARKS)
                .where(WAITING_REMARKS.FILE_ID.eq(fileId))
                .and(condition)
                .orderBy(WAITING_REMARKS.FILE_ID, WAITING_REMARKS.ORDINAL)
                .limit(rows)
                .fetch();
        know(records);
        List<Numbered> remarks = new ArrayList<>();
        for (WaitingRemarksRecord row : records) {
            int number = 0;
            for (Remark remark : said(row)) {
                remarks.add(new Numbered(row.getOrdinal(), ++number, remark));
            }
        }
        return remarks;
    }

    private void know(List<WaitingRemarksRecord> records) {
        List<Integer> missing = records.stream()
                .map(WaitingRemarksRecord::getProfile)
                .distinct()
                .filter(number -> !known.containsKey(number))
                .toList();
        for (List<Integer> block : Blocks.of(missing, BLOCK)) {
            known.putAll(
                    profiles(db, WAITING_PROFILE_ROW.FILE_ID.eq(fileId).and(WAITING_PROFILE_ROW.PROFILE.in(block))));
        }
    }

    private List<Remark> said(WaitingRemarksRecord row) {
        return RemarkText.read(
                row.getRemarks(), Math.max(0, row.getOrdinal()), known.getOrDefault(row.getProfile(), List.of()));
    }

    /** Everything said of one row, also what is told once for the file. */
    List<Remark> of(int ordinal) {
        return numbered(WAITING_REMARKS.ORDINAL.eq(ordinal), 1).stream()
                .map(Numbered::remark)
                .toList();
    }

    /** Everything said of rows, by ordinal. */
    Map<Integer, List<Remark>> of(Collection<Integer> ordinals) {
        Map<Integer, List<Remark>> remarks = new HashMap<>();
        for (List<Integer> block : Blocks.of(ordinals, BLOCK)) {
            numbered(AnyOf.ordinals(WAITING_REMARKS.ORDINAL, block), block.size())
                    .forEach(r -> remarks.computeIfAbsent(r.ordinal(), o -> new ArrayList<>())
                            .add(r.remark()));
        }
        return remarks;
    }

    /** Hands over what lists show, in the order of the rows. */
    void each(Consumer<Remark> consumer) {
        Wanted wanted = new Wanted(null, null);
        int after = Integer.MIN_VALUE;
        List<Numbered> block;
        do {
            block = numbered(WAITING_REMARKS.ORDINAL.gt(after).and(wanted.rows(db)), BLOCK);
            for (Numbered numbered : block) {
                after = numbered.ordinal();
                if (wanted.test(numbered.remark())) {
                    consumer.accept(numbered.remark());
                }
            }
        } while (!block.isEmpty());
    }

    /** How many remarks of a source there are by code, most frequent first: those on rows, those on the file, or both. */
    Map<String, Integer> counts(Remark.Source source, Condition where) {
        Field<Integer> rows = DSL.count().as("rows_of_profile");
        Table<?> used = db.select(WAITING_REMARKS.PROFILE, rows)
                .from(WAITING_REMARKS)
                .where(WAITING_REMARKS.FILE_ID.eq(fileId))
                .and(where)
                .groupBy(WAITING_REMARKS.PROFILE)
                .asTable("used");
        Field<BigDecimal> sum = DSL.sum(DSL.field(DSL.name("used", "rows_of_profile"), Integer.class));
        Map<String, Integer> counts = new LinkedHashMap<>();
        db.select(WAITING_PROFILE_ROW.CODE, sum)
                .from(WAITING_PROFILE_ROW)
                .join(used)
                .on(WAITING_PROFILE_ROW.PROFILE.eq(used.field(WAITING_REMARKS.PROFILE)))
                .where(WAITING_PROFILE_ROW.FILE_ID.eq(fileId))
                .and(WAITING_PROFILE_ROW.SOURCE.eq(source.name()))
                .groupBy(WAITING_PROFILE_ROW.CODE)
                .orderBy(sum.desc(), WAITING_PROFILE_ROW.CODE)
                .forEach(r -> counts.put(r.value1(), r.value2().intValue()));
        return counts;
    }

    static Condition onRows() {
        return WAITING_REMARKS.ORDINAL.gt(0);
    }

    static Condition onTheFile() {
        return WAITING_REMARKS.ORDINAL.lt(1);
    }

    static Condition anywhere() {
        return DSL.noCondition();
    }

    /** How many remarks of a source there are. */
    int count(Remark.Source source, Condition where) {
        return counts(source, where).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }
}
