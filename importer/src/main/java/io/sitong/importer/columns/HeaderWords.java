package io.sitong.importer.columns;

import io.sitong.importer.sheet.CsvTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Cuts a header into the words it is made of, in every way it can be cut, and says what each word stands for. */
final class HeaderWords {

    private static final int LONGEST_HEADER = 24;
    private static final int MOST_WAYS = 40;

    private final Map<String, Set<String>> meanings = new HashMap<>();
    private int longestWord;

    HeaderWords() {
        for (List<String> row : CsvTable.beside(HeaderWords.class, "words.csv")) {
            for (String word : row.get(1).split(" ", -1)) {
                meanings.computeIfAbsent(word, w -> new LinkedHashSet<>()).add(row.get(0));
                longestWord = Math.max(longestWord, word.length());
            }
        }
    }

    /** Whether words.csv says that a word may stand for this. */
    boolean knows(String meaning) {
        return meanings.values().stream().anyMatch(m -> m.contains(meaning));
    }

    /** The ways to cut a header: per way, what each word may stand for; empty where a part is no known word. */
    List<List<Set<String>>> ways(String folded) {
        List<List<Set<String>>> ways = new ArrayList<>();
        if (folded.length() <= LONGEST_HEADER) {
            cut(folded, 0, new ArrayList<>(), new boolean[folded.length() + 1], ways);
        }
        return ways;
    }

    /** Goes on from a position; answers whether the rest can be cut at all, and remembers where it cannot. */
    private boolean cut(String text, int from, List<Set<String>> before, boolean[] dead, List<List<Set<String>>> ways) {
        if (from == text.length()) {
            ways.add(List.copyOf(before));
            return true;
        }
        boolean possible = false;
        for (int to = Math.min(text.length(), from + longestWord);
                to > from && !dead[from] && ways.size() < MOST_WAYS;
                to--) {
            Set<String> meaning = meanings.get(text.substring(from, to));
            if (meaning != null) {
                before.add(meaning);
                possible |= cut(text, to, before, dead, ways);
                before.remove(before.size() - 1);
            }
        }
        dead[from] |= !possible && ways.size() < MOST_WAYS;
        return possible;
    }
}
