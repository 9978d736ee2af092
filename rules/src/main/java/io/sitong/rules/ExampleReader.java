package io.sitong.rules;

import io.sitong.catalog.division.Division;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.division.Level;
import io.sitong.catalog.item.BasedOn;
import io.sitong.catalog.item.CodeTable;
import io.sitong.catalog.item.Faq;
import io.sitong.catalog.item.Fee;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.item.LegalBasis;
import io.sitong.catalog.item.Material;
import io.sitong.catalog.item.ResultDocument;
import io.sitong.catalog.item.ServicePlace;
import io.sitong.catalog.item.SpecialStep;
import io.sitong.catalog.item.Step;
import io.sitong.catalog.item.TimeLimit;
import io.sitong.catalog.item.TimeUnit;
import io.sitong.catalog.standard.StandardItem;
import io.sitong.catalog.standard.StandardState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns the tables of the rule cards into items; see {@link CatalogSnapshot#parse} for how they are written. */
final class ExampleReader {

    private static final Pattern LIMIT = Pattern.compile("([0-9]+)个?(工作日|自然日|小时|月|年)");
    private static final Pattern GROUP_ROW = Pattern.compile("(.*?)(?:\\{(.*)})?", Pattern.DOTALL);
    private static final Map<String, ItemField> FIELDS = fieldsByName();

    private final Map<String, StandardItem> standards = new LinkedHashMap<>();
    private final Map<String, Division> divisions = new LinkedHashMap<>();
    private final List<Subject> subjects = new ArrayList<>();

    private ExampleReader() {}

    static CatalogSnapshot read(TextTable table) {
        ExampleReader reader = new ExampleReader();
        for (List<String> row : table.rows()) {
            Map<String, String> cells = new LinkedHashMap<>();
            for (int i = 0; i < table.columns().size(); i++) {
                cells.put(table.columns().get(i), TextTable.value(row.get(i)));
            }
            reader.row(cells);
        }
        boolean complete = table.columns().contains("implemented");
        return CatalogSnapshot.of(
                reader.subjects,
                List.copyOf(reader.standards.values()),
                complete ? List.copyOf(reader.divisions.values()) : List.of());
    }

    private void row(Map<String, String> cells) {
        Item.Builder own = ValidItem.item().edit();
        Item.Builder ruling = ValidItem.item().edit();
        boolean hasStandard = false;
        for (Map.Entry<String, String> cell : cells.entrySet()) {
            String column = cell.getKey();
            if (column.startsWith("standard.")) {
                hasStandard |= !cell.getValue().isEmpty();
                set(ruling, column.substring("standard.".length()), cell.getValue());
            } else {
                set(own, column, cell.getValue());
            }
        }
        StandardItem standard = hasStandard ? standard(ruling.build(), cells) : null;
        DivisionCode division = DivisionCode.parse(cells.getOrDefault("division", ValidItem.DIVISION))
                .orElseThrow();
        Level level = Optional.ofNullable(cells.get("level"))
                .flatMap(Level::findByCode)
                .orElse(division.level());
        divisions.putIfAbsent(division.value(), new Division(division, "区划" + division, null, false));
        if (!"否".equals(cells.get("implemented"))) {
            String made = cells.getOrDefault("basedOn", "");
            BasedOn basedOn = made.isEmpty() ? null : new BasedOn(1, Integer.parseInt(made));
            subjects.add(new Subject(own.build(), division, level, standard, basedOn));
        }
    }

    private StandardItem standard(Item item, Map<String, String> cells) {
        return standards.computeIfAbsent(
                item.text(ItemField.CATALOG_CODE) + item.name(),
                code -> new StandardItem(
                        1,
                        0,
                        StandardState.valueOf(cells.getOrDefault("standard.state", StandardState.PUBLISHED.name())),
                        item,
                        Integer.parseInt(cells.getOrDefault("standard.snapshot", "1")),
                        true,
                        Instant.EPOCH));
    }

    private static void set(Item.Builder item, String column, String cell) {
        switch (column) {
            case "division", "level", "basedOn", "implemented", "state", "snapshot" -> {}
            case "bases" -> item.bases(rows(cell, ExampleReader::basis));
            case "materials" -> item.materials(rows(cell, ExampleReader::material));
            case "fees" ->
                item.fees(rows(
                        cell,
                        (name, more) -> new Fee(
                                name,
                                more.get("standard"),
                                more.get("basis"),
                                more.get("reducible"),
                                more.get("reductionBasis"))));
            case "steps" ->
                item.steps(rows(
                        cell,
                        (name, more) -> new Step(name, more.get("operator"), limit(more.get("limit")), null, null)));
            case "specialSteps" ->
                item.specialSteps(rows(
                        cell,
                        (name, more) -> new SpecialStep(
                                name, limit(more.get("limit")), more.get("basis"), more.get("counts"))));
            case "places" ->
                item.places(
                        rows(cell, (name, more) -> new ServicePlace(name, more.get("phone"), more.get("hours"), null)));
            case "results" ->
                item.results(rows(
                        cell,
                        (name, more) -> new ResultDocument(
                                name, more.get("type"), more.get("validity"), null, more.get("sample"))));
            case "faqs" ->
                item.faqs(rows(cell, (question, more) -> new Faq(question, more.getOrDefault("answer", ""))));
            default -> {
                ItemField field = FIELDS.get(column);
                if (field == null) {
                    throw new IllegalArgumentException("no field or group is called " + column);
                }
                field(item, field, cell);
            }
        }
    }

    private static void field(Item.Builder item, ItemField field, String cell) {
        Matcher limit = LIMIT.matcher(cell);
        if (limit.matches() && field == ItemField.ANTICIPATE_DAY) {
            item.set(field, limit.group(1)).set(ItemField.ANTICIPATE_TYPE, limit.group(2));
        } else if (limit.matches() && field == ItemField.PROMISE_DAY) {
            item.set(field, limit.group(1)).set(ItemField.PROMISE_TYPE, limit.group(2));
        } else {
            item.set(field, field.table().map(table -> codes(table, cell)).orElse(cell));
        }
    }

    private static String codes(CodeTable table, String cell) {
        if (table.codeOf(cell).isPresent()) {
            return table.codeOf(cell).get();
        }
        List<String> codes = new ArrayList<>();
        for (String label : cell.split("、", -1)) {
            codes.add(table.codeOf(label).orElse(label));
        }
        return String.join("^", codes);
    }

    private static LegalBasis basis(String text, Map<String, String> more) {
        return more.isEmpty()
                ? LegalBasis.ofText(text)
                : new LegalBasis(
                        more.getOrDefault("lawName", ""),
                        more.get("lawKind"),
                        more.get("docNo"),
                        more.get("article"),
                        more.get("articleText"),
                        text);
    }

    private static Material material(String name, Map<String, String> more) {
        return new Material(
                name,
                code(CodeTable.MATERIAL_TYPE, more.get("type")),
                code(CodeTable.MATERIAL_FORMAT, more.get("form")),
                code(CodeTable.IS_NEED, more.getOrDefault("necessity", "必要")),
                more.get("source"),
                more.get("issuer"),
                more.get("copies"),
                null,
                null,
                null,
                more.get("basis"),
                more.get("blankForm"),
                more.get("sampleForm"),
                more.get("optionalCase"),
                more.get("licence"),
                null);
    }

    private static @Nullable String code(CodeTable table, @Nullable String label) {
        return label == null || label.isEmpty() ? null : table.codeOf(label).orElse(label);
    }

    private static @Nullable TimeLimit limit(@Nullable String text) {
        Matcher limit = LIMIT.matcher(text == null ? "" : text);
        return limit.matches()
                ? new TimeLimit(
                        Integer.parseInt(limit.group(1)),
                        TimeUnit.findByLabel(limit.group(2)).orElseThrow())
                : null;
    }

    private static <T> List<T> rows(String cell, BiFunction<String, Map<String, String>, T> make) {
        List<T> rows = new ArrayList<>();
        if (cell.isEmpty()) {
            return rows;
        }
        for (String text : cell.split("<br>", -1)) {
            Matcher row = GROUP_ROW.matcher(text);
            Map<String, String> more = new HashMap<>();
            if (row.matches() && row.group(2) != null) {
                for (String part : row.group(2).split(",", -1)) {
                    String[] nameAndValue = part.strip().split("=", 2);
                    more.put(nameAndValue[0], nameAndValue.length > 1 ? nameAndValue[1] : "");
                }
            }
            rows.add(make.apply(row.group(1), more));
        }
        return rows;
    }

    private static Map<String, ItemField> fieldsByName() {
        Map<String, ItemField> fields = new HashMap<>();
        for (ItemField field : ItemField.values()) {
            fields.put(field.name(), field);
            fields.put(field.identifier(), field);
        }
        return fields;
    }
}
