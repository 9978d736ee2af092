package io.sitong.catalog.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.item.BasedOn;
import io.sitong.catalog.item.Implementation;
import io.sitong.catalog.item.ImplementationState;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.paging.Page;
import io.sitong.catalog.paging.PageRequest;
import io.sitong.catalog.standard.StandardItem;
import io.sitong.catalog.standard.StandardState;
import io.sitong.catalog.zone.Audience;
import io.sitong.catalog.zone.CrossMode;
import io.sitong.catalog.zone.PublicItem;
import io.sitong.catalog.zone.PublicQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What the public finds, and what it never finds. */
@ParameterizedClass
@EnumSource(
        value = TestDatabase.class,
        names = {"H2_IN_MEMORY", "POSTGRESQL"})
class PublicItemsDbTest extends StoreDbTest {

    private static final PublicQuery ALL = PublicQuery.all();

    @Override
    void load() {
        stores.bulkLoader()
                .standards(
                        List.of(
                                item(11, "000131011000", "居住证申领", "1", "全程网办", StandardState.PUBLISHED),
                                item(12, "000131012000", "暂住证申领", "2^3", "多地联办", StandardState.SUSPENDED),
                                item(13, "000131013000", "居住证注销", "2^3", "异地代收代办", StandardState.PUBLISHED),
                                item(14, "000131014000", "居住证补领", "1", "全程网办", StandardState.DRAFT),
                                item(15, "000131015000", "居住证换领", "1", "全程网办", StandardState.CANCELLED)),
                        LocalDate.of(2026, 1, 1));
        // a suspended item was published before
        db.execute("update standard_item set snapshot = 1 where id in (12, 15)");
        db.execute("insert into standard_snapshot (standard_id, number, effective, published_at, published_by, note,"
                + " name_id, catalog_code) select id, 1, date '2026-01-01', changed_at, '测试', '', name_id, catalog_code"
                + " from standard_item where id in (12, 15)");
    }

    private static StandardItem item(
            long id, String code, String name, String objects, String mode, StandardState state) {
        Item item = unified(code, name)
                .edit()
                .set(ItemField.TOPIC, "户籍")
                .set(ItemField.SERVER_TYPE, objects)
                .set(ItemField.CROSS_MODE, mode)
                .build();
        return new StandardItem(id, 0, state, item, 0, true, Instant.EPOCH);
    }

    private List<String> names(PublicQuery query) {
        return stores.publicItems().page(query, PageRequest.first(50)).rows().stream()
                .map(PublicItem::name)
                .toList();
    }

    private static PublicQuery by(@Nullable String topic, @Nullable Audience audience, @Nullable CrossMode mode) {
        return new PublicQuery(List.of(), topic, null, audience, mode, null);
    }

    @Test
    void onlyWhatIsPublishedIsFound() {
        for (String word : List.of("居住证", "jzz", "JZZ", "00013101")) {
            assertThat(names(ALL.withWords(word))).as(word).containsExactly("居住证申领", "居住证注销");
        }
        assertThat(names(ALL.withWords("暂住证"))).isEmpty();
        assertThat(stores.publicItems().count(ALL.withWords("居住证"))).isEqualTo(2);
    }

    @Test
    void onlyWhatIsPublishedHasAnAddress() {
        assertThat(stores.publicItems()
                        .find("000131011000")
                        .orElseThrow()
                        .version()
                        .item()
                        .name())
                .isEqualTo("居住证申领");
        for (String code : List.of("000131012000", "000131014000", "000131015000", "999999999999", "")) {
            assertThat(stores.publicItems().find(code)).as(code).isEmpty();
        }
    }

    @Test
    void everyWordMustFit() {
        assertThat(names(ALL.withWords("居住", "注销"))).containsExactly("居住证注销");
        assertThat(names(ALL.withWords("居住", "抵押"))).isEmpty();
        assertThat(names(ALL.withWords("%"))).isEmpty();
    }

    @Test
    void namesThatBeginWithTheWordComeFirst() {
        assertThat(names(ALL.withWords("申领"))).containsExactly("居住证申领", "社会保障卡申领");
        assertThat(names(ALL.withWords("s"))).startsWith("社会保障卡申领");
    }

