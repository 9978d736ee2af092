package io.sitong.rules.compare;

import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.item.ItemGroup;
import io.sitong.catalog.item.LegalBasis;
import io.sitong.rules.fold.NameFold;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What most divisions say of one field: a proposal for the standard, never more.
 *
 * @param key name of the {@link ItemField} or {@link ItemGroup}
 * @param value the value with the most votes, as most often written; canonical text for a field, one line per row for a
 *     group; empty where nobody says anything
 * @param support how many say so, however typed
 * @param total how many were asked, those without a value included
 * @param votes every value with its votes, most first
 */
public record Consensus(String key, String value, int support, int total, Map<String, Integer> votes) {

    public static Consensus of(String fieldKey, List<Item> items) {
        Map<String, Map<String, Integer>> spellings = new TreeMap<>();
        for (Item item : items) {
            String value = text(fieldKey, item);
            if (!value.isEmpty()) {
                spellings
                        .computeIfAbsent(meaning(fieldKey, value), m -> new TreeMap<>())
                        .merge(value, 1, Integer::sum);
            }
        }
        Map<String, Integer> votes = new LinkedHashMap<>();
        spellings.values().stream()
                .sorted(Comparator.<Map<String, Integer>>comparingInt(Consensus::sum)
                        .reversed()
                        .thenComparing(Consensus::usual))
                .forEach(spelling -> votes.merge(usual(spelling), sum(spelling), Integer::sum));
        return votes.entrySet().stream()
                .findFirst()
                .map(first -> new Consensus(fieldKey, first.getKey(), first.getValue(), items.size(), votes))
                .orElse(new Consensus(fieldKey, "", 0, items.size(), votes));
    }

    /**
     * Who says what: every value, as most often written, with those who say so by their place in the list; most first,
     * the silent under the empty text last.
     */
    public static Map<String, List<Integer>> whoSays(String fieldKey, List<Item> items) {
        Map<String, Map<String, Integer>> spellings = new TreeMap<>();
        Map<String, List<Integer>> who = new TreeMap<>();
        for (int i = 0; i < items.size(); i++) {
            String value = text(fieldKey, items.get(i));
            String means = value.isEmpty() ? "" : meaning(fieldKey, value);
            spellings.computeIfAbsent(means, m -> new TreeMap<>()).merge(value, 1, Integer::sum);
            who.computeIfAbsent(means, m -> new ArrayList<>()).add(i);
        }
        Map<String, List<Integer>> voices = new LinkedHashMap<>();
        who.entrySet().stream()
                .sorted(Comparator.<Map.Entry<String, List<Integer>>, Boolean>comparing(
                                voice -> voice.getKey().isEmpty())
                        .thenComparing(voice -> -voice.getValue().size())
                        .thenComparing(Map.Entry::getKey))
                .forEach(
                        voice -> voices.put(usual(spellings.getOrDefault(voice.getKey(), Map.of())), voice.getValue()));
        return voices;
    }

    /** Whether the item says what most say, however typed; false where it says nothing. */
    public boolean supportedBy(Item item) {
        String own = text(key, item);
        return !own.isEmpty() && (own.equals(value) || meaning(key, own).equals(meaning(key, value)));
    }

    /** What an item says of a field or group, as a consensus writes it; empty where it says nothing. */
    public static String text(String fieldKey, Item item) {
        return ItemField.findByKey(fieldKey)
                .map(field -> fieldText(field, item))
                .orElseGet(() -> groupText(ItemGroup.valueOf(fieldKey), item));
    }

    /** Share of those asked who say so. */
    public double share() {
        return total == 0 ? 0 : (double) support / total;
    }

    /** More than half say so. */
    public boolean clear() {
        return support * 2 > total;
    }

    private static int sum(Map<String, Integer> spelling) {
        return spelling.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static String usual(Map<String, Integer> spelling) {
        return spelling.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .orElseThrow()
                .getKey();
    }

    private static String fieldText(ItemField field, Item item) {
        return switch (field) {
            case ANTICIPATE_DAY -> item.legalLimit().map(limit -> limit.text()).orElse(item.text(field));
            case PROMISE_DAY -> item.promiseLimit().map(limit -> limit.text()).orElse(item.text(field));
            default -> item.text(field);
        };
    }

    private static String groupText(ItemGroup group, Item item) {
        return switch (group) {
            case BY_LAW ->
                lines(BasisSet.of(item).citations().stream()
                        .map(BasisSet.Citation::text)
                        .toList());
            default -> lines(names(group, item));
        };
    }

    /** What a text of {@link #text} says, however typed and in whatever order. */
    private static String meaning(String key, String text) {
        if (key.equals(ItemGroup.BY_LAW.name())) {
            return sorted(BasisParser.parse(List.of(LegalBasis.ofText(text))).stream()
                    .map(basis -> LawName.key(basis.lawName()) + places(basis))
                    .toList());
        }
        if (key.equals(ItemGroup.MATERIALS.name())) {
            return sorted(text.lines().map(MaterialNames::key).toList());
        }
        return NameFold.fold(text);
    }

    private static String places(LegalBasis basis) {
        String article = basis.article();
        return article == null
                ? ""
                : ArticlePlace.all(article).stream().map(ArticlePlace::key).collect(Collectors.joining("+"));
    }

    private static List<String> names(ItemGroup group, Item item) {
        return switch (group) {
            case BY_LAW -> item.bases().stream().map(LegalBasis::raw).toList();
            case MATERIALS -> item.materials().stream().map(m -> m.name()).toList();
            case FEES ->
                item.fees().stream()
                        .map(fee -> fee.standard() == null ? fee.name() : fee.name() + "：" + fee.standard())
                        .toList();
            case STEPS -> item.steps().stream().map(s -> s.name()).toList();
            case SPECIAL_STEPS ->
                item.specialSteps().stream().map(s -> s.name()).toList();
            case PLACES -> item.places().stream().map(p -> p.address()).toList();
            case CHANNELS -> item.channels().stream().map(c -> c.channel()).toList();
            case RESULTS -> item.results().stream().map(r -> r.name()).toList();
            case FAQS -> item.faqs().stream().map(f -> f.question()).toList();
            case SITUATIONS -> item.situations().stream().map(s -> s.name()).toList();
        };
    }

    private static String lines(Collection<String> rows) {
        return String.join("\n", rows);
    }

    private static String sorted(List<String> rows) {
        return rows.stream().distinct().sorted().collect(Collectors.joining("\n"));
    }
}
