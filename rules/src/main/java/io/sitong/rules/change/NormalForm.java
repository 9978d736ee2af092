package io.sitong.rules.change;

import io.sitong.catalog.item.FieldType;
import io.sitong.catalog.item.GroupField;
import io.sitong.catalog.item.GroupRow;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.item.ItemGroup;
import io.sitong.catalog.item.LegalBasis;
import io.sitong.catalog.item.TimeLimit;
import io.sitong.rules.compare.BasisSet;
import io.sitong.rules.compare.ItemComparison;
import io.sitong.rules.compare.MaterialNames;
import io.sitong.rules.fold.NameFold;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a text says without how it is typed: two texts with the same normal form are the same content. */
final class NormalForm {

    private NormalForm() {}

    /** Of a field; a limit is taken together with its unit. */
    static String of(Item item, ItemField field) {
        return switch (field) {
            case ANTICIPATE_DAY -> limit(item.legalLimit(), item, field);
            case PROMISE_DAY -> limit(item.promiseLimit(), item, field);
            default -> of(field.type(), item.text(field));
        };
    }

    private static String limit(Optional<TimeLimit> limit, Item item, ItemField field) {
        return limit.map(l -> "=" + l.inWorkdays(ItemComparison.WORKDAYS_PER_MONTH))
                .orElseGet(() -> NameFold.fold(item.text(field)));
    }

    static String of(FieldType type, String text) {
        return switch (type) {
            case CHOICES ->
                Arrays.stream(text.split("\\^", -1))
                        .filter(code -> !code.isBlank())
                        .map(String::strip)
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining("^"));
            default -> NameFold.fold(text);
        };
    }

    /** Of one cell of a row. */
    static String of(GroupRow row, GroupField column) {
        return switch (column) {
            case MATERIAL_NAME -> MaterialNames.key(row.text(column));
            // a basis is what it cites, however it is written
            case LAW_NAME, ARTICLE, LAW_RAW, DOC_NO, LAW_KIND -> column == GroupField.LAW_NAME ? citation(row) : "";
            case STEP_LIMIT -> limit(row.text(column), row.text(GroupField.STEP_LIMIT_UNIT));
            case SPECIAL_LIMIT -> limit(row.text(column), row.text(GroupField.SPECIAL_LIMIT_UNIT));
            case STEP_LIMIT_UNIT, SPECIAL_LIMIT_UNIT -> "";
            default -> of(column.type(), row.text(column));
        };
    }

    private static String limit(String amount, String unit) {
        Item limit = Item.builder()
                .set(ItemField.ANTICIPATE_DAY, amount)
                .set(ItemField.ANTICIPATE_TYPE, unit)
                .build();
        return of(limit, ItemField.ANTICIPATE_DAY);
    }

    private static String citation(GroupRow row) {
        String raw = row.text(GroupField.LAW_RAW);
        String law = row.text(GroupField.LAW_NAME);
        LegalBasis basis = law.isEmpty()
                ? LegalBasis.ofText(raw)
                : new LegalBasis(law, null, null, row.text(GroupField.ARTICLE), null, raw);
        List<String> keys = BasisSet.of(List.of(basis)).keys();
        return keys.isEmpty() ? NameFold.fold(law + raw) : String.join(";", keys);
    }

    /** What makes a row the same row in two texts: the paper, the law and place, the name of the fee or step. */
    static String key(GroupRow row) {
        String key = of(row, GroupField.leading(row.group()));
        return row.group() == ItemGroup.MATERIALS
                ? key + "|" + NameFold.fold(row.text(GroupField.MATERIAL_SITUATION))
                : key;
    }
}
