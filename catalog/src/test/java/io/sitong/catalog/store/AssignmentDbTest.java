package io.sitong.catalog.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sitong.catalog.NotYourDivision;
import io.sitong.catalog.StaleEdit;
import io.sitong.catalog.account.Account;
import io.sitong.catalog.account.Role;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.assignment.Assignee;
import io.sitong.catalog.assignment.Assignment;
import io.sitong.catalog.assignment.Assignments;
import io.sitong.catalog.audit.AuditEntry;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.list.NationalList;
import io.sitong.catalog.match.Relation;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Entries in the hands of people: given, handed over, taken back, and carried into the next version. */
@ParameterizedClass
@EnumSource(
        value = TestDatabase.class,
        names = {"H2_IN_MEMORY", "POSTGRESQL"})
class AssignmentDbTest extends StoreDbTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);

    private static int people;

    private Assignments assignments;
    private ListedEntries listed;
    private NationalList list;
    private List<Long> entries;
    private Account zhao;
    private Account wang;

    @BeforeEach
    void aListAndTwoPeople() {
        assignments = stores.assignments();
        listed = new ListedEntries(stores, "学历公证", "户口迁移", "残疾证办理");
        list = listed.list();
        entries = listed.ids(list);
        zhao = person("赵敏", Role.DEPARTMENT, REGION);
        wang = person("王建国", Role.BUREAU, REGION);
    }

    @Test
    void aShareIsGivenWithADateAndSeenByThoseWhoDecide() {
        assertThat(give(entries.subList(0, 2), FRIDAY, zhao)).isEqualTo(2);
        assertThat(give(entries.subList(0, 2), FRIDAY, zhao))
                .as("what is so already is not given again")
                .isZero();

        assertThat(hands(BUREAU)).isEqualTo(Map.of(entries.get(0), List.of("赵敏"), entries.get(1), List.of("赵敏")));
        Assignment one = assignments
                .ofList(SECOND_OFFICER, list.id())
                .get(entries.get(0))
                .getFirst();
        assertThat(one.dueOn()).isEqualTo(FRIDAY);
        assertThat(one.givenBy()).isEqualTo(BUREAU.name());
        assertThat(one.overdue(FRIDAY)).isFalse();
        assertThat(one.overdue(FRIDAY.plusDays(1))).isTrue();
        assertThat(assignments.ofList(XINCHENG_CLERK, list.id())).isEmpty();
        assertThat(assignments.ofList(READER, list.id())).isEmpty();
    }

    @Test
    void entriesAreHandedOverAndTakenBackAndTheTrailSaysSo() {
        give(entries, FRIDAY, zhao);
        assertThat(assignments.handOver(BUREAU, list.id(), entries.subList(0, 1), zhao.id(), wang.id(), null))
                .isEqualTo(1);
        assertThat(assignments.handOver(BUREAU, list.id(), entries.subList(0, 1), zhao.id(), wang.id(), null))
                .as("what is not in his hands does not go over")
                .isZero();
        assertThat(assignments.takeBack(BUREAU, list.id(), entries, zhao.id())).isEqualTo(2);

        assertThat(hands(BUREAU)).isEqualTo(Map.of(entries.get(0), List.of("王建国")));
        assertThat(trail(entries.get(0))).containsExactly("assign:赵敏（2026-11-27）→王建国", "assign:→赵敏（2026-11-27）");
        assertThat(trail(entries.get(1))).containsExactly("take_back:赵敏（2026-11-27）→", "assign:→赵敏（2026-11-27）");
        assertThat(assignments.takeBack(BUREAU, list.id(), entries, null)).isEqualTo(1);
        assertThat(hands(BUREAU)).isEmpty();
    }

    @Test
    void onlyABureauGivesAndOnlyToPeopleOfItsDivisionsWhoDecide() {
        Account clerk = person("新城区窗口", Role.LOCALITY, XINCHENG);
        Account reader = person("只看", Role.READER, REGION);
        Account hohhot = person("呼和浩特市局", Role.DEPARTMENT, HOHHOT);
        Viewer bureauOfHohhot = new Viewer(77, "呼和浩特市政务局", Role.BUREAU, HOHHOT);

        for (Viewer viewer : List.of(SECOND_OFFICER, XINCHENG_CLERK, READER)) {
            assertThatThrownBy(() -> assignments.give(viewer, list.id(), entries, List.of(zhao.id()), null))
                    .isInstanceOf(NotYourDivision.class);
            assertThatThrownBy(() -> assignments.takeBack(viewer, list.id(), entries, null))
                    .isInstanceOf(NotYourDivision.class);
            assertThat(assignments.assignees(viewer)).isEmpty();
        }
        for (Account nobody : List.of(clerk, reader)) {
            assertThatThrownBy(() -> give(entries, null, nobody)).isInstanceOf(NotYourDivision.class);
        }
        assertThat(assignments.assignees(BUREAU))
                .extracting(Assignee::accountId)
                .contains(zhao.id(), wang.id(), hohhot.id())
                .doesNotContain(clerk.id(), reader.id());
        assertThat(assignments.assignees(bureauOfHohhot))
                .extracting(Assignee::accountId)
                .contains(hohhot.id())
                .doesNotContain(zhao.id());
        assertThatThrownBy(() -> assignments.give(bureauOfHohhot, list.id(), entries, List.of(zhao.id()), null))
                .isInstanceOf(NotYourDivision.class);
    }

    @Test
    void whatAWiderBureauGaveToItsPeopleANarrowerOneNeitherSeesNorTakes() {
        Account hohhot = person("呼和浩特市局", Role.DEPARTMENT, HOHHOT);
        Viewer bureauOfHohhot = new Viewer(77, "呼和浩特市政务局", Role.BUREAU, HOHHOT);
        give(entries.subList(0, 1), null, zhao);

        assertThat(hands(bureauOfHohhot)).isEmpty();
        assertThat(assignments.give(bureauOfHohhot, list.id(), entries, List.of(hohhot.id()), null))
                .isEqualTo(2);
        assertThat(assignments.takeBack(bureauOfHohhot, list.id(), entries, null))
                .isEqualTo(2);
        assertThat(hands(BUREAU)).isEqualTo(Map.of(entries.get(0), List.of("赵敏")));
        assertThat(assignments.ofList(zhao.viewer(), list.id())).containsOnlyKeys(entries.get(0));
    }

    @Test
    void entriesOfOtherListsAndOfVersionsBeforeAreNotGiven() {
        NationalList next = listed.add("学历公证", "新事项");
        assertThatThrownBy(() -> give(entries, null, zhao)).isInstanceOf(StaleEdit.class);
        assertThat(assignments.give(BUREAU, next.id(), entries, List.of(zhao.id()), null))
                .as("entries of another list")
                .isZero();
    }

    @Test
    void anEntryStaysInItsHandsWhenANewVersionIsAdopted() {
        give(entries, FRIDAY, zhao);
        NationalList next = listed.add("户口 迁移", "新事项");
        assertThat(assignments.ofList(BUREAU, next.id()))
                .containsOnlyKeys(listed.ids(next).getFirst());
        assertThat(assignments.ofList(BUREAU, list.id())).doesNotContainKey(entries.get(1));
    }

    @Test
    void whoeverAnsweredInADoubleReviewStaysAndTheOtherPlaceGoesOver() {
        Account third = person("李琳", Role.DEPARTMENT, REGION);
        stores.blindReviews().open(BUREAU, list.id(), entries.subList(0, 1));
        give(entries.subList(0, 1), FRIDAY, zhao, wang);
        long review = stores.blindReviews()
                .ofEntry(BUREAU, entries.getFirst())
                .orElseThrow()
                .id();
        stores.blindReviews().answer(zhao.viewer(), review, List.of(), null);

        assertThat(assignments.handOver(BUREAU, list.id(), entries, zhao.id(), third.id(), null))
                .isZero();
        assertThat(assignments.handOver(BUREAU, list.id(), entries, wang.id(), third.id(), null))
                .isEqualTo(1);
        assertThat(hands(BUREAU).get(entries.getFirst())).containsExactlyInAnyOrder("赵敏", "李琳");
        give(entries.subList(0, 1), null, wang, third);
        assertThat(hands(BUREAU).get(entries.getFirst()))
                .as("one place is taken by who answered")
                .containsExactlyInAnyOrder("赵敏", "王建国");
        assignments.takeBack(BUREAU, list.id(), entries, null);
        assertThat(hands(BUREAU).get(entries.getFirst())).containsExactly("赵敏");
    }

    @Test
    void decidedEntriesStayInTheirHandsForTheFigures() {
        give(entries, FRIDAY, zhao);
        stores.matchReview().decide(zhao.viewer(), entries.getFirst(), 1L, Relation.EXACT, 0.9, List.of(), null);
        assertThat(hands(BUREAU)).hasSize(3);
    }

    private int give(List<Long> which, LocalDate due, Account... people) {
        return assignments.give(
                BUREAU,
                list.id(),
                which,
                List.of(people).stream().map(Account::id).toList(),
                due);
    }

    private Map<Long, List<String>> hands(Viewer viewer) {
        return assignments.ofList(viewer, list.id()).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        row -> row.getValue().stream()
                                .map(one -> one.to().name())
                                .toList()));
    }

    private List<String> trail(long entry) {
        return stores.auditTrail().of(BUREAU, "list_entry", entry, 20).stream()
                .map(AssignmentDbTest::words)
                .toList();
    }

    private static String words(AuditEntry entry) {
        return entry.action() + ":" + entry.before() + "→" + entry.after();
    }

    private Account person(String name, Role role, DivisionCode scope) {
        return stores.accounts().add(BUREAU, "p" + people++, name, "", role, scope, false);
    }
}
