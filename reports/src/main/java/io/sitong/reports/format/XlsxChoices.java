package io.sitong.reports.format;

import io.sitong.reports.outline.Column;
import io.sitong.reports.outline.Table;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What can be chosen in the cells of a sheet, and the hints shown at them; neighbours with the same are kept as one. */
final class XlsxChoices {

    /** What the format allows. */
    private static final int LONGEST_TITLE = 32;

    private static final int LONGEST_PROMPT = 255;

    private final String[] letters;
    private final List<String> validations = new ArrayList<>();
    private final Map<Offer, List<Run>> runs = new LinkedHashMap<>();

    private record Offer(int column, List<String> choices) {}

    /** Rows one below the other. */
    private record Run(int first, int last) {}

    /** @param letters names of the columns */
    XlsxChoices(String[] letters) {
        this.letters = letters;
    }

    void cell(int column, int row, List<String> choices) {
        List<Run> same = runs.computeIfAbsent(new Offer(column, choices), offer -> new ArrayList<>());
        if (!same.isEmpty() && same.getLast().last() == row - 1) {
            same.set(same.size() - 1, new Run(same.getLast().first(), row));
        } else {
            same.add(new Run(row, row));
        }
    }

    /** What the columns of a table offer in all its rows, then what single cells offer instead. */
    void endTable(Table table, int firstRow, int lastRow) {
        for (int i = 0; i < table.columns().size(); i++) {
            Column column = table.columns().get(i);
            String cells = letters[i] + firstRow + ":" + letters[i] + lastRow;
            if (!column.choices().isEmpty()) {
                offer(column.choices(), prompt(column), cells);
            } else if (!column.hint().isEmpty()) {
                validations.add("<dataValidation allowBlank=\"1\" showInputMessage=\"1\"" + prompt(column) + " sqref=\""
                        + cells + "\"/>");
            }
        }
        runs.forEach((offer, rows) -> {
            List<String> cells = new ArrayList<>();
            rows.forEach(run ->
                    cells.add(letters[offer.column()] + run.first() + ":" + letters[offer.column()] + run.last()));
            offer(offer.choices(), prompt(table.columns().get(offer.column())), String.join(" ", cells));
        });
        runs.clear();
    }

    private void offer(List<String> choices, String prompt, String cells) {
        validations.add("<dataValidation type=\"list\" allowBlank=\"1\" showInputMessage=\"1\""
                + " showErrorMessage=\"1\" errorTitle=\"请从列表中选择\" error=\"可选：" + escaped(String.join("、", choices))
                + "\""
                + prompt + " sqref=\"" + cells + "\"><formula1>\"" + escaped(String.join(",", choices))
                + "\"</formula1></dataValidation>");
    }

    private static String prompt(Column column) {
        String hint = column.hint();
        return hint.isEmpty()
                ? ""
                : " promptTitle=\"" + escaped(cut(column.title(), LONGEST_TITLE)) + "\" prompt=\""
                        + escaped(cut(hint, LONGEST_PROMPT)) + "\"";
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }

    private static String escaped(String text) {
        return new String(new XmlSink().text(text).bytes(), StandardCharsets.UTF_8);
    }

    void write(XmlSink xml) {
        if (!validations.isEmpty()) {
            xml.raw("<dataValidations count=\"").raw(validations.size()).raw("\">");
            validations.forEach(xml::raw);
            xml.raw("</dataValidations>");
        }
    }
}
