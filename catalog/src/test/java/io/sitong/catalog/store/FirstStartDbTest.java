package io.sitong.catalog.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.builtin.BuiltInData;
import io.sitong.catalog.builtin.BulkLoader;
import io.sitong.catalog.builtin.FirstStart;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.item.ImplementationFilter;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.list.NationalList;
import io.sitong.catalog.sample.SampleRegion;
import io.sitong.catalog.sample.SampleSize;
import io.sitong.catalog.standard.StandardFilter;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FirstStartDbTest {

    private static final Viewer SYSTEM = Viewer.system(new DivisionCode("150000000000"));

    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"H2_FILE", "POSTGRESQL"})
    void anEmptyDatabaseIsFilledOnceAndABrokenLoadIsDoneAgain(TestDatabase product) {
        DataSource source = product.create();
        Stores stores = Stores.open(source, Clock.systemUTC());
        Set<String> indexes = indexes(source);
        assertThat(stores.bulkLoader().state()).isEqualTo(BulkLoader.State.EMPTY);
        stores.bulkLoader().begin();
        stores.bulkLoader().divisions(BuiltInData.divisions());
        assertThat(stores.bulkLoader().state()).isEqualTo(BulkLoader.State.BROKEN_OFF);

        FirstStart start = new FirstStart(stores.bulkLoader(), stores.nationalLists());
        FirstStart.Loaded loaded = start.load(SampleSize.small(), n -> {}).orElseThrow();

        assertThat(indexes(source))
                .isEqualTo(indexes)
                .contains("implementation_name")
                .hasSizeGreaterThan(7);
        assertThat(loaded.divisions()).isEqualTo(15_938);
        assertThat(loaded.entries()).isEqualTo(98);
        assertThat(stores.implementations().count(SYSTEM, ImplementationFilter.all()))
                .isEqualTo(loaded.implementations())
                .isPositive();
        assertThat(stores.standardItems().count(StandardFilter.all())).isEqualTo(loaded.standards());
        NationalList list = stores.nationalLists().current().orElseThrow();
        assertThat(list.title()).isEqualTo("示例清单（非官方全文）");
        assertThat(list.sample()).isTrue();
        assertThat(start.load(SampleSize.small(), n -> {})).isEmpty();
        itemsComeBackAsTheyWere(stores);
        var added = stores.authorities().add("新机构", "11150102MB1234567X", new DivisionCode("150102000000"), "99");
        assertThat(added.id()).isGreaterThan(loaded.authorities());
    }

    /** Of the tables that are filled without them. */
    private static Set<String> indexes(DataSource source) {
        Set<String> names = new TreeSet<>();
        try (Connection connection = source.getConnection()) {
            for (String table : List.of("implementation", "claim")) {
                try (ResultSet found = connection.getMetaData().getIndexInfo(null, null, table, false, false)) {
                    while (found.next()) {
                        names.add(found.getString("INDEX_NAME"));
                    }
                }
                try (ResultSet keys = connection.getMetaData().getImportedKeys(null, null, table)) {
                    while (keys.next()) {
                        names.add(keys.getString("FK_NAME"));
                    }
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return names;
    }

    private static void itemsComeBackAsTheyWere(Stores stores) {
        Map<Item, Integer> items = new HashMap<>();
        stores.implementations()
                .forEach(SYSTEM, ImplementationFilter.all(), i -> items.merge(i.item(), 1, Integer::sum));
        Map<Item, Integer> given = new HashMap<>();
        SampleRegion.of(15, SampleSize.small(), BuiltInData.divisions())
                .implementations()
                .forEach(i -> given.merge(i.item(), 1, Integer::sum));
        assertThat(items).isEqualTo(given);
    }
}
