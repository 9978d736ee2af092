package io.sitong.catalog.store;

import static io.sitong.catalog.store.db.Tables.CONTENT_BASIS;
import static io.sitong.catalog.store.db.Tables.CONTENT_CHANNEL;
import static io.sitong.catalog.store.db.Tables.CONTENT_FAQ;
import static io.sitong.catalog.store.db.Tables.CONTENT_FEE;
import static io.sitong.catalog.store.db.Tables.CONTENT_MATERIAL;
import static io.sitong.catalog.store.db.Tables.CONTENT_RESULT;
import static io.sitong.catalog.store.db.Tables.CONTENT_SITUATION;
import static io.sitong.catalog.store.db.Tables.CONTENT_SPECIAL_STEP;
import static io.sitong.catalog.store.db.Tables.CONTENT_STEP;

import io.sitong.catalog.item.Faq;
import io.sitong.catalog.item.Fee;
import io.sitong.catalog.item.ItemGroup;
import io.sitong.catalog.item.LegalBasis;
import io.sitong.catalog.item.Material;
import io.sitong.catalog.item.OnlineChannel;
import io.sitong.catalog.item.ResultDocument;
import io.sitong.catalog.item.Situation;
import io.sitong.catalog.item.SpecialStep;
import io.sitong.catalog.item.Step;
import io.sitong.catalog.item.TimeLimit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/** New pieces that are repeat groups as rows of their own tables, collected and then written table by table. */
final class ContentGroupRows {

    private static final int INDEXED_LENGTH = 300;

    private final Map<ItemGroup, List<@Nullable Object[]>> rows = new EnumMap<>(ItemGroup.class);

    void add(long pieceId, ItemGroup group, List<?> groupRows) {
        int ordinal = 0;
        for (Object row : groupRows) {
            @Nullable Object[] values = values(row);
            values[0] = pieceId;
            values[1] = ++ordinal;
            for (int i = 2; i < values.length; i++) {
                if (values[i] instanceof String text) {
                    values[i] = ColumnText.whole(text);
                }
            }
            rowsOf(group).add(values);
        }
    }

    private List<@Nullable Object[]> rowsOf(ItemGroup group) {
        List<@Nullable Object[]> known = rows.get(group);
        if (known == null) {
            known = new ArrayList<>();
            rows.put(group, known);
        }
        return known;
    }

    void write(DSLContext tx) {
        for (Map.Entry<ItemGroup, List<@Nullable Object[]>> entry : rows.entrySet()) {
            Table<?> table = table(entry.getKey());
            BulkRows.insert(tx, table, List.of(table.fields()), entry.getValue());
        }
        rows.clear();
    }

    private static Table<?> table(ItemGroup group) {
        return switch (group) {
            case BY_LAW -> CONTENT_BASIS;
            case MATERIALS -> CONTENT_MATERIAL;
            case FEES -> CONTENT_FEE;
            case STEPS -> CONTENT_STEP;
            case SPECIAL_STEPS -> CONTENT_SPECIAL_STEP;
            case PLACES -> throw new IllegalArgumentException("places are in no piece");
            case CHANNELS -> CONTENT_CHANNEL;
            case RESULTS -> CONTENT_RESULT;
            case FAQS -> CONTENT_FAQ;
            case SITUATIONS -> CONTENT_SITUATION;
        };
    }

    /** The values in the order of the table's columns; the first two are set by the caller. */
    private static @Nullable Object[] values(Object row) {
        return switch (row) {
            case LegalBasis b ->
                values(indexed(b.lawName()), b.lawKind(), b.docNo(), b.article(), b.articleText(), b.raw());
            case Material m ->
                values(
                        indexed(m.name()),
                        m.type(),
                        m.form(),
                        m.necessity(),
                        m.source(),
                        m.issuer(),
                        m.copies(),
                        m.paperSpec(),
                        m.fillNote(),
                        m.acceptStandard(),
                        m.basis(),
                        m.blankForm(),
                        m.sampleForm(),
                        m.optionalCase(),
                        m.licence(),
                        m.situation());
            case Fee f -> values(f.name(), f.standard(), f.basis(), f.reducible(), f.reductionBasis());
            case Step s -> values(s.name(), s.operator(), amount(s.limit()), unit(s.limit()), s.standard(), s.result());
            case SpecialStep s -> values(s.name(), amount(s.limit()), unit(s.limit()), s.basis(), s.countsInLegal());
            case OnlineChannel c -> values(c.channel(), c.account(), c.maxVisitsNote());
            case ResultDocument r -> values(r.name(), r.type(), r.validity(), r.delivery(), r.sample());
            case Faq q -> values(q.question(), q.answer());
            case Situation s -> values(s.name(), s.parent(), s.condition());
            default -> throw new IllegalArgumentException("not a row of a repeat group: " + row);
        };
    }

    private static @Nullable Object[] values(@Nullable Object... values) {
        @Nullable Object[] row = new Object[values.length + 2];
        System.arraycopy(values, 0, row, 2, values.length);
        return row;
    }

    private static String indexed(String text) {
        return ColumnText.cut(text, INDEXED_LENGTH);
    }

    private static @Nullable Integer amount(@Nullable TimeLimit limit) {
        return limit == null ? null : limit.amount();
    }

    private static @Nullable String unit(@Nullable TimeLimit limit) {
        return limit == null ? null : limit.unit().name();
    }
}
