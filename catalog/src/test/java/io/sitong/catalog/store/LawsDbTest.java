package io.sitong.catalog.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sitong.catalog.NotYourDivision;
import io.sitong.catalog.StaleEdit;
import io.sitong.catalog.audit.AuditEntry;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.division.Level;
import io.sitong.catalog.item.Implementation;
import io.sitong.catalog.item.ImplementationState;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.LegalBasis;
import io.sitong.catalog.law.Bases;
import io.sitong.catalog.law.CitedLaw;
import io.sitong.catalog.law.CitingItem;
import io.sitong.catalog.law.CitingStandard;
import io.sitong.catalog.law.Law;
import io.sitong.catalog.law.LawFilter;
import io.sitong.catalog.law.LawState;
import io.sitong.catalog.paging.Page;
import io.sitong.catalog.paging.PageRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class LawsDbTest extends StoreDbTest {

    private static final String SEEDS = "种子法";
    private static final String WATER = "水法";

    @Override
    void load() {
        add(REGION, 1, SEEDS);
        add(HOHHOT, 2, SEEDS);
        add(XINCHENG, 3, SEEDS);
        add(XINCHENG, 4, WATER);
        add(HUIMIN, 5, SEEDS);
        add(KUNDULUN, 6, SEEDS + "、" + WATER);
        readAll();
    }

    private long add(DivisionCode division, int serial, String laws) {
        Item item = implementation(division, "事项" + serial, serial)
                .item()
                .edit()
                .bases(List.of(LegalBasis.ofText(laws)))
                .build();
        return stores.implementations()
                .save(
                        BUREAU,
                        new Implementation(0, 0, division, item, ImplementationState.PUBLISHED, null, Instant.EPOCH))
                .id();
    }

    /** Reads as simply as can be: a raw text names laws with 、 between them. */
    private int readAll() {
        List<Bases> unread = stores.lawCitations().nextUnread(100);
        Map<Long, List<CitedLaw>> cited = new HashMap<>();
        for (Bases bases : unread) {
            List<CitedLaw> laws = new ArrayList<>();
            for (LegalBasis basis : bases.citations()) {
                String named = basis.lawName().isEmpty()
                        ? basis.raw()
                        : basis.lawName().replace("中华人民共和国", "");
                for (String name : named.split("、", -1)) {
                    laws.add(new CitedLaw(name, "中华人民共和国" + name, "法律", null, "第三条"));
                }
            }
            cited.put(bases.number(), laws);
        }
        stores.lawCitations().read(cited);
        return unread.size();
    }

    private Law law(String key) {
        return stores.laws().findByKey(key).orElseThrow();
    }

    private List<Long> citing(io.sitong.catalog.account.Viewer viewer, String key, Level level, int size) {
        List<Long> ids = new ArrayList<>();
        PageRequest request = PageRequest.first(size);
        while (true) {
            Page<CitingItem> page = stores.lawCitations().items(viewer, law(key).id(), null, level, request);
            page.rows().forEach(item -> ids.add(item.id()));
            if (page.next() == null) {
                return ids;
            }
            request = new PageRequest(page.next(), size);
        }
    }

    @Test
    void basesAreReadOnceForAllItemsThatShareThem() {
        assertThat(stores.lawCitations().unread()).isZero();
        add(HOHHOT, 21, SEEDS);
        assertThat(stores.lawCitations().unread()).isZero();
        add(HOHHOT, 22, "森林法");
        assertThat(stores.lawCitations().unread()).isOne();
        assertThat(readAll()).isOne();
        assertThat(law("森林法").state()).isEqualTo(LawState.UNCHECKED);
        assertThat(citing(BUREAU, "森林法", null, 5)).hasSize(1);
    }

    @Test
    void theItemsThatCiteALawAreCountedByDivisionWithinWhatOneMaySee() {
        long water = law(WATER).id();
        assertThat(stores.lawCitations().countsByDivision(BUREAU, water, null))
                .isEqualTo(Map.of(XINCHENG, 1L, KUNDULUN, 1L));
        assertThat(stores.lawCitations().countsByDivision(BUREAU, water, HOHHOT))
                .isEqualTo(Map.of(XINCHENG, 1L));
        assertThat(stores.lawCitations().countsByDivision(XINCHENG_CLERK, water, null))
                .isEqualTo(Map.of(XINCHENG, 1L));
        assertThat(stores.lawCitations().countsByDivision(Viewers.huimin(), water, null))
                .isEmpty();
    }

    @Test
    void theItemsThatCiteALawArePagedByDivisionAndLevel() {
        List<Long> all = citing(BUREAU, SEEDS, null, 2);
        assertThat(all).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(5);
        assertThat(citing(BUREAU, SEEDS, null, 500)).isEqualTo(all);
        assertThat(citing(BUREAU, SEEDS, Level.REGION, 2)).hasSize(1);
        assertThat(citing(XINCHENG_CLERK, SEEDS, null, 2)).hasSize(1);
        CitingItem item = stores.lawCitations()
                .items(XINCHENG_CLERK, law(SEEDS).id(), null, null, PageRequest.first(1))
                .rows()
                .getFirst();
        assertThat(item.places()).isEqualTo("第三条");
        assertThat(item.division()).isEqualTo(XINCHENG);
    }

    @Test
    void standardsThatCiteALawAreFoundToo() {
        long seeds = law(SEEDS).id();
        assertThat(stores.lawCitations().countStandards(seeds)).isEqualTo(3);
        List<Long> ids = new ArrayList<>();
        PageRequest request = PageRequest.first(2);
        Page<CitingStandard> page = stores.lawCitations().standards(seeds, request);
        page.rows().forEach(s -> ids.add(s.id()));
        page = stores.lawCitations().standards(seeds, new PageRequest(page.next(), 2));
        page.rows().forEach(s -> ids.add(s.id()));
        assertThat(ids).containsExactly(1L, 2L, 3L);
    }

    @Test
    void anItemThatCitesAnotherLawNowIsNotFoundUnderTheOld() {
        long id = add(KUNDULUN, 31, "草原法");
        readAll();
        assertThat(citing(BUREAU, "草原法", null, 5)).containsExactly(id);
        Implementation before = stores.implementations().find(BUREAU, id).orElseThrow();
        stores.implementations()
                .save(
                        BUREAU,
                        new Implementation(
                                id,
                                before.version(),
                                KUNDULUN,
                                before.item()
                                        .edit()
                                        .bases(List.of(LegalBasis.ofText("牧草法")))
                                        .build(),
                                before.state(),
                                null,
                                Instant.EPOCH));
        assertThat(citing(BUREAU, "草原法", null, 5)).isEmpty();
    }

    @Test
    void theRegisterStartsWithWhatIsBuiltInAndSaysThatNobodyCheckedIt() {
        Law marriage = law("婚姻法");
        assertThat(marriage.state()).isEqualTo(LawState.SUPERSEDED);
        assertThat(marriage.since()).isEqualTo(LocalDate.of(2021, 1, 1));
        assertThat(marriage.confirmed()).isFalse();
        assertThat(law("民法典").state()).isEqualTo(LawState.IN_FORCE);
        assertThat(stores.laws().gone()).extracting(Law::key).contains("婚姻法").doesNotContain("民法典");
        assertThat(stores.laws().counts().get(LawState.SUPERSEDED)).isGreaterThan(20);
    }

    @Test
    void whoAdministersMarksALawAsRepealedAndTheTrailSaysSo() {
        Law before = law(WATER);
        Law repealed = stores.laws().save(BUREAU, with(before, LawState.REPEALED));
        assertThat(stores.laws().gone()).extracting(Law::key).contains(WATER);
        assertThat(stores.auditTrail().of(BUREAU, "law", before.id(), 5))
                .extracting(AuditEntry::field)
                .contains("lawState", "source");
        assertThatThrownBy(() -> stores.laws().save(BUREAU, with(before, LawState.IN_FORCE)))
                .isInstanceOf(StaleEdit.class);
        assertThatThrownBy(() -> stores.laws().save(SECOND_OFFICER, with(repealed, LawState.IN_FORCE)))
                .isInstanceOf(NotYourDivision.class);
        Law twice =
                new Law(0, 0, WATER, "水法", null, null, LawState.IN_FORCE, null, null, null, false, "", Instant.EPOCH);
        assertThatThrownBy(() -> stores.laws().save(BUREAU, twice)).isInstanceOf(StaleEdit.class);
    }

    private static Law with(Law law, LawState state) {
        return new Law(
                law.id(),
                law.version(),
                law.key(),
                law.name(),
                law.kind(),
                law.docNo(),
                state,
                LocalDate.of(2026, 11, 1),
                null,
                "主席令",
                true,
                "",
                Instant.EPOCH);
    }

    @Test
    void lawsArePagedByNameAndState() {
        List<String> keys = new ArrayList<>();
        LawFilter filter = new LawFilter("登记", Set.of(LawState.SUPERSEDED, LawState.REPEALED));
        PageRequest request = PageRequest.first(2);
        while (true) {
            Page<Law> page = stores.laws().page(filter, request);
            page.rows().forEach(law -> keys.add(law.key()));
            if (page.next() == null) {
                break;
            }
            request = new PageRequest(page.next(), 2);
        }
        assertThat(keys).hasSize(5).isSorted().allMatch(key -> key.contains("登记"));
    }
}
