package io.sitong.importer.packet;

import io.sitong.catalog.item.Fee;
import io.sitong.catalog.item.GroupField;
import io.sitong.catalog.item.GroupRow;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.item.ItemGroup;
import io.sitong.catalog.item.LegalBasis;
import io.sitong.catalog.item.TimeLimit;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What an item says of a field or group, as a packet shows it: a limit with its unit, a group row by row. */
public final class PointText {

    private static final Set<String> OF_THE_PLACE =
            Set.of(ItemGroup.PLACES.name(), ItemGroup.CHANNELS.name(), ItemGroup.FAQS.name());

    private PointText() {}

    /** @param key name of an {@link ItemField} or {@link ItemGroup}; anything else says nothing */
    public static String of(Item item, String key) {
        ItemField field = ItemField.findByKey(key).orElse(null);
        if (field != null) {
            return switch (field) {
                case ANTICIPATE_DAY -> item.legalLimit().map(TimeLimit::text).orElse(item.text(field));
                case PROMISE_DAY -> item.promiseLimit().map(TimeLimit::text).orElse(item.text(field));
                default -> field.display(item.text(field));
            };
        }
        for (ItemGroup group : ItemGroup.values()) {
            if (group.name().equals(key)) {
                return lines(item, group);
            }
        }
        return "";
    }

    /** The same of a standard; nothing of what each place has its own value for. */
    public static String ofStandard(Item standard, String key) {
        boolean unified = ItemField.findByKey(key).map(ItemField::unified).orElseGet(() -> !OF_THE_PLACE.contains(key));
        return unified ? of(standard, key) : "";
    }

    private static String lines(Item item, ItemGroup group) {
        List<String> lines = switch (group) {
            case BY_LAW -> item.bases().stream().map(LegalBasis::raw).toList();
            case FEES -> item.fees().stream().map(PointText::fee).toList();
            default ->
                GroupRow.of(item, group).stream()
                        .map(row -> row.text(GroupField.leading(group)))
                        .toList();
        };
        return lines.size() == 1
                ? lines.getFirst()
                : IntStream.range(0, lines.size())
                        .mapToObj(i -> (i + 1) + "、" + lines.get(i))
                        .collect(Collectors.joining("\n"));
    }

    private static String fee(Fee fee) {
        return fee.standard() == null ? fee.name() : fee.name() + "：" + fee.standard();
    }

    /** What people call it; empty where it is neither a field nor a group. */
    public static String label(String key) {
        return ItemField.findByKey(key).map(ItemField::label).orElseGet(() -> {
            for (ItemGroup group : ItemGroup.values()) {
                if (group.name().equals(key)) {
                    return group.label();
                }
            }
            return "";
        });
    }
}
