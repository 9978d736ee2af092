package io.sitong.catalog.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sitong.catalog.NotYourDivision;
import io.sitong.catalog.StaleEdit;
import io.sitong.catalog.claim.Claim;
import io.sitong.catalog.claim.ClaimAnswer;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.gap.Gap;
import io.sitong.catalog.gap.GapCause;
import io.sitong.catalog.list.Confirmation;
import io.sitong.catalog.list.ListEntry;
import io.sitong.catalog.list.NationalList;
import io.sitong.catalog.match.Correspondence;
import io.sitong.catalog.match.MatchOutcome;
import io.sitong.catalog.match.MatchState;
import io.sitong.catalog.match.Polarity;
import io.sitong.catalog.match.Relation;
import io.sitong.catalog.paging.PageRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Lists, correspondences, claims and gaps: what people decide. */
@ParameterizedClass
@EnumSource(
        value = TestDatabase.class,
        names = {"H2_IN_MEMORY", "POSTGRESQL"})
class DecisionsDbTest extends StoreDbTest {

    @Test
    void aNewVersionOfAListTakesOverDecisionsOnEntriesOfTheSameName() {
        NationalList first = stores.nationalLists().add(BUREAU, "系列甲", "甲", false, entries("学历公证", "户口迁移"));
        ListEntry decided = stores.nationalLists().entriesOf(first.id()).get(0);
        decide(decided, 1L);

        NationalList second = stores.nationalLists().add(BUREAU, "系列甲", "甲二", false, entries("新事项", "学历 公证"));

        assertThat(second.versionNumber()).isEqualTo(2);
        assertThat(stores.nationalLists().find(first.id()).orElseThrow().current())
                .isFalse();
        assertThat(stores.nationalLists().current()).contains(second);
        List<ListEntry> now = stores.nationalLists().entriesOf(second.id());
        assertThat(stores.matches().ofEntry(now.get(0).id())).isEmpty();
        assertThat(stores.matches().ofEntry(now.get(1).id())).singleElement().satisfies(c -> {
            assertThat(c.standardId()).isEqualTo(1L);
            assertThat(c.reasons()).containsExactly("+ 名称相同");
        });
        assertThat(stores.matches().ofEntry(decided.id())).hasSize(1);
    }

    @Test
    void anOfficialListTakesOverDecisionsOfTheSample() {
        NationalList sample = stores.nationalLists().add(BUREAU, "示例乙", "示例", true, entries("事项乙"));
        ListEntry entry = stores.nationalLists().entriesOf(sample.id()).get(0);
        decide(entry, 2L);
        NationalList official = stores.nationalLists().add(BUREAU, "正式乙", "正式", false, entries("事项乙"));
        assertThat(stores.matches()
                        .ofEntry(stores.nationalLists()
                                .entriesOf(official.id())
                                .get(0)
                                .id()))
                .extracting(Correspondence::standardId)
                .containsExactly(2L);
        assertThat(stores.nationalLists().current()).contains(official);
    }

    @Test
    void aDecisionNeedsASecondPersonAndIsNeverOverwrittenUnseen() {
        ListEntry entry = entryOf("复核");
        Correspondence decided = decide(entry, 2L);
        assertThat(stores.matchReview().accept(BUREAU, decided.id(), null)).isInstanceOf(MatchOutcome.OwnWork.class);
        MatchOutcome accepted = stores.matchReview().accept(SECOND_OFFICER, decided.id(), "同意");
        assertThat(accepted).isInstanceOf(MatchOutcome.Done.class);
        Correspondence now = stores.matches().find(decided.id()).orElseThrow();
        assertThat(now.state()).isEqualTo(MatchState.ACCEPTED);
        assertThat(now).isEqualTo(((MatchOutcome.Done) accepted).correspondence());
        assertThatThrownBy(() -> stores.matches().save(BUREAU, decided)).isInstanceOf(StaleEdit.class);
        assertThatThrownBy(() -> stores.matches().save(XINCHENG_CLERK, now)).isInstanceOf(NotYourDivision.class);
        assertThat(stores.matches().ofStandard(2L)).contains(now);
        assertThat(stores.matches().ofList(entry.listId())).containsEntry(entry.id(), List.of(now));
        assertThatThrownBy(() -> stores.matches().remove(BUREAU, now.id(), 0)).isInstanceOf(StaleEdit.class);
        stores.matches().remove(BUREAU, now.id(), now.version());
        assertThat(stores.matches().ofEntry(entry.id())).isEmpty();
    }

    @Test
    void onePairIsStoredOnce() {
        ListEntry entry = entryOf("成对");
        decide(entry, null);
        assertThatThrownBy(() -> stores.matches().save(BUREAU, correspondence(entry.id(), null)))
                .isInstanceOf(StaleEdit.class);
    }

