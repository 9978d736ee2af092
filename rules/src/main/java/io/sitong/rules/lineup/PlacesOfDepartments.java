package io.sitong.rules.lineup;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the names of places in the names of departments (某某县人力资源和社会保障局), for lists of places that no book of
 * places knows: new districts, towns, invented examples. What a list calls its own place says nothing of what an item is.
 */
final class PlacesOfDepartments {

    private static final String ENDS = "市县旗盟";
    private static final int SHORTEST = 2;
    private static final int LONGEST = 4;

    private PlacesOfDepartments() {}

    /** With and without the last character; words that the vocabulary knows are left out. */
    static List<String> in(Collection<String> departments, Vocabulary vocabulary) {
        Set<String> found = new LinkedHashSet<>();
        for (String department : departments) {
            for (int i = SHORTEST; i + 1 < department.length(); i++) {
                if (ENDS.indexOf(department.charAt(i)) >= 0 && ENDS.indexOf(department.charAt(i - 1)) < 0) {
                    for (int from = Math.max(0, i - LONGEST); from <= i - SHORTEST; from++) {
                        String name = department.substring(from, i);
                        if (name.chars().allMatch(Character::isIdeographic) && !vocabulary.holdsWord(name)) {
                            found.add(department.substring(from, i + 1));
                            found.add(name);
                        }
                    }
                }
            }
        }
        return List.copyOf(found);
    }
}
