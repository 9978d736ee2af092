package io.sitong.catalog.store;

import static io.sitong.catalog.store.db.Tables.BASES_READ;
import static io.sitong.catalog.store.db.Tables.CONTENT_BASIS;
import static io.sitong.catalog.store.db.Tables.IMPLEMENTATION;
import static io.sitong.catalog.store.db.Tables.ITEM_CONTENT;
import static io.sitong.catalog.store.db.Tables.ITEM_NAME;
import static io.sitong.catalog.store.db.Tables.LAW;
import static io.sitong.catalog.store.db.Tables.LAW_CITATION;
import static io.sitong.catalog.store.db.Tables.STANDARD_ITEM;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.division.Level;
import io.sitong.catalog.item.LegalBasis;
import io.sitong.catalog.law.Bases;
import io.sitong.catalog.law.CitedLaw;
import io.sitong.catalog.law.CitingItem;
import io.sitong.catalog.law.CitingStandard;
import io.sitong.catalog.law.LawCitations;
import io.sitong.catalog.law.LawState;
import io.sitong.catalog.paging.Keyset;
import io.sitong.catalog.paging.Page;
import io.sitong.catalog.paging.PageRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Row1;
import org.jooq.Select;
import org.jooq.SelectConditionStep;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Citations by the pieces of legal bases that items share; see decisions/0006-citations-by-shared-bases.md. */
final class JooqLawCitations implements LawCitations {

    private static final String FOUND_BY = "系统";
    private static final int KEY_LENGTH = 300;
    private static final int PLACES_LENGTH = 300;
    /** Where more documents than this cite a law, nearly every stretch of the region holds hits: walk it in order. */
    private static final int FEW_CONTENTS = 400;

    private final Database database;
    private final DSLContext db;

    JooqLawCitations(Database database) {
        this.database = database;
        this.db = database.db();
    }

    private static Select<Record1<Long>> unreadPieces() {
        return DSL.selectDistinct(CONTENT_BASIS.PIECE_ID)
                .from(CONTENT_BASIS)
                .leftJoin(BASES_READ)
                .on(BASES_READ.PIECE_ID.eq(CONTENT_BASIS.PIECE_ID))
                .where(BASES_READ.PIECE_ID.isNull());
    }

    @Override
    public long unread() {
        return db.fetchCount(unreadPieces());
    }

    @Override
    public List<Bases> nextUnread(int limit) {
        List<Long> pieces = db.selectDistinct(CONTENT_BASIS.PIECE_ID)
                .from(CONTENT_BASIS)
                .leftJoin(BASES_READ)
                .on(BASES_READ.PIECE_ID.eq(CONTENT_BASIS.PIECE_ID))
                .where(BASES_READ.PIECE_ID.isNull())
                .orderBy(CONTENT_BASIS.PIECE_ID)
                .limit(limit)
                .fetch(CONTENT_BASIS.PIECE_ID);
        Map<Long, List<LegalBasis>> rows = new LinkedHashMap<>();
        for (List<Long> block : Blocks.of(pieces, 500)) {
            db.selectFrom(CONTENT_BASIS)
                    .where(CONTENT_BASIS.PIECE_ID.in(block))
                    .orderBy(CONTENT_BASIS.PIECE_ID, CONTENT_BASIS.ORDINAL)
                    .forEach(r -> rows.computeIfAbsent(r.getPieceId(), piece -> new ArrayList<>())
                            .add(new LegalBasis(
                                    r.getLawName(),
                                    r.getLawKind(),
                                    r.getDocNo(),
                                    r.getArticle(),
                                    r.getArticleText(),
                                    r.getRaw())));
        }
        return rows.entrySet().stream()
                .map(entry -> new Bases(entry.getKey(), entry.getValue()))
                .toList();
    }

    @Override
    public void read(Map<Long, List<CitedLaw>> citedByBases) {
        Instant now = database.now();
        db.transaction(c -> {
            DSLContext tx = c.dsl();
            Map<String, CitedLaw> laws = new TreeMap<>();
            citedByBases.values().forEach(cited -> cited.forEach(law -> laws.putIfAbsent(key(law), law)));
            Map<String, Long> numbers = numbers(tx, laws, now);
            List<@Nullable Object[]> citations = new ArrayList<>();
            List<@Nullable Object[]> read = new ArrayList<>();
            new TreeMap<>(citedByBases).forEach((piece, cited) -> {
                Set<Long> seen = new HashSet<>();
                for (CitedLaw law : cited) {
                    Long number = numbers.get(key(law));
                    if (number != null && seen.add(number)) {
                        citations.add(
                                new @Nullable Object[] {number, piece, ColumnText.cut(law.places(), PLACES_LENGTH)});
                    }
                }
                read.add(new @Nullable Object[] {piece});
            });
            BulkRows.insertNew(
                    tx,
                    LAW_CITATION,
                    List.of(LAW_CITATION.LAW_ID, LAW_CITATION.PIECE_ID, LAW_CITATION.PLACES),
                    citations);
            BulkRows.insertNew(tx, BASES_READ, List.of(BASES_READ.PIECE_ID), read);
        });
    }

