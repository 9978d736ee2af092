package io.sitong.catalog.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sitong.catalog.NotYourDivision;
import io.sitong.catalog.finding.RecordedFinding;
import io.sitong.catalog.finding.Waiver;
import io.sitong.catalog.finding.WaiverRequest;
import io.sitong.catalog.finding.WaiverRequestOutcome;
import io.sitong.catalog.finding.WaiverRequestState;
import io.sitong.catalog.finding.WaiverRequests;
import io.sitong.catalog.item.Implementation;
import io.sitong.catalog.paging.PageRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What a locality asks to let stand is let stand by somebody else, or not. */
@ParameterizedClass
@EnumSource(
        value = TestDatabase.class,
        names = {"H2_IN_MEMORY", "POSTGRESQL"})
class WaiverRequestsDbTest extends StoreDbTest {

    private static final LocalDate NEXT_YEAR = LocalDate.of(2027, 11, 22);

    private Implementation mine;
    private WaiverRequests requests;

    @BeforeEach
    void anItemWithAFinding() {
        requests = stores.waiverRequests();
        mine = stores.implementations().save(BUREAU, implementation(XINCHENG, "甲", 1));
        stores.recordedFindings().replaceFor(BUREAU, mine.id(), List.of(finding()));
    }

    @AfterEach
    void nothingWaits() {
        requests.waiting(BUREAU, null, PageRequest.first(50)).rows().forEach(r -> requests.takeBack(BUREAU, r.id()));
        stores.recordedFindings().replaceFor(BUREAU, mine.id(), List.of());
    }

    private RecordedFinding finding() {
        return new RecordedFinding(0, "N03", "warning", XINCHENG, mine.id(), "甲", "TASK_NAME", "名称不规范");
    }

    private boolean open() {
        return stores.recordedFindings().openOf(BUREAU, List.of(mine.id())).containsKey(mine.id());
    }

    @Test
    void aLocalityAsksAndSomebodyWhoMakesTheRulesGrants() {
        WaiverRequest asked = requests.ask(XINCHENG_CLERK, "N03", mine.id(), "法定名称如此");
        assertThat(open()).as("asking lets nothing stand").isTrue();
        assertThat(requests.grant(XINCHENG_CLERK, asked.id(), NEXT_YEAR))
                .as("not by who asks")
                .isInstanceOf(WaiverRequestOutcome.NotYours.class);
        assertThat(requests.waiting(SECOND_OFFICER, HOHHOT, PageRequest.first(10))
                        .rows())
                .containsExactly(asked);

        assertThat(requests.grant(SECOND_OFFICER, asked.id(), NEXT_YEAR))
                .isInstanceOfSatisfying(WaiverRequestOutcome.Done.class, done -> {
                    assertThat(done.request().state()).isEqualTo(WaiverRequestState.GRANTED);
                    assertThat(done.request().answeredBy()).isEqualTo(SECOND_OFFICER.name());
                });
        assertThat(open()).isFalse();
        assertThat(requests.countWaiting(BUREAU)).isZero();
        assertThat(requests.refuse(BUREAU, asked.id(), "不行"))
                .as("answered once")
                .isInstanceOf(WaiverRequestOutcome.AlreadyAnswered.class);
        assertThat(requests.takeBack(XINCHENG_CLERK, asked.id()))
                .isInstanceOf(WaiverRequestOutcome.AlreadyAnswered.class);
        assertThat(open()).isFalse();
    }

    @Test
    void theSameIsAskedOnceWithTheLatestReason() {
        WaiverRequest first = requests.ask(XINCHENG_CLERK, "N03", mine.id(), "一");
        WaiverRequest second = requests.ask(XINCHENG_CLERK, "N03", mine.id(), "二");
        assertThat(second.id()).isEqualTo(first.id());
        assertThat(requests.waitingOf(XINCHENG_CLERK, List.of(mine.id())).get(mine.id()))
                .extracting(WaiverRequest::reason)
                .containsExactly("二");

        assertThat(requests.refuse(BUREAU, first.id(), "名称须一致"))
                .isInstanceOfSatisfying(
                        WaiverRequestOutcome.Done.class,
                        done -> assertThat(done.request().answer()).isEqualTo("名称须一致"));
        assertThat(open()).isTrue();
        assertThat(requests.ask(XINCHENG_CLERK, "N03", mine.id(), "三").id())
                .as("a refusal is not the last word")
                .isNotEqualTo(first.id());
    }

    @Test
    void nobodyAsksForOthersItemsOrSeesWhatTheyAsk() {
        Implementation other = stores.implementations().save(BUREAU, implementation(HUIMIN, "乙", 2));
        assertThatThrownBy(() -> requests.ask(XINCHENG_CLERK, "N03", other.id(), "x"))
                .isInstanceOf(NotYourDivision.class);
        assertThatThrownBy(() -> requests.ask(READER, "N03", mine.id(), "x")).isInstanceOf(NotYourDivision.class);
        WaiverRequest asked = requests.ask(BUREAU, "N03", other.id(), "代为申请");
        assertThat(requests.countWaiting(XINCHENG_CLERK)).isZero();
        assertThat(requests.takeBack(XINCHENG_CLERK, asked.id())).isInstanceOf(WaiverRequestOutcome.NotYours.class);
        assertThat(requests.takeBack(BUREAU, asked.id())).isInstanceOf(WaiverRequestOutcome.Done.class);
        assertThat(requests.countWaiting(BUREAU)).isZero();
    }

    @Test
    void aWaiverTakenBackOpensTheFindingUnlessAnotherHolds() {
        Waiver one = stores.recordedFindings().waive(BUREAU, "N03", mine.id(), "一", NEXT_YEAR);
        Waiver two = stores.recordedFindings().waive(BUREAU, "N03", mine.id(), "二", NEXT_YEAR.minusDays(1));
        assertThatThrownBy(() -> stores.recordedFindings().takeBack(XINCHENG_CLERK, one.id()))
                .isInstanceOf(NotYourDivision.class);
        assertThat(stores.recordedFindings().takeBack(BUREAU, one.id())).isTrue();
        assertThat(open()).as("the other still holds").isFalse();
        assertThat(stores.recordedFindings().takeBack(BUREAU, two.id())).isTrue();
        assertThat(open()).isTrue();
        assertThat(stores.recordedFindings().takeBack(BUREAU, two.id())).isFalse();
        assertThat(stores.recordedFindings().countsByRule(BUREAU, XINCHENG)).isEqualTo(Map.of("N03", 1L));
    }
}
