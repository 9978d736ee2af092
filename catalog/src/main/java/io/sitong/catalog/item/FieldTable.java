package io.sitong.catalog.item;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * What the national exchange tables say of each field: column, type, whether it must be there. Read from {@code
 * fields.csv}, the field table of GB/T 39554.2-2020 as seen in exchange schemas.
 */
public final class FieldTable {

    private static final Map<ItemGroup, String> GROUP_NAMES = new EnumMap<>(Map.of(
            ItemGroup.BY_LAW, "legalBasis*",
            ItemGroup.MATERIALS, "material*",
            ItemGroup.FEES, "fee*",
            ItemGroup.STEPS, "step*",
            ItemGroup.SPECIAL_STEPS, "special*",
            ItemGroup.PLACES, "place*",
            ItemGroup.CHANNELS, "online*",
            ItemGroup.RESULTS, "result*",
            ItemGroup.FAQS, "faq*",
            ItemGroup.SITUATIONS, "condition*"));

    private static final FieldTable READ = read();

    private final Map<ItemField, FieldNote> fields = new EnumMap<>(ItemField.class);
    private final Map<GroupField, FieldNote> columns = new EnumMap<>(GroupField.class);

    private FieldTable() {}

    /** The note on a field; fields that only some systems have are not in the table. */
    public static Optional<FieldNote> find(ItemField field) {
        return Optional.ofNullable(READ.fields.get(field));
    }

    /** The note on a column of a repeat group. */
    public static Optional<FieldNote> find(GroupField field) {
        return Optional.ofNullable(READ.columns.get(field));
    }

    private static FieldTable read() {
        Map<String, FieldNote> single = new HashMap<>();
        Map<String, FieldNote> repeated = new HashMap<>();
        for (CSVRecord row : rows()) {
            FieldNote note = new FieldNote(
                    row.get("national_column"),
                    row.get("type"),
                    row.get("required"),
                    row.get("values_or_condition"),
                    row.get("applies_to"));
            String group = row.get("group");
            for (String identifier : row.get("identifier").split("/", -1)) {
                String plain = identifier.replace("[]", "").toLowerCase(Locale.ROOT);
                if (group.endsWith("*")) {
                    repeated.putIfAbsent(group + plain, note);
                } else {
                    single.putIfAbsent(plain, note);
                }
            }
        }
        FieldTable table = new FieldTable();
        for (ItemField field : ItemField.values()) {
            FieldNote note = single.get(field.identifier().toLowerCase(Locale.ROOT));
            if (note != null) {
                table.fields.put(field, note);
            }
        }
        for (GroupField field : GroupField.values()) {
            String first = field.identifier().split("/", -1)[0].toLowerCase(Locale.ROOT);
            FieldNote note = repeated.get(GROUP_NAMES.get(field.group()) + first);
            if (note != null) {
                table.columns.put(field, note);
            }
        }
        return table;
    }

    private static Iterable<CSVRecord> rows() {
        String path = "/builtin/fields.csv";
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (InputStream in = Objects.requireNonNull(FieldTable.class.getResourceAsStream(path), path);
                CSVParser parser = format.parse(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
