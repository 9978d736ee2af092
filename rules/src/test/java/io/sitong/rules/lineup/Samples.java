package io.sitong.rules.lineup;

import io.sitong.rules.lineup.evaluate.GoldRow;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Assumptions;

/** The lists that tests line up: material shared by the team, and the wider list of this module. */
final class Samples {

    /** Entries, items and known answers. */
    record Known(List<Query> entries, List<Target> items, List<GoldRow> gold) {}

    private Samples() {}

    /** The real county of the shared material; tests skip where it is absent. */
    static Known county() {
        return new Known(
                rows("samples/national_entries.csv").stream()
                        .map(row -> new Query(
                                row.get("name"),
                                row.get("name"),
                                Map.of(Evidence.DEPARTMENT, row.get("lead_department"))))
                        .toList(),
                rows("samples/county_items.csv").stream()
                        .map(row -> new Target(
                                row.get("item_code"),
                                row.get("name"),
                                Map.of(
                                        Evidence.DEPARTMENT,
                                        row.get("department"),
                                        Evidence.MAIN_ITEM,
                                        row.get("main_item"),
                                        Evidence.TYPE,
                                        row.get("task_type"))))
                        .toList(),
                rows("samples/county_gold.csv").stream()
                        .map(row -> new GoldRow(
                                row.get("national_name"),
                                row.get("county_item_code"),
                                GoldRow.Answer.ofKey(row.get("relation"))))
                        .toList());
    }

    static List<String> countyNames() {
        return rows("samples/county_items.csv").stream()
                .map(row -> row.get("name"))
                .toList();
    }

    static List<String> nationalNames() {
        return rows("domain/national_list.csv").stream()
                .map(row -> row.get("name"))
                .toList();
    }

    /** Departments the county sample leaves out, from general knowledge, against the whole national list. */
    static Known wider() {
        Map<String, String> leads = new HashMap<>();
        rows("domain/national_list.csv").forEach(row -> leads.put(row.get("name"), row.get("lead_department")));
        List<Query> entries = new ArrayList<>();
        List<Target> items = new ArrayList<>();
        List<GoldRow> gold = new ArrayList<>();
        String department = "";
        for (String line : resource("wider_list.txt").split("\n", -1)) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (line.startsWith("@")) {
                department = line.substring(1).strip();
            } else if (line.startsWith(">") || line.startsWith("-")) {
                int sign = line.indexOf(" = ");
                String entry =
                        line.substring(1, sign < 0 ? line.length() : sign).strip();
                entries.add(new Query(entry, entry, Map.of(Evidence.DEPARTMENT, leads.getOrDefault(entry, ""))));
                if (sign < 0) {
                    gold.add(new GoldRow(entry, "", GoldRow.Answer.NONE));
                } else {
                    for (String answer : line.substring(sign + 3).split(" / ", -1)) {
                        int blank = answer.strip().indexOf(' ');
                        gold.add(new GoldRow(
                                entry,
                                answer.strip().substring(blank + 1),
                                GoldRow.Answer.ofKey(answer.strip().substring(0, blank))));
                    }
                }
            } else {
                String[] parts = line.split("\\|", -1);
                String name = parts[0].strip();
                items.add(new Target(
                        name,
                        name,
                        Map.of(
                                Evidence.DEPARTMENT,
                                department,
                                Evidence.MAIN_ITEM,
                                parts.length > 1 ? parts[1].strip() : "")));
            }
        }
        return new Known(entries, items, gold);
    }

    static String resource(String name) {
        try (InputStream in = Samples.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<CSVRecord> rows(String file) {
        Path path = Path.of(System.getProperty("sitong.shared", "../../shared"), file);
        Assumptions.assumeTrue(Files.exists(path), () -> "no shared material at " + path);
        try {
            String text = Files.readString(path).replace("\uFEFF", "");
            CSVFormat format = CSVFormat.DEFAULT
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get();
            return CSVParser.parse(text, format).getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
