package io.sitong.catalog.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.item.ItemGroup;
import io.sitong.catalog.item.ItemGroups;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Items as JSON in one canonical form: fields by name, then groups in fixed order, nothing that is absent.
 *
 * <p>Equal items give equal text, which is what digests are taken of; so the form must not change.
 */
final class ItemJson {

    private static final Comparator<ItemField> BY_NAME = Comparator.comparing(ItemField::name);
    private static final String GROUPS = "groups";
    private static final String FIELDS = "fields";

    private final JsonMapper mapper = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .changeDefaultPropertyInclusion(i -> i.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();
    private final ObjectWriter writer = mapper.writer();

    String write(Item item) {
        StringWriter text = new StringWriter(1024);
        try (JsonGenerator json = writer.createGenerator(text)) {
            json.writeStartObject();
            if (!item.fields().isEmpty()) {
                json.writeName(FIELDS);
                writeFields(json, item.fields());
            }
            boolean open = false;
            for (ItemGroup group : ItemGroup.values()) {
                List<?> groupRows = item.group(group);
                if (!groupRows.isEmpty()) {
                    if (!open) {
                        json.writeName(GROUPS);
                        json.writeStartObject();
                        open = true;
                    }
                    json.writeName(group.name());
                    writer.writeValue(json, groupRows);
                }
            }
            if (open) {
                json.writeEndObject();
            }
            json.writeEndObject();
        }
        return text.toString();
    }

    Item read(String text) {
        Item.Builder item = Item.builder();
        try (JsonParser json = mapper.createParser(text)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                boolean fields = json.currentName().equals(FIELDS);
                json.nextToken();
                while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                    String key = json.currentName();
                    if (fields) {
                        item.set(ItemField.valueOf(key), json.nextStringValue());
                    } else {
                        ItemGroup group = ItemGroup.valueOf(key);
                        ItemGroups.set(item, group, readGroup(json, group));
                    }
                }
            }
        }
        return item.build();
    }

    private List<Object> readGroup(JsonParser json, ItemGroup group) {
        List<Object> groupRows = new ArrayList<>();
        ObjectReader row = mapper.readerFor(ItemGroups.rowType(group));
        json.nextToken();
        while (json.nextToken() == JsonToken.START_OBJECT) {
            groupRows.add(row.readValue(json));
        }
        return groupRows;
    }

    /** Only fields, as an object of texts; null where there are none. */
    @Nullable
    String writeFields(Map<ItemField, String> fields) {
        if (fields.isEmpty()) {
            return null;
        }
        StringWriter text = new StringWriter();
        try (JsonGenerator json = writer.createGenerator(text)) {
            writeFields(json, fields);
        }
        return text.toString();
    }

    private static void writeFields(JsonGenerator json, Map<ItemField, String> fields) {
        ItemField[] present = fields.keySet().toArray(ItemField[]::new);
        Arrays.sort(present, BY_NAME);
        json.writeStartObject();
        for (ItemField field : present) {
            json.writeStringProperty(field.name(), Objects.requireNonNull(fields.get(field)));
        }
        json.writeEndObject();
    }

    Map<ItemField, String> readFields(@Nullable String text) {
        Map<ItemField, String> fields = new EnumMap<>(ItemField.class);
        if (text != null) {
            readTexts(text).forEach((key, value) -> fields.put(ItemField.valueOf(key), value));
        }
        return fields;
    }

    /** The rows of one group, for pieces and for the audit trail. */
    String writeGroup(List<?> groupRows) {
        return writer.writeValueAsString(groupRows);
    }

    /** The rows of one group, as {@link #writeGroup} wrote them. */
    List<Object> readGroup(ItemGroup group, String text) {
        try (JsonParser json = mapper.createParser(text)) {
            return readGroup(json, group);
        }
    }

    String writeTexts(Map<String, String> texts) {
        return writer.writeValueAsString(texts);
    }

    Map<String, String> readTexts(String text) {
        return mapper.readValue(text, new TypeReference<Map<String, String>>() {});
    }

    String writeList(List<String> texts) {
        return writer.writeValueAsString(texts);
    }

    List<String> readList(String text) {
        return mapper.readValue(text, new TypeReference<List<String>>() {});
    }
}
