package io.sitong.catalog.store;

import static io.sitong.catalog.store.db.Tables.CONTENT_MATERIAL;
import static io.sitong.catalog.store.db.Tables.CONTENT_PIECE;
import static io.sitong.catalog.store.db.Tables.CONTENT_TO_CUT;
import static io.sitong.catalog.store.db.Tables.IMPLEMENTATION;
import static io.sitong.catalog.store.db.Tables.ITEM_CONTENT;
import static org.assertj.core.api.Assertions.assertThat;

import io.sitong.catalog.item.Implementation;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.item.Material;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class ContentsDbTest extends StoreDbTest {

    @Test
    void documentsThatDifferInOneGroupShareTheOthers() {
        Implementation plain = saved(implementation(XINCHENG, "共享", 1));
        int documents = db.fetchCount(ITEM_CONTENT);
        int pieces = db.fetchCount(CONTENT_PIECE);
        int materials = db.fetchCount(CONTENT_MATERIAL);

        Implementation other = saved(with(
                implementation(XINCHENG, "共享", 2),
                plain.item().edit().materials(List.of(Material.named("营业执照"))).build()));

        assertThat(db.fetchCount(ITEM_CONTENT)).isEqualTo(documents + 1);
        assertThat(db.fetchCount(CONTENT_PIECE)).isEqualTo(pieces + 1);
        assertThat(db.fetchCount(CONTENT_MATERIAL)).isEqualTo(materials + 1);
        assertThat(stores.implementations()
                        .find(BUREAU, other.id())
                        .orElseThrow()
                        .item())
                .isEqualTo(other.item());
    }

    @Test
    void whatIsTheSameHasTheSameNumber() {
        Implementation one = saved(implementation(XINCHENG, "一处", 3));
        Implementation two = saved(implementation(KUNDULUN, "另一处", 4));
        Implementation three = saved(with(
                implementation(KUNDULUN, "又一处", 5),
                one.item().edit().set(ItemField.ACCEPT_CONDITION, "另有条件").build()));
        assertThat(contentOf(one)).isEqualTo(contentOf(two)).isNotEqualTo(contentOf(three));
    }

    @Test
    void aDocumentOfBeforeIsCutUpUnderItsNumber() {
        Implementation before = saved(with(
                implementation(XINCHENG, "从前", 6),
                implementation(XINCHENG, "从前", 6)
                        .item()
                        .edit()
                        .set(ItemField.ACCEPT_CONDITION, "从前的条件")
                        .build()));
        long content = contentOf(before);
        makeWhole(content, before.item());
        assertThat(db.fetchCount(ITEM_CONTENT, ITEM_CONTENT.ID.eq(content).and(ITEM_CONTENT.BODY.isNotNull())))
                .isOne();

        stores = Stores.over(db, Clock.systemUTC(), Afterwards.atOnce());

        assertThat(db.fetchCount(CONTENT_TO_CUT)).isZero();
        assertThat(db.fetchCount(ITEM_CONTENT, ITEM_CONTENT.ID.eq(content).and(ITEM_CONTENT.BODY.isNull())))
                .isOne();
        assertThat(stores.implementations()
                        .find(BUREAU, before.id())
                        .orElseThrow()
                        .item())
                .isEqualTo(before.item());
        assertThat(contentOf(saved(with(implementation(KUNDULUN, "现在", 7), before.item()))))
                .isEqualTo(content);
    }

    /** As a database of before has it: JSON of the whole document, told apart by the digest of that. */
    private void makeWhole(long content, Item item) {
        Item part = SplitItem.of(item, ItemColumns.OF_IMPLEMENTATION).parts().get(ItemPart.CONTENT);
        String body = new ItemJson().write(part);
        var whole = db.update(ITEM_CONTENT)
                .set(ITEM_CONTENT.BODY, body)
                .set(ITEM_CONTENT.FINGERPRINT, Fingerprint.of(body));
        PieceColumns.GROUPS.values().forEach(column -> whole.setNull(column));
        whole.setNull(PieceColumns.FIELDS).where(ITEM_CONTENT.ID.eq(content)).execute();
        db.insertInto(CONTENT_TO_CUT).set(CONTENT_TO_CUT.CONTENT_ID, content).execute();
    }

    private Implementation saved(Implementation wanted) {
        return stores.implementations().save(BUREAU, wanted);
    }

    private static Implementation with(Implementation i, Item item) {
        return new Implementation(i.id(), i.version(), i.division(), item, i.state(), i.basedOn(), i.changedAt());
    }

    private long contentOf(Implementation i) {
        return db.select(IMPLEMENTATION.CONTENT_ID)
                .from(IMPLEMENTATION)
                .where(IMPLEMENTATION.ID.eq(i.id()))
                .fetchSingle()
                .value1();
    }
}
