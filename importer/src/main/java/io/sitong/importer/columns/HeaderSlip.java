package io.sitong.importer.columns;

import io.sitong.catalog.item.Pinyin;
import java.nio.charset.Charset;
import java.util.Map;
import java.util.Set;

/**
 * A known name with one character typed wrongly: 办里时限, 申请材枓. The wrong character sounds like the right one, as people
 * type by sound, or is so rare that it can only be taken for one that looks like it.
 */
final class HeaderSlip {

    private static final Charset GBK = Charset.forName("GBK");

    /** Shorter names are too near to one another. */
    private static final int SHORTEST = 4;

    /** The common characters of GB 2312 (一级汉字) begin with these bytes, sorted by sound. */
    private static final int FIRST_COMMON = 0xB0;

    private static final int LAST_COMMON = 0xD7;

    private final Map<String, Set<String>> names;

    /** @param names folded name → keys */
    HeaderSlip(Map<String, Set<String>> names) {
        this.names = names;
    }

    /** The keys of the one name meant; empty where none is, or several. */
    Set<String> keys(String folded) {
        Set<String> found = Set.of();
        if (folded.length() < SHORTEST) {
            return found;
        }
        for (Map.Entry<String, Set<String>> name : names.entrySet()) {
            if (isSlip(folded, name.getKey())) {
                if (!found.isEmpty() && !found.equals(name.getValue())) {
                    return Set.of();
                }
                found = name.getValue();
            }
        }
        return found;
    }

    private boolean isSlip(String written, String meant) {
        if (written.length() != meant.length()) {
            return false;
        }
        int at = -1;
        for (int i = 0; i < written.length(); i++) {
            if (written.charAt(i) != meant.charAt(i)) {
                if (at >= 0) {
                    return false;
                }
                at = i;
            }
        }
        return at >= 0 && mayStandFor(written.charAt(at), meant.charAt(at));
    }

    private boolean mayStandFor(char written, char meant) {
        if (!Character.isIdeographic(written) || !Character.isIdeographic(meant)) {
            return false;
        }
        return isRare(written) || sound(written).equals(sound(meant));
    }

    private static boolean isRare(char c) {
        byte[] bytes = String.valueOf(c).getBytes(GBK);
        int first = bytes[0] & 0xFF;
        int second = bytes[bytes.length - 1] & 0xFF;
        return bytes.length < 2 || first < FIRST_COMMON || first > LAST_COMMON || second < 0xA1;
    }

    private static String sound(char c) {
        return Pinyin.spelling(String.valueOf(c));
    }
}
