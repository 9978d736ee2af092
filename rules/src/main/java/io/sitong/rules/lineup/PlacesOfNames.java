package io.sitong.rules.lineup;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the name of the list's own place where it stands before the names of its items (某某旗残疾人证申领), for places that
 * no book of places knows. One name that begins so may mean anything; several that go on differently do not.
 */
final class PlacesOfNames {

    private static final String ENDS = "市县旗盟";
    private static final int SHORTEST = 2;
    private static final int LONGEST = 5;
    private static final int SEVERAL = 3;

    /** No name of a place begins with these: 全市, 跨县市, 对县. */
    private static final String BEFORE_ANY = "全本各跨外辖在由对级大中小该非直某城和";

    private static final char OF = '的';

    private PlacesOfNames() {}

    static List<String> in(Collection<String> names, Vocabulary vocabulary) {
        Map<String, Integer> beginnings = new HashMap<>();
        for (String name : names) {
            for (int i = SHORTEST; i <= Math.min(LONGEST, name.length() - 2); i++) {
                if (ENDS.indexOf(name.charAt(i)) >= 0) {
                    beginnings.merge(name.substring(0, i + 1), 1, Integer::sum);
                    break;
                }
            }
        }
        return beginnings.entrySet().stream()
                .filter(beginning -> beginning.getValue() >= SEVERAL && isPlace(beginning.getKey(), vocabulary))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private static boolean isPlace(String beginning, Vocabulary vocabulary) {
        String stem = beginning.substring(0, beginning.length() - 1);
        boolean name = stem.chars().allMatch(c -> Character.isIdeographic(c) && c != OF);
        return name && BEFORE_ANY.indexOf(stem.charAt(0)) < 0 && !vocabulary.holdsWord(beginning, 2);
    }
}