    @Test
    void claimsAreScopedCountedAndGuarded() {
        List<Claim> saved = stores.claims()
                .save(
                        BUREAU,
                        List.of(claim(1, XINCHENG, ClaimAnswer.YES), claim(1, HUIMIN, ClaimAnswer.BY_UPPER_LEVEL)));
        assertThat(stores.claims().ofStandard(XINCHENG_CLERK, 1)).containsOnlyKeys(XINCHENG);
        assertThat(stores.claims().ofStandard(HOHHOT_CLERK, 1)).containsOnlyKeys(XINCHENG, HUIMIN);
        assertThat(stores.claims().ofStandards(XINCHENG_CLERK, List.of(1L, 2L)))
                .isEqualTo(Map.of(1L, Map.of(XINCHENG, saved.get(0))));
        assertThat(stores.claims().ofDivision(XINCHENG_CLERK, XINCHENG)).containsOnlyKeys(1L);
        assertThat(stores.claims().ofDivision(XINCHENG_CLERK, HUIMIN)).isEmpty();
        assertThat(stores.claims().counts(XINCHENG_CLERK)).isEqualTo(Map.of(ClaimAnswer.YES, 1L));
        assertThatThrownBy(() -> stores.claims().save(XINCHENG_CLERK, List.of(claim(2, HUIMIN, ClaimAnswer.YES))))
                .isInstanceOf(NotYourDivision.class);
        assertThatThrownBy(() -> stores.claims().save(BUREAU, List.of(claim(1, XINCHENG, ClaimAnswer.YES))))
                .isInstanceOf(StaleEdit.class);
        Claim first = saved.get(0);
        Claim changed = new Claim(
                first.id(), first.version(), 1, XINCHENG, ClaimAnswer.NO, "无此业务", null, null, first.changedAt());
        assertThat(stores.claims().save(XINCHENG_CLERK, List.of(changed)).get(0).version())
                .isEqualTo(2);
        assertThatThrownBy(() -> stores.claims().save(BUREAU, List.of(changed))).isInstanceOf(StaleEdit.class);
    }

    @Test
    void aRefreshOpensAndClosesGapsAndKeepsWhatPeopleWrote() {
        ListEntry entry = entryOf("缺口");
        stores.gaps()
                .refresh(
                        BUREAU,
                        entry.listId(),
                        List.of(
                                gap(entry, 1L, XINCHENG, GapCause.NOT_CLAIMED),
                                gap(entry, 1L, HUIMIN, GapCause.NOT_CLAIMED)));
        Gap open = stores.gaps().openOfEntry(BUREAU, entry.id()).get(XINCHENG);
        Gap saved = stores.gaps()
                .save(
                        XINCHENG_CLERK,
                        new Gap(
                                open.id(),
                                open.version(),
                                open.entryId(),
                                open.standardId(),
                                open.division(),
                                open.cause(),
                                "张三",
                                LocalDate.of(2026, 12, 25),
                                "已联系",
                                open.openedAt(),
                                null));
        assertThatThrownBy(() -> stores.gaps().save(BUREAU, open)).isInstanceOf(StaleEdit.class);

        stores.gaps()
                .refresh(
                        BUREAU,
                        entry.listId(),
                        List.of(
                                gap(entry, 1L, XINCHENG, GapCause.NOT_IMPLEMENTED),
                                gap(entry, 1L, KUNDULUN, GapCause.NOT_CLAIMED)));

        Map<DivisionCode, Gap> now = stores.gaps().openOfEntry(BUREAU, entry.id());
        assertThat(now).containsOnlyKeys(XINCHENG, KUNDULUN);
        Gap kept = now.get(XINCHENG);
        assertThat(kept.id()).isEqualTo(saved.id());
        assertThat(kept.owner()).isEqualTo("张三");
        assertThat(kept.deadline()).isEqualTo(LocalDate.of(2026, 12, 25));
        assertThat(kept.note()).isEqualTo("已联系");
        assertThat(kept.cause()).isEqualTo(GapCause.NOT_IMPLEMENTED);
        assertThat(stores.gaps().openCounts(XINCHENG_CLERK)).isEqualTo(Map.of(GapCause.NOT_IMPLEMENTED, 1L));
        assertThat(stores.gaps()
                        .openPage(XINCHENG_CLERK, null, REGION, PageRequest.first(10))
                        .rows())
                .containsExactly(kept);
        assertThat(stores.gaps().find(XINCHENG_CLERK, now.get(KUNDULUN).id())).isEmpty();
        assertThatThrownBy(() -> stores.gaps().save(XINCHENG_CLERK, now.get(KUNDULUN)))
                .isInstanceOf(NotYourDivision.class);
        assertThatThrownBy(() -> stores.gaps().refresh(XINCHENG_CLERK, entry.listId(), List.of()))
                .isInstanceOf(NotYourDivision.class);
    }

    private Correspondence decide(ListEntry entry, Long standardId) {
        MatchOutcome outcome = stores.matchReview()
                .decide(
                        BUREAU,
                        entry.id(),
                        standardId,
                        standardId == null ? Relation.NO_COUNTERPART : Relation.EXACT,
                        0.9,
                        List.of("+ 名称相同"),
                        "看过");
        return ((MatchOutcome.Done) outcome).correspondence();
    }

    private static Correspondence correspondence(long entryId, Long standardId) {
        return new Correspondence(
                0,
                0,
                entryId,
                standardId,
                Relation.NO_COUNTERPART,
                Polarity.IS,
                MatchState.MAPPED,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                NOW);
    }

    private ListEntry entryOf(String name) {
        NationalList list = stores.nationalLists().add(BUREAU, "系列" + name, name, false, entries(name));
        return stores.nationalLists().entriesOf(list.id()).get(0);
    }

    private static List<ListEntry> entries(String... names) {
        List<ListEntry> entries = new ArrayList<>();
        for (String name : names) {
            entries.add(new ListEntry(
                    0,
                    0,
                    entries.size() + 1,
                    name,
                    "2020年底",
                    "司法部",
                    null,
                    "全程网办",
                    LocalDate.of(2020, 12, 31),
                    "国办发〔2020〕35号",
                    Confirmation.OFFICIAL));
        }
        return entries;
    }

    private static Claim claim(long standardId, DivisionCode division, ClaimAnswer answer) {
        return new Claim(0, 0, standardId, division, answer, null, null, null, NOW);
    }

    private static Gap gap(ListEntry entry, Long standardId, DivisionCode division, GapCause cause) {
        return new Gap(0, 0, entry.id(), standardId, division, cause, null, null, null, NOW, null);
    }
}
