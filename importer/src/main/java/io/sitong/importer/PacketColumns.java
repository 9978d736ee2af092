package io.sitong.importer;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which columns of a return packet people fill in, and which say what was asked. */
public final class PacketColumns {

    private static final Set<String> ANSWERS = Set.of(PointRows.ANSWER, PointRows.CORRECTION, PointRows.REASON);
    private static final Set<String> GUARDED = Set.of(PointRows.MARK, PointRows.SHOWN);

    private PacketColumns() {}

    /** The column of the answer itself, which is one of a few words. */
    public static boolean choosesAnswer(@Nullable String key) {
        return PointRows.ANSWER.equals(key);
    }

    /** Answer, correction and reason. */
    public static boolean answers(@Nullable String key) {
        return key != null && ANSWERS.contains(key);
    }

    /** What must come back as it went out. */
    public static boolean guarded(@Nullable String key) {
        return key != null && GUARDED.contains(key);
    }
}
