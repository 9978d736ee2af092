package io.sitong.importer.sheet;

import io.sitong.importer.problem.FileRefused;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The shared strings of a workbook, rich text as its text, phonetic guides left out. */
final class XlsxStrings {

    private static final long MOST_CHARACTERS = 100_000_000;

    private final List<String> strings = new ArrayList<>();

    private XlsxStrings() {}

    static XlsxStrings read(@Nullable InputStream in, SheetLimits limits) {
        XlsxStrings strings = new XlsxStrings();
        if (in != null) {
            try (XmlPart xml = new XmlPart(in, limits)) {
                strings.read(xml, limits);
            }
        }
        return strings;
    }

    private void read(XmlPart xml, SheetLimits limits) {
        StringBuilder text = new StringBuilder();
        long characters = 0;
        while (xml.next()) {
            if (xml.isStart("si")) {
                text.setLength(0);
                readItem(xml, text, limits);
                characters += text.length() + 20L;
                if (characters > MOST_CHARACTERS) {
                    throw new FileRefused("的文字总量超过 " + MOST_CHARACTERS / 10_000 + " 万字（上限），请拆成几个文件分别上传。");
                }
                strings.add(XlsxText.plain(text));
            }
        }
    }

    private static void readItem(XmlPart xml, StringBuilder text, SheetLimits limits) {
        int depth = xml.depth();
        boolean inText = false;
        while (xml.next()) {
            if (xml.isStart("rPh")) {
                xml.skip();
            } else if (xml.isStart("t")) {
                inText = true;
            } else if (xml.isText() && inText) {
                xml.appendText(text);
                if (text.length() > limits.hardCellLength()) {
                    throw limits.cellTooLong("共享文字");
                }
            } else if (xml.isEnd()) {
                inText = false;
                if (xml.depth() < depth) {
                    return;
                }
            }
        }
    }

    /** The string of an index; null where there is none. */
    @Nullable
    String get(String index) {
        try {
            int i = Integer.parseInt(index.strip());
            return i >= 0 && i < strings.size() ? strings.get(i) : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
