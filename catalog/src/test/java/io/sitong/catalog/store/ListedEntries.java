package io.sitong.catalog.store;

import static io.sitong.catalog.store.StoreDbTest.BUREAU;
import static io.sitong.catalog.store.StoreDbTest.REGION;

import io.sitong.catalog.account.Role;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.blind.BlindChoice;
import io.sitong.catalog.list.Confirmation;
import io.sitong.catalog.list.ListEntry;
import io.sitong.catalog.list.NationalList;
import io.sitong.catalog.match.Relation;
import java.util.ArrayList;
import java.util.List;

/** A series of lists that is the only one in force, its entries known by their names, and three people who decide them. */
final class ListedEntries {

    static final Viewer ZHAO = new Viewer(11, "赵敏", Role.DEPARTMENT, REGION);
    static final Viewer WANG = new Viewer(12, "王建国", Role.BUREAU, REGION);
    static final Viewer LI = new Viewer(13, "李琳", Role.DEPARTMENT, REGION);

    private static int counter;

    private final Stores stores;
    private final String series = "系列" + counter++;
    private NationalList newest;

    ListedEntries(Stores stores, String... names) {
        this.stores = stores;
        stores.nationalLists().inForce().forEach(known -> stores.nationalLists().retire(BUREAU, known.id()));
        newest = stores.nationalLists().add(BUREAU, series, "清单", false, entries(names));
    }

    /** Adds the next version. */
    NationalList add(String... names) {
        newest = stores.nationalLists().add(BUREAU, series, "清单", false, entries(names));
        return newest;
    }

    /** Adds a list of another series beside. */
    NationalList beside(String... names) {
        return stores.nationalLists().add(BUREAU, series + "他", "他", false, entries(names));
    }

    private static List<ListEntry> entries(String... names) {
        List<ListEntry> entries = new ArrayList<>();
        for (String name : names) {
            entries.add(new ListEntry(
                    0, 0, entries.size() + 1, name, "2020年底", "司法部", null, null, null, "附件", Confirmation.OFFICIAL));
        }
        return entries;
    }

    /** The newest version as it stands now. */
    NationalList list() {
        return stores.nationalLists().find(newest.id()).orElseThrow();
    }

    /** Entries of the newest version, in its order. */
    List<Long> ids() {
        return ids(list());
    }

    List<Long> ids(NationalList of) {
        return stores.nationalLists().entriesOf(of.id()).stream()
                .map(ListEntry::id)
                .toList();
    }

    /** One item as an answer in a double review. */
    static BlindChoice choice(long standardId, Relation relation) {
        return new BlindChoice(standardId, relation, 0.8, List.of("+ 名称相同"));
    }
}
