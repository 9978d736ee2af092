package io.sitong.ui;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.builtin.BuiltInData;
import io.sitong.catalog.builtin.BulkLoader;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.division.Level;
import io.sitong.catalog.item.BasedOn;
import io.sitong.catalog.item.Implementation;
import io.sitong.catalog.item.ImplementationState;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.list.NationalLists;
import io.sitong.catalog.standard.StandardItem;
import io.sitong.catalog.standard.StandardState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** All divisions down to the banners, one standard item, and what three banners made of it. */
@TestConfiguration
public class SmallRegion {

    public static final DivisionCode REGION = new DivisionCode("150000000000");
    public static final DivisionCode LEAGUE = new DivisionCode("150100000000");
    public static final DivisionCode BANNER = new DivisionCode("150102000000");
    public static final DivisionCode OTHER_BANNER = new DivisionCode("150202000000");
    public static final long STANDARD = 1;
    public static final long OWN_ITEM = 1;
    public static final long OTHER_ITEM = 2;

    private static final Instant LONG_AGO = Instant.parse("2026-01-01T00:00:00Z");

    @Bean
    public InitializingBean smallRegion(BulkLoader loader, NationalLists lists) {
        return () -> {
            if (loader.state() == BulkLoader.State.FILLED) {
                return;
            }
            loader.begin();
            loader.divisions(BuiltInData.divisions().stream()
                    .filter(division -> division.level().digit() <= Level.BANNER.digit())
                    .toList());
            loader.standards(
                    List.of(new StandardItem(
                            STANDARD, 1, StandardState.PUBLISHED, item("老年人优待证办理", "20"), 1, true, LONG_AGO)),
                    LocalDate.of(2026, 1, 1));
            loader.implementations(
                    Stream.of(
                            implementation(OWN_ITEM, BANNER, "老年人优待证办理"),
                            implementation(OTHER_ITEM, OTHER_BANNER, "老年优待证办理（含补办）")),
                    written -> {});
            loader.end();
            lists.add(
                    Viewer.system(REGION),
                    BuiltInData.SAMPLE_LIST_SERIES,
                    BuiltInData.SAMPLE_LIST_TITLE,
                    true,
                    BuiltInData.sampleNationalList().subList(0, 5));
        };
    }

    private static Implementation implementation(long id, DivisionCode division, String name) {
        Item item = item(name, "20");
        return new Implementation(
                id, 1, division, item, ImplementationState.PUBLISHED, new BasedOn(STANDARD, 1), LONG_AGO);
    }

    private static Item item(String name, String type) {
        return Item.builder()
                .set(ItemField.TASK_NAME, name)
                .set(ItemField.CATALOG_CODE, "152011001000")
                .set(ItemField.TASK_TYPE, type)
                .set(ItemField.USE_LEVEL, "3^4")
                .build();
    }
}
