package io.sitong.catalog.item;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is said of one item, by the standard or by an authority: its field values and repeat groups. Immutable.
 *
 * <p>Values are canonical text (see {@link FieldType}) and may be wrong: what localities send must be kept in order to
 * be judged. Typed views such as {@link #catalogCode()} answer only where the text is well formed. A field without a
 * value is absent, never an empty string.
 */
public final class Item {

    /** What catalogs write where an item has no main item. */
    private static final String UNSORTED = "未分类";

    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,6}");
    private static final Item EMPTY = new Builder().build();

    private final EnumMap<ItemField, String> values;
    private final Map<ItemField, String> fields;
    private final List<LegalBasis> bases;
    private final List<Material> materials;
    private final List<Fee> fees;
    private final List<Step> steps;
    private final List<SpecialStep> specialSteps;
    private final List<ServicePlace> places;
    private final List<OnlineChannel> channels;
    private final List<ResultDocument> results;
    private final List<Faq> faqs;
    private final List<Situation> situations;

    /** Computed once: items are looked up by what they say. 0 until then; a race computes the same again. */
    private int hash;

    private Item(Builder b) {
        this.values = new EnumMap<>(b.fields);
        this.fields = Collections.unmodifiableMap(values);
        this.bases = b.bases;
        this.materials = b.materials;
        this.fees = b.fees;
        this.steps = b.steps;
        this.specialSteps = b.specialSteps;
        this.places = b.places;
        this.channels = b.channels;
        this.results = b.results;
        this.faqs = b.faqs;
        this.situations = b.situations;
    }

    public static Item empty() {
        return EMPTY;
    }

    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this item. */
    public Builder edit() {
        Builder b = new Builder();
        b.fields.putAll(values);
        b.bases = bases;
        b.materials = materials;
        b.fees = fees;
        b.steps = steps;
        b.specialSteps = specialSteps;
        b.places = places;
        b.channels = channels;
        b.results = results;
        b.faqs = faqs;
        b.situations = situations;
        return b;
    }

    public Optional<String> find(ItemField field) {
        return Optional.ofNullable(fields.get(field));
    }

    public boolean has(ItemField field) {
        return fields.containsKey(field);
    }

    /** The value, or an empty string where there is none. */
    public String text(ItemField field) {
        return fields.getOrDefault(field, "");
    }

    /** The codes of a {@link FieldType#CHOICES} field; empty where there is no value. */
    public List<String> codes(ItemField field) {
        String value = fields.get(field);
        return value == null ? List.of() : Arrays.asList(value.split("\\^", -1));
    }

    /** True for {@code 1}, false for {@code 0} or no value. */
    public boolean isYes(ItemField field) {
        return "1".equals(fields.get(field));
    }

    public Map<ItemField, String> fields() {
        return fields;
    }

    public String name() {
        return text(ItemField.TASK_NAME);
    }

    /**
     * The name with what a list had in other columns, where it says neither by itself: 变更（主项：内资企业登记）, or 取水许可（变更） where
     * the 主项 is the name of all its 子项.
     */
    public String nameInContext() {
        String main = text(ItemField.MAIN_NAME);
        String sub = text(ItemField.SUB_NAME);
        boolean mainIsTheName = main.isBlank() || main.equals(name()) || main.startsWith(UNSORTED);
        if (mainIsTheName) {
            return sub.isBlank() || name().contains(sub) ? name() : name() + "（" + sub + "）";
        }
        return name().contains(main) ? name() : name() + "（主项：" + main + "）";
    }

    public Optional<CatalogCode> catalogCode() {
        return find(ItemField.CATALOG_CODE).flatMap(CatalogCode::parse);
    }

    public Optional<ImplCode> implCode() {
        return find(ItemField.TASK_CODE).flatMap(ImplCode::parse);
    }

    public Optional<HandleItemCode> handleItemCode() {
        return find(ItemField.TASK_HANDLE_ITEM).flatMap(HandleItemCode::parse);
    }

    public Optional<TimeLimit> legalLimit() {
        return limit(ItemField.ANTICIPATE_DAY, ItemField.ANTICIPATE_TYPE);
    }

    public Optional<TimeLimit> promiseLimit() {
        return limit(ItemField.PROMISE_DAY, ItemField.PROMISE_TYPE);
    }

    private Optional<TimeLimit> limit(ItemField amount, ItemField unit) {
        String digits = fields.get(amount);
        if (digits == null) {
            return Optional.empty();
        }
        if (!DIGITS.matcher(digits).matches()) {
            return Optional.empty();
        }
        return TimeUnit.findByLabel(text(unit)).map(u -> new TimeLimit(Integer.parseInt(digits), u));
    }

    public List<LegalBasis> bases() {
        return bases;
    }

    public List<Material> materials() {
        return materials;
    }

    public List<Fee> fees() {
        return fees;
    }

    public List<Step> steps() {
        return steps;
    }

    public List<SpecialStep> specialSteps() {
        return specialSteps;
    }

    public List<ServicePlace> places() {
        return places;
    }

    public List<OnlineChannel> channels() {
        return channels;
    }

    public List<ResultDocument> results() {
        return results;
    }

    public List<Faq> faqs() {
        return faqs;
    }

    public List<Situation> situations() {
        return situations;
    }

    /** The rows of a repeat group, whatever their type. */
    public List<?> group(ItemGroup group) {
        return switch (group) {
            case BY_LAW -> bases;
            case MATERIALS -> materials;
            case FEES -> fees;
            case STEPS -> steps;
            case SPECIAL_STEPS -> specialSteps;
            case PLACES -> places;
            case CHANNELS -> channels;
            case RESULTS -> results;
            case FAQS -> faqs;
            case SITUATIONS -> situations;
        };
    }

    @Override
    public boolean equals(@Nullable Object other) {
        if (other == this) {
            return true;
        }
        if (!(other instanceof Item that) || hashCode() != that.hashCode() || !values.equals(that.values)) {
            return false;
        }
        for (ItemGroup group : ItemGroup.values()) {
            if (!group(group).equals(that.group(group))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        int known = hash;
        if (known == 0) {
            known = Objects.hash(values, bases, materials);
            hash = known;
        }
        return known;
    }

    @Override
    public String toString() {
        return text(ItemField.CATALOG_CODE) + " " + name();
    }

    /** Collects the values of an item; blank text means no value. */
    public static final class Builder {

        private final EnumMap<ItemField, String> fields = new EnumMap<>(ItemField.class);
        private List<LegalBasis> bases = List.of();
        private List<Material> materials = List.of();
        private List<Fee> fees = List.of();
        private List<Step> steps = List.of();
        private List<SpecialStep> specialSteps = List.of();
        private List<ServicePlace> places = List.of();
        private List<OnlineChannel> channels = List.of();
        private List<ResultDocument> results = List.of();
        private List<Faq> faqs = List.of();
        private List<Situation> situations = List.of();

        private Builder() {}

        public Builder set(ItemField field, @Nullable String value) {
            if (value == null || value.isBlank()) {
                fields.remove(field);
            } else {
                fields.put(field, value);
            }
            return this;
        }

        public Builder legalLimit(TimeLimit limit) {
            return set(ItemField.ANTICIPATE_DAY, Integer.toString(limit.amount()))
                    .set(ItemField.ANTICIPATE_TYPE, limit.unit().label());
        }

        public Builder promiseLimit(TimeLimit limit) {
            return set(ItemField.PROMISE_DAY, Integer.toString(limit.amount()))
                    .set(ItemField.PROMISE_TYPE, limit.unit().label());
        }

        public Builder bases(List<LegalBasis> rows) {
            this.bases = List.copyOf(rows);
            return this;
        }

        public Builder materials(List<Material> rows) {
            this.materials = List.copyOf(rows);
            return this;
        }

        public Builder fees(List<Fee> rows) {
            this.fees = List.copyOf(rows);
            return this;
        }

        public Builder steps(List<Step> rows) {
            this.steps = List.copyOf(rows);
            return this;
        }

        public Builder specialSteps(List<SpecialStep> rows) {
            this.specialSteps = List.copyOf(rows);
            return this;
        }

        public Builder places(List<ServicePlace> rows) {
            this.places = List.copyOf(rows);
            return this;
        }

        public Builder channels(List<OnlineChannel> rows) {
            this.channels = List.copyOf(rows);
            return this;
        }

        public Builder results(List<ResultDocument> rows) {
            this.results = List.copyOf(rows);
            return this;
        }

        public Builder faqs(List<Faq> rows) {
            this.faqs = List.copyOf(rows);
            return this;
        }

        public Builder situations(List<Situation> rows) {
            this.situations = List.copyOf(rows);
            return this;
        }

        public Item build() {
            return new Item(this);
        }
    }
}
