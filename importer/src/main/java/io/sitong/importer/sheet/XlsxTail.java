package io.sitong.importer.sheet;

import io.sitong.importer.problem.FileRefused;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a sheet part says after its rows: merged ranges and links. They are needed before the first row, so the bytes are
 * leapt through to the end of the rows once, and only what follows is looked at tag by tag.
 */
final class XlsxTail {

    private static final byte[] ROWS = "sheetData>".getBytes(StandardCharsets.US_ASCII);
    /** By the last byte looked at: how far the next place where the name can end is away. */
    private static final int[] LEAPS = leaps();

    private static final int LONGEST_CLOSING_TAG = 40;
    private static final int LONGEST_TAG = 2_000;
    private static final int MOST_LINKS = 10_000;

    private final MergedRanges merges;
    private final Map<String, String> links = new LinkedHashMap<>();

    private XlsxTail(SheetLimits limits) {
        this.merges = new MergedRanges(limits.columns());
    }

    MergedRanges merges() {
        return merges;
    }

    /** Cell → relation id of its link. */
    Map<String, String> links() {
        return links;
    }

    static XlsxTail read(InputStream in, SheetLimits limits) {
        XlsxTail tail = new XlsxTail(limits);
        try (in) {
            tail.scan(in);
        } catch (IOException e) {
            throw FileRefused.damaged("工作表内容无法读取");
        }
        return tail;
    }

    private void scan(InputStream in) throws IOException {
        byte[] buffer = new byte[64 << 10];
        boolean behindRows = false;
        int kept = 0;
        int read;
        while ((read = in.read(buffer, kept, buffer.length - kept)) > 0) {
            int end = kept + read;
            int done = 0;
            if (!behindRows) {
                int close = endOfRows(buffer, end);
                behindRows = close >= 0;
                done = behindRows ? close : Math.max(0, end - LONGEST_CLOSING_TAG);
            }
            if (behindRows) {
                done = tags(buffer, done, end);
            }
            kept = end - done;
            System.arraycopy(buffer, done, buffer, 0, kept);
        }
    }

    /** Where the rows end, -1 where they go on; found by leaps, because nearly all of the part are rows. */
    private static int endOfRows(byte[] buffer, int end) {
        int last = ROWS.length - 1;
        for (int i = last; i < end; i += LEAPS[buffer[i] & 0xFF]) {
            int at = 0;
            while (at <= last && buffer[i - last + at] == ROWS[at]) {
                at++;
            }
            if (at > last && closes(buffer, i - last)) {
                return i + 1;
            }
        }
        return -1;
    }

    /** Whether the name at a position belongs to a closing tag, perhaps with a prefix. */
    private static boolean closes(byte[] buffer, int name) {
        for (int i = name - 1; i > 0 && i > name - (LONGEST_CLOSING_TAG - ROWS.length); i--) {
            if (buffer[i] == '/') {
                return buffer[i - 1] == '<';
            }
            if (buffer[i] == '<' || buffer[i] == '>') {
                return false;
            }
        }
        return false;
    }

    private static int[] leaps() {
        int[] leaps = new int[256];
        Arrays.fill(leaps, ROWS.length);
        for (int i = 0; i + 1 < ROWS.length; i++) {
            leaps[ROWS[i] & 0xFF] = ROWS.length - 1 - i;
        }
        return leaps;
    }

    /** Reads the wanted tags of a piece; answers from where on the next piece is needed to go on. */
    private int tags(byte[] buffer, int from, int end) {
        int i = from;
        while (i < end) {
            if (buffer[i] != '<') {
                i++;
                continue;
            }
            int name = nameStart(buffer, i + 1, end);
            if (name < 0 || name + 9 >= end) {
                break; // perhaps a wanted tag, cut off by the end of the buffer
            }
            byte first = buffer[name];
            if ((first == 'm' && starts(buffer, name, "mergeCell "))
                    || (first == 'h' && starts(buffer, name, "hyperlink "))) {
                int close = indexOf(buffer, name, end, '>');
                if (close < 0 && end - i < LONGEST_TAG) {
                    break;
                }
                if (close > 0) {
                    tag(new String(buffer, name, close - name, StandardCharsets.UTF_8));
                    i = close;
                }
            }
            i++;
        }
        return i;
    }

    /** Where the local name of a tag begins: a short prefix is stepped over. */
    private static int nameStart(byte[] buffer, int from, int end) {
        if (from >= end) {
            return -1;
        }
        byte first = buffer[from];
        if (first == 'm' || first == 'h' || first == '/' || first == 'c' || first == 'v' || first == 't') {
            // by far the most frequent tags have no prefix
            int colon = indexOfColon(buffer, from, Math.min(end, from + 6));
            return colon < 0 ? from : colon + 1;
        }
        int colon = indexOfColon(buffer, from, Math.min(end, from + 12));
        return colon < 0 ? from : colon + 1;
    }

    private static int indexOfColon(byte[] buffer, int from, int to) {
        for (int i = from; i < to; i++) {
            byte b = buffer[i];
            if (b == ':') {
                return i;
            }
            if (b == ' ' || b == '>' || b == '/') {
                return -1;
            }
        }
        return -1;
    }

    private static boolean starts(byte[] buffer, int from, String name) {
        for (int i = 0; i < name.length(); i++) {
            if (buffer[from + i] != name.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static int indexOf(byte[] buffer, int from, int end, char wanted) {
        for (int i = from; i < end; i++) {
            if (buffer[i] == wanted) {
                return i;
            }
        }
        return -1;
    }

    private void tag(String tag) {
        String ref = attribute(tag, "ref");
        if (tag.startsWith("merge")) {
            Range range = Range.parse(ref);
            if (range != null) {
                merges.add(range);
            }
        } else if (links.size() < MOST_LINKS) {
            links.put(ref, attribute(tag, "id"));
        }
    }

    private static String attribute(String tag, String name) {
        int at = tag.indexOf(name + "=\"");
        if (at < 0) {
            return "";
        }
        int from = at + name.length() + 2;
        int to = tag.indexOf('"', from);
        return to < 0 ? "" : tag.substring(from, to);
    }
}
