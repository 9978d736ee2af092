package io.sitong.catalog.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.finding.RecordedFinding;
import io.sitong.catalog.finding.RecordedFindings;
import io.sitong.catalog.finding.Waiver;
import io.sitong.catalog.item.Implementation;
import io.sitong.catalog.paging.Page;
import io.sitong.catalog.paging.PageRequest;
import io.sitong.catalog.store.db.Tables;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What the rules say of items, kept a row an item, is counted and read finding by finding. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class FindingsDbTest extends StoreDbTest {

    private static final LocalDate LONG = LocalDate.of(2027, 1, 1);

    private RecordedFindings findings;
    private final List<Implementation> items = new ArrayList<>();

    @Override
    void load() {
        findings = stores.recordedFindings();
        items.clear();
        items.add(stores.implementations().save(BUREAU, implementation(HUIMIN, "甲", 1)));
        items.add(stores.implementations().save(BUREAU, implementation(XINCHENG, "乙", 2)));
        items.add(stores.implementations().save(BUREAU, implementation(XINCHENG, "丙", 3)));
        items.add(stores.implementations().save(BUREAU, implementation(KUNDULUN, "丁", 4)));
    }

    @BeforeEach
    void said() {
        List<RecordedFinding> all = new ArrayList<>();
        for (Implementation item : items) {
            all.add(found(item, "N03", "error", "TASK_NAME", "名称含层级字样"));
            for (int material = 1; material <= 3; material++) {
                all.add(found(item, "M04", "warning", "MATERIALS", "材料" + material + "没有写明来源"));
            }
            all.add(found(item, "M04", "info", "MATERIALS", "材料没有核发部门"));
        }
        findings.replaceForAll(BUREAU, items.stream().map(Implementation::id).toList(), all);
    }

    private static RecordedFinding found(
            Implementation item, String rule, String severity, String field, String message) {
        return new RecordedFinding(
                0, rule, severity, item.division(), item.id(), item.item().name(), field, message);
    }

    @Test
    void findingsOfAnItemAreReadAsTheyWereSaid() {
        Implementation item = items.getFirst();
        findings.replaceFor(
                BUREAU,
                item.id(),
                List.of(
                        found(item, "B01", "info", "BY_LAW", "两行\n依据\t\u001e和\u001f符号\\"),
                        new RecordedFinding(0, "A01", "error", item.division(), item.id(), "甲", null, "")));

        List<RecordedFinding> read = findings.ofImplementation(BUREAU, item.id());

        assertThat(read)
                .extracting(RecordedFinding::ruleCode, RecordedFinding::severity, RecordedFinding::field)
                .containsExactly(tuple("B01", "info", "BY_LAW"), tuple("A01", "error", null));
        assertThat(read).extracting(RecordedFinding::message).containsExactly("两行\n依据\t 和 符号\\", "");
        assertThat(read).extracting(RecordedFinding::itemName).containsOnly("甲");
        assertThat(findings.ofImplementation(XINCHENG_CLERK, item.id())).isEmpty();
    }

    @Test
    void pagesOfAnySizeShowEveryFindingOnceByDivision() {
        for (String rule : new String[] {null, "M04", "N03"}) {
            List<RecordedFinding> whole =
                    findings.page(BUREAU, rule, null, PageRequest.first(100)).rows();
            assertThat(whole).hasSize(rule == null ? 20 : rule.equals("M04") ? 16 : 4);
            assertThat(whole).extracting(f -> f.division().value()).isSortedAccordingTo(String::compareTo);
            for (int size : new int[] {1, 2, 3, 4, 7}) {
                assertThat(walk(rule, size)).as(rule + " by " + size).isEqualTo(whole);
            }
        }
    }

    private List<RecordedFinding> walk(String rule, int size) {
        List<RecordedFinding> seen = new ArrayList<>();
        Page<RecordedFinding> page = findings.page(BUREAU, rule, null, PageRequest.first(size));
        seen.addAll(page.rows());
        while (page.next() != null) {
            page = findings.page(BUREAU, rule, null, new PageRequest(page.next(), size));
            assertThat(page.rows()).as("no page is empty").isNotEmpty();
            seen.addAll(page.rows());
        }
        return seen;
    }

    @Test
    void everyFindingCountsByRulePlaceAndAuthority() {
        assertThat(findings.countsByRule(BUREAU, null)).isEqualTo(Map.of("N03", 4L, "M04", 16L));
        assertThat(findings.countsByRule(HOHHOT_CLERK, null)).isEqualTo(Map.of("N03", 3L, "M04", 12L));
        assertThat(findings.countsByChild(BUREAU, HOHHOT)).isEqualTo(Map.of(XINCHENG, 10L, HUIMIN, 5L));
        assertThat(findings.countsByChild(BUREAU, "M04", HOHHOT)).isEqualTo(Map.of(XINCHENG, 8L, HUIMIN, 4L));
        assertThat(findings.countsByAuthority(BUREAU, "N03", REGION, 5)).isEqualTo(Map.of("政务服务中心", 4L));
        assertThat(stores.openPoints().findings(BUREAU, HOHHOT, null)).isEqualTo(Map.of(XINCHENG, 10L, HUIMIN, 5L));
    }

    @Test
    void sqlCountsTheSameBySeverity() {
        var row = Tables.FINDING_PROFILE_ROW;
        var sum = DSL.sum(row.FINDINGS);
        Map<String, Integer> bySeverity = db.select(row.SEVERITY, sum)
                .from(row)
                .join(Tables.ITEM_FINDINGS)
                .on(Tables.ITEM_FINDINGS.PROFILE_ID.eq(row.PROFILE_ID))
                .groupBy(row.SEVERITY)
                .fetchMap(row.SEVERITY, r -> r.value2().intValue());

        assertThat(bySeverity).isEqualTo(Map.of("error", 4, "warning", 12, "info", 4));
    }

    @Test
    void whatIsWaivedIsNeitherCountedNorListedUntilItIsTakenBack() {
        Implementation item = items.get(1);
        Waiver waiver = findings.waive(SECOND_OFFICER, "M04", item.id(), "法定如此", LONG);
        findings.waive(SECOND_OFFICER, "M04", item.id(), "再说一次", LONG.plusYears(1));
        findings.waive(SECOND_OFFICER, "N03", item.id(), "早已过去", LocalDate.of(2026, 1, 1));

        assertThat(findings.countsByRule(BUREAU, null)).isEqualTo(Map.of("N03", 4L, "M04", 12L));
        assertThat(findings.countsByChild(BUREAU, "M04", HOHHOT)).isEqualTo(Map.of(XINCHENG, 4L, HUIMIN, 4L));
        assertThat(findings.countsByAuthority(BUREAU, "M04", REGION, 5)).isEqualTo(Map.of("政务服务中心", 12L));
        assertThat(stores.openPoints().findings(BUREAU, REGION, "M04"))
                .isEqualTo(Map.of(XINCHENG, 4L, HUIMIN, 4L, KUNDULUN, 4L));
        assertThat(walk("M04", 3)).hasSize(12).noneMatch(f -> f.implementationId() == item.id());
        assertThat(walk(null, 3)).hasSize(16);
        assertThat(findings.openOf(BUREAU, List.of(item.id())).get(item.id())).hasSize(1);
        assertThat(findings.ofImplementation(BUREAU, item.id())).hasSize(5);

        said();
        assertThat(findings.countsByRule(BUREAU, null)).as("judged again").isEqualTo(Map.of("N03", 4L, "M04", 12L));
        assertThat(findings.takeBack(SECOND_OFFICER, waiver.id())).isTrue();
        assertThat(findings.countsByRule(BUREAU, null))
                .as("the other still holds")
                .containsEntry("M04", 12L);
        db.deleteFrom(Tables.WAIVER).execute();
        assertThat(findings.countsByRule(BUREAU, null)).containsEntry("M04", 16L);
    }

    @Test
    void whatIsMendedIsGone() {
        findings.replaceForAll(
                BUREAU,
                List.of(items.get(0).id(), items.get(1).id()),
                List.of(found(items.get(1), "N03", "error", "TASK_NAME", "名称含层级字样")));

        assertThat(findings.countsByRule(BUREAU, HOHHOT)).isEqualTo(Map.of("N03", 2L, "M04", 4L));
        assertThat(findings.ofImplementation(BUREAU, items.getFirst().id())).isEmpty();
    }

    @Test
    void itemsOfWhichAsMuchIsSaidShareAProfile() {
        assertThat(db.fetchCount(
                        db.selectDistinct(Tables.ITEM_FINDINGS.PROFILE_ID).from(Tables.ITEM_FINDINGS)))
                .isEqualTo(1);
        long before = db.fetchCount(Tables.FINDING_PROFILE);
        said();
        assertThat(db.fetchCount(Tables.FINDING_PROFILE)).isEqualTo((int) before);
    }

    @Test
    void aRuleThatFindsALotIsPagedLikeOneThatFindsLittle() {
        List<RecordedFinding> all = new ArrayList<>();
        List<Long> ids = new ArrayList<>();
        DivisionCode town = new DivisionCode("150102001000");
        for (long id = 1_000_000; id < 1_002_100; id++) {
            ids.add(id);
            all.add(new RecordedFinding(0, "V01", "info", town, id, "", null, "旧"));
        }
        db.transaction(c -> new FindingWriter(c.dsl()).replace(ids, all));

        assertThat(walk("V01", 500))
                .extracting(RecordedFinding::implementationId)
                .isEqualTo(ids);

        db.transaction(c -> new FindingWriter(c.dsl()).remove(ids));
        assertThat(walk("V01", 500)).isEmpty();
    }
}
