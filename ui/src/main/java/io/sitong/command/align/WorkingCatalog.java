package io.sitong.command.align;

import io.sitong.catalog.item.CatalogCode;
import io.sitong.catalog.item.ImplCode;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.list.ListEntry;
import io.sitong.catalog.standard.StandardItem;
import io.sitong.catalog.standard.StandardState;
import io.sitong.rules.fold.NameFold;
import io.sitong.rules.lineup.Evidence;
import io.sitong.rules.lineup.LineUp;
import io.sitong.rules.lineup.LineUpResult;
import io.sitong.rules.lineup.LineUpSettings;
import io.sitong.rules.lineup.Query;
import io.sitong.rules.lineup.Target;
import io.sitong.rules.lineup.Verdict;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** The standard items one run works with, numbered from 1, and the ways to find one. */
final class WorkingCatalog {

    private final List<StandardItem> standards;
    private final Map<String, StandardItem> byCode = new LinkedHashMap<>();
    private final LineUp lineUp;
    private final boolean derived;

    private WorkingCatalog(
            List<StandardItem> standards, List<String> queryNames, LineUpSettings settings, boolean derived) {
        this.standards = List.copyOf(standards);
        this.derived = derived;
        List<Target> targets = new ArrayList<>();
        for (StandardItem standard : standards) {
            standard.item().catalogCode().ifPresent(code -> byCode.putIfAbsent(code.value(), standard));
            targets.add(Target.of(Long.toString(standard.id()), standard.item()));
        }
        this.lineUp = LineUp.over(targets, queryNames, settings);
    }

    /** A catalog somebody gave. */
    static WorkingCatalog of(Collection<Item> items, List<String> queryNames, LineUpSettings settings) {
        return new WorkingCatalog(numbered(items), queryNames, settings, false);
    }

    /**
     * No catalog was named: what the files say, one item per 基本编码 (or per name where there is no usable code). Rows of
     * catalog sheets come first; for the rest, what most localities say.
     *
     * @param listed items of catalog sheets among the files
     */
    static WorkingCatalog derivedFrom(
            Collection<Item> listed, List<SentItem> sent, List<String> queryNames, LineUpSettings settings) {
        Map<String, Item> items = new LinkedHashMap<>();
        listed.forEach(item -> items.putIfAbsent(keyOf(item), item));
        Map<String, List<SentItem>> groups = new LinkedHashMap<>();
        for (SentItem row : sent) {
            groups.computeIfAbsent(keyOf(row.item()), k -> new ArrayList<>()).add(row);
        }
        groups.forEach((key, rows) -> items.computeIfAbsent(key, k -> commonItem(rows)));
        return new WorkingCatalog(numbered(items.values()), queryNames, settings, true);
    }

    private static String keyOf(Item item) {
        return codeOf(item).map(CatalogCode::value).orElseGet(() -> "=" + NameFold.fold(item.name()));
    }

    /** True where no catalog was given and this one was put together from the files. */
    boolean derived() {
        return derived;
    }

    List<StandardItem> standards() {
        return standards;
    }

    StandardItem get(long id) {
        return standards.get((int) id - 1);
    }

    Attachment attach(SentItem sent) {
        Optional<StandardItem> coded = codeOf(sent.item()).map(c -> byCode.get(c.value()));
        if (coded.isPresent()) {
            return new Attachment(sent, coded.get(), Attachment.How.CODE);
        }
        if (sent.item().name().isEmpty()) {
            return new Attachment(sent, null, Attachment.How.NONE);
        }
        LineUpResult result = lineUp.answer(Query.of("", sent.item()), 2);
        if (result.verdict() == Verdict.ACCEPTED) {
            StandardItem named =
                    get(Long.parseLong(result.candidates().get(0).target().id()));
            return new Attachment(sent, named, Attachment.How.NAME);
        }
        return new Attachment(sent, null, Attachment.How.NONE);
    }

    LineUpResult lineUp(ListEntry entry, int candidates) {
        return lineUp.answer(
                new Query(
                        Long.toString(entry.id()),
                        entry.name(),
                        entry.leadDepartment().isBlank()
                                ? Map.of()
                                : Map.of(Evidence.DEPARTMENT, entry.leadDepartment())),
                candidates);
    }

    private static Optional<CatalogCode> codeOf(Item item) {
        return item.catalogCode().or(() -> item.implCode().map(ImplCode::catalogCode));
    }

    private static List<StandardItem> numbered(Collection<Item> items) {
        List<StandardItem> numbered = new ArrayList<>(items.size());
        for (Item item : items) {
            numbered.add(
                    new StandardItem(numbered.size() + 1L, 1, StandardState.PUBLISHED, item, 1, false, Instant.EPOCH));
        }
        return numbered;
    }

    /** The fullest of the rows that carry the most frequent name, with the levels of all rows. */
    private static Item commonItem(List<SentItem> rows) {
        Map<String, Integer> names = new LinkedHashMap<>();
        rows.forEach(r -> names.merge(r.item().name(), 1, Integer::sum));
        String common = names.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
        Item fullest = Item.empty();
        TreeSet<String> levels = new TreeSet<>();
        for (SentItem row : rows) {
            levels.add(row.division().level().code());
            boolean fuller = row.item().fields().size() > fullest.fields().size();
            if (row.item().name().equals(common) && fuller) {
                fullest = row.item();
            }
        }
        Item.Builder item = fullest.edit();
        for (ItemField field : ItemField.values()) {
            if (!field.unified()) {
                item.set(field, null);
            }
        }
        if (!fullest.has(ItemField.USE_LEVEL)) {
            item.set(ItemField.USE_LEVEL, String.join("^", levels));
        }
        if (!fullest.has(ItemField.CATALOG_CODE)) {
            codeOf(fullest).ifPresent(c -> item.set(ItemField.CATALOG_CODE, c.value()));
        }
        return item.build();
    }
}
