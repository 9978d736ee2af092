package io.sitong.catalog.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sitong.catalog.NotYourDivision;
import io.sitong.catalog.StaleEdit;
import io.sitong.catalog.account.Account;
import io.sitong.catalog.account.Role;
import io.sitong.catalog.audit.AuditEntry;
import io.sitong.catalog.audit.AuditFilter;
import io.sitong.catalog.division.Level;
import io.sitong.catalog.finding.RecordedFinding;
import io.sitong.catalog.item.Implementation;
import io.sitong.catalog.paging.Page;
import io.sitong.catalog.paging.PageRequest;
import io.sitong.catalog.standard.StandardFilter;
import io.sitong.catalog.standard.StandardItem;
import io.sitong.catalog.standard.StandardState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Standard items, divisions, authorities, accounts, findings and the trail. */
@ParameterizedClass
@EnumSource(
        value = TestDatabase.class,
        names = {"H2_IN_MEMORY", "POSTGRESQL"})
class StandardsDbTest extends StoreDbTest {

    @Test
    void onlyThoseWhoEditStandardsAddDrafts() {
        StandardItem draft = stores.standardItems().addDraft(BUREAU, unified("000131001000", "新规则"));
        assertThat(stores.standardItems().find(draft.id())).contains(draft);
        assertThat(draft.state()).isEqualTo(StandardState.DRAFT);
        assertThat(stores.proposals().openOf(draft.id())).isPresent();
        assertThatThrownBy(() -> stores.standardItems().addDraft(XINCHENG_CLERK, draft.item()))
                .isInstanceOf(NotYourDivision.class);
    }

    @Test
    void standardsAreFoundPagedAndCounted() {
        assertThat(stores.standardItems()
                        .findByCode("000120005001")
                        .orElseThrow()
                        .item()
                        .name())
                .isEqualTo("种子经营许可");
        assertThat(stores.standardItems().findAll(List.of(1L, 3L))).containsOnlyKeys(1L, 3L);
        assertThat(names("抵押")).containsExactly("不动产抵押权登记");
        assertThat(names("shbz")).containsExactly("社会保障卡申领");
        assertThat(names("000120")).containsExactly("种子经营许可");
        assertThat(stores.standardItems().countByDepartmentAndType()).containsEntry("20", Map.of("01", 1));
        List<Long> seen = new ArrayList<>();
        Page<StandardItem> page = stores.standardItems().page(StandardFilter.all(), PageRequest.first(2));
        page.rows().forEach(s -> seen.add(s.id()));
        while (page.next() != null) {
            page = stores.standardItems().page(StandardFilter.all(), new PageRequest(page.next(), 2));
            page.rows().forEach(s -> seen.add(s.id()));
        }
        assertThat(seen).doesNotHaveDuplicates().hasSize((int)
                stores.standardItems().count(StandardFilter.all()));
        List<Long> all = new ArrayList<>();
        stores.standardItems().forEach(StandardFilter.all(), s -> all.add(s.id()));
        assertThat(all).containsExactlyInAnyOrderElementsOf(seen);
    }

    private List<String> names(String text) {
        return stores.standardItems().page(StandardFilter.all().withText(text), PageRequest.first(10)).rows().stream()
                .map(s -> s.item().name())
                .toList();
    }

    @Test
    void divisionsAndAuthoritiesAreFound() {
        assertThat(stores.divisions().atLevel(Level.LEAGUE, REGION)).hasSize(12);
        assertThat(stores.divisions().find(XINCHENG).orElseThrow().name()).isEqualTo("新城区");
        assertThat(stores.divisions().search("新城", HOHHOT, 3).get(0).code()).isEqualTo(XINCHENG);
        var added = stores.authorities().add("新城区行政审批局", "11150102MB1234567X", XINCHENG, "99");
        assertThat(stores.authorities().find(added.id())).contains(added);
        assertThat(stores.authorities().of(XINCHENG)).containsExactly(added);
        assertThat(stores.authorities().findByCreditCode("11150102MB1234567X")).contains(added);
        // an office under the code of its organ: asked for among many it is the same one as alone
        var office = stores.authorities().add("新城区政务服务大厅", "11150102MB1234567X", XINCHENG, "01");
        var other = stores.authorities().add("回民区公安局", "111501030000000001", HUIMIN, "09");
        assertThat(stores.authorities().findByCreditCode("11150102MB1234567X")).contains(office);
        assertThat(stores.authorities()
                        .findByCreditCodes(List.of("11150102MB1234567X", "111501030000000001", "111501990000000009")))
                .isEqualTo(Map.of("11150102MB1234567X", office, "111501030000000001", other));
    }

