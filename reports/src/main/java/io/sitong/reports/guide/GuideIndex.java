package io.sitong.reports.guide;

import io.sitong.reports.format.FileListPage;
import io.sitong.reports.guide.ExportedGuide.Change;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The index of an export: every guide with its file and a digest of what it says. It travels with the guides, so that the
 * next export can tell what changed; a table for programs and people, and a page with links.
 */
public final class GuideIndex {

    /** The table, in UTF-8 with a mark that Excel needs. */
    public static final String TABLE = "index.csv";

    /** The page. */
    public static final String PAGE = "index.html";

    private static final String MARK = "\uFEFF";

    /** What spreadsheet programs would take for a formula. */
    private static final String DANGEROUS = "=+-@\t\r";

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader("编码", "事项名称", "版本", "文件", "内容摘要", "变化")
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .get();

    private GuideIndex() {}

    /** The guides of an earlier export by their key, those taken down left out; empty where there was none. */
    public static Map<String, ExportedGuide> read(Path earlier) throws IOException {
        if (Files.isDirectory(earlier)) {
            Path table = earlier.resolve(TABLE);
            return Files.exists(table) ? parse(Files.readString(table)) : Map.of();
        }
        try (ZipFile zip = new ZipFile(earlier.toFile(), StandardCharsets.UTF_8)) {
            ZipEntry table = zip.getEntry(TABLE);
            if (table == null) {
                throw new IOException("no " + TABLE + " in " + earlier.getFileName());
            }
            return parse(new String(zip.getInputStream(table).readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    static Map<String, ExportedGuide> parse(String table) throws IOException {
        Map<String, ExportedGuide> guides = new LinkedHashMap<>();
        String text = table.startsWith(MARK) ? table.substring(1) : table;
        try (CSVParser rows = FORMAT.parse(new StringReader(text))) {
            for (CSVRecord row : rows) {
                if (row.size() < 6 || row.get(5).equals(Change.REMOVED.label())) {
                    continue;
                }
                guides.put(
                        plain(row.get(0)),
                        new ExportedGuide(
                                plain(row.get(0)),
                                plain(row.get(1)),
                                plain(row.get(2)),
                                plain(row.get(3)),
                                row.get(4),
                                Change.SAME));
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return guides;
    }

    static byte[] table(Collection<ExportedGuide> guides) {
        StringWriter text = new StringWriter().append(MARK);
        try (var printer = FORMAT.builder().setSkipHeaderRecord(false).get().print(text)) {
            for (ExportedGuide guide : guides) {
                printer.printRecord(
                        safe(guide.key()),
                        safe(guide.name()),
                        safe(guide.edition()),
                        safe(guide.file()),
                        guide.digest(),
                        guide.change().label());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    static byte[] page(String title, Collection<ExportedGuide> guides) {
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        List<FileListPage.Line> lines = guides.stream()
                .map(guide -> new FileListPage.Line(
                        List.of(guide.key(), guide.edition(), guide.change().label()),
                        guide.name(),
                        guide.change() == Change.REMOVED ? "" : guide.file()))
                .toList();
        try {
            FileListPage.write(title, List.of("编码", "版本", "变化"), "事项名称", lines, page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return page.toByteArray();
    }

    private static String safe(String value) {
        return !value.isEmpty() && DANGEROUS.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
    }

    private static String plain(String value) {
        return value.length() > 1 && value.charAt(0) == '\'' && DANGEROUS.indexOf(value.charAt(1)) >= 0
                ? value.substring(1)
                : value;
    }
}
