package io.sitong.importer;

import io.sitong.importer.problem.ImportProblem;
import java.util.List;
import java.util.Map;

/**
 * One sheet that was read.
 *
 * @param headerRows 1-based rows of the header
 * @param columns how each column was understood, left to right
 * @param ignoredRows rows that are no items, with the reason: blank, section, subtotal, footer, numbering, hints,
 *     repeated_header, example, serial_only, no_name_no_code
 * @param hiddenRows hidden rows; they were read like the others
 * @param notes what a person should know about the reading, as sentences
 */
public record SheetResult(
        String name,
        FileKind kind,
        List<Integer> headerRows,
        int firstDataRow,
        int lastDataRow,
        List<ColumnReading> columns,
        List<ReadItem> items,
        List<ImportProblem> problems,
        Map<Integer, String> ignoredRows,
        List<Integer> hiddenRows,
        List<Integer> hiddenColumns,
        List<String> notes) {}
