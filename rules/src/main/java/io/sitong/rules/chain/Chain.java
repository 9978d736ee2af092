package io.sitong.rules.chain;

import io.sitong.catalog.division.Level;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One standard item with all that hangs on it.
 *
 * @param levels at which the item is exercised (行使层级), as the version in force lists them
 * @param closed suspended or cancelled
 * @param entries names of the list entries decided to correspond to it
 * @param divisionsAt how many divisions that would be asked there are at each level
 * @param places the divisions that said or do something; those that are silent and do nothing are left out
 */
public record Chain(
        Set<Level> levels,
        boolean closed,
        List<String> entries,
        Map<Level, Integer> divisionsAt,
        List<ChainPlace> places) {

    public Chain {
        levels = Set.copyOf(levels);
        entries = List.copyOf(entries);
        divisionsAt = Map.copyOf(divisionsAt);
        places = List.copyOf(places);
    }

    /** Whether a division of this level may carry the item out. */
    boolean open(Level level) {
        return !closed && levels.contains(level);
    }
}
