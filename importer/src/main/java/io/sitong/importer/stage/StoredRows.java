package io.sitong.importer.stage;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.item.Implementation;
import io.sitong.catalog.item.Implementations;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.importer.exported.ExportedCells;
import io.sitong.rules.fold.NameFold;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds what is stored of the rows of a file, a block at a time: by 业务办理项编码, else by 实施编码, else by 基本编码 or name
 * with the authority in the row's division. A stored item that carries another, more exact code is another item.
 */
final class StoredRows {

    private final Implementations implementations;
    private final Viewer viewer;
    private final DivisionCode within;

    StoredRows(Implementations implementations, Viewer viewer, DivisionCode within) {
        this.implementations = implementations;
        this.viewer = viewer;
        this.within = within;
    }

    /** What is stored of each row of a block: nothing, one item, or several that cannot be told apart. */
    Map<FileRow, List<Implementation>> find(List<FileRow> block) {
        Map<FileRow, List<Implementation>> found = new IdentityHashMap<>();
        List<FileRow> open = new ArrayList<>();
        Map<String, Implementation> byCode = byCode(block);
        Map<Long, Implementation> marked = marked(block);
        for (FileRow row : block) {
            Implementation own = marked.get(numberOf(row));
            List<Implementation> stored = own == null || renamed(row) ? byOwnCode(row.item(), byCode) : List.of(own);
            if (stored.isEmpty()) {
                open.add(row);
            }
            found.put(row, stored);
        }
        if (!open.isEmpty()) {
            List<Implementation> akin = akin(open);
            Map<String, List<Implementation>> siblings = new HashMap<>();
            Map<String, List<Implementation>> byAuthority = new HashMap<>();
            for (Implementation stored : akin) {
                add(siblings, stored.item().text(ItemField.TASK_CODE), stored);
                add(byAuthority, authorityKey(stored.division(), stored.item()), stored);
            }
            for (FileRow row : open) {
                List<Implementation> ofCode = handleItems(row.item(), siblings, byCode);
                found.put(row, ofCode.isEmpty() ? lessExact(row, byAuthority) : ofCode);
            }
        }
        block.forEach(row -> found.computeIfPresent(row, (r, named) -> withMarked(marked.get(numberOf(r)), named)));
        return found;
    }

    /** The items the trusted marks of a block stand for, by number. */
    private Map<Long, Implementation> marked(List<FileRow> block) {
        Set<Long> ids =
                block.stream().map(StoredRows::numberOf).filter(id -> id > 0).collect(Collectors.toSet());
        return ids.isEmpty() ? Map.of() : implementations.findAll(viewer, ids);
    }

    /** Number of the item a row was exported from, 0 for other rows. */
    private static long numberOf(FileRow row) {
        ExportedCells exported = row.exported();
        return exported == null ? 0 : exported.mark().id();
    }

    private static boolean renamed(FileRow row) {
        ExportedCells exported = row.exported();
        return exported != null && exported.renamed();
    }

    /** The mark decides, unless what a person typed over the name or the codes is those of another item. */
    private static List<Implementation> withMarked(@Nullable Implementation marked, List<Implementation> named) {
        if (marked == null) {
            return named;
        }
        boolean another = named.size() == 1 && named.getFirst().id() != marked.id();
        return another ? List.of(marked, named.getFirst()) : List.of(marked);
    }

    /** The stored items of the row's 实施编码: handle items, where the row does not say which one it is. */
    private static List<Implementation> handleItems(
            Item row, Map<String, List<Implementation>> siblings, Map<String, Implementation> byCode) {
        String code = row.text(ItemField.TASK_CODE);
        Implementation one = byCode.get(code);
        if (code.isEmpty() || one == null) {
            return List.of();
        }
        List<Implementation> all = siblings.getOrDefault(code, List.of(one));
        return narrowed(all, stored -> agree(row, stored.item(), ItemField.TASK_HANDLE_ITEM), row);
    }

