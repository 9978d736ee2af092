package io.sitong.importer.sheet;

import io.sitong.importer.problem.FileRefused;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a sheet part says after its rows: merged ranges and links. They are needed before the first row, so the bytes are
 * looked through once for tags with these names, without parsing the rows.
 */
final class XlsxTail {

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
        int kept = 0;
        int read;
        while ((read = in.read(buffer, kept, buffer.length - kept)) > 0) {
            int end = kept + read;
            int i = 0;
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
            kept = end - i;
            System.arraycopy(buffer, i, buffer, 0, kept);
        }
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
