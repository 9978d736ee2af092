package io.sitong.ui.matching;

import io.sitong.catalog.account.Account;
import io.sitong.catalog.account.Role;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.assignment.Assignee;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.list.NationalList;
import io.sitong.catalog.store.Stores;
import io.sitong.rules.lineup.LineUpSettings;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** A desk in memory: a list of four entries of two departments, three items, and three people who decide. */
public final class DeskFixture implements AutoCloseable {

    public static final Viewer BUREAU = ListedItems.BUREAU;
    public static final DivisionCode REGION = ListedItems.REGION;
    public static final Clock CLOCK = ListedItems.CLOCK;
    public static final Instant NOW = CLOCK.instant();

    private static final List<String> ITEMS = List.of("内资企业设立登记", "食品经营许可变更", "残疾人证补办");
    private static final List<String> ENTRIES =
            List.of("内资企业设立登记 | 市场监管总局", "食品经营许可变更 | 市场监管总局", "海域使用金减免核准 | 自然资源部", "残疾人证补办 | 中国残联");

    private final ListedItems listed = new ListedItems(ITEMS);
    public final Stores stores = listed.stores;
    public final Account zhao;
    public final Account wang;
    public final Account li;
    public final NationalList list;

    public DeskFixture() {
        list = listed.list(ENTRIES);
        zhao = person("zhao", "赵敏", Role.DEPARTMENT);
        wang = person("wang", "王建国", Role.BUREAU);
        li = person("li", "李琳", Role.DEPARTMENT);
    }

    private Account person(String login, String name, Role role) {
        return stores.accounts().add(BUREAU, login, name, "", role, REGION, false);
    }

    /** Adds the next version of the list, name | lead department. */
    public NationalList add(List<String> rows) {
        return listed.list(rows);
    }

    MatchingModel desk(Viewer viewer) {
        LineUpDesk desk = new LineUpDesk(stores, LineUpSettings::usual, CLOCK);
        return new MatchingModel(desk, stores, viewer, list);
    }

    MatchingModel desk(Account person) {
        return desk(person.viewer());
    }

    public long entry(String name) {
        return listed.entry(list, name);
    }

    public static Assignee assignee(Account person) {
        return new Assignee(person.id(), person.displayName());
    }

    @Override
    public void close() throws SQLException {
        listed.close();
    }
}
