package io.sitong.importer;

import io.sitong.catalog.item.Fee;
import io.sitong.catalog.item.GroupField;
import io.sitong.catalog.item.GroupRow;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.item.ItemGroup;
import io.sitong.catalog.item.ItemGroups;
import io.sitong.catalog.item.LegalBasis;
import io.sitong.catalog.item.Material;
import io.sitong.catalog.item.Step;
import io.sitong.importer.exported.GroupCell;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Turns the values read from rows into items of the catalog. Cells that say the same were read into one list; the rows of
 * a repeat group made of it are shared too, because a hundred thousand items would fill the memory with them.
 */
final class ItemOfRow {

    private static final int SHARED = 20_000;

    private final Map<Object, List<?>> shared = new IdentityHashMap<>();

    /** Whether items may be called by their 主项 and 子项, because no column is their name. */
    private final boolean nameless;

    /** @param nameless whether the list has no column for the name of an item; a blank cell of one that has is a problem */
    ItemOfRow(boolean nameless) {
        this.nameless = nameless;
    }

    static Item of(Map<String, Object> values) {
        return new ItemOfRow(true).item(values);
    }

    Item item(Map<String, Object> values) {
        Item.Builder item = Item.builder();
        values.forEach((key, value) -> {
            switch (key) {
                case "BY_LAW" -> item.bases(once(value, ItemOfRow::bases));
                case "MATERIALS" -> item.materials(once(value, ItemOfRow::materials));
                case "FEES" -> item.fees(once(value, ItemOfRow::fees));
                case "HANDLE_FLOW" -> {
                    List<Step> steps = once(value, ItemOfRow::steps);
                    if (steps.size() > 1) {
                        item.steps(steps);
                    }
                    item.set(
                            ItemField.HANDLE_FLOW,
                            steps.stream().map(Step::name).collect(Collectors.joining("→")));
                }
                default -> {
                    ItemField.findByKey(key).ifPresent(field -> item.set(field, text(value)));
                    GroupCell.of(key).ifPresent(group -> group(item, group, value));
                }
            }
        });
        // a table of steps says more than the flow in one cell, whichever came first
        Object steps = values.get(ItemGroup.STEPS.name());
        if (steps != null) {
            group(item, ItemGroup.STEPS, steps);
        }
        if (nameless && !values.containsKey(ItemField.TASK_NAME.name())) {
            item.set(ItemField.TASK_NAME, nameOf(values));
        }
        return item.build();
    }

    /**
     * What a row is called in a list that has no 事项名称 but 主项 and 子项: 内资企业登记（变更）; empty where it names nothing. An item
     * that is known keeps its name, because a column that is absent changes nothing.
     */
    private static String nameOf(Map<String, Object> values) {
        String sub = named(values, ItemField.SUB_NAME);
        String own = sub.isEmpty() ? named(values, ItemField.HANDLE_ITEM_NAME) : sub;
        String main = named(values, ItemField.MAIN_NAME);
        boolean whole = own.isEmpty() || main.isEmpty() || own.contains(main);
        return whole ? own.isEmpty() ? main : own : main + "（" + own + "）";
    }

    private static String named(Map<String, Object> values, ItemField field) {
        Object value = values.get(field.name());
        return value == null ? "" : text(value);
    }

    @SuppressWarnings("unchecked") // a list that was read is of one column, and so always made into the same
    private <R> List<R> once(Object value, Function<Object, List<R>> make) {
        List<?> known = shared.get(value);
        if (known != null) {
            return (List<R>) known;
        }
        List<R> made = List.copyOf(make.apply(value));
        if (value instanceof List<?> && shared.size() < SHARED) {
            shared.put(value, made);
        }
        return made;
    }

    private static List<LegalBasis> bases(Object value) {
        return texts(value).stream().map(LegalBasis::ofText).toList();
    }

    private static List<Material> materials(Object value) {
        return rows(value).stream().map(ItemOfRow::material).toList();
    }

    private static List<Fee> fees(Object value) {
        return rows(value).stream().map(ItemOfRow::fee).toList();
    }

    private static List<Step> steps(Object value) {
        return texts(value).stream()
                .map(text -> new Step(text, null, null, null, null))
                .toList();
    }

    /** Rows of a group from a small table, or from one cell. */
    private static void group(Item.Builder item, ItemGroup group, Object value) {
        List<GroupRow> rows = value instanceof List<?>
                ? rows(value).stream().map(row -> row(group, row)).toList()
                : GroupCell.rows(group, text(value));
        ItemGroups.set(item, group, rows.stream().map(GroupRow::record).toList());
    }

    private static GroupRow row(ItemGroup group, Map<?, ?> cells) {
        Map<GroupField, String> row = new EnumMap<>(GroupField.class);
        GroupField.of(group).forEach(column -> {
            Object text = cells.get(column.name());
            if (text != null) {
                row.put(column, text.toString());
            }
        });
        return new GroupRow(group, row);
    }

    private static Material material(Map<?, ?> row) {
        return new Material(
                orEmpty(row.get("MATERIAL_NAME")),
                orNull(row.get("MATERIAL_TYPE")),
                orNull(row.get("MATERIAL_FORMAT")),
                orNull(row.get("IS_NEED")),
                orNull(row.get("SOURCE_TYPE")),
                null,
                orNull(row.get("PAGE_NUM")),
                null,
                orNull(row.get("FILL_EXPLAIN")),
                orNull(row.get("ACCEPT_STAND")),
                null,
                orNull(row.get("FORM_GUID")),
                orNull(row.get("EXAMPLE_GUID")),
                null,
                null,
                null);
    }

    private static Fee fee(Map<?, ?> row) {
        return new Fee(
                orEmpty(row.get("FEE_NAME")), orNull(row.get("FEE_STAND")), orNull(row.get("FEE_BASIS")), null, null);
    }

    private static String text(Object value) {
        return value instanceof List<?> list
                ? String.join("^", list.stream().map(Object::toString).toList())
                : value.toString();
    }

    private static List<String> texts(Object value) {
        return value instanceof List<?> list
                ? list.stream().map(Object::toString).toList()
                : List.of(value.toString());
    }

    private static List<Map<?, ?>> rows(Object value) {
        List<Map<?, ?>> rows = new ArrayList<>();
        if (value instanceof List<?> list) {
            for (Object row : list) {
                if (row instanceof Map<?, ?> map) {
                    rows.add(map);
                }
            }
        }
        return rows;
    }

    private static String orEmpty(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static @Nullable String orNull(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