    private static String key(CitedLaw law) {
        return ColumnText.cut(law.key(), KEY_LENGTH);
    }

    private static Map<String, Long> numbers(DSLContext tx, Map<String, CitedLaw> laws, Instant now) {
        Map<String, Long> numbers = find(tx, laws.keySet());
        List<@Nullable Object[]> unknown = new ArrayList<>();
        laws.forEach((key, law) -> {
            if (!numbers.containsKey(key)) {
                unknown.add(new @Nullable Object[] {
                    1,
                    key,
                    ColumnText.cut(law.name(), KEY_LENGTH),
                    law.kind() == null ? null : ColumnText.cut(law.kind(), 20),
                    law.docNo() == null ? null : ColumnText.cut(law.docNo(), 100),
                    LawState.UNCHECKED,
                    false,
                    FOUND_BY,
                    now
                });
            }
        });
        if (unknown.isEmpty()) {
            return numbers;
        }
        BulkRows.insertNew(
                tx,
                LAW,
                List.of(
                        LAW.VERSION,
                        LAW.LAW_KEY,
                        LAW.NAME,
                        LAW.KIND,
                        LAW.DOC_NO,
                        LAW.STATE,
                        LAW.CONFIRMED,
                        LAW.CHANGED_BY,
                        LAW.CHANGED_AT),
                unknown);
        return find(tx, laws.keySet());
    }

    private static Map<String, Long> find(DSLContext tx, Collection<String> keys) {
        Map<String, Long> numbers = new HashMap<>();
        for (List<String> block : Blocks.of(keys, 500)) {
            tx.select(LAW.LAW_KEY, LAW.ID)
                    .from(LAW)
                    .where(LAW.LAW_KEY.in(block))
                    .forEach(r -> numbers.put(r.value1(), r.value2()));
        }
        return numbers;
    }

    @Override
    public Map<DivisionCode, Long> countsByDivision(Viewer viewer, long lawId, @Nullable DivisionCode within) {
        Map<DivisionCode, Long> counts = new TreeMap<>();
        db.select(IMPLEMENTATION.DIVISION_CODE, DSL.count().cast(Long.class))
                .from(citing())
                .join(IMPLEMENTATION)
                .on(IMPLEMENTATION.CONTENT_ID.eq(ITEM_CONTENT.ID))
                .where(LAW_CITATION.LAW_ID.eq(lawId))
                .and(Scope.of(viewer, within, IMPLEMENTATION.DIVISION_CODE))
                .groupBy(IMPLEMENTATION.DIVISION_CODE)
                .forEach(r -> counts.put(r.value1(), r.value2()));
        return counts;
    }

    private static Table<?> citing() {
        return LAW_CITATION.join(ITEM_CONTENT).on(ITEM_CONTENT.BASES_PIECE.eq(LAW_CITATION.PIECE_ID));
    }

    @Override
    public Page<CitingItem> items(
            Viewer viewer, long lawId, @Nullable DivisionCode within, @Nullable Level level, PageRequest request) {
        Condition wanted = Scope.of(viewer, within, IMPLEMENTATION.DIVISION_CODE)
                .and(ImplementationConditions.after(request.after()));
        if (level != null) {
            wanted = wanted.and(IMPLEMENTATION.LEVEL_CODE.eq(level.code()));
        }
        List<Long> ids = numbersOf(lawId, wanted)
                .orderBy(IMPLEMENTATION.DIVISION_CODE, IMPLEMENTATION.ID)
                .limit(request.size() + 1)
                .fetch(IMPLEMENTATION.ID);
        List<CitingItem> rows = db.select(
                        IMPLEMENTATION.ID,
                        IMPLEMENTATION.DIVISION_CODE,
                        ITEM_NAME.NAME,
                        IMPLEMENTATION.TASK_CODE,
                        IMPLEMENTATION.DEPT_NAME,
                        LAW_CITATION.PLACES)
                .from(IMPLEMENTATION)
                .join(ITEM_NAME)
                .on(ITEM_NAME.ID.eq(IMPLEMENTATION.NAME_ID))
                .join(ITEM_CONTENT)
                .on(ITEM_CONTENT.ID.eq(IMPLEMENTATION.CONTENT_ID))
                .join(LAW_CITATION)
                .on(LAW_CITATION.PIECE_ID.eq(ITEM_CONTENT.BASES_PIECE))
                .and(LAW_CITATION.LAW_ID.eq(lawId))
                .where(IMPLEMENTATION.ID.in(ids))
                .orderBy(IMPLEMENTATION.DIVISION_CODE, IMPLEMENTATION.ID)
                .fetch(JooqLawCitations::item);
        return Pages.of(rows, request, r -> new Keyset(r.division().value(), r.id()));
    }

