package io.sitong.catalog.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sitong.catalog.NotYourDivision;
import io.sitong.catalog.StaleEdit;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.gap.Gap;
import io.sitong.catalog.gap.GapCause;
import io.sitong.catalog.gap.GapFilter;
import io.sitong.catalog.list.AdoptedList;
import io.sitong.catalog.list.Confirmation;
import io.sitong.catalog.list.ListDraft;
import io.sitong.catalog.list.ListEntry;
import io.sitong.catalog.list.NationalList;
import io.sitong.catalog.list.NationalLists;
import io.sitong.catalog.list.Provenance;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A list from the file to the day it is retired: a draft touches nothing, an adoption loses nothing. */
@ParameterizedClass
@EnumSource(
        value = TestDatabase.class,
        names = {"H2_IN_MEMORY", "POSTGRESQL"})
class ListAdoptionDbTest extends StoreDbTest {

    private static final String FIRST = """
            学历公证   | 司法部 | 自然人
            户口迁移   | 公安部 | 自然人
            残疾证办理 | 残联   |
            渔业捕捞   | 农业部 |
            """;
    private static final String SECOND = """
            学历 公证  | 司法部 | 自然人
            户口迁移   | 公安部 | 自然人、法人
            残疾人证办理 | 残联 |
            企业开办   | 市场监管总局 | 法人
            """;

    private static int counter;

    private NationalLists lists;
    private String series;
    private NationalList first;

    @BeforeEach
    void oneListInForce() {
        lists = stores.nationalLists();
        // what other tests adopted would be asked for decisions on the same entries
        lists.inForce().forEach(list -> lists.retire(BUREAU, list.id()));
        series = "系列" + counter++;
        first = lists.add(BUREAU, series, "跨省通办", false, entries(FIRST));
    }

    @Test
    void aDraftIsKeptWithItsOriginAndCountsForNobody() {
        decide("学历公证", 1L);
        refreshGaps(gap("渔业捕捞", XINCHENG));
        Map<Long, List<Correspondence>> decided = stores.matches().ofList(first.id());

        Provenance from = new Provenance("附件.docx", "ab".repeat(32), BUREAU.name());
        NationalList draft = lists.draft(BUREAU, new ListDraft(series, " 跨省通办二 ", true, from, entries(SECOND)));

        assertThat(lists.drafts(BUREAU)).contains(draft);
        assertThat(lists.find(draft.id())).contains(draft);
        assertThat(draft.title()).isEqualTo("跨省通办二");
        assertThat(draft.provenance()).isEqualTo(from);
        assertThat(draft.draft()).isTrue();
        assertThat(draft.versionNumber()).isEqualTo(2);
        assertThat(names(draft)).containsExactly("学历 公证", "户口迁移", "残疾人证办理", "企业开办");
        assertThat(lists.list()).contains(first).doesNotContain(draft);
        assertThat(lists.inForce()).containsExactly(first);
        assertThat(lists.currentOf(series)).contains(first);
        assertThat(stores.matches().ofList(first.id())).isEqualTo(decided);
        assertThat(stores.matches().ofList(draft.id())).isEmpty();
        assertThat(stores.gaps().openCounts(BUREAU, draft.id())).isEmpty();
        assertThat(stores.gaps().openCounts(BUREAU, first.id())).isEqualTo(Map.of(GapCause.NOT_CLAIMED, 1L));
    }

    @Test
    void onlyTheBureauImportsAdoptsAndRetires() {
        NationalList draft = draft(SECOND);
        for (Viewer other : List.of(SECOND_OFFICER, HOHHOT_CLERK, XINCHENG_CLERK, READER)) {
            refused(() -> lists.drafts(other));
            refused(() -> lists.draft(other, new ListDraft(series, "甲", false, null, entries(FIRST))));
            refused(() -> lists.rename(other, draft.id(), Map.of()));
            refused(() -> lists.adopt(other, draft.id()));
            refused(() -> lists.discard(other, draft.id()));
            refused(() -> lists.retire(other, first.id()));
        }
        assertThat(lists.find(draft.id())).contains(draft);
        assertThat(lists.inForce()).containsExactly(first);
    }

