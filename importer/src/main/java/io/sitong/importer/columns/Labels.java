package io.sitong.importer.columns;

import java.util.List;
import java.util.Set;

/** Says whether a text names a field of an item, for forms, where names stand beside their values. */
public final class Labels {

    /** What a text may be: the name of a field, words that may be one, or something else. */
    public enum Sure {
        NAME,
        PERHAPS,
        NO
    }

    private static final Set<String> OF_GROUPS =
            Set.of("FEE_NAME", "FEE_STAND", "FEE_BASIS", "FILL_EXPLAIN", "ACCEPT_STAND");

    private final HeaderMatcher matcher = new HeaderMatcher();

    /** How sure a text is the name of a field. */
    public Sure of(String text) {
        HeaderMatch match = match(List.of(text));
        if (!match.found()) {
            return ColumnMapper.isSerial(text) ? Sure.PERHAPS : Sure.NO;
        }
        return match.quality() == HeaderMatch.Quality.WORDING ? Sure.PERHAPS : Sure.NAME;
    }

    /** Whether a name only heads the numbers of rows. */
    public boolean isSerial(String text) {
        return ColumnMapper.isSerial(text);
    }

    /** The key a name most likely has; empty where it has none. */
    public String key(List<String> path) {
        HeaderMatch match = match(path);
        return match.found() ? match.keys().get(0) : "";
    }

    /** Whether a name below a title speaks of one material or one fee. */
    public boolean isOfGroup(List<String> path) {
        return match(path).keys().stream().anyMatch(key -> ColumnMap.isOfMaterial(key) || OF_GROUPS.contains(key));
    }

    private HeaderMatch match(List<String> path) {
        String leaf = path.get(path.size() - 1);
        return leaf.isBlank() || HeaderScore.isData(leaf) ? HeaderMatch.NONE : matcher.match(path);
    }

    /** Whether a name is of several fields, so that its value may name them too: 咨询及投诉电话 | 咨询：…；投诉：… */
    public boolean isOfSeveral(String text) {
        return matcher.fields(List.of(text)).found();
    }
}
