package io.sitong.catalog.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.sitong.catalog.account.Role;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.audit.AuditEntry;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.paging.Page;
import io.sitong.catalog.paging.PageRequest;
import io.sitong.catalog.standard.Proposal;
import io.sitong.catalog.standard.ProposalFilter;
import io.sitong.catalog.standard.ProposalKind;
import io.sitong.catalog.standard.ProposalOutcome;
import io.sitong.catalog.standard.ProposalState;
import io.sitong.catalog.standard.StandardFilter;
import io.sitong.catalog.standard.StandardItem;
import io.sitong.catalog.standard.StandardLifeCycle;
import io.sitong.catalog.standard.StandardSnapshot;
import io.sitong.catalog.standard.StandardState;
import io.sitong.catalog.standard.StandardSuggestions;
import io.sitong.catalog.standard.Succession;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** From a draft to a published, suspended, split, merged or cancelled standard item. */
@ParameterizedClass
@EnumSource(
        value = TestDatabase.class,
        names = {"H2_IN_MEMORY", "POSTGRESQL"})
class StandardLifeDbTest extends StoreDbTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Viewer THIRD_OFFICER = new Viewer(6, "第三人", Role.DEPARTMENT, REGION);

    private int serial;

    private StandardLifeCycle life() {
        return stores.standardLifeCycle();
    }

    private StandardLifeCycle lifeOn(LocalDate day) {
        Instant morning = day.atTime(2, 0).toInstant(ZoneOffset.UTC);
        return new StandardLifeCycle(stores.standardItems(), stores.proposals(), Clock.fixed(morning, ZoneOffset.UTC));
    }

    private static Proposal done(ProposalOutcome outcome) {
        assertThat(outcome).isInstanceOf(ProposalOutcome.Done.class);
        return ((ProposalOutcome.Done) outcome).proposal();
    }

    /** A new published item of its own for each test. */
    private StandardItem published(String name) {
        serial++;
        Proposal draft = life().create(BUREAU, unified(String.format("0001%08d", 31_000_000 + serial * 1000), name));
        return agreed(draft, TODAY);
    }

    private StandardItem agreed(Proposal proposal, LocalDate from) {
        Proposal submitted = done(life().submit(BUREAU, proposal.id(), proposal.version(), "理由", from));
        done(life().agree(SECOND_OFFICER, submitted.id(), submitted.version(), null));
        return get(proposal.standardId());
    }

    private StandardItem get(long id) {
        return stores.standardItems().find(id).orElseThrow();
    }

    private static Item named(StandardItem standard, String name) {
        return standard.item().edit().set(ItemField.TASK_NAME, name).build();
    }

    private Proposal changeOf(StandardItem standard, String name) {
        return done(life().propose(BUREAU, standard.id(), ProposalKind.CHANGE, named(standard, name), List.of()));
    }

    @Test
    void a_locality_suggests_and_others_decide() {
        StandardItem standard = published("建议之前");
        StandardSuggestions suggestions =
                new StandardSuggestions(stores.standardItems(), stores.proposals(), Clock.fixed(NOW, ZoneOffset.UTC));
        assertThat(suggestions.suggest(READER, standard.id(), named(standard, "甲"), "x"))
                .isInstanceOf(ProposalOutcome.NotYours.class);
        assertThat(life().propose(XINCHENG_CLERK, standard.id(), ProposalKind.CHANGE, named(standard, "甲"), List.of()))
                .as("suggesting is not editing")
                .isInstanceOf(ProposalOutcome.NotYours.class);

        Proposal first = done(suggestions.suggest(XINCHENG_CLERK, standard.id(), named(standard, "甲"), "更通俗"));
        assertThat(first.state()).isEqualTo(ProposalState.IN_REVIEW);
        assertThat(first.authorNames()).isEqualTo(XINCHENG_CLERK.name());
        assertThat(first.note()).isEqualTo("更通俗");
        assertThat(suggestions.suggest(HOHHOT_CLERK, standard.id(), named(standard, "乙"), "y"))
                .isEqualTo(new ProposalOutcome.Busy(standard.id(), first));
        assertThat(life().takeBack(XINCHENG_CLERK, first.id(), first.version()))
                .as("nor may it be written at again")
                .isInstanceOf(ProposalOutcome.NotYours.class);
        assertThat(suggestions.takeBack(HOHHOT_CLERK, first.id())).isInstanceOf(ProposalOutcome.NotYours.class);
        done(suggestions.takeBack(XINCHENG_CLERK, first.id()));
        assertThat(stores.proposals().openOf(standard.id())).isEmpty();

        Proposal second = done(suggestions.suggest(XINCHENG_CLERK, standard.id(), named(standard, "丙"), "再提"));
        done(life().agree(SECOND_OFFICER, second.id(), second.version(), null));
        assertThat(get(standard.id()).item().name()).isEqualTo("丙");
        assertThat(suggestions.takeBack(XINCHENG_CLERK, second.id())).isInstanceOf(ProposalOutcome.NotAllowed.class);
        assertThat(get(standard.id()).item().name()).isEqualTo("丙");
    }

    @Test
    void a_new_item_is_published_by_a_second_person_and_its_version_stays() {
        Proposal draft = life().create(BUREAU, unified("000131001000", "旧规则"));
        StandardItem item = get(draft.standardId());
        assertThat(item.state()).isEqualTo(StandardState.DRAFT);
        assertThat(item.snapshot()).isZero();
        Proposal submitted = done(life().submit(BUREAU, draft.id(), draft.version(), "新设", TODAY));
        assertThat(get(item.id()).state()).isEqualTo(StandardState.IN_REVIEW);
        assertThat(life().agree(BUREAU, submitted.id(), submitted.version(), null))
                .isEqualTo(new ProposalOutcome.OwnWork(BUREAU.name()));
        assertThat(life().agree(XINCHENG_CLERK, submitted.id(), submitted.version(), null))
                .isInstanceOf(ProposalOutcome.NotYours.class);
        done(life().agree(SECOND_OFFICER, submitted.id(), submitted.version(), "同意"));
        StandardItem published = get(item.id());
        assertThat(published.state()).isEqualTo(StandardState.PUBLISHED);
        assertThat(published.snapshot()).isEqualTo(1);

        agreed(changeOf(published, "新规则"), TODAY);
        assertThat(get(item.id()).item().name()).isEqualTo("新规则");
        assertThat(get(item.id()).snapshot()).isEqualTo(2);
        assertThat(stores.standardItems()
                        .findSnapshot(item.id(), 1)
                        .orElseThrow()
                        .item()
                        .name())
                .isEqualTo("旧规则");
        assertThat(stores.standardItems().snapshotsOf(item.id()))
                .extracting(StandardSnapshot::number)
                .containsExactly(2, 1);
        assertThat(stores.auditTrail().of(XINCHENG_CLERK, "standard_item", item.id(), 50).stream()
                        .filter(e -> e.field() == null || e.field().equals("TASK_NAME"))
                        .toList())
                .extracting(AuditEntry::account, AuditEntry::action, AuditEntry::field)
                .containsExactly(
                        tuple(SECOND_OFFICER.name(), "publish", "TASK_NAME"),
                        tuple(SECOND_OFFICER.name(), "publish", null),
                        tuple(SECOND_OFFICER.name(), "agree", null),
                        tuple(BUREAU.name(), "submit", null),
                        tuple(BUREAU.name(), "write", "TASK_NAME"),
                        tuple(BUREAU.name(), "propose", null),
                        tuple(SECOND_OFFICER.name(), "publish", null),
                        tuple(SECOND_OFFICER.name(), "agree", null),
                        tuple(BUREAU.name(), "submit", null),
                        tuple(BUREAU.name(), "propose", null),
                        tuple(BUREAU.name(), "add", null));
    }

    @Test
    void a_rejected_proposal_leaves_the_published_version_standing() {
        StandardItem standing = published("不变的规则");
        Proposal change = changeOf(standing, "改坏的规则");
        assertThat(get(standing.id())).isEqualTo(standing);
        Proposal submitted = done(life().submit(BUREAU, change.id(), change.version(), "改名", TODAY));
        Proposal rejected = done(life().reject(SECOND_OFFICER, submitted.id(), submitted.version(), "名称不规范"));
        assertThat(rejected.state()).isEqualTo(ProposalState.REJECTED);
        assertThat(rejected.answer()).isEqualTo("名称不规范");
        assertThat(get(standing.id())).isEqualTo(standing);
        // the author writes on, and goes to review again
        Proposal better = done(life().write(BUREAU, rejected.withItem(named(standing, "改好的规则"))));
        assertThat(better.state()).isEqualTo(ProposalState.DRAFT);
        assertThat(agreed(better, TODAY).item().name()).isEqualTo("改好的规则");
    }

    @Test
    void whoever_wrote_at_it_may_not_review_it() {
        StandardItem standing = published("两人写的规则");
        Proposal change = changeOf(standing, "两人写的规则（一稿）");
        Proposal second = done(life().write(THIRD_OFFICER, change.withItem(named(standing, "两人写的规则（二稿）"))));
        assertThat(second.authorNames()).isEqualTo(BUREAU.name() + "、" + THIRD_OFFICER.name());
        Proposal submitted = done(life().submit(BUREAU, second.id(), second.version(), "改名", TODAY));
        assertThat(life().agree(THIRD_OFFICER, submitted.id(), submitted.version(), null))
                .isInstanceOf(ProposalOutcome.OwnWork.class);
        assertThat(life().reject(THIRD_OFFICER, submitted.id(), submitted.version(), "不"))
                .isInstanceOf(ProposalOutcome.OwnWork.class);
        done(life().agree(SECOND_OFFICER, submitted.id(), submitted.version(), null));
    }

    @Test
    void the_slower_of_two_is_told_and_an_item_has_one_open_proposal() {
        StandardItem standing = published("两人同时改的规则");
        Proposal change = changeOf(standing, "先改");
        assertThat(life().propose(SECOND_OFFICER, standing.id(), ProposalKind.SUSPEND, standing.item(), List.of()))
                .isInstanceOfSatisfying(
                        ProposalOutcome.Busy.class,
                        busy -> assertThat(busy.other().id()).isEqualTo(change.id()));
        done(life().write(SECOND_OFFICER, change.withItem(named(standing, "再改"))));
        assertThat(life().write(BUREAU, change.withItem(named(standing, "还改"))))
                .isInstanceOf(ProposalOutcome.AlreadyChanged.class);
        assertThat(stores.proposals().openOf(standing.id()).orElseThrow().item().name())
                .isEqualTo("再改");
    }

    @Test
    void a_new_item_cannot_go_to_review_without_its_code_and_basis() {
        Proposal draft = life().create(
                        BUREAU, Item.builder().set(ItemField.TASK_NAME, "只有名称").build());
        assertThat(life().submit(BUREAU, draft.id(), draft.version(), "", TODAY))
                .isInstanceOfSatisfying(
                        ProposalOutcome.Incomplete.class,
                        incomplete -> assertThat(incomplete.problems())
                                .extracting(problem -> problem.key())
                                .containsExactly("CATALOG_CODE", "TASK_TYPE", "USE_LEVEL", "BY_LAW"));
        done(life().withdraw(BUREAU, draft.id(), draft.version()));
        assertThat(get(draft.standardId()).state()).isEqualTo(StandardState.CANCELLED);
    }

    @Test
    void a_scheduled_change_holds_from_its_day_and_can_be_called_off_before() {
        StandardItem standing = published("明年改的规则");
        LocalDate newYear = LocalDate.of(2027, 1, 1);
        Proposal change = changeOf(standing, "明年的规则");
        assertThat(life().submit(BUREAU, change.id(), change.version(), "", TODAY.minusDays(1)))
                .isInstanceOf(ProposalOutcome.TooEarly.class);
        assertThat(agreed(change, newYear)).isEqualTo(standing);
        assertThat(nameOn(standing.id(), newYear.minusDays(1))).isEqualTo("明年改的规则");
        assertThat(nameOn(standing.id(), newYear)).isEqualTo("明年的规则");
        assertThat(lifeOn(newYear.minusDays(1)).takeEffect(SYSTEM)).isEmpty();
        assertThat(get(standing.id()).snapshot()).isEqualTo(1);
        assertThat(lifeOn(newYear).takeEffect(SYSTEM))
                .extracting(Proposal::standardId, Proposal::state)
                .containsExactly(tuple(standing.id(), ProposalState.PUBLISHED));
        assertThat(get(standing.id()).item().name()).isEqualTo("明年的规则");
        assertThat(get(standing.id()).snapshot()).isEqualTo(2);

        LocalDate later = LocalDate.of(2028, 1, 1);
        agreed(changeOf(get(standing.id()), "后年的规则"), later);
        Proposal scheduled = stores.proposals().openOf(standing.id()).orElseThrow();
        done(life().withdraw(BUREAU, scheduled.id(), scheduled.version()));
        assertThat(nameOn(standing.id(), later)).isEqualTo("明年的规则");
        assertThat(lifeOn(later).takeEffect(SYSTEM)).isEmpty();
        // a version that never held keeps its number
        assertThat(agreed(changeOf(get(standing.id()), "又一版"), TODAY).snapshot())
                .isEqualTo(4);
        assertThat(stores.standardItems().snapshotsOf(standing.id()))
                .extracting(StandardSnapshot::number)
                .containsExactly(4, 2, 1);
    }

    private static final Viewer SYSTEM = Viewer.system(REGION);

    private String nameOn(long id, LocalDate day) {
        return stores.standardHistory()
                .find(id, day)
                .map(held -> held.item().name())
                .orElse("");
    }

    @Test
    void an_item_is_suspended_resumed_and_cancelled_and_every_day_is_remembered() {
        StandardItem standing = published("暂停过的规则");
        act(standing, ProposalKind.SUSPEND, TODAY.plusDays(10));
        assertThat(stateOn(standing.id(), TODAY.plusDays(9))).isEqualTo(StandardState.PUBLISHED);
        assertThat(stateOn(standing.id(), TODAY.plusDays(10))).isEqualTo(StandardState.SUSPENDED);
        lifeOn(TODAY.plusDays(10)).takeEffect(SYSTEM);
        assertThat(get(standing.id()).state()).isEqualTo(StandardState.SUSPENDED);
        act(standing, ProposalKind.RESUME, TODAY.plusDays(20));
        act(standing, ProposalKind.CANCEL, TODAY.plusDays(30));
        assertThat(get(standing.id()).state()).isEqualTo(StandardState.CANCELLED);
        assertThat(stateOn(standing.id(), TODAY.plusDays(25))).isEqualTo(StandardState.PUBLISHED);
        assertThat(stateOn(standing.id(), TODAY.plusDays(30))).isEqualTo(StandardState.CANCELLED);
        assertThat(life().propose(BUREAU, standing.id(), ProposalKind.RESUME, standing.item(), List.of()))
                .isEqualTo(new ProposalOutcome.DoesNotFit(ProposalKind.RESUME, StandardState.CANCELLED));
    }

    private void act(StandardItem standard, ProposalKind kind, LocalDate from) {
        StandardLifeCycle then = lifeOn(from);
        then.takeEffect(SYSTEM);
        Proposal proposal = done(life().propose(BUREAU, standard.id(), kind, standard.item(), List.of()));
        Proposal submitted = done(life().submit(BUREAU, proposal.id(), proposal.version(), "理由", from));
        StandardLifeCycle agreeing = kind == ProposalKind.SUSPEND ? life() : then;
        done(agreeing.agree(SECOND_OFFICER, submitted.id(), submitted.version(), null));
    }

    private StandardState stateOn(long id, LocalDate day) {
        return stores.standardHistory().find(id, day).orElseThrow().state();
    }

    @Test
    void a_split_publishes_the_parts_and_cancels_the_whole_on_one_day() {
        StandardItem whole = published("养老保险关系转移接续和待遇申领");
        Proposal split = done(life().split(BUREAU, whole.id(), List.of("养老保险关系转移接续", "养老保险待遇申领")));
        assertThat(life().submit(BUREAU, split.id(), split.version(), "", TODAY))
                .as("the parts have no codes yet")
                .isInstanceOf(ProposalOutcome.Incomplete.class);
        for (long part : split.partners()) {
            Proposal draft = stores.proposals().openOf(part).orElseThrow();
            Item coded = draft.item()
                    .edit()
                    .set(ItemField.CATALOG_CODE, String.format("000120%06d", 900_000 + part))
                    .build();
            done(life().write(BUREAU, draft.withItem(coded)));
        }
        StandardItem after = agreed(stores.proposals().find(split.id()).orElseThrow(), TODAY);
        assertThat(after.state()).isEqualTo(StandardState.CANCELLED);
        for (long part : split.partners()) {
            assertThat(get(part).state()).isEqualTo(StandardState.PUBLISHED);
            assertThat(get(part).snapshot()).isEqualTo(1);
            assertThat(stores.standardHistory().predecessorsOf(part))
                    .containsExactly(new Succession(whole.id(), part, ProposalKind.SPLIT, TODAY));
        }
        assertThat(stores.standardHistory().successorsOf(whole.id()))
                .extracting(Succession::successorId)
                .containsExactlyElementsOf(split.partners());
        assertThat(stateOn(whole.id(), TODAY)).isEqualTo(StandardState.CANCELLED);
    }

    @Test
    void a_merge_cancels_what_went_into_it() {
        StandardItem target = published("企业开办");
        StandardItem one = published("公司设立登记");
        StandardItem other = published("印章刻制备案");
        Proposal merge = done(life().propose(
                        BUREAU,
                        target.id(),
                        ProposalKind.MERGE,
                        named(target, "企业开办一件事"),
                        List.of(one.id(), other.id())));
        Proposal busy = changeOf(one, "公司设立（变更）登记");
        Proposal submitted = done(life().submit(BUREAU, merge.id(), merge.version(), "", TODAY));
        assertThat(life().agree(SECOND_OFFICER, submitted.id(), submitted.version(), null))
                .isInstanceOfSatisfying(
                        ProposalOutcome.Busy.class,
                        b -> assertThat(b.standardId()).isEqualTo(one.id()));
        done(life().withdraw(BUREAU, busy.id(), busy.version()));
        done(life().agree(SECOND_OFFICER, submitted.id(), submitted.version(), null));
        assertThat(get(target.id()).item().name()).isEqualTo("企业开办一件事");
        assertThat(get(one.id()).state()).isEqualTo(StandardState.CANCELLED);
        assertThat(stores.standardHistory().successorsOf(other.id()))
                .containsExactly(new Succession(other.id(), target.id(), ProposalKind.MERGE, TODAY));
    }

    @Test
    void the_catalog_is_seen_as_of_a_day() {
        LocalDate before = LocalDate.of(2025, 12, 31);
        assertThat(stores.standardHistory().count(StandardFilter.all(), before)).isZero();
        StandardItem late = published("今天才有的规则");
        List<Long> yesterday = ids(TODAY.minusDays(1));
        assertThat(yesterday).contains(1L, 2L, 3L).doesNotContain(late.id());
        assertThat(ids(TODAY)).contains(late.id()).containsAll(yesterday);
        StandardFilter seeds = StandardFilter.all().withText("种子");
        assertThat(stores.standardHistory()
                        .page(seeds, TODAY, PageRequest.first(5))
                        .rows())
                .extracting(StandardItem::id)
                .containsExactly(2L);
        StandardFilter cancelled = new StandardFilter(null, null, null, null, StandardState.CANCELLED);
        assertThat(stores.standardHistory().count(cancelled, TODAY.minusDays(1)))
                .isZero();
        StandardFilter department = new StandardFilter(null, "01", "20", null, null);
        assertThat(stores.standardHistory()
                        .page(department, LocalDate.of(2026, 6, 1), PageRequest.first(5))
                        .rows())
                .extracting(StandardItem::id)
                .containsExactly(2L);
    }

    /** Page by page, and as a stream: both give every item once. */
    private List<Long> ids(LocalDate day) {
        List<Long> paged = new ArrayList<>();
        Page<StandardItem> page = stores.standardHistory().page(StandardFilter.all(), day, PageRequest.first(2));
        page.rows().forEach(s -> paged.add(s.id()));
        while (page.next() != null) {
            page = stores.standardHistory().page(StandardFilter.all(), day, new PageRequest(page.next(), 2));
            page.rows().forEach(s -> paged.add(s.id()));
        }
        List<Long> streamed = new ArrayList<>();
        stores.standardHistory().forEach(StandardFilter.all(), day, s -> streamed.add(s.id()));
        assertThat(streamed).isEqualTo(paged).doesNotHaveDuplicates();
        return paged;
    }

    @Test
    void proposals_are_listed_for_those_who_may_review_them() {
        StandardItem standing = published("等人审核的规则");
        Proposal change = changeOf(standing, "等人审核的新规则");
        long mine = stores.proposals().count(ProposalFilter.toReview(BUREAU.accountId()));
        long theirs = stores.proposals().count(ProposalFilter.toReview(SECOND_OFFICER.accountId()));
        done(life().submit(BUREAU, change.id(), change.version(), "", TODAY));
        assertThat(stores.proposals().count(ProposalFilter.toReview(BUREAU.accountId())))
                .isEqualTo(mine);
        assertThat(stores.proposals().count(ProposalFilter.toReview(SECOND_OFFICER.accountId())))
                .isEqualTo(theirs + 1);
        assertThat(stores.proposals()
                        .page(ProposalFilter.toReview(SECOND_OFFICER.accountId()), PageRequest.first(1))
                        .rows())
                .extracting(Proposal::id)
                .containsExactly(change.id());
    }
}
