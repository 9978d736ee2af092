package io.sitong.ui.matching;

import io.sitong.catalog.account.Account;
import io.sitong.catalog.account.Role;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.assignment.Assignee;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.list.Confirmation;
import io.sitong.catalog.list.ListEntry;
import io.sitong.catalog.list.NationalList;
import io.sitong.catalog.standard.StandardItem;
import io.sitong.catalog.standard.StandardState;
import io.sitong.catalog.store.Stores;
import io.sitong.rules.lineup.LineUpSettings;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.h2.jdbcx.JdbcConnectionPool;

/** A desk in memory: a list of four entries of two departments, three items, and three people who decide. */
public final class DeskFixture implements AutoCloseable {

    public static final DivisionCode REGION = new DivisionCode("150000000000");
    public static final Viewer BUREAU = new Viewer(900, "政务服务局", Role.BUREAU, REGION);
    public static final Instant NOW = Instant.parse("2026-11-25T02:00:00Z");
    public static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    private static final List<String> ITEMS = List.of("内资企业设立登记", "食品经营许可变更", "残疾人证补办");
    private static final List<String> ENTRIES =
            List.of("内资企业设立登记 | 市场监管总局", "食品经营许可变更 | 市场监管总局", "海域使用金减免核准 | 自然资源部", "残疾人证补办 | 中国残联");

    private final JdbcConnectionPool source =
            JdbcConnectionPool.create("jdbc:h2:mem:hands" + Stores.H2_OPTIONS, "sa", "sa");
    public final Stores stores = Stores.open(source, CLOCK);
    public final Account zhao;
    public final Account wang;
    public final Account li;
    public final NationalList list;

    public DeskFixture() {
        List<StandardItem> standards = new ArrayList<>();
        for (String name : ITEMS) {
            long id = standards.size() + 1L;
            Item item = Item.builder()
                    .set(ItemField.TASK_NAME, name)
                    .set(ItemField.CATALOG_CODE, "00011401%04d".formatted(id))
                    .build();
            standards.add(new StandardItem(id, 0, StandardState.PUBLISHED, item, 0, true, Instant.EPOCH));
        }
        stores.bulkLoader().standards(standards, LocalDate.of(2026, 1, 1));
        list = add(ENTRIES);
        zhao = person("zhao", "赵敏", Role.DEPARTMENT);
        wang = person("wang", "王建国", Role.BUREAU);
        li = person("li", "李琳", Role.DEPARTMENT);
    }

    private Account person(String login, String name, Role role) {
        return stores.accounts().add(BUREAU, login, name, "", role, REGION, false);
    }

    public NationalList add(List<String> rows) {
        List<ListEntry> entries = new ArrayList<>();
        for (String row : rows) {
            String[] cells = row.split("\\|");
            entries.add(new ListEntry(
                    0,
                    0,
                    entries.size() + 1,
                    cells[0].strip(),
                    "2020年底",
                    cells[1].strip(),
                    null,
                    null,
                    null,
                    "国办发〔2020〕35号",
                    Confirmation.OFFICIAL));
        }
        return stores.nationalLists().add(BUREAU, "系列", "清单", false, entries);
    }

    MatchingModel desk(Viewer viewer) {
        LineUpDesk desk = new LineUpDesk(
                stores.standardItems(), stores.nationalLists(), stores.matches(), LineUpSettings::usual, CLOCK);
        return new MatchingModel(desk, stores, viewer, list);
    }

    MatchingModel desk(Account person) {
        return desk(person.viewer());
    }

    public long entry(String name) {
        return stores.nationalLists().entriesOf(list.id()).stream()
                .filter(entry -> entry.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    public static Assignee assignee(Account person) {
        return new Assignee(person.id(), person.displayName());
    }

    @Override
    public void close() throws Exception {
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("drop all objects");
        }
        source.dispose();
    }
}
