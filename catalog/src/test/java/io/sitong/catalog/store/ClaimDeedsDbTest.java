package io.sitong.catalog.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sitong.catalog.NotYourDivision;
import io.sitong.catalog.account.Role;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.audit.AuditEntry;
import io.sitong.catalog.claim.Claim;
import io.sitong.catalog.claim.ClaimAnswer;
import io.sitong.catalog.claim.ClaimDecision;
import io.sitong.catalog.claim.ClaimDeed;
import io.sitong.catalog.claim.ClaimDeeds;
import io.sitong.catalog.claim.ClaimPlace;
import io.sitong.catalog.claim.ClaimProgress;
import io.sitong.catalog.claim.ExpectedFilter;
import io.sitong.catalog.claim.ExpectedItem;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.paging.Keyset;
import io.sitong.catalog.paging.Page;
import io.sitong.catalog.paging.PageRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class ClaimDeedsDbTest extends StoreDbTest {

    private static final DivisionCode ZONE = new DivisionCode("150172000000");
    private static final DivisionCode TOWN = new DivisionCode("150102001000");
    private static final long LAND = 1;
    private static final long SEED = 2;
    private static final long CARD = 3;

    @Override
    void load() {
        stores.bulkLoader()
                .implementations(
                        Stream.of(implementation(XINCHENG, "不动产抵押权登记", 1), implementation(HOHHOT, "不动产抵押权登记", 2)),
                        written -> {});
    }

    @BeforeEach
    void nothingSaid() {
        List.of("claim_deed_row", "claim_deed", "claim").forEach(table -> db.execute("delete from " + table));
    }

    private List<ExpectedItem> rows(Viewer viewer, ExpectedFilter filter) {
        return stores.expectedItems()
                .page(viewer, filter, PageRequest.first(500))
                .rows();
    }

    private ClaimAnswer answer(DivisionCode division, long standardId) {
        return stores.expectedItems().find(BUREAU, List.of(new ClaimPlace(standardId, division))).stream()
                .map(ExpectedItem::answer)
                .findFirst()
                .orElseThrow();
    }

    private static ClaimPlace at(DivisionCode division, long standardId) {
        return new ClaimPlace(standardId, division);
    }

    @Test
    void whatADivisionIsAskedForFollowsFromTheLevelsOfItemsInForce() {
        assertThat(rows(XINCHENG_CLERK, ExpectedFilter.in(XINCHENG)))
                .extracting(ExpectedItem::standardId)
                .containsExactly(LAND, SEED, CARD);
        assertThat(rows(BUREAU, ExpectedFilter.in(REGION))).isEmpty();
        assertThat(rows(BUREAU, ExpectedFilter.in(TOWN))).isEmpty();
        db.execute("update standard_item set state = 'SUSPENDED' where id = 2");
        try {
            assertThat(rows(XINCHENG_CLERK, ExpectedFilter.in(XINCHENG)))
                    .extracting(ExpectedItem::standardId)
                    .containsExactly(LAND, CARD);
        } finally {
            db.execute("update standard_item set state = 'PUBLISHED' where id = 2");
        }
    }

    @Test
    void theImplementationStandsBesideTheAnswer() {
        ExpectedItem held = rows(XINCHENG_CLERK, ExpectedFilter.in(XINCHENG)).get(0);
        assertThat(held.held().count()).isEqualTo(1);
        assertThat(held.answer()).isEqualTo(ClaimAnswer.UNKNOWN);
        assertThat(rows(BUREAU, ExpectedFilter.in(HUIMIN).implemented(true))).isEmpty();
        assertThat(rows(BUREAU, ExpectedFilter.in(XINCHENG).implemented(true))).hasSize(1);
        assertThat(rows(BUREAU, ExpectedFilter.in(XINCHENG).implemented(false))).hasSize(2);
        assertThat(stores.expectedItems()
                        .counts(BUREAU, ExpectedFilter.in(XINCHENG).implemented(false)))
                .containsEntry(ClaimAnswer.UNKNOWN, 2L);
    }

    @Test
    void doneAboveOrMergedIsContradictedWhereNobodyDoesIt() {
        stores.claimDeeds()
                .answer(
                        BUREAU,
                        List.of(at(HUIMIN, LAND), at(HUIMIN, SEED)),
                        ClaimDecision.of(ClaimAnswer.BY_UPPER_LEVEL));
        stores.claimDeeds()
                .answer(BUREAU, List.of(at(XINCHENG, SEED)), new ClaimDecision(ClaimAnswer.MERGED, null, LAND));
        stores.claimDeeds()
                .answer(BUREAU, List.of(at(XINCHENG, CARD)), new ClaimDecision(ClaimAnswer.MERGED, null, SEED));
        Map<ClaimPlace, ExpectedItem> said = rows(
                        BUREAU, ExpectedFilter.in(HOHHOT).below(true))
                .stream()
                .collect(Collectors.toMap(ExpectedItem::place, row -> row));
        assertThat(said.get(at(HUIMIN, LAND)).held().above()).isEqualTo(HOHHOT);
        assertThat(said.get(at(HUIMIN, LAND)).contradicted()).isFalse();
        assertThat(said.get(at(HUIMIN, SEED)).contradicted()).isTrue();
        assertThat(said.get(at(XINCHENG, SEED)).contradicted()).isFalse();
        assertThat(said.get(at(XINCHENG, CARD)).contradicted()).isTrue();
    }

    @Test
    void pagesByKeyCoverEveryRowOnceAndInOrder() {
        ExpectedFilter all = ExpectedFilter.in(REGION).below(true);
        List<ExpectedItem> walked = new ArrayList<>();
        Keyset after = null;
        do {
            Page<ExpectedItem> page = stores.expectedItems().page(BUREAU, all, new PageRequest(after, 7));
            walked.addAll(page.rows());
            after = page.next();
        } while (after != null);
        assertThat(walked).hasSize((12 + 103) * 3).doesNotHaveDuplicates();
        assertThat(walked)
                .isSortedAccordingTo((a, b) -> a.division().equals(b.division())
                        ? Long.compare(a.standardId(), b.standardId())
                        : a.division().compareTo(b.division()));
        assertThat(stores.expectedItems().counts(BUREAU, all)).containsEntry(ClaimAnswer.UNKNOWN, 345L);
    }

    @Test
    void filtersNarrowRowsAndCountsAlike() {
        stores.claimDeeds().answer(BUREAU, List.of(at(XINCHENG, LAND)), ClaimDecision.of(ClaimAnswer.YES));
        ExpectedFilter all = ExpectedFilter.in(HOHHOT).below(true);
        List<ExpectedFilter> filters = List.of(
                all,
                all.withText("种子"),
                all.withText("zzjy"),
                all.withText("0001"),
                all.ofType("20"),
                all.ofDepartment("14"),
                all.implemented(true),
                all.implemented(false),
                all.withText("登记").implemented(true));
        for (ExpectedFilter filter : filters) {
            Map<ClaimAnswer, Long> counted = stores.expectedItems().counts(BUREAU, filter);
            Map<ClaimAnswer, Long> seen = rows(BUREAU, filter).stream()
                    .collect(Collectors.groupingBy(ExpectedItem::answer, Collectors.counting()));
            counted.values().removeIf(n -> n == 0);
            assertThat(counted).as(filter.toString()).isEqualTo(seen);
        }
        assertThat(rows(BUREAU, all.withText("zzjy"))).isNotEmpty();
        assertThat(rows(BUREAU, all.answered(Set.of(ClaimAnswer.YES))))
                .extracting(ExpectedItem::place)
                .containsExactly(at(XINCHENG, LAND));
        assertThat(rows(BUREAU, all.answered(Set.of(ClaimAnswer.YES, ClaimAnswer.UNKNOWN))))
                .hasSize(30);
    }

    @Test
    void aBannerSeesAndAnswersOnlyItsOwn() {
        assertThat(rows(XINCHENG_CLERK, ExpectedFilter.in(HUIMIN))).isEmpty();
        assertThat(rows(XINCHENG_CLERK, ExpectedFilter.in(HOHHOT).below(true))).isEmpty();
        assertThat(stores.expectedItems().find(XINCHENG_CLERK, List.of(at(HUIMIN, LAND))))
                .isEmpty();
        assertThat(stores.expectedItems().byDivision(XINCHENG_CLERK, ExpectedFilter.in(HUIMIN)))
                .isEmpty();
        ClaimDeeds deeds = stores.claimDeeds();
        assertThatThrownBy(() -> deeds.answer(
                        XINCHENG_CLERK,
                        List.of(at(XINCHENG, LAND), at(HUIMIN, LAND)),
                        ClaimDecision.of(ClaimAnswer.YES)))
                .isInstanceOf(NotYourDivision.class);
        assertThatThrownBy(() -> deeds.answerAll(
                        XINCHENG_CLERK,
                        ExpectedFilter.in(HOHHOT).below(true),
                        true,
                        ClaimDecision.of(ClaimAnswer.YES),
                        n -> {}))
                .isInstanceOf(NotYourDivision.class);
        assertThatThrownBy(() -> deeds.answerAll(
                        SECOND_OFFICER, ExpectedFilter.in(XINCHENG), true, ClaimDecision.of(ClaimAnswer.YES), n -> {}))
                .isInstanceOf(NotYourDivision.class);
        assertThat(answer(XINCHENG, LAND)).isEqualTo(ClaimAnswer.UNKNOWN);
        ClaimDeed ofHuimin = deeds.answer(BUREAU, List.of(at(HUIMIN, LAND)), ClaimDecision.of(ClaimAnswer.YES))
                .deed();
        assertThatThrownBy(() -> deeds.undo(XINCHENG_CLERK, ofHuimin.id())).isInstanceOf(NotYourDivision.class);
        assertThat(deeds.newest(XINCHENG_CLERK, 10)).isEmpty();
        assertThatThrownBy(() -> deeds.undo(new Viewer(9, "同地别人", Role.LOCALITY, HUIMIN), ofHuimin.id()))
                .isInstanceOf(NotYourDivision.class);
    }

    @Test
    void allMeansAllAndOneUndoPutsEverythingBack() {
        ClaimDeeds deeds = stores.claimDeeds();
        deeds.answer(HOHHOT_CLERK, List.of(at(XINCHENG, LAND)), ClaimDecision.no("无此业务"));
        ExpectedFilter all = ExpectedFilter.in(HOHHOT).below(true);
        List<Long> told = new ArrayList<>();
        ClaimDeeds.Done done =
                deeds.answerAll(HOHHOT_CLERK, all, true, ClaimDecision.of(ClaimAnswer.BY_UPPER_LEVEL), told::add);
        assertThat(done.deed().changed()).isEqualTo(10 * 3 - 1);
        assertThat(done.standardIds()).containsExactly(LAND, SEED, CARD);
        assertThat(told).containsExactly(29L);
        assertThat(answer(XINCHENG, LAND)).isEqualTo(ClaimAnswer.NO);
        assertThat(answer(HUIMIN, LAND)).isEqualTo(ClaimAnswer.BY_UPPER_LEVEL);
        assertThat(answer(ZONE, LAND)).isEqualTo(ClaimAnswer.UNKNOWN);

        deeds.answer(BUREAU, List.of(at(HUIMIN, SEED)), ClaimDecision.of(ClaimAnswer.YES));
        ClaimDeeds.Undo.PutBack back =
                (ClaimDeeds.Undo.PutBack) deeds.undo(HOHHOT_CLERK, done.deed().id());
        assertThat(back.restored()).isEqualTo(28);
        assertThat(back.kept()).isEqualTo(1);
        assertThat(answer(HUIMIN, LAND)).isEqualTo(ClaimAnswer.UNKNOWN);
        assertThat(answer(HUIMIN, SEED)).isEqualTo(ClaimAnswer.YES);
        assertThat(answer(XINCHENG, LAND)).isEqualTo(ClaimAnswer.NO);
        assertThat(deeds.undo(HOHHOT_CLERK, done.deed().id())).isInstanceOf(ClaimDeeds.Undo.AlreadyUndone.class);
        assertThat(deeds.find(BUREAU, done.deed().id()).orElseThrow().undone()).isTrue();
    }

    @Test
    void givenAnswersAreRewrittenOnlyWhereThatIsWanted() {
        ClaimDeeds deeds = stores.claimDeeds();
        ExpectedFilter own = ExpectedFilter.in(XINCHENG);
        deeds.answer(XINCHENG_CLERK, List.of(at(XINCHENG, LAND)), ClaimDecision.no("无此业务"));
        ClaimDecision yes = ClaimDecision.of(ClaimAnswer.YES);
        assertThat(deeds.answerAll(XINCHENG_CLERK, own.answered(Set.of(ClaimAnswer.NO)), true, yes, n -> {})
                        .deed()
                        .changed())
                .isZero();
        assertThat(deeds.answerAll(XINCHENG_CLERK, own, false, yes, n -> {})
                        .deed()
                        .changed())
                .isEqualTo(3);
        ClaimDeed again =
                deeds.answerAll(XINCHENG_CLERK, own, false, yes, n -> {}).deed();
        assertThat(again.changed()).isZero();
        assertThat(deeds.newest(XINCHENG_CLERK, 10)).hasSize(2);
    }

    @Test
    void anItemIsNeverMergedIntoItself() {
        ClaimDeed deed = stores.claimDeeds()
                .answerAll(
                        XINCHENG_CLERK,
                        ExpectedFilter.in(XINCHENG),
                        true,
                        new ClaimDecision(ClaimAnswer.MERGED, null, LAND),
                        n -> {})
                .deed();
        assertThat(deed.changed()).isEqualTo(2);
        assertThat(deed.skipped()).isEqualTo(1);
        assertThat(answer(XINCHENG, LAND)).isEqualTo(ClaimAnswer.UNKNOWN);
    }

    @Test
    void theTrailTellsEveryAnswerAndItsTakingBack() {
        ClaimDeed deed = stores.claimDeeds()
                .answer(XINCHENG_CLERK, List.of(at(XINCHENG, LAND)), ClaimDecision.no("无此业务"))
                .deed();
        stores.claimDeeds().undo(XINCHENG_CLERK, deed.id());
        Claim claim = stores.claims().ofDivision(BUREAU, XINCHENG).get(LAND);
        assertThat(stores.auditTrail().of(BUREAU, "claim", claim.id(), 10))
                .extracting(AuditEntry::action, AuditEntry::field, AuditEntry::after)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("add", "answer", "NO"),
                        org.assertj.core.groups.Tuple.tuple("add", "reason", "无此业务"),
                        org.assertj.core.groups.Tuple.tuple("take_back", "answer", "UNKNOWN"),
                        org.assertj.core.groups.Tuple.tuple("take_back", "reason", null));
    }

    @Test
    void progressCountsWhatIsAskedAndNeverTakesSilenceForAYes() {
        ClaimDeeds deeds = stores.claimDeeds();
        deeds.answer(BUREAU, List.of(at(XINCHENG, LAND)), ClaimDecision.of(ClaimAnswer.YES));
        deeds.answer(BUREAU, List.of(at(XINCHENG, SEED)), ClaimDecision.no("无此业务"));
        deeds.answer(BUREAU, List.of(at(ZONE, LAND)), ClaimDecision.of(ClaimAnswer.YES));
        Map<DivisionCode, ClaimProgress> progress = stores.expectedItems()
                .byDivision(HOHHOT_CLERK, ExpectedFilter.in(HOHHOT).below(true));
        assertThat(progress.get(XINCHENG).asked()).isEqualTo(3);
        assertThat(progress.get(XINCHENG).open()).isEqualTo(1);
        assertThat(progress.get(XINCHENG).count(ClaimAnswer.YES)).isEqualTo(1);
        assertThat(progress.get(HUIMIN).open()).isEqualTo(3);
        assertThat(progress.get(ZONE).asked()).isZero();
        assertThat(progress.get(ZONE).count(ClaimAnswer.YES)).isEqualTo(1);
        assertThat(progress).doesNotContainKey(KUNDULUN);

        Map<String, ClaimProgress> departments = stores.expectedItems()
                .byDepartment(HOHHOT_CLERK, ExpectedFilter.in(HOHHOT).below(true));
        assertThat(departments.values().stream().mapToLong(ClaimProgress::asked).sum())
                .isEqualTo(30);
        assertThat(departments.values().stream()
                        .mapToLong(ClaimProgress::answered)
                        .sum())
                .isEqualTo(2);
    }
}
