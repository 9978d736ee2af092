package io.sitong.ui.matching;

import io.sitong.catalog.account.Role;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.list.Confirmation;
import io.sitong.catalog.list.ListEntry;
import io.sitong.catalog.list.NationalList;
import io.sitong.catalog.standard.StandardItem;
import io.sitong.catalog.standard.StandardState;
import io.sitong.catalog.store.Stores;
import io.sitong.ui.CountedStatements;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.h2.jdbcx.JdbcConnectionPool;

/** A store in memory with published items, numbered from 1 in the order of their names, and lists to line them up with. */
public final class ListedItems implements AutoCloseable {

    public static final DivisionCode REGION = new DivisionCode("150000000000");
    public static final Viewer BUREAU = new Viewer(900, "政务服务局", Role.BUREAU, REGION);
    public static final Viewer OFFICER = new Viewer(902, "复核员", Role.DEPARTMENT, REGION);
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-25T02:00:00Z"), ZoneOffset.UTC);

    private static final AtomicInteger OPENED = new AtomicInteger();
    private static final String ANY_DEPARTMENT = "市场监管总局";

    private final JdbcConnectionPool source =
            JdbcConnectionPool.create("jdbc:h2:mem:listed" + OPENED.incrementAndGet() + Stores.H2_OPTIONS, "sa", "sa");
    public final CountedStatements statements = new CountedStatements();
    public final Stores stores = Stores.open(statements.of(source), CLOCK);

    public ListedItems(List<String> names) {
        List<StandardItem> standards = new ArrayList<>();
        for (String name : names) {
            long id = standards.size() + 1L;
            Item item = Item.builder()
                    .set(ItemField.TASK_NAME, name)
                    .set(ItemField.CATALOG_CODE, "00011401%04d".formatted(id))
                    .build();
            standards.add(new StandardItem(id, 0, StandardState.PUBLISHED, item, 0, true, Instant.EPOCH));
        }
        stores.bulkLoader().standards(standards, LocalDate.of(2026, 1, 1));
    }

    /**
     * Adds the next version of one series of lists.
     *
     * @param rows a name each, or name | lead department
     */
    public NationalList list(List<String> rows) {
        List<ListEntry> entries = new ArrayList<>();
        for (String row : rows) {
            String[] cells = row.split("\\|");
            entries.add(new ListEntry(
                    0,
                    0,
                    entries.size() + 1,
                    cells[0].strip(),
                    "2020年底",
                    cells.length > 1 ? cells[1].strip() : ANY_DEPARTMENT,
                    null,
                    null,
                    null,
                    "国办发〔2020〕35号",
                    Confirmation.OFFICIAL));
        }
        return stores.nationalLists().add(BUREAU, "系列", "清单", false, entries);
    }

    /** The number of an entry by its name. */
    public long entry(NationalList list, String name) {
        return stores.nationalLists().entriesOf(list.id()).stream()
                .filter(entry -> entry.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Override
    public void close() throws SQLException {
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("drop all objects");
        }
        source.dispose();
    }
}
