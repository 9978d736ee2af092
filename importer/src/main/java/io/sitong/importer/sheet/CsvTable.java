package io.sitong.importer.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A small table that ships with the program: comma separated, first line is the header, lines with # are remarks. */
public final class CsvTable {

    private CsvTable() {}

    /** The rows of a resource beside a class, each with as many fields as the header. */
    public static List<List<String>> beside(Class<?> owner, String name) {
        SheetLimits limits = new SheetLimits(1 << 24, 1 << 24, 1, 1 << 20, 100, 1 << 16, 1, 1);
        try (InputStream in = owner.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + name);
            }
            CsvRecords records = new CsvRecords(new InputStreamReader(in, StandardCharsets.UTF_8), ',', limits);
            List<List<String>> rows = new ArrayList<>();
            int width = 0;
            List<String> fields;
            while ((fields = records.next()) != null) {
                if (width == 0) {
                    width = fields.size();
                } else if (!fields.get(0).startsWith("#")
                        && !(fields.size() == 1 && fields.get(0).isBlank())) {
                    List<String> row = new ArrayList<>(fields);
                    while (row.size() < width) {
                        row.add("");
                    }
                    rows.add(row);
                }
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
