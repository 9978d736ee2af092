package io.sitong.importer.paste;

import io.sitong.catalog.item.GroupField;
import io.sitong.catalog.item.ItemGroup;
import io.sitong.importer.columns.KnownHeaders;
import io.sitong.importer.sheet.CsvTable;
import io.sitong.importer.values.PlainText;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The names the columns of repeat groups go by: their own, those workbooks have for them, and short ones (names.csv). */
public final class GroupNames {

    private static final Map<ItemGroup, Map<String, GroupField>> NAMES = read();

    private GroupNames() {}

    private static Map<ItemGroup, Map<String, GroupField>> read() {
        Map<ItemGroup, Map<String, GroupField>> names = new EnumMap<>(ItemGroup.class);
        for (ItemGroup group : ItemGroup.values()) {
            Map<String, GroupField> own = new HashMap<>();
            GroupField.of(group).forEach(column -> own.put(heading(column.label()), column));
            for (GroupField column : GroupField.of(group)) {
                String key = column == GroupField.FEE_BY_LAW ? "FEE_BASIS" : column.name();
                KnownHeaders.of(key).forEach(name -> own.putIfAbsent(heading(name), column));
            }
            names.put(group, own);
        }
        for (List<String> row : CsvTable.beside(GroupNames.class, "names.csv")) {
            GroupField column = GroupField.valueOf(row.get(0));
            for (String name : row.get(1).split(" ", -1)) {
                names.computeIfAbsent(column.group(), group -> new HashMap<>()).putIfAbsent(heading(name), column);
            }
        }
        return names;
    }

    /** The column of a group that a heading names. */
    public static Optional<GroupField> find(ItemGroup group, String heading) {
        return Optional.ofNullable(NAMES.getOrDefault(group, Map.of()).get(heading(heading)));
    }

    /** A heading without stars and brackets, half width. */
    static String heading(String cell) {
        return PlainText.folded(cell).replaceAll("[*（(].*?[)）]|\\*", "");
    }
}