    @Test
    void decisionsGoOnWhereTheEntryIsTheSameAndAreReopenedWhereItChanged() {
        Correspondence same = accepted("学历公证", 1L);
        Correspondence changed = accepted("户口迁移", 2L);
        Correspondence gone = accepted("渔业捕捞", 3L);
        NationalList draft = draft(SECOND);

        AdoptedList adopted = lists.adopt(BUREAU, draft.id());

        assertThat(adopted.carried()).isEqualTo(1);
        assertThat(adopted.reopened()).isEqualTo(1);
        NationalList second = adopted.list();
        assertThat(lists.currentOf(series)).contains(second);
        assertThat(second.draft()).isFalse();
        assertThat(second.current()).isTrue();
        assertThat(of(second, "学历 公证")).singleElement().satisfies(c -> {
            assertThat(c.state()).isEqualTo(MatchState.ACCEPTED);
            assertThat(c.standardId()).isEqualTo(1L);
            assertThat(c.author()).isEqualTo(same.author());
            assertThat(c.reviewer()).isEqualTo(same.reviewer());
            assertThat(c.reasons()).isEqualTo(same.reasons());
        });
        assertThat(of(second, "户口迁移")).singleElement().satisfies(c -> {
            assertThat(c.state()).isEqualTo(MatchState.IN_REVIEW);
            assertThat(c.standardId()).isEqualTo(2L);
            assertThat(c.reviewer()).isNull();
            assertThat(c.comment()).contains("服务对象由“自然人”改为“自然人、法人”");
        });
        assertThat(of(second, "残疾人证办理")).isEmpty();
        assertThat(of(second, "企业开办")).isEmpty();

        NationalList before = lists.find(first.id()).orElseThrow();
        assertThat(before.current()).isFalse();
        assertThat(lists.list()).contains(before, second);
        assertThat(names(before)).containsExactly("学历公证", "户口迁移", "残疾证办理", "渔业捕捞");
        assertThat(stores.matches().ofList(first.id()).values())
                .containsExactlyInAnyOrder(List.of(same), List.of(changed), List.of(gone));
    }

    @Test
    void anEntryThatAPersonCalledRenamedKeepsItsDecisionForASecondLook() {
        accepted("残疾证办理", 3L);
        NationalList draft = draft(SECOND);
        Map<Long, Long> said =
                Map.of(entry(draft, "残疾人证办理").id(), entry(first, "残疾证办理").id());
        lists.rename(
                BUREAU,
                draft.id(),
                Map.of(entry(draft, "企业开办").id(), entry(first, "渔业捕捞").id()));
        lists.rename(BUREAU, draft.id(), said);
        assertThat(lists.renamed(draft.id())).isEqualTo(said);

        AdoptedList adopted = lists.adopt(BUREAU, draft.id());

        assertThat(adopted.reopened()).isEqualTo(1);
        assertThat(of(adopted.list(), "残疾人证办理")).singleElement().satisfies(c -> {
            assertThat(c.state()).isEqualTo(MatchState.IN_REVIEW);
            assertThat(c.comment()).contains("名称由“残疾证办理”改为“残疾人证办理”");
        });
        assertThat(lists.renamed(adopted.list().id())).isEqualTo(said);
    }

    @Test
    void whatTheMachineDecidedOnAChangedEntryIsDecidedAnew() {
        stores.matches().save(BUREAU, byMachine(entry(first, "学历公证"), 1L));
        stores.matches().save(BUREAU, byMachine(entry(first, "户口迁移"), 2L));

        AdoptedList adopted = lists.adopt(BUREAU, draft(SECOND).id());

        assertThat(adopted.carried()).isEqualTo(1);
        assertThat(adopted.reopened()).isZero();
        assertThat(of(adopted.list(), "户口迁移")).isEmpty();
        assertThat(of(adopted.list(), "学历 公证"))
                .singleElement()
                .extracting(Correspondence::author)
                .isEqualTo(Correspondence.MACHINE);
    }

    @Test
    void gapsFollowTheListInForceAndKeepTheirOwnerAndDeadline() {
        refreshGaps(gap("学历公证", XINCHENG), gap("学历公证", KUNDULUN), gap("渔业捕捞", HUIMIN));
        Gap open = stores.gaps().openOfEntry(BUREAU, entry(first, "学历公证").id()).get(XINCHENG);
        stores.gaps()
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

        AdoptedList adopted = lists.adopt(BUREAU, draft(SECOND).id());

        assertThat(adopted.gapsKept()).isEqualTo(2);
        assertThat(adopted.gapsClosed()).isEqualTo(1);
        assertThat(stores.gaps().openCounts(BUREAU, first.id())).isEmpty();
        assertThat(stores.gaps().openCounts(BUREAU, adopted.list().id())).isEqualTo(Map.of(GapCause.NOT_CLAIMED, 2L));
        Gap kept = stores.gaps()
                .openOfEntry(BUREAU, entry(adopted.list(), "学历 公证").id())
                .get(XINCHENG);
        assertThat(kept.id()).isEqualTo(open.id());
        assertThat(kept.owner()).isEqualTo("张三");
        assertThat(kept.deadline()).isEqualTo(LocalDate.of(2026, 12, 25));
        assertThat(kept.note()).isEqualTo("已联系");
        assertThat(stores.gaps()
                        .page(XINCHENG_CLERK, GapFilter.ofList(adopted.list().id()), PageRequest.first(10))
                        .rows())
                .containsExactly(kept);
    }

