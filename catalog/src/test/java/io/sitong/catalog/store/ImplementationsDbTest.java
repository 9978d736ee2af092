package io.sitong.catalog.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sitong.catalog.NotYourDivision;
import io.sitong.catalog.StaleEdit;
import io.sitong.catalog.audit.AuditEntry;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.division.Level;
import io.sitong.catalog.item.FourElements;
import io.sitong.catalog.item.Implementation;
import io.sitong.catalog.item.ImplementationFilter;
import io.sitong.catalog.item.ImplementationRow;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.paging.Page;
import io.sitong.catalog.paging.PageRequest;
import io.sitong.catalog.store.db.Tables;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class ImplementationsDbTest extends StoreDbTest {

    private static final int EACH = 40;

    @Override
    void load() {
        stores.bulkLoader()
                .implementations(
                        Stream.of(XINCHENG, HUIMIN, KUNDULUN)
                                .flatMap(d -> IntStream.range(0, EACH)
                                        .mapToObj(i -> implementation(
                                                d,
                                                i % 2 == 0 ? "不动产抵押权登记" : "种子经营许可",
                                                Integer.parseInt(d.value().substring(2, 6)) * 1000 + i))),
                        n -> {});
    }

    @Test
    void pagesShowEveryRowOnceInOrder() {
        List<ImplementationRow> seen = new ArrayList<>();
        Page<ImplementationRow> page =
                stores.implementations().page(BUREAU, ImplementationFilter.all(), PageRequest.first(7));
        seen.addAll(page.rows());
        while (page.next() != null) {
            page = stores.implementations().page(BUREAU, ImplementationFilter.all(), new PageRequest(page.next(), 7));
            seen.addAll(page.rows());
        }
        Set<Long> ids = new HashSet<>();
        seen.forEach(row -> ids.add(row.id()));
        assertThat(seen).hasSize(ids.size());
        assertThat((long) seen.size()).isEqualTo(stores.implementations().count(BUREAU, ImplementationFilter.all()));
        assertThat(seen)
                .isSortedAccordingTo(java.util.Comparator.comparing(ImplementationRow::division)
                        .thenComparing(ImplementationRow::id));
    }

    @Test
    void aBannerSeesItsOwnRowsOnly() {
        List<DivisionCode> seen = new ArrayList<>();
        stores.implementations().forEach(XINCHENG_CLERK, ImplementationFilter.all(), i -> seen.add(i.division()));
        assertThat(seen).isNotEmpty().containsOnly(XINCHENG);
        assertThat(stores.implementations()
                        .page(XINCHENG_CLERK, ImplementationFilter.all().within(HUIMIN), PageRequest.first(10))
                        .rows())
                .isEmpty();
        assertThat(stores.implementations()
                        .page(XINCHENG_CLERK, ImplementationFilter.all().within(REGION), PageRequest.first(500))
                        .rows())
                .allMatch(row -> row.division().equals(XINCHENG));
        Implementation other = anyOf(HUIMIN);
        assertThat(stores.implementations().find(XINCHENG_CLERK, other.id())).isEmpty();
        assertThat(stores.implementations()
                        .findByCodes(XINCHENG_CLERK, List.of(other.item().text(ItemField.TASK_HANDLE_ITEM))))
                .isEmpty();
        assertThat(stores.implementations()
                        .findByCatalogCodesOrNames(XINCHENG_CLERK, REGION, List.of("000114010000"), List.of("种子经营许可")))
                .isNotEmpty()
                .allMatch(i -> i.division().equals(XINCHENG));
        assertThat(stores.implementations()
                        .countByStandardAndDivision(XINCHENG_CLERK, ImplementationFilter.all())
                        .get(1L))
                .containsOnlyKeys(XINCHENG);
    }

    @Test
    void whatFourSameComparesIsReadAsItStandsInTheWholeItem() {
        List<FourElements> wanted = new ArrayList<>();
        stores.implementations().forEach(HOHHOT_CLERK, ImplementationFilter.all(), i -> {
            var basedOn = i.basedOn();
            if (basedOn != null) {
                Item item = Item.builder()
                        .set(ItemField.TASK_NAME, i.item().name())
                        .set(ItemField.CATALOG_CODE, i.item().text(ItemField.CATALOG_CODE))
                        .set(ItemField.TASK_CODE, i.item().text(ItemField.TASK_CODE))
                        .set(ItemField.TASK_HANDLE_ITEM, i.item().text(ItemField.TASK_HANDLE_ITEM))
                        .set(ItemField.TASK_TYPE, i.item().text(ItemField.TASK_TYPE))
                        .bases(i.item().bases())
                        .build();
                wanted.add(new FourElements(i.division(), basedOn.standardId(), item));
            }
        });
        List<FourElements> read = new ArrayList<>();
        stores.implementations().forEachFourElements(HOHHOT_CLERK, ImplementationFilter.all(), read::add);
        assertThat(read).hasSizeGreaterThanOrEqualTo(2 * EACH).containsExactlyElementsOf(wanted);
        assertThat(read).allMatch(elements -> HOHHOT.contains(elements.division()));
        assertThat(read).allMatch(elements -> elements.item().bases().size() == 1);
    }

    @Test
    void writingOutsideTheOwnDivisionIsRefused() {
        Implementation other = anyOf(HUIMIN);
        assertThatThrownBy(() -> stores.implementations().save(XINCHENG_CLERK, other))
                .isInstanceOf(NotYourDivision.class);
        Implementation moved = new Implementation(
                other.id(), other.version(), XINCHENG, other.item(), other.state(), other.basedOn(), other.changedAt());
        assertThatThrownBy(() -> stores.implementations().save(XINCHENG_CLERK, moved))
                .isInstanceOf(NotYourDivision.class);
        assertThatThrownBy(() -> stores.implementations().save(READER, other)).isInstanceOf(NotYourDivision.class);
    }

    @Test
    void aStoredItemComesBackAsItWas() {
        Implementation wanted = implementation(KUNDULUN, "原样返回", 77_000_001);
        Implementation saved = stores.implementations().save(BUREAU, wanted);
        assertThat(stores.implementations().find(BUREAU, saved.id())).contains(saved);
        assertThat(saved.item()).isEqualTo(wanted.item());
        assertThat(saved.version()).isEqualTo(1);
    }

    @Test
    void aWrongValueTooLongForItsColumnIsKeptInFull() {
        Item item = Item.builder()
                .set(ItemField.TASK_NAME, "名".repeat(3000) + "𠮷")
                .set(ItemField.TASK_CODE, "x".repeat(500))
                .set(ItemField.PROMISE_DAY, "大约二十个工作日左右，特殊情况除外")
                .set(ItemField.ACCEPT_CONDITION, "含有\0的文字")
                .build();
        Implementation saved = stores.implementations()
                .save(BUREAU, new Implementation(0, 0, KUNDULUN, item, wantedState(), null, NOW));
        assertThat(stores.implementations()
                        .find(BUREAU, saved.id())
                        .orElseThrow()
                        .item())
                .isEqualTo(item);
    }

    private static io.sitong.catalog.item.ImplementationState wantedState() {
        return io.sitong.catalog.item.ImplementationState.DRAFT;
    }

    @Test
    void aStaleEditIsRefusedAndChangesAreInTheTrail() {
        Implementation first = stores.implementations().save(BUREAU, implementation(XINCHENG, "旧名称", 88_000_001));
        Implementation edited = new Implementation(
                first.id(),
                first.version(),
                first.division(),
                first.item()
                        .edit()
                        .set(ItemField.TASK_NAME, "新名称")
                        .materials(List.of())
                        .build(),
                first.state(),
                null,
                first.changedAt());
        stores.implementations().save(XINCHENG_CLERK, edited);
        assertThatThrownBy(() -> stores.implementations().save(BUREAU, edited)).isInstanceOf(StaleEdit.class);
        List<AuditEntry> trail = stores.auditTrail().of(BUREAU, "implementation", first.id(), 20);
        assertThat(trail).extracting(AuditEntry::action).contains("add", "change");
        assertThat(trail)
                .filteredOn(e -> "TASK_NAME".equals(e.field()))
                .singleElement()
                .satisfies(e -> {
                    assertThat(e.before()).isEqualTo("旧名称");
                    assertThat(e.after()).isEqualTo("新名称");
                    assertThat(e.account()).isEqualTo("新城区");
                });
        assertThat(trail).extracting(AuditEntry::field).contains("MATERIALS", "basedOn");
    }

    @Test
    void contentIsStoredOnce() {
        int before = db.fetchCount(Tables.ITEM_CONTENT);
        int materials = db.fetchCount(Tables.CONTENT_MATERIAL);
        for (int i = 0; i < 5; i++) {
            stores.implementations().save(BUREAU, implementation(XINCHENG, "同一内容", 99_000_000 + i));
        }
        assertThat(db.fetchCount(Tables.ITEM_CONTENT)).isEqualTo(before);
        assertThat(db.fetchCount(Tables.CONTENT_MATERIAL)).isEqualTo(materials).isPositive();
    }

    @Test
    void searchFindsNamesCodesAndInitials() {
        assertThat(found("抵押")).isNotEmpty().allMatch(r -> r.name().contains("抵押"));
        assertThat(found("bdcdyq")).isNotEmpty().allMatch(r -> r.name().contains("不动产抵押权"));
        assertThat(found("zzjy")).isNotEmpty().allMatch(r -> r.name().equals("种子经营许可"));
        assertThat(found("00011401")).isNotEmpty();
        String code = anyOf(HUIMIN).item().text(ItemField.TASK_CODE);
        assertThat(found(code))
                .singleElement()
                .satisfies(r -> assertThat(r.taskCode()).isEqualTo(code));
        assertThat(found("100%")).isEmpty();
    }

    @Test
    void filtersByLevelAndStandard() {
        ImplementationFilter banner = new ImplementationFilter(null, null, null, Level.BANNER, 1L, true, Set.of());
        ImplementationFilter league = new ImplementationFilter(null, null, null, Level.LEAGUE, 1L, true, Set.of());
        assertThat(stores.implementations().count(BUREAU, banner)).isGreaterThanOrEqualTo(3L * EACH);
        assertThat(stores.implementations().count(BUREAU, league)).isZero();
    }

    private List<ImplementationRow> found(String text) {
        return stores.implementations()
                .page(BUREAU, ImplementationFilter.all().withText(text), PageRequest.first(500))
                .rows();
    }

    private Implementation anyOf(DivisionCode division) {
        long id = stores.implementations()
                .page(BUREAU, ImplementationFilter.all().within(division), PageRequest.first(1))
                .rows()
                .get(0)
                .id();
        return stores.implementations().find(BUREAU, id).orElseThrow();
    }
}