    @Test
    void accountsAreKeptByThoseWhoAdminister() {
        assertThat(stores.accounts().isEmpty()).isTrue();
        Account added = stores.accounts().add(BUREAU, "xincheng", "新城区经办", "{bcrypt}x", Role.LOCALITY, XINCHENG, true);
        assertThat(stores.accounts().findByLogin("xincheng")).contains(added);
        assertThat(stores.accounts().list(BUREAU)).containsExactly(added);
        assertThatThrownBy(() -> stores.accounts().list(XINCHENG_CLERK)).isInstanceOf(NotYourDivision.class);
        assertThatThrownBy(
                        () -> stores.accounts().add(XINCHENG_CLERK, "b", "b", "{bcrypt}x", Role.BUREAU, REGION, false))
                .isInstanceOf(NotYourDivision.class);
        Account raised = account(added, Role.BUREAU, "{bcrypt}x");
        assertThatThrownBy(() -> stores.accounts().save(added.viewer(), raised)).isInstanceOf(NotYourDivision.class);
        Account newPassword = stores.accounts().save(added.viewer(), account(added, Role.LOCALITY, "{bcrypt}y"));
        assertThat(newPassword.version()).isEqualTo(2);
        assertThatThrownBy(() -> stores.accounts().save(BUREAU, raised)).isInstanceOf(StaleEdit.class);
        assertThat(stores.auditTrail().of(BUREAU, "account", added.id(), 10))
                .noneMatch(e -> (e.before() + " " + e.after()).contains("bcrypt"));
    }

    private static Account account(Account a, Role role, String hash) {
        return new Account(a.id(), a.version(), a.login(), a.displayName(), hash, role, a.scope(), a.enabled(), false);
    }

    @Test
    void findingsAreReplacedCountedAndWaived() {
        Implementation mine = stores.implementations().save(BUREAU, implementation(XINCHENG, "甲", 1));
        Implementation other = stores.implementations().save(BUREAU, implementation(HUIMIN, "乙", 2));
        stores.recordedFindings()
                .replaceForAll(
                        BUREAU,
                        List.of(mine.id(), other.id()),
                        List.of(finding("N03", mine), finding("C01", mine), finding("N03", other)));
        assertThat(stores.recordedFindings().countsByRule(BUREAU, null)).isEqualTo(Map.of("N03", 2L, "C01", 1L));
        assertThat(stores.recordedFindings().countsByRule(XINCHENG_CLERK, REGION))
                .isEqualTo(Map.of("N03", 1L, "C01", 1L));
        assertThat(stores.recordedFindings().countsByChild(BUREAU, HOHHOT)).isEqualTo(Map.of(XINCHENG, 2L, HUIMIN, 1L));
        assertThat(stores.recordedFindings().countsByChild(BUREAU, REGION)).isEqualTo(Map.of(HOHHOT, 3L));
        assertThatThrownBy(() -> stores.recordedFindings()
                        .waive(XINCHENG_CLERK, "N03", mine.id(), "x", LocalDate.of(2027, 1, 1)))
                .as("nobody lets his own items stand")
                .isInstanceOf(NotYourDivision.class);
        assertThatThrownBy(() -> stores.recordedFindings().replaceFor(XINCHENG_CLERK, other.id(), List.of()))
                .isInstanceOf(NotYourDivision.class);

        stores.recordedFindings().waive(SECOND_OFFICER, "N03", mine.id(), "法定名称如此", LocalDate.of(2027, 1, 1));
        assertThat(stores.recordedFindings().countsByRule(XINCHENG_CLERK, null)).isEqualTo(Map.of("C01", 1L));
        assertThat(stores.recordedFindings().openOf(XINCHENG_CLERK, List.of(mine.id(), other.id())))
                .containsOnlyKeys(mine.id())
                .hasEntrySatisfying(
                        mine.id(),
                        open -> assertThat(open)
                                .extracting(RecordedFinding::ruleCode)
                                .containsExactly("C01"));
        stores.recordedFindings().replaceFor(XINCHENG_CLERK, mine.id(), List.of(finding("N03", mine)));
        assertThat(stores.recordedFindings().countsByRule(XINCHENG_CLERK, null)).isEmpty();
        assertThat(stores.recordedFindings().ofImplementation(XINCHENG_CLERK, mine.id()))
                .hasSize(1);
        assertThat(stores.recordedFindings()
                        .page(BUREAU, "N03", null, PageRequest.first(10))
                        .rows())
                .extracting(RecordedFinding::division)
                .containsExactly(HUIMIN);
    }

    private static RecordedFinding finding(String rule, Implementation i) {
        return new RecordedFinding(
                0, rule, "warning", i.division(), i.id(), i.item().name(), "TASK_NAME", "名称不规范");
    }

    @Test
    void theTrailIsPagedForThoseWhoAdminister() {
        stores.implementations().save(BUREAU, implementation(XINCHENG, "丙", 3));
        stores.implementations().save(BUREAU, implementation(HUIMIN, "丁", 4));
        List<Long> seen = new ArrayList<>();
        Page<AuditEntry> page = stores.auditTrail().page(BUREAU, AuditFilter.all(), PageRequest.first(3));
        page.rows().forEach(e -> seen.add(e.id()));
        while (page.next() != null) {
            page = stores.auditTrail().page(BUREAU, AuditFilter.all(), new PageRequest(page.next(), 3));
            page.rows().forEach(e -> seen.add(e.id()));
        }
        assertThat(seen).doesNotHaveDuplicates().isSortedAccordingTo(java.util.Comparator.reverseOrder());
        assertThatThrownBy(() -> stores.auditTrail().page(XINCHENG_CLERK, AuditFilter.all(), PageRequest.first(3)))
                .isInstanceOf(NotYourDivision.class);
    }
}
