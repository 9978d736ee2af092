package io.sitong.importer.sheet;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Turns one {@code <c>} element into a cell. */
final class XlsxCells {

    /** Of a formula without a result only its beginning is kept, for the message. */
    private static final int LONGEST_FORMULA = 100;

    private final XlsxStrings strings;
    private final XlsxStyles styles;
    private final SheetLimits limits;
    private final StringBuilder value = new StringBuilder();
    private final StringBuilder formulaText = new StringBuilder();

    XlsxCells(XlsxStrings strings, XlsxStyles styles, SheetLimits limits) {
        this.strings = strings;
        this.styles = styles;
        this.limits = limits;
    }

    /** Reads the element the part stands on, to its end. */
    Cell read(XmlPart xml, String address) {
        String type = Objects.requireNonNullElse(xml.attribute("t"), "n");
        int style = style(xml.attribute("s"));
        boolean formula = false;
        boolean hasValue = false;
        boolean wanted = false;
        boolean inFormula = false;
        int depth = xml.depth();
        value.setLength(0);
        formulaText.setLength(0);
        while (xml.next()) {
            if (xml.isStart()) {
                String name = xml.name();
                switch (name) {
                    case "v" -> {
                        hasValue = true;
                        wanted = true;
                    }
                    case "t" -> {
                        hasValue = true;
                        wanted = true;
                    }
                    case "f" -> {
                        formula = true;
                        wanted = false;
                        inFormula = true;
                    }
                    case "rPh" -> xml.skip();
                    default -> wanted = false;
                }
            } else if (xml.isEnd()) {
                wanted = false;
                inFormula = false;
                if (xml.depth() < depth) {
                    break;
                }
            } else if (inFormula && formulaText.length() < LONGEST_FORMULA) {
                xml.appendText(formulaText);
            } else if (wanted) {
                xml.appendText(value);
                if (value.length() > limits.hardCellLength()) {
                    throw limits.cellTooLong(address);
                }
            }
        }
        // programs that do not calculate leave the result out, or empty
        if (formula && (!hasValue || (type.equals("n") && isBlank(value)))) {
            String begin = formulaText.substring(0, Math.min(formulaText.length(), LONGEST_FORMULA));
            return new Cell(Cell.Kind.FORMULA_WITHOUT_RESULT, "=" + begin, "");
        }
        return hasValue ? cell(type, style) : Cell.EMPTY;
    }

    private static boolean isBlank(CharSequence text) {
        return text.chars().allMatch(Character::isWhitespace);
    }

    private Cell cell(String type, int style) {
        return switch (type) {
            case "n" -> {
                String stored = value.toString().strip();
                yield stored.isEmpty() ? Cell.EMPTY : styles.cell(stored, style);
            }
            case "s" -> {
                String text = strings.get(value.toString());
                yield text == null ? new Cell(Cell.Kind.ERROR, "#文字缺失", "") : Cell.text(text);
            }
            case "b" -> new Cell(Cell.Kind.BOOLEAN, value.toString().strip().equals("1") ? "TRUE" : "FALSE", "");
            case "e" -> new Cell(Cell.Kind.ERROR, value.toString().strip(), "");
            case "d" -> date();
            default -> Cell.text(XlsxText.plain(value));
        };
    }

    private Cell date() {
        String text = value.toString().strip();
        return text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}.*")
                ? new Cell(Cell.Kind.DATE, text.substring(0, 10), "")
                : Cell.text(text);
    }

    private static int style(@Nullable String text) {
        if (text == null) {
            return 0;
        }
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