    private static void add(Map<String, List<Implementation>> map, String key, Implementation stored) {
        map.computeIfAbsent(key, k -> new ArrayList<>()).add(stored);
    }

    private Map<String, Implementation> byCode(List<FileRow> block) {
        Set<String> codes = new HashSet<>();
        for (FileRow row : block) {
            row.item().handleItemCode().ifPresent(code -> codes.add(code.value()));
            row.item().implCode().ifPresent(code -> codes.add(code.value()));
        }
        return codes.isEmpty() ? Map.of() : implementations.findByCodes(viewer, codes);
    }

    private static List<Implementation> byOwnCode(Item row, Map<String, Implementation> byCode) {
        Implementation byHandleItem = byCode.get(row.text(ItemField.TASK_HANDLE_ITEM));
        if (byHandleItem != null) {
            return List.of(byHandleItem);
        }
        Implementation byImplementation = byCode.get(row.text(ItemField.TASK_CODE));
        // a stored handle item may have siblings under the same code: which one is meant is asked among all of them
        return byImplementation != null
                        && byImplementation.item().handleItemCode().isEmpty()
                ? List.of(byImplementation)
                : List.of();
    }

    /** Stored items that share a 基本编码 or the name with any of the rows. */
    private List<Implementation> akin(List<FileRow> open) {
        Set<String> codes = new HashSet<>();
        Set<String> names = new HashSet<>();
        for (FileRow row : open) {
            row.item().catalogCode().ifPresent(code -> codes.add(code.value()));
            row.item().implCode().ifPresent(code -> codes.add(code.catalogCode().value()));
            if (!row.item().name().isEmpty()) {
                names.add(row.item().name());
            }
        }
        return codes.isEmpty() && names.isEmpty()
                ? List.of()
                : implementations.findByCatalogCodesOrNames(viewer, within, codes, names);
    }

    private List<Implementation> lessExact(FileRow row, Map<String, List<Implementation>> byAuthority) {
        Item item = row.item();
        List<Implementation> same =
                byAuthority.getOrDefault(authorityKey(row.seat().divisionOr(within), item), List.of()).stream()
                        .filter(stored -> agree(item, stored.item(), ItemField.TASK_CODE)
                                && agree(item, stored.item(), ItemField.TASK_HANDLE_ITEM))
                        .toList();
        String code = item.catalogCode().map(c -> c.value()).orElse("");
        if (!code.isEmpty()) {
            List<Implementation> byCode =
                    narrowed(same, s -> s.item().text(ItemField.CATALOG_CODE).equals(code), item);
            if (!byCode.isEmpty()) {
                return byCode;
            }
        }
        return item.name().isEmpty()
                ? List.of()
                : narrowed(
                        same,
                        s -> agree(item, s.item(), ItemField.CATALOG_CODE)
                                && NameFold.same(s.item().name(), item.name()),
                        item);
    }

    /** Those that fit; of several, the one with the same name, where just one has it. */
    private static List<Implementation> narrowed(List<Implementation> among, Predicate<Implementation> fits, Item row) {
        List<Implementation> fitting = among.stream().filter(fits).toList();
        if (fitting.size() > 1) {
            List<Implementation> named = fitting.stream()
                    .filter(s -> NameFold.same(s.item().name(), row.name()))
                    .toList();
            return named.size() == 1 ? named : fitting;
        }
        return fitting;
    }

    /** Whether the two do not carry different well-formed codes in this field. */
    private static boolean agree(Item row, Item stored, ItemField field) {
        String one = wellFormed(row, field);
        String other = wellFormed(stored, field);
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }

    private static String wellFormed(Item item, ItemField field) {
        boolean holds = switch (field) {
            case TASK_HANDLE_ITEM -> item.handleItemCode().isPresent();
            case TASK_CODE -> item.implCode().isPresent();
            default -> item.catalogCode().isPresent();
        };
        return holds ? item.text(field) : "";
    }

    private static String authorityKey(DivisionCode division, Item item) {
        return division + "|" + Identity.authority(item);
    }
}
