package io.sitong.importer.sheet;

import io.sitong.importer.problem.FileRefused;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A delimited text file as a workbook of one nameless sheet. */
final class CsvWorkbook implements Workbook {

    private final Path file;
    private final TextEncoding encoding;
    private final char delimiter;
    private final SheetLimits limits;

    CsvWorkbook(Path file, SheetLimits limits) {
        this.file = file;
        this.limits = limits;
        this.encoding = TextEncoding.of(file);
        try (Reader reader = encoding.reader(file)) {
            this.delimiter = CsvDelimiter.of(reader);
        } catch (IOException e) {
            throw FileRefused.damaged("文件无法读取");
        }
    }

    @Override
    public String format() {
        return "csv";
    }

    @Override
    public List<SheetInfo> sheets() {
        return List.of(new SheetInfo("", false, 0));
    }

    @Override
    public List<String> notes() {
        return List.of(
                "文本文件：编码 " + encoding.label() + "，分隔符 " + (delimiter == '\t' ? "制表符" : "“" + delimiter + "”") + "。");
    }

    @Override
    public SheetCursor read(SheetInfo sheet) {
        return new Cursor(new CsvRecords(encoding.reader(file), delimiter, limits));
    }

    @Override
    public void close() {
        // each cursor closes its own reader
    }

    private final class Cursor implements SheetCursor {

        private final CsvRecords records;
        private final RowBudget budget = new RowBudget(limits);
        private final List<String> notes = new ArrayList<>();

        Cursor(CsvRecords records) {
            this.records = records;
        }

        @Override
        public @Nullable SheetRow next() {
            List<String> fields;
            while ((fields = records.next()) != null) {
                if (records.number() == 1 && fields.size() <= 2 && fields.get(0).startsWith("sep=")) {
                    continue;
                }
                SheetRow row = new SheetRow(records.number(), false, fields.size());
                for (int c = 0; c < fields.size(); c++) {
                    String text = fields.get(c);
                    if (c < limits.columns()) {
                        row.set(c, Cell.text(text));
                    } else if (!text.isBlank()) {
                        throw limits.tooManyColumns();
                    }
                }
                if (row.filled() > 0) {
                    budget.one();
                    return row;
                }
            }
            return null;
        }

        @Override
        public List<Range> merges() {
            return List.of();
        }

        @Override
        public Set<Integer> hiddenColumns() {
            return Set.of();
        }

        @Override
        public List<String> notes() {
            return notes;
        }

        @Override
        public void close() {
            records.close();
        }
    }
}
