package io.sitong.importer;

import io.sitong.catalog.item.CodeTable;
import io.sitong.catalog.list.Confirmation;
import io.sitong.catalog.list.ListEntry;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a national list (跨省通办 and the like) from a workbook, a text file or the table of a Word document. */
public final class NationalListReader {

    private static final Pattern DEADLINE = Pattern.compile("([0-9]{4})年(?:(底)|([0-9]{1,2})月底?)");

    private final SpreadsheetReader reader;

    public NationalListReader(SpreadsheetReader reader) {
        this.reader = reader;
    }

    /** The entries in file order, numbered from 1; ids are 0. Entries whose file says nothing are unconfirmed. */
    public List<ListEntry> read(Path file, String uploadName) {
        return read(file, uploadName, Confirmation.UNCONFIRMED);
    }

    /**
     * The same, with the confirmation of entries for which the file states none.
     *
     * @param otherwise such as OFFICIAL where a person says that the file is the official annex
     */
    public List<ListEntry> read(Path file, String uploadName, Confirmation otherwise) {
        ListReading reading = reading(file, uploadName, ReadOptions.none(), otherwise);
        if (reading.rows().isEmpty()) {
            throw new UnreadableFile(reading.result().uploadName(), "里没有找到清单事项，请确认文件里有“事项名称”一列。");
        }
        return reading.entries();
    }

    /**
     * The same with the rows the entries stand in and everything that is wrong, for a person to look through.
     *
     * @param options what a person said of columns and cells
     * @throws UnreadableFile when nothing of the file can be read
     */
    public ListReading reading(Path file, String uploadName, ReadOptions options, Confirmation otherwise) {
        ReadResult result = reader.read(file, uploadName, options.withKind(FileKind.NATIONAL_LIST));
        List<ListReading.Row> rows = new ArrayList<>();
        for (SheetResult sheet : result.sheets()) {
            for (ReadItem item : sheet.items()) {
                if (!item.text("TASK_NAME").isEmpty()) {
                    rows.add(new ListReading.Row(
                            sheet.name(), item.row(), entry(rows.size() + 1, item, result.uploadName(), otherwise)));
                }
            }
        }
        return new ListReading(result, rows, new ListChecks(result).problems(rows));
    }

    private static ListEntry entry(int number, ReadItem item, String file, Confirmation otherwise) {
        String batch = firstOf(item.text("x_batch"), item.text("x_section"));
        String confirmation = item.text("x_confirmation");
        return new ListEntry(
                0,
                0,
                number,
                item.text("TASK_NAME"),
                batch,
                firstOf(item.text("GUIDE_DEPT"), item.text("DEPT_NAME")),
                objects(item),
                item.text("x_mode").isEmpty() ? null : item.text("x_mode"),
                deadline(batch),
                firstOf(item.text("x_list"), file),
                confirmation.isEmpty() ? otherwise : Confirmation.ofKey(confirmation));
    }

    private static String firstOf(String wanted, String otherwise) {
        return wanted.isEmpty() ? otherwise : wanted;
    }

    private static @Nullable String objects(ReadItem item) {
        return item.values().get("SERVER_TYPE") instanceof List<?> codes
                ? String.join(
                        "、",
                        codes.stream()
                                .map(c -> CodeTable.SERVER_TYPE.labelOf(c.toString()))
                                .toList())
                : null;
    }

    /** 2020年底 is the last day of that year, 2021年6月底 of that month. */
    private static @Nullable LocalDate deadline(String batch) {
        Matcher matcher = DEADLINE.matcher(batch);
        if (!matcher.find()) {
            return null;
        }
        int month = matcher.group(2) == null ? Integer.parseInt(matcher.group(3)) : 12;
        return month < 1 || month > 12
                ? null
                : YearMonth.of(Integer.parseInt(matcher.group(1)), month).atEndOfMonth();
    }
}
