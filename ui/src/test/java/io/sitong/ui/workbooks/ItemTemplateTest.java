package io.sitong.ui.workbooks;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.item.CodeTable;
import io.sitong.catalog.item.FieldNote;
import io.sitong.catalog.item.FieldTable;
import io.sitong.catalog.item.FieldType;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.item.LegalBasis;
import io.sitong.catalog.item.Material;
import io.sitong.importer.FileKind;
import io.sitong.importer.ImporterSettings;
import io.sitong.importer.ReadItem;
import io.sitong.importer.ReadOptions;
import io.sitong.importer.ReadResult;
import io.sitong.importer.SheetResult;
import io.sitong.importer.SpreadsheetReader;
import io.sitong.importer.exported.ExportColumns;
import io.sitong.importer.exported.ItemExport;
import io.sitong.importer.exported.TemplateColumns;
import io.sitong.reports.format.Format;
import io.sitong.reports.outline.Imprint;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ItemTemplateTest {

    private static final DivisionCode BANNER = new DivisionCode("150125000000");

    @TempDir
    private Path folder;

    static List<String> kinds() {
        return List.copyOf(CodeTable.TASK_TYPE.labels().keySet());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyTemplateFilledWithEveryValueTheTablesKnowReadsBackWhole(String kind) throws IOException {
        TemplateColumns template = new TemplateColumns(kind);
        List<Item> examples = examples(kind, template);
        ReadResult read = read(filled(kind, template, examples));
        assertThat(read.sheets()).singleElement().satisfies(sheet -> {
            assertThat(sheet.kind()).isEqualTo(FileKind.IMPLEMENTATION);
            assertThat(sheet.columns()).extracting(column -> column.key()).isEqualTo(template.keys());
            assertThat(sheet.problems()).isEmpty();
        });
        assertThat(read.items().map(ReadItem::item).toList()).isEqualTo(examples);
    }

    @Test
    void anEmptyTemplateHoldsNoItems() throws IOException {
        assertThat(read(write("01", List.of())).sheets())
                .singleElement()
                .extracting(SheetResult::items)
                .isEqualTo(List.of());
    }

    @Test
    void whatTheStandardSaysIsFilledInAndWhatIsTheLocalitysOwnIsNot() throws IOException {
        Item standard = Item.builder()
                .set(ItemField.TASK_NAME, "食品经营许可")
                .set(ItemField.CATALOG_CODE, "000131014000")
                .set(ItemField.TASK_TYPE, "01")
                .set(ItemField.DEPT_NAME, "自治区市场监督管理局")
                .materials(List.of(Material.named("申请表")))
                .build();
        Item read = read(write("01", List.of(standard)))
                .items()
                .findFirst()
                .orElseThrow()
                .item();
        assertThat(read)
                .isEqualTo(standard.edit().set(ItemField.DEPT_NAME, null).build());
    }

    @Test
    void aKindHasTheFieldsTheTableGivesIt() {
        assertThat(new TemplateColumns("01").keys()).contains("PROMISE_DAY");
        for (String kind : kinds()) {
            for (String key : new TemplateColumns(kind).keys()) {
                assertThat(ItemField.findByKey(key).flatMap(FieldTable::find).map((FieldNote n) -> n.concerns(kind)))
                        .as(kind + " " + key)
                        .isNotEqualTo(java.util.Optional.of(false));
                assertThat(new TemplateColumns(kind).hint(key)).isNotBlank().hasSizeLessThan(256);
            }
        }
    }

    /** As many items as the longest code table has values, each with the next value of every table. */
    private static List<Item> examples(String kind, TemplateColumns template) {
        List<Item> examples = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            Item.Builder item = Item.builder();
            for (String key : template.keys()) {
                int n = i;
                ItemField.findByKey(key).ifPresent(field -> item.set(field, example(field, kind, n)));
            }
            item.set(ItemField.HANDLE_FLOW, null);
            item.bases(List.of(LegalBasis.ofText("《甲法》第" + (i + 1) + "条"), LegalBasis.ofText("《乙法》")));
            item.materials(List.of(Material.named("3寸照片"), Material.named("申请表" + i)));
            examples.add(item.build());
        }
        return examples;
    }

    private static String example(ItemField field, String kind, int n) {
        List<String> codes =
                field.table().map(table -> List.copyOf(table.labels().keySet())).orElse(List.of());
        return switch (field) {
            case TASK_TYPE -> kind;
            case CATALOG_CODE -> "0001" + String.format("%05d", n + 1) + "000";
            case TASK_CODE -> "11150125MB0000001A4" + "0001" + String.format("%05d", n + 1) + "000";
            case TASK_HANDLE_ITEM -> "11150125MB0000001A4" + "0001" + String.format("%05d", n + 1) + "00001";
            case REGION -> BANNER.value();
            case DEPT_CODE -> null;
            case ANTICIPATE_TYPE, PROMISE_TYPE -> "工作日";
            case ONLINE_URL -> "https://example.invalid/" + n;
            default -> byType(field, codes, n);
        };
    }

    private static String byType(ItemField field, List<String> codes, int n) {
        if (field.type() == FieldType.CHOICES) {
            return n == 0 ? codes.getFirst() : codes.getFirst() + "^" + codes.get(n % (codes.size() - 1) + 1);
        }
        return switch (field.type()) {
            case CHOICE, YES_NO -> codes.get(n % codes.size());
            case INTEGER -> Integer.toString(n + 1);
            case DATE -> "2026-01-0" + (n + 1);
            default -> field.label() + "的内容" + (n + 1);
        };
    }

    private Path filled(String kind, TemplateColumns template, List<Item> items) throws IOException {
        Path file = write(kind, List.of());
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(file)))) {
            Sheet sheet = book.getSheet(ItemExport.SHEET);
            for (int i = 0; i < items.size(); i++) {
                Row row = sheet.getRow(i + 1);
                for (int c = 0; c < template.keys().size(); c++) {
                    row.getCell(c)
                            .setCellValue(ExportColumns.text(
                                    items.get(i), template.keys().get(c)));
                }
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            book.write(bytes);
            Files.write(file, bytes.toByteArray());
        }
        return file;
    }

    private Path write(String kind, List<Item> expected) throws IOException {
        Path file = folder.resolve("template.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            Format.XLSX
                    .writer()
                    .write(
                            new ItemTemplate(kind)
                                    .of("武川县", expected, new Imprint("测试", LocalDate.of(2026, 1, 1), "", null)),
                            out);
        }
        return file;
    }

    private static ReadResult read(Path file) {
        return new SpreadsheetReader(ImporterSettings.defaults())
                .read(file, "武川县填报模板.xlsx", ReadOptions.forRegion(BANNER));
    }
}