    @Test
    void gapsAreFoundByListOwnerDeadlineAndWhetherSomebodyHasThem() {
        refreshGaps(gap("学历公证", XINCHENG), gap("渔业捕捞", HUIMIN));
        Gap open = stores.gaps().openOfEntry(BUREAU, entry(first, "学历公证").id()).get(XINCHENG);
        stores.gaps()
                .save(
                        BUREAU,
                        new Gap(
                                open.id(),
                                open.version(),
                                open.entryId(),
                                open.standardId(),
                                open.division(),
                                open.cause(),
                                "张三",
                                LocalDate.of(2026, 12, 25),
                                null,
                                open.openedAt(),
                                null));
        GapFilter list = GapFilter.ofList(first.id());
        assertThat(places(list)).containsExactly(XINCHENG.value(), HUIMIN.value());
        assertThat(places(list.ownedBy("张"))).containsExactly(XINCHENG.value());
        assertThat(places(list.unassigned(true))).containsExactly(HUIMIN.value());
        assertThat(places(list.dueBefore(LocalDate.of(2026, 12, 26)))).containsExactly(XINCHENG.value());
        assertThat(places(list.dueBefore(LocalDate.of(2026, 12, 25)))).isEmpty();
        assertThat(places(list.ofEntry(entry(first, "渔业捕捞").id()))).containsExactly(HUIMIN.value());
        assertThat(places(list.within(HUIMIN))).containsExactly(HUIMIN.value());
        assertThat(places(list.onList(first.id() + 1000))).isEmpty();
    }

    @Test
    void decisionsOnTheSameEntryOfAnotherListInForceAreUsedAgain() {
        accepted("学历公证", 1L);

        NationalList other = lists.add(BUREAU, series + "自治区", "全区通办", false, entries("学历公证 | 司法部 | 自然人"));

        assertThat(lists.inForce()).containsExactlyInAnyOrder(other, first);
        assertThat(of(other, "学历公证")).singleElement().satisfies(c -> {
            assertThat(c.standardId()).isEqualTo(1L);
            assertThat(c.state()).isEqualTo(MatchState.ACCEPTED);
        });
    }

    @Test
    void ofTwoWhoAdoptOrDiscardTheSameDraftTheSecondIsTold() {
        NationalList draft = draft(SECOND);
        lists.adopt(BUREAU, draft.id());
        assertThatThrownBy(() -> lists.adopt(BUREAU, draft.id())).isInstanceOf(StaleEdit.class);
        assertThatThrownBy(() -> lists.discard(BUREAU, draft.id())).isInstanceOf(StaleEdit.class);
        assertThatThrownBy(() -> lists.rename(BUREAU, draft.id(), Map.of())).isInstanceOf(StaleEdit.class);
        assertThatThrownBy(() -> lists.retire(BUREAU, first.id())).isInstanceOf(StaleEdit.class);
        assertThat(lists.currentOf(series).map(NationalList::id)).contains(draft.id());
    }

    @Test
    void aDiscardedDraftLeavesNothing() {
        NationalList draft = draft(SECOND);
        long entry = entry(draft, "残疾人证办理").id();
        lists.rename(BUREAU, draft.id(), Map.of(entry, entry(first, "残疾证办理").id()));
        lists.discard(BUREAU, draft.id());
        assertThat(lists.find(draft.id())).isEmpty();
        assertThat(lists.findEntry(entry)).isEmpty();
        assertThat(lists.renamed(draft.id())).isEmpty();
        assertThat(lists.drafts(BUREAU)).doesNotContain(draft);
        assertThat(lists.currentOf(series)).contains(first);
    }

    @Test
    void ofTwoDraftsTheOneAdoptedLastIsTheNewerVersion() {
        NationalList earlier = draft(SECOND);
        NationalList later = draft(FIRST);
        assertThat(lists.adopt(BUREAU, later.id()).list().versionNumber()).isEqualTo(3);
        assertThat(lists.adopt(BUREAU, earlier.id()).list().versionNumber()).isEqualTo(4);
        assertThat(lists.currentOf(series).map(NationalList::id)).contains(earlier.id());
        assertThat(lists.inForce()).hasSize(1);
    }

