package io.sitong.catalog.builtin;

import io.sitong.catalog.division.Division;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.list.Confirmation;
import io.sitong.catalog.list.ListEntry;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The tables that come with the product, read from its resources; needs no database. */
public final class BuiltInData {

    /** What the sample list is called, everywhere it is shown. */
    public static final String SAMPLE_LIST_TITLE = "示例清单（非官方全文）";

    /** The series of the sample list; an official list has another one. */
    public static final String SAMPLE_LIST_SERIES = "跨省通办示例清单";

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private BuiltInData() {}

    /** One row of the code tables, with the variants other systems use and how sure we are. */
    public record CodeRow(String table, String code, String label, String confidence) {}

    /** The divisions of 内蒙古 by code, upper levels first within each branch. */
    public static List<Division> divisions() {
        Set<String> zones = new HashSet<>();
        for (CSVRecord row : rows("divisions_nm_functional_zones.csv")) {
            zones.add(row.get("code"));
        }
        List<Division> divisions = new ArrayList<>();
        for (CSVRecord row : rows("divisions_nm.csv")) {
            String parent = row.get("parent_code");
            divisions.add(new Division(
                    new DivisionCode(row.get("code")),
                    row.get("name"),
                    parent.isEmpty() ? null : new DivisionCode(parent),
                    zones.contains(row.get("code"))));
        }
        return divisions;
    }

    /** Department digits (5-6 of a national 基本编码) to names. */
    public static Map<String, String> departments() {
        Map<String, String> departments = new LinkedHashMap<>();
        for (CSVRecord row : rows("dept_codes.csv")) {
            departments.put(row.get("code2"), row.get("name"));
        }
        return departments;
    }

    /** The code tables with the variants met in the wild. */
    public static List<CodeRow> codeTables() {
        List<CodeRow> codes = new ArrayList<>();
        for (CSVRecord row : rows("code_tables.csv")) {
            codes.add(new CodeRow(row.get("table"), row.get("code"), row.get("label"), row.get("confidence")));
        }
        return codes;
    }

    /** Entries of the national lists as far as public reports tell: a sample, not the official annex. */
    public static List<ListEntry> sampleNationalList() {
        List<ListEntry> entries = new ArrayList<>();
        for (CSVRecord row : rows("national_list.csv")) {
            entries.add(new ListEntry(
                    0,
                    0,
                    entries.size() + 1,
                    row.get("name"),
                    row.get("batch"),
                    row.get("lead_department"),
                    null,
                    null,
                    null,
                    row.get("list"),
                    Confirmation.ofKey(row.get("confirmation"))));
        }
        return entries;
    }

    private static List<CSVRecord> rows(String resource) {
        String path = "/builtin/" + resource;
        try (InputStream in = Objects.requireNonNull(BuiltInData.class.getResourceAsStream(path), path);
                CSVParser parser = FORMAT.parse(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
