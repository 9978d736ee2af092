package io.sitong.importer;

import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.division.Divisions;
import io.sitong.importer.codes.WorkbookCodes;
import io.sitong.importer.problem.FileRefused;
import io.sitong.importer.sheet.SheetCursor;
import io.sitong.importer.sheet.SheetInfo;
import io.sitong.importer.sheet.Workbook;
import io.sitong.importer.sheet.WorkbookFiles;
import io.sitong.importer.values.PlainText;
import io.sitong.importer.values.ValueChoices;
import io.sitong.importer.values.ValueReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads any workbook a locality sends, whatever its format, layout and wording. */
public final class SpreadsheetReader {

    private final ImporterSettings settings;
    private final DivisionNames divisions;

    /** With the divisions that ship with the program. */
    public SpreadsheetReader(ImporterSettings settings) {
        this(settings, new io.sitong.catalog.builtin.BuiltInDivisions());
    }

    public SpreadsheetReader(ImporterSettings settings, Divisions divisions) {
        this.settings = settings;
        this.divisions = new DivisionNames(divisions);
    }

    /**
     * Reads a whole file; nothing is stored.
     *
     * @param uploadName the name under which the file was sent, for messages and for guessing the region
     * @throws UnreadableFile when nothing of the file can be read; {@link HeaderNotRecognised} where a person can help
     */
    public ReadResult read(Path file, String uploadName, ReadOptions options) {
        String name = plainName(uploadName);
        try (Workbook workbook = WorkbookFiles.open(file, settings.sheetLimits())) {
            return read(workbook, file, name, options);
        } catch (FileRefused e) {
            throw new UnreadableFile(name, String.valueOf(e.getMessage()));
        }
    }

    /** The last part of a name, without anything that could be a path or break a line. */
    private static String plainName(String uploadName) {
        String name = uploadName.replace('\\', '/');
        name = name.substring(name.lastIndexOf('/') + 1).replaceAll("\\p{Cntrl}", "");
        if (name.isBlank()) {
            return "文件";
        }
        return name.length() > 120 ? name.substring(0, 119) + "…" : name;
    }

    private ReadResult read(Workbook workbook, Path file, String name, ReadOptions options) {
        String fileTitles = name + " " + String.join(" ", workbook.titles());
        WorkbookCodes codes = WorkbookCodes.of(workbook);
        SheetReading reading = reading(workbook, codes, fileTitles, options);
        List<SheetResult> sheets = new ArrayList<>();
        List<SkippedSheet> skipped = new ArrayList<>();
        StringBuilder titles = new StringBuilder(fileTitles);
        for (SheetInfo sheet : workbook.sheets()) {
            try (SheetCursor cursor = workbook.read(sheet)) {
                SheetReading.Outcome outcome = reading.read(sheet, cursor);
                if (!outcome.read().isEmpty()) {
                    sheets.addAll(outcome.read());
                    titles.append(' ').append(outcome.titles());
                } else if (outcome.skipped() != null) {
                    skipped.add(outcome.skipped());
                }
            }
        }
        leaveOutIndexes(sheets, skipped, options);
        boolean forms = sheets.stream().allMatch(sheet -> sheet.headerRows().isEmpty());
        if (forms
                && (sheets.isEmpty() || !skipped.isEmpty())
                && !options.columnChoices().containsValue("")) {
            List<SheetResult> guides = guides(workbook, reading(workbook, codes, fileTitles, options));
            if (items(guides) >= Math.max(1, items(sheets))) {
                sheets.clear();
                sheets.addAll(guides);
                skipped.clear();
            }
        }
        if (sheets.isEmpty() && workbook.sheets().isEmpty()) {
            throw new FileRefused("是 Word 文档，里面没有表格，请上传含有事项表格的文件。");
        }
        if (sheets.isEmpty()) {
            throw nothingFound(name, skipped);
        }
        DivisionCode named = named(titles.toString(), sheets);
        return new ReadResult(
                name,
                sha256(file),
                workbook.format(),
                kind(sheets),
                options.region() == null ? named : options.region(),
                named,
                sheets,
                skipped,
                workbook.notes());
    }

    private SheetReading reading(Workbook workbook, WorkbookCodes codes, String fileTitles, ReadOptions options) {
        return new SheetReading(
                options,
                new ValueReader(
                        divisions,
                        settings.maxCellLength(),
                        new ValueChoices(options.valueChoices()),
                        codes.codes(),
                        workbook.countsDaysFrom1904()),
                codes,
                fileTitles,
                workbook.sheets().stream().map(SheetInfo::name).toList());
    }

    /** What a document says as a guide to single items, with names and values in its lines or in several tables. */
    private static List<SheetResult> guides(Workbook workbook, SheetReading reading) {
        SheetInfo whole = workbook.whole().orElse(null);
        if (whole == null) {
            return List.of();
        }
        try (SheetCursor cursor = workbook.read(whole)) {
            return reading.read(whole, cursor).read().stream()
                    .filter(sheet -> sheet.headerRows().isEmpty())
                    .toList();
        }
    }

    private static int items(List<SheetResult> sheets) {
        return sheets.stream().mapToInt(sheet -> sheet.items().size()).sum();
    }

    /** What lists the forms of the workbook is no list of items beside them, unless somebody wants it read. */
    private static void leaveOutIndexes(List<SheetResult> sheets, List<SkippedSheet> skipped, ReadOptions options) {
        Set<String> forms = sheets.stream()
                .flatMap(sheet -> sheet.items().stream())
                .filter(item -> item.cells() != null)
                .map(item -> PlainText.folded(item.text("TASK_NAME")))
                .collect(Collectors.toSet());
        for (SheetResult sheet : List.copyOf(sheets)) {
            if (!options.columnChoices().containsKey(sheet.name() + "!") && SheetRoles.listsForms(sheet, forms)) {
                sheets.remove(sheet);
                skipped.add(SheetRoles.index(sheet.name()));
            }
        }
    }

    private static UnreadableFile nothingFound(String name, List<SkippedSheet> skipped) {
        if (skipped.stream().allMatch(s -> s.role().equals("empty"))) {
            return new UnreadableFile(name, "里没有内容，请确认导出成功后再上传。");
        }
        boolean hidden = skipped.stream().anyMatch(s -> s.role().equals("hidden_data"));
        return new HeaderNotRecognised(
                name, "里没有找到事项表的表头（至少要有“事项名称”或编码一列）" + (hidden ? "，隐藏的工作表没有读取" : "") + "，请确认上传的是事项清单，并在前 60 行内写明列名。");
    }

    private static FileKind kind(List<SheetResult> sheets) {
        SheetResult largest = sheets.get(0);
        for (SheetResult sheet : sheets) {
            if (sheet.items().size() > largest.items().size()) {
                largest = sheet;
            }
        }
        return largest.kind();
    }

    private @Nullable DivisionCode named(String titles, List<SheetResult> sheets) {
        List<ReadItem> items = new ArrayList<>();
        sheets.forEach(s -> items.addAll(s.items()));
        return kind(sheets) == FileKind.NATIONAL_LIST ? null : new RegionOfFile(divisions).of(titles, items);
    }

    private static String sha256(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[64 << 10];
            int read;
            while ((read = in.read(buffer)) > 0) {
                digest.update(buffer, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw FileRefused.damaged("文件无法读取");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