    @Test
    void nothingIsDecidedOnADraftOrOnASupersededVersion() {
        Correspondence before = decide("学历公证", 1L);
        NationalList draft = draft(SECOND);
        long rehearsed = entry(draft, "学历 公证").id();
        long superseded = entry(first, "户口迁移").id();
        assertThat(decide(rehearsed, 1L)).isInstanceOf(MatchOutcome.AlreadyChanged.class);

        lists.adopt(BUREAU, draft.id());

        assertThat(decide(superseded, 2L)).isInstanceOf(MatchOutcome.AlreadyChanged.class);
        assertThat(stores.matchReview().accept(SECOND_OFFICER, before.id(), null))
                .isInstanceOf(MatchOutcome.AlreadyChanged.class);
        assertThatThrownBy(() -> stores.matches().remove(BUREAU, before.id(), before.version()))
                .isInstanceOf(StaleEdit.class);
        assertThat(stores.matches().ofList(first.id()).values()).containsExactly(List.of(before));
    }

    @Test
    void aRetiredListStaysReadableAndItsGapsAreClosed() {
        Correspondence decided = decide("学历公证", 1L);
        refreshGaps(gap("学历公证", XINCHENG), gap("渔业捕捞", HUIMIN));

        assertThat(lists.retire(BUREAU, first.id())).isEqualTo(2);

        assertThat(lists.currentOf(series)).isEmpty();
        assertThat(lists.inForce()).isEmpty();
        assertThat(names(first)).hasSize(4);
        assertThat(stores.matches().ofList(first.id()).values()).containsExactly(List.of(decided));
        assertThat(stores.gaps().openCounts(BUREAU, first.id())).isEmpty();
    }

    @Test
    void whatWasDoneIsInTheTrail() {
        NationalList draft = draft(SECOND);
        lists.adopt(BUREAU, draft.id());
        assertThat(stores.auditTrail().of(BUREAU, "national_list", draft.id(), 10))
                .extracting(entry -> entry.action() + " " + entry.account())
                .containsExactly("adopt " + BUREAU.name(), "add " + BUREAU.name());
    }

    // ---- fixtures

    private static void refused(Runnable deed) {
        assertThatThrownBy(deed::run).isInstanceOf(NotYourDivision.class);
    }

    private NationalList draft(String rows) {
        return lists.draft(BUREAU, new ListDraft(series, "跨省通办修订", false, null, entries(rows)));
    }

    private List<String> names(NationalList list) {
        return lists.entriesOf(list.id()).stream().map(ListEntry::name).toList();
    }

    private ListEntry entry(NationalList list, String name) {
        return lists.entriesOf(list.id()).stream()
                .filter(entry -> entry.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<Correspondence> of(NationalList list, String name) {
        return stores.matches().ofEntry(entry(list, name).id());
    }

    private Correspondence decide(String name, long standardId) {
        return ((MatchOutcome.Done) decide(entry(first, name).id(), standardId)).correspondence();
    }

    private MatchOutcome decide(long entryId, long standardId) {
        return stores.matchReview().decide(BUREAU, entryId, standardId, Relation.EXACT, 0.9, List.of("+ 名称相同"), null);
    }

    private Correspondence accepted(String name, long standardId) {
        Correspondence decided = decide(name, standardId);
        return ((MatchOutcome.Done) stores.matchReview().accept(SECOND_OFFICER, decided.id(), null)).correspondence();
    }

    private static Correspondence byMachine(ListEntry entry, long standardId) {
        return new Correspondence(
                0,
                0,
                entry.id(),
                standardId,
                Relation.EXACT,
                Polarity.IS,
                MatchState.ACCEPTED,
                0.98,
                List.of(),
                null,
                Correspondence.MACHINE,
                null,
                null,
                null,
                NOW);
    }

    private void refreshGaps(Gap... gaps) {
        stores.gaps().refresh(BUREAU, first.id(), List.of(gaps));
    }

    private Gap gap(String name, DivisionCode division) {
        return new Gap(0, 0, entry(first, name).id(), 1L, division, GapCause.NOT_CLAIMED, null, null, null, NOW, null);
    }

    private List<String> places(GapFilter filter) {
        return stores.gaps().page(BUREAU, filter, PageRequest.first(10)).rows().stream()
                .map(gap -> gap.division().value())
                .toList();
    }

    /** One entry a line: name, department, service object. */
    private static List<ListEntry> entries(String rows) {
        List<ListEntry> entries = new ArrayList<>();
        for (String line : rows.strip().split("\n")) {
            String[] cells = line.split("\\|", -1);
            entries.add(new ListEntry(
                    0,
                    0,
                    entries.size() + 1,
                    cells[0].strip(),
                    "2020年底",
                    cells[1].strip(),
                    cells[2].isBlank() ? null : cells[2].strip(),
                    "全程网办",
                    LocalDate.of(2020, 12, 31),
                    "国办发〔2020〕35号",
                    Confirmation.OFFICIAL));
        }
        return entries;
    }
}
