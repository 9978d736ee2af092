package io.sitong.importer.columns;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one column means.
 *
 * @param column 0-based
 * @param path header path, group first
 * @param key absent where the column is left out
 * @param oneHotCode the code a mark in this column stands for
 * @param codes kinds of code it holds, told apart by length, where it holds several
 * @param unit unit of time the header names
 * @param how what led to the key: EXACT, FOLDED, CONTAINS, WORDING, CONTENT, CHOSEN, IGNORED or UNKNOWN
 * @param set 0, or how many columns stand before it that say more of the same: 材料1 | 材料2
 * @param alternatives other keys that would also fit
 * @param fields all keys the column speaks of, where it names several, in their order: 办理地点及时间
 */
public record MappedColumn(
        int column,
        List<String> path,
        @Nullable String key,
        @Nullable String oneHotCode,
        Set<String> codes,
        @Nullable String unit,
        String how,
        int set,
        List<String> alternatives,
        List<String> fields) {

    static MappedColumn none(int column, List<String> path, String how, List<String> alternatives) {
        return new MappedColumn(column, path, null, null, Set.of(), null, how, 0, alternatives, List.of());
    }

    /** Whether the column holds codes of several kinds. */
    public boolean mixesCodes() {
        return !codes.isEmpty();
    }

    /** Whether the column speaks of several fields. */
    public boolean isJoint() {
        return !fields.isEmpty();
    }

    /** The same with a unit of time. */
    MappedColumn in(String unitOfTime) {
        return new MappedColumn(column, path, key, oneHotCode, codes, unitOfTime, how, set, alternatives, fields);
    }
}
