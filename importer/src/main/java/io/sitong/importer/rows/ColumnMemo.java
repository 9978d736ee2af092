package io.sitong.importer.rows;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What texts of one column were read as, so that the same text is not read again; values are shared, which also saves
 * memory. Switches itself off for columns whose texts hardly ever come again.
 */
final class ColumnMemo {

    /** Stands for a text that says nothing. */
    static final Object NOTHING = new Object();

    private static final int MOST = 20_000;
    private static final int TRIAL = 2_000;

    private final Map<String, Object> known = new HashMap<>();
    private int asked;
    private int answered;
    private boolean off;

    @Nullable
    Object find(String text) {
        if (off) {
            return null;
        }
        asked++;
        Object value = known.get(text);
        if (value != null) {
            answered++;
        } else if (asked % TRIAL == 0 && answered * 4 < asked) {
            off = true;
            known.clear();
        }
        return value;
    }

    void keep(String text, Object value) {
        if (!off && known.size() < MOST) {
            known.put(text, value);
        }
    }
}