    @Test
    void itemsAreChosenByTopicAudienceAndMode() {
        assertThat(names(by("户籍", null, null))).containsExactly("居住证申领", "居住证注销");
        assertThat(names(by(null, Audience.PERSON, null))).containsExactly("居住证申领");
        assertThat(names(by(null, Audience.BODY, null))).containsExactly("居住证注销");
        assertThat(names(by(null, null, CrossMode.ONLINE))).containsExactly("居住证申领");
        assertThat(names(by(null, null, CrossMode.JOINT))).isEmpty();
        assertThat(stores.publicItems().choices().topics()).containsEntry("户籍", 2);
        assertThat(stores.publicItems().choices().departments()).containsEntry("31", 2);
    }

    @Test
    void pagesFollowEachOtherWithoutGapsOrRepeats() {
        List<String> seen = new ArrayList<>();
        Page<PublicItem> page = stores.publicItems().page(ALL, PageRequest.first(2));
        page.rows().forEach(row -> seen.add(row.name()));
        while (page.next() != null) {
            page = stores.publicItems().page(ALL, new PageRequest(page.next(), 2));
            page.rows().forEach(row -> seen.add(row.name()));
        }
        assertThat(seen)
                .containsExactlyElementsOf(names(ALL))
                .hasSize(stores.publicItems().count(ALL));
    }

    @Test
    void whatIsCarriedOutIsSeenFromTheDivisionFromAboveAndFromBelow() {
        carriedOut(11, XINCHENG, ImplementationState.PUBLISHED);
        carriedOut(13, HOHHOT, ImplementationState.PUBLISHED);
        carriedOut(1, XINCHENG, ImplementationState.DRAFT);
        carriedOut(2, XINCHENG, ImplementationState.SUSPENDED);
        assertThat(names(ALL.within(XINCHENG))).containsExactly("居住证申领", "居住证注销");
        assertThat(names(ALL.within(HOHHOT))).containsExactly("居住证申领", "居住证注销");
        assertThat(names(ALL.within(HUIMIN))).as("its league does").containsExactly("居住证注销");
        assertThat(names(ALL.within(KUNDULUN))).isEmpty();
    }

    @Test
    void placesAreCountedByTheDivisionDirectlyBelow() {
        carriedOut(3, XINCHENG, ImplementationState.PUBLISHED);
        carriedOut(3, HUIMIN, ImplementationState.PUBLISHED);
        carriedOut(3, HOHHOT, ImplementationState.PUBLISHED);
        carriedOut(3, KUNDULUN, ImplementationState.IN_REVIEW);
        assertThat(stores.publicItems().placesIn(3, REGION)).isEqualTo(Map.of(HOHHOT, 3));
        assertThat(stores.publicItems().placesIn(3, HOHHOT)).isEqualTo(Map.of(HOHHOT, 1, XINCHENG, 1, HUIMIN, 1));
        assertThat(stores.publicItems().carriedOutAt(3, XINCHENG, 5))
                .singleElement()
                .satisfies(i -> assertThat(i.item().text(ItemField.DEPT_NAME)).isEqualTo("政务服务中心"));
        assertThat(stores.publicItems().carriedOutAt(3, KUNDULUN, 5)).isEmpty();
    }

    private void carriedOut(long standard, DivisionCode division, ImplementationState state) {
        Implementation some = implementation(division, "任一名称", (int) (standard * 100) + division.hashCode() % 100);
        stores.implementations()
                .save(
                        BUREAU,
                        new Implementation(
                                0, 0, division, some.item(), state, new BasedOn(standard, 1), Instant.EPOCH));
    }

    @Test
    void itemsOfBeforeAreDescribedAtTheNextStart() {
        db.execute("update standard_item set topic = null, service_objects = null, cross_mode = null where id = 11");
        db.execute("insert into standard_to_describe (standard_id) values (11)");
        later(1);
        assertThat(names(by("户籍", Audience.PERSON, CrossMode.ONLINE))).containsExactly("居住证申领");
        assertThat(db.fetchCount(db.selectFrom("standard_to_describe"))).isZero();
    }
}
