package io.sitong.catalog.sample;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One titled block of a sample text: {@code [title]} and lines {@code key：value}, where a key may come again. */
record Block(String title, Map<String, List<String>> values) {

    private static final String FAMILY = "族：";

    /**
     * Reads blocks in order. A block {@code [族：name]} holds what its items share; an item names it by a line
     * {@code 族：name}. A line of the item replaces all lines of that key in the family; {@code +key} adds to them.
     */
    static List<Block> readAll(List<String> lines) {
        List<Block> blocks = new ArrayList<>();
        for (String line : lines) {
            if (line.isBlank()) {
                continue;
            }
            if (line.startsWith("[") && line.endsWith("]")) {
                blocks.add(new Block(line.substring(1, line.length() - 1), new LinkedHashMap<>()));
                continue;
            }
            int colon = line.indexOf('：');
            if (colon < 0 || blocks.isEmpty()) {
                throw new IllegalStateException("neither [title] nor key：value: " + line);
            }
            blocks.get(blocks.size() - 1)
                    .values
                    .computeIfAbsent(line.substring(0, colon).strip(), key -> new ArrayList<>())
                    .add(line.substring(colon + 1).strip());
        }
        return inherit(blocks);
    }

    private static List<Block> inherit(List<Block> blocks) {
        Map<String, Block> families = new LinkedHashMap<>();
        List<Block> items = new ArrayList<>();
        for (Block block : blocks) {
            Optional<String> family = block.find("族");
            Block whole = family.isEmpty() ? block : block.onTopOf(families.get(family.get()), family.get());
            if (block.title.startsWith(FAMILY)) {
                families.put(block.title.substring(FAMILY.length()), whole);
            } else {
                items.add(whole);
            }
        }
        return items;
    }

    private Block onTopOf(@Nullable Block family, String name) {
        if (family == null) {
            throw new IllegalStateException("no family " + name + " above " + title);
        }
        Map<String, List<String>> merged = new LinkedHashMap<>(family.values);
        values.forEach((key, lines) -> {
            if (key.startsWith("+")) {
                List<String> all = new ArrayList<>(merged.getOrDefault(key.substring(1), List.of()));
                all.addAll(lines);
                merged.put(key.substring(1), all);
            } else {
                merged.put(key, lines);
            }
        });
        return new Block(title, merged);
    }

    List<String> all(String key) {
        return values.getOrDefault(key, List.of());
    }

    Optional<String> find(String key) {
        List<String> lines = all(key);
        if (lines.size() > 1) {
            throw new IllegalStateException(title + " has several lines " + key);
        }
        return lines.stream().findFirst();
    }

    String get(String key) {
        return find(key).orElseThrow(() -> new IllegalStateException(title + " lacks the line " + key));
    }
}
