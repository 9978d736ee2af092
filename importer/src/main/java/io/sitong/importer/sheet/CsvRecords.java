package io.sitong.importer.sheet;

import io.sitong.importer.problem.FileRefused;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Splits delimited text into records as spreadsheet programs do: quotes at the start of a field, doubled inside, line
 * breaks inside quotes. No field grows past the limit, so a quote that never ends costs no memory.
 */
final class CsvRecords implements AutoCloseable {

    private final Reader in;
    private final char delimiter;
    private final SheetLimits limits;
    private final StringBuilder field = new StringBuilder();
    private final char[] buffer = new char[32 << 10];
    private int at;
    private int end;
    private int record;

    CsvRecords(Reader in, char delimiter, SheetLimits limits) {
        this.in = in;
        this.delimiter = delimiter;
        this.limits = limits;
    }

    private int peek() {
        if (at == end) {
            try {
                end = Math.max(0, in.read(buffer));
            } catch (IOException e) {
                throw FileRefused.damaged("文件无法读取");
            }
            at = 0;
            if (end == 0) {
                return -1;
            }
        }
        return buffer[at];
    }

    private int read() {
        int c = peek();
        if (c >= 0) {
            at++;
        }
        return c;
    }

    /** Number of the record read last, from 1. */
    int number() {
        return record;
    }

    /** The fields of the next record, null at the end. */
    @Nullable
    List<String> next() {
        if (peek() < 0) {
            return null;
        }
        record++;
        List<String> fields = new ArrayList<>();
        while (true) {
            int c = field(fields);
            if (c == delimiter) {
                continue;
            }
            if (c == '\r' && peek() == '\n') {
                read();
            }
            return fields;
        }
    }

    /** Reads one field and answers the character that ended it. */
    private int field(List<String> fields) {
        field.setLength(0);
        int c = read();
        if (c == '"') {
            c = quoted();
        }
        while (c >= 0 && c != delimiter && c != '\n' && c != '\r') {
            append(c);
            c = read();
        }
        if (fields.size() > 20_000) {
            throw limits.tooManyColumns();
        }
        fields.add(field.toString());
        return c;
    }

    /** Reads the quoted part of a field and answers the character after the closing quote. */
    private int quoted() {
        while (true) {
            int c = read();
            if (c < 0) {
                throw unclosed();
            }
            if (c == '"') {
                int after = read();
                if (after != '"') {
                    return after;
                }
            }
            append(c);
        }
    }

    private void append(int c) {
        if (field.length() >= limits.hardCellLength()) {
            throw unclosed();
        }
        field.append((char) c);
    }

    private FileRefused unclosed() {
        return new FileRefused(
                "第 " + record + " 条记录的引号没有结束，或单元格超过 " + limits.hardCellLength() + " 个字符（上限），请检查该处的引号后再上传。");
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            throw FileRefused.damaged("文件无法关闭");
        }
    }
}
