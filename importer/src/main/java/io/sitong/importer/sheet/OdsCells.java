package io.sitong.importer.sheet;

import org.jspecify.annotations.Nullable;

/** Turns one cell element of an OpenDocument spreadsheet into a cell. */
final class OdsCells {

    private final SheetLimits limits;
    private final StringBuilder text = new StringBuilder();

    OdsCells(SheetLimits limits) {
        this.limits = limits;
    }

    /** Reads the element the part stands on, to its end. */
    Cell read(XmlPart xml) {
        String type = xml.attribute("value-type", "");
        String value = value(xml, type);
        String formula = xml.attribute("formula");
        text(xml);
        return switch (type) {
            case "float", "currency", "percentage" -> number(value == null ? text.toString() : value, text.toString());
            case "date" -> date(value == null ? text.toString() : value);
            case "boolean" -> new Cell(Cell.Kind.BOOLEAN, "true".equals(value) ? "TRUE" : "FALSE", "");
            case "string" -> Cell.text(text.isEmpty() && value != null ? value : text.toString());
            default ->
                formula != null && text.isEmpty()
                        ? new Cell(Cell.Kind.FORMULA_WITHOUT_RESULT, formula.replaceFirst("^of:", ""), "")
                        : Cell.text(text.toString());
        };
    }

    private static @Nullable String value(XmlPart xml, String type) {
        return xml.attribute(
                switch (type) {
                    case "date" -> "date-value";
                    case "boolean" -> "boolean-value";
                    case "string" -> "string-value";
                    default -> "value";
                });
    }

    /** A number that is shown with zeros in front has a format of zeros. */
    private static Cell number(String stored, String shown) {
        String number = NumberText.of(stored.strip());
        boolean zeros = shown.length() > number.length()
                && shown.startsWith("0")
                && shown.endsWith(number)
                && shown.chars().allMatch(c -> c >= '0' && c <= '9');
        return new Cell(Cell.Kind.NUMBER, number, zeros ? "0".repeat(Math.min(shown.length(), 50)) : "");
    }

    private static Cell date(String value) {
        return value.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}.*")
                ? new Cell(Cell.Kind.DATE, value.substring(0, 10), "")
                : Cell.text(value);
    }

    /** Gathers the paragraphs of the cell, without remarks and drawings. */
    private void text(XmlPart xml) {
        text.setLength(0);
        int depth = xml.depth();
        int paragraph = 0;
        boolean first = true;
        while (xml.next() && xml.depth() >= depth) {
            if (xml.isStart("annotation") || xml.isStart("shapes") || xml.isStart("frame")) {
                xml.skip();
            } else if (xml.isStart("p") && paragraph == 0) {
                paragraph = xml.depth();
                if (!first) {
                    text.append('\n');
                }
                first = false;
            } else if (xml.isStart("line-break")) {
                text.append('\n');
            } else if (xml.isStart("tab")) {
                text.append('\t');
            } else if (xml.isStart("s")) {
                spaces(xml);
            } else if (xml.isEnd() && xml.depth() < paragraph) {
                paragraph = 0;
            } else if (paragraph > 0 && xml.isText()) {
                xml.appendText(text);
            }
            if (text.length() > limits.hardCellLength()) {
                throw limits.cellTooLong("工作表");
            }
        }
    }

    private void spaces(XmlPart xml) {
        String count = xml.attribute("c", "1");
        boolean few = count.length() < 5 && !count.isEmpty() && count.chars().allMatch(c -> c >= '0' && c <= '9');
        text.append(" ".repeat(few ? Integer.parseInt(count) : 1));
    }
}
