package io.sitong.ui.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.item.BasedOn;
import io.sitong.catalog.item.Implementation;
import io.sitong.catalog.item.ImplementationState;
import io.sitong.catalog.item.Implementations;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.item.ServicePlace;
import io.sitong.catalog.standard.StandardItems;
import io.sitong.catalog.store.Stores;
import io.sitong.reports.guide.GuideData;
import io.sitong.ui.SmallRegion;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Guides with the windows, hours and telephones of a place, or of all. */
class PlacedGuidesDbTest {

    private static final Viewer SYSTEM = Viewer.system(SmallRegion.REGION);
    private static final DivisionCode LEFT = new DivisionCode("152921000000");
    private static final DivisionCode RIGHT = new DivisionCode("152922000000");
    private static final DivisionCode PAUSED = new DivisionCode("152923000000");
    private static final DivisionCode ELSEWHERE = new DivisionCode("150421000000");

    private static StandardItems standards;
    private static Implementations implementations;
    private static GuideTexts guides;
    private static PublishedGuides published;

    @BeforeAll
    static void offices() throws Exception {
        Clock clock = Clock.fixed(Instant.parse("2026-11-22T17:30:00Z"), ZoneOffset.UTC);
        var source = JdbcConnectionPool.create("jdbc:h2:mem:placed;DB_CLOSE_DELAY=-1" + Stores.H2_OPTIONS, "sa", "");
        Stores stores = Stores.open(source, clock);
        new SmallRegion()
                .smallRegion(stores.bulkLoader(), stores.nationalLists())
                .afterPropertiesSet();
        standards = stores.standardItems();
        implementations = stores.implementations();
        guides = new GuideTexts(
                standards,
                new ServedEntries(stores.nationalLists(), stores.matches()),
                new LocalParts(stores.publicItems(), stores.divisions(), SmallRegion.REGION),
                stores.divisions(),
                PublicPages.at("https://zwfw.example.gov.cn/"),
                clock);
        published = new PublishedGuides(standards, guides);
        save(LEFT, office("左旗大厅3号窗口").build(), ImplementationState.PUBLISHED);
        save(RIGHT, office("").set(ItemField.TRANSACT_ADDR, "右旗大厅").build(), ImplementationState.PUBLISHED);
        save(PAUSED, office("停办的窗口").set(ItemField.TASK_STATE, "2").build(), ImplementationState.PUBLISHED);
        save(ELSEWHERE, office("待审的窗口").build(), ImplementationState.IN_REVIEW);
    }

    private static Item.Builder office(String window) {
        return standards
                .find(SmallRegion.STANDARD)
                .orElseThrow()
                .item()
                .edit()
                .set(ItemField.DEPT_NAME, "民政局")
                .places(
                        window.isEmpty()
                                ? List.of()
                                : List.of(new ServicePlace(window, "0483-1234567", "9:00-17:00", null)));
    }

    private static void save(DivisionCode division, Item item, ImplementationState state) {
        implementations.save(
                SYSTEM,
                new Implementation(0, 0, division, item, state, new BasedOn(SmallRegion.STANDARD, 1), Instant.EPOCH));
    }

    private static GuideData guide(GuidePlaces places) {
        return guides.of(SYSTEM, standards.find(SmallRegion.STANDARD).orElseThrow(), places)
                .orElseThrow();
    }

    private static List<String> addresses(GuideData guide) {
        return guide.item().places().stream().map(ServicePlace::address).toList();
    }

    @Test
    void theStandardAloneNamesNoWindow() {
        assertThat(addresses(guide(GuidePlaces.NONE))).isEmpty();
    }

    @Test
    void aPlaceHasItsOwnWindowsAndAuthorityAndIsNamed() {
        GuideData guide = guide(GuidePlaces.at(LEFT));
        assertThat(addresses(guide)).containsExactly("左旗大厅3号窗口");
        assertThat(guide.item().text(ItemField.DEPT_NAME)).isEqualTo("民政局");
        assertThat(guide.scope()).endsWith("　阿拉善左旗");
        assertThat(guide.item().materials())
                .isEqualTo(guide(GuidePlaces.NONE).item().materials());
    }

    @Test
    void whereNobodyCarriesItOutTheGuideIsThatOfTheStandard() {
        assertThat(guide(GuidePlaces.at(ELSEWHERE))).isEqualTo(guide(GuidePlaces.NONE));
        assertThat(addresses(guide(GuidePlaces.at(PAUSED)))).doesNotContain("停办的窗口");
    }

    @Test
    void ofAllPlacesEveryWindowInForceIsBehindTheNameOfItsPlace() {
        assertThat(addresses(guide(GuidePlaces.EVERYWHERE)))
                .contains("阿拉善左旗：左旗大厅3号窗口", "阿拉善右旗：右旗大厅")
                .noneMatch(address -> address.contains("停办") || address.contains("待审"));
        assertThat(guide(GuidePlaces.EVERYWHERE).scope()).endsWith("各地办理地点");
    }

    @Test
    void theQrCodeLeadsToThePageOfTheItemAndOfThePlaceThatServesIt() {
        String page = "https://zwfw.example.gov.cn/zone/items/152011001000";
        assertThat(guide(GuidePlaces.NONE).publicPage()).isEqualTo(page);
        assertThat(guide(GuidePlaces.EVERYWHERE).publicPage()).isEqualTo(page);
        assertThat(guide(GuidePlaces.at(ELSEWHERE)).publicPage()).isEqualTo(page);
        assertThat(guide(GuidePlaces.at(LEFT)).publicPage()).isEqualTo(page + "?division=152921000000");
        assertThat(published.of(SYSTEM, GuidePlaces.at(LEFT)).texts())
                .anySatisfy(guide -> assertThat(guide.publicPage()).isEqualTo(page + "?division=152921000000"));
    }

    @Test
    void withoutAnAddressOrACodeThereIsNoPage() {
        Item item = guide(GuidePlaces.NONE).item();
        assertThat(PublicPages.at("").of(item, null)).isNull();
        assertThat(PublicPages.at("https://zwfw.example.gov.cn")
                        .of(item.edit().set(ItemField.CATALOG_CODE, "").build(), null))
                .isNull();
        assertThatThrownBy(() -> PublicPages.at("zwfw.example.gov.cn")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void manyAtOnceHaveThemToo() {
        assertThat(published.of(SYSTEM, GuidePlaces.at(LEFT)).texts())
                .anySatisfy(guide -> assertThat(addresses(guide)).containsExactly("左旗大厅3号窗口"));
    }

    @Test
    void peopleOfAPlaceAreOfferedTheirOwn() {
        assertThat(GuidePlaces.of(new Viewer(5, "其木格", SYSTEM.role(), LEFT))).isEqualTo(GuidePlaces.at(LEFT));
        assertThat(GuidePlaces.of(SYSTEM)).isEqualTo(GuidePlaces.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "all", "152921000000"})
    void aChoiceIsReadAsItWasWritten(String key) {
        assertThat(GuidePlaces.ofKey(key).key()).isEqualTo(key);
    }
}
