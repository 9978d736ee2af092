package io.sitong.ui.matching;

import static io.sitong.ui.matching.ListedItems.BUREAU;
import static io.sitong.ui.matching.ListedItems.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;

import io.sitong.catalog.account.Account;
import io.sitong.catalog.account.Role;
import io.sitong.catalog.assignment.Assignee;
import io.sitong.catalog.list.NationalList;
import io.sitong.rules.lineup.LineUpSettings;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the desk asks the database does not depend on how long the list is. */
class DeskStatementsTest {

    private static final int FEW = 3;
    private static final int MANY = 60;

    /** A desk on a list of which every entry but one is decided or in hands. */
    private record Desk(ListedItems listed, LineUpDesk lineUp, NationalList list, Assignee zhao) {

        static Desk of(int entries) {
            ListedItems listed = new ListedItems(names(entries));
            NationalList list = listed.list(names(entries));
            Account zhao =
                    listed.stores.accounts().add(BUREAU, "zhao", "赵敏", "", Role.DEPARTMENT, ListedItems.REGION, false);
            LineUpDesk lineUp = new LineUpDesk(listed.stores, LineUpSettings::usual, ListedItems.CLOCK);
            return new Desk(listed, lineUp, list, new Assignee(zhao.id(), zhao.displayName()));
        }

        private static List<String> names(int wanted) {
            return IntStream.range(0, wanted)
                    .mapToObj(i -> "第" + "甲乙丙丁戊己庚辛壬癸".charAt(i / 10) + "类" + "子丑寅卯辰巳午未申酉".charAt(i % 10) + "种许可证核发")
                    .toList();
        }

        MatchingModel open() {
            return new MatchingModel(lineUp, listed.stores, BUREAU, list);
        }

        int asked(Runnable deed) {
            return listed.statements.during(deed);
        }

        void decideAll() {
            MatchingModel officer = new MatchingModel(lineUp, listed.stores, OFFICER, list);
            officer.entries(EntryFilter.all()).forEach(work -> officer.noCounterpart(work, null));
        }
    }

    private static void asksAsOftenForMany(ToIntFunction<Desk> deed) throws SQLException {
        assertThat(askedMore(deed)).isZero();
    }

    /** What is written goes in blocks, of some hundred values each. */
    private static void asksHardlyMoreOftenForMany(ToIntFunction<Desk> deed) throws SQLException {
        assertThat(askedMore(deed)).isLessThanOrEqualTo((MANY - FEW) / 10);
    }

    private static int askedMore(ToIntFunction<Desk> deed) throws SQLException {
        Desk few = Desk.of(FEW);
        Desk many = Desk.of(MANY);
        try (few.listed;
                many.listed) {
            return deed.applyAsInt(many) - deed.applyAsInt(few);
        }
    }

    @Test
    void openingIt() throws SQLException {
        asksAsOftenForMany(desk -> desk.asked(desk::open));
    }

    @Test
    void openingItWhereEverythingIsDecidedByOthers() throws SQLException {
        asksAsOftenForMany(desk -> {
            desk.decideAll();
            return desk.asked(desk::open);
        });
    }

    @Test
    void openingItWhereTwoPeopleAreAskedOfEveryEntry() throws SQLException {
        asksAsOftenForMany(desk -> {
            desk.listed.stores.blindReviews().askOfWholeList(BUREAU, desk.list.id());
            return desk.asked(desk::open);
        });
    }

    @Test
    void askingTwoPeopleOfEveryEntryAndNoMore() throws SQLException {
        asksAsOftenForMany(desk ->
                desk.asked(() -> desk.listed.stores.blindReviews().askOfWholeList(BUREAU, desk.list.id()))
                        + desk.asked(() -> desk.listed.stores.blindReviews().askNoMore(BUREAU, desk.list.id())));
    }

    @Test
    void givingOutAndTakingBack() throws SQLException {
        asksAsOftenForMany(desk -> {
            MatchingModel model = desk.open();
            return desk.asked(() -> {
                model.handOut().give(model.entries(EntryFilter.all()), desk.zhao, null);
                model.rereadHands();
                model.handOut().takeBack(model.entries(EntryFilter.all()));
            });
        });
    }

    @Test
    void acceptingAllThatIsSureAndTakingItBack() throws SQLException {
        asksHardlyMoreOftenForMany(desk -> {
            MatchingModel model = desk.open();
            Set<Long> sure =
                    model.sure().stream().map(work -> work.entry().id()).collect(Collectors.toSet());
            assertThat(sure).hasSizeGreaterThanOrEqualTo(FEW);
            return desk.asked(() -> {
                model.acceptSure(sure);
                model.undo();
            });
        });
    }

    @Test
    void confirmingAllAndTakingItBack() throws SQLException {
        asksHardlyMoreOftenForMany(desk -> {
            desk.decideAll();
            MatchingModel model = desk.open();
            return desk.asked(() -> {
                model.confirmAll(EntryFilter.all());
                model.undo();
            });
        });
    }
}