    private SelectConditionStep<Record1<Long>> numbersOf(long lawId, Condition wanted) {
        List<Long> few = db.select(ITEM_CONTENT.ID)
                .from(citing())
                .where(LAW_CITATION.LAW_ID.eq(lawId))
                .limit(FEW_CONTENTS + 1)
                .fetch(ITEM_CONTENT.ID);
        if (few.isEmpty()) {
            return db.select(IMPLEMENTATION.ID).from(IMPLEMENTATION).where(DSL.falseCondition());
        }
        if (few.size() <= FEW_CONTENTS) {
            // as a table: among many numbers in a list, H2 would rather walk the whole region in order
            Table<Record1<Long>> found =
                    DSL.values(few.stream().map(DSL::row).toArray(Row1[]::new)).as("found", "content_id");
            Field<Long> content = DSL.field(DSL.name("found", "content_id"), Long.class);
            return db.select(IMPLEMENTATION.ID)
                    .from(found.join(IMPLEMENTATION).on(IMPLEMENTATION.CONTENT_ID.eq(content)))
                    .where(wanted);
        }
        return db.select(IMPLEMENTATION.ID)
                .from(IMPLEMENTATION)
                .where(wanted)
                .and(DSL.exists(DSL.selectOne()
                        .from(ITEM_CONTENT)
                        .join(LAW_CITATION)
                        .on(LAW_CITATION.PIECE_ID.eq(ITEM_CONTENT.BASES_PIECE))
                        .where(ITEM_CONTENT.ID.eq(IMPLEMENTATION.CONTENT_ID))
                        .and(LAW_CITATION.LAW_ID.eq(lawId))));
    }

    private static CitingItem item(Record r) {
        return new CitingItem(
                r.get(IMPLEMENTATION.ID),
                r.get(IMPLEMENTATION.DIVISION_CODE),
                r.get(ITEM_NAME.NAME),
                ColumnText.orEmpty(r.get(IMPLEMENTATION.TASK_CODE)),
                ColumnText.orEmpty(r.get(IMPLEMENTATION.DEPT_NAME)),
                r.get(LAW_CITATION.PLACES));
    }

    @Override
    public Page<CitingStandard> standards(long lawId, PageRequest request) {
        Keyset after = request.after();
        List<CitingStandard> rows = db.select(
                        STANDARD_ITEM.ID, ITEM_NAME.NAME, STANDARD_ITEM.CATALOG_CODE, LAW_CITATION.PLACES)
                .from(standardsCiting())
                .join(ITEM_NAME)
                .on(ITEM_NAME.ID.eq(STANDARD_ITEM.NAME_ID))
                .where(LAW_CITATION.LAW_ID.eq(lawId))
                .and(STANDARD_ITEM.ID.gt(after == null ? 0L : after.id()))
                .orderBy(STANDARD_ITEM.ID)
                .limit(request.size() + 1)
                .fetch(r -> new CitingStandard(r.value1(), r.value2(), ColumnText.orEmpty(r.value3()), r.value4()));
        return Pages.of(rows, request, r -> new Keyset("", r.id()));
    }

    private static Table<?> standardsCiting() {
        return STANDARD_ITEM
                .join(ITEM_CONTENT)
                .on(ITEM_CONTENT.ID.eq(STANDARD_ITEM.CONTENT_ID))
                .join(LAW_CITATION)
                .on(LAW_CITATION.PIECE_ID.eq(ITEM_CONTENT.BASES_PIECE));
    }

    @Override
    public long countStandards(long lawId) {
        return db.fetchCount(
                DSL.select(STANDARD_ITEM.ID).from(standardsCiting()).where(LAW_CITATION.LAW_ID.eq(lawId)));
    }
}
