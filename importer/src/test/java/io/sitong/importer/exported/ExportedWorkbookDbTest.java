package io.sitong.importer.exported;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitong.catalog.account.Role;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.batch.BatchOutcome;
import io.sitong.catalog.builtin.FirstStart;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.item.Faq;
import io.sitong.catalog.item.Implementation;
import io.sitong.catalog.item.ImplementationFilter;
import io.sitong.catalog.item.ImplementationState;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.item.OnlineChannel;
import io.sitong.catalog.item.ResultDocument;
import io.sitong.catalog.item.ServicePlace;
import io.sitong.catalog.item.Situation;
import io.sitong.catalog.item.SpecialStep;
import io.sitong.catalog.item.TimeLimit;
import io.sitong.catalog.item.TimeUnit;
import io.sitong.catalog.sample.SampleSize;
import io.sitong.catalog.store.Stores;
import io.sitong.importer.ImporterSettings;
import io.sitong.importer.ReadOptions;
import io.sitong.importer.ReadResult;
import io.sitong.importer.SpreadsheetImport;
import io.sitong.importer.SpreadsheetReader;
import io.sitong.importer.problem.ProblemKind;
import io.sitong.importer.stage.Conflict;
import io.sitong.importer.stage.Decision;
import io.sitong.importer.stage.FieldChange;
import io.sitong.importer.stage.ImportPreview;
import io.sitong.importer.stage.PreviewOptions;
import io.sitong.importer.stage.PreviewRow;
import io.sitong.rules.book.RuleRun;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Items handed out in a workbook, changed here, there, or at both ends, and sent back. */
class ExportedWorkbookDbTest {

    private static final DivisionCode BANNER = new DivisionCode("150125000000");
    private static final DivisionCode REGION = new DivisionCode("150000000000");
    private static final Viewer CLERK = new Viewer(7, "武川县经办人", Role.LOCALITY, BANNER);
    private static final Viewer REVIEWER = new Viewer(9, "自治区审核人", Role.BUREAU, REGION);

    /** Every kind of deviation of the sample region is among the first rows. */
    private static final int ENOUGH = 1_500;

    @TempDir
    private Path folder;

    private JdbcConnectionPool pool;
    private Stores stores;
    private SpreadsheetImport importing;

    @BeforeEach
    void openAnEmptyDatabase() {
        pool = JdbcConnectionPool.create(
                "jdbc:h2:mem:export" + System.identityHashCode(this) + Stores.H2_OPTIONS + ";DB_CLOSE_DELAY=-1",
                "sa",
                "");
        stores = Stores.open(pool, Clock.systemUTC());
        importing = new SpreadsheetImport(
                stores.implementations(),
                stores.standardItems(),
                stores.authorities(),
                stores.batches(),
                new RuleRun(),
                Clock.systemUTC());
    }

    @AfterEach
    void closeIt() {
        pool.dispose();
    }

    /** Base, mine (in the store) and theirs (in the file) of one cell, and what comes of it. */
    @ParameterizedTest(name = "{0} → here {1}, there {2}: {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "5, 5, 5, UNTOUCHED, 5, -",
                "5, 4, 5, UNTOUCHED, 4, -",
                "5, 5, 3, CHANGED,   3, -",
                "5, 3, 3, UNTOUCHED, 3, -",
                "5, 4, 3, UNTOUCHED, 4, 5|4|3",
                "5, 5, -, CHANGED,   -, -",
                "-, -, 3, CHANGED,   3, -",
                "-, 4, 3, UNTOUCHED, 4, |4|3",
                "-, 4, -, UNTOUCHED, 4, -",
                "5, 4, -, UNTOUCHED, 4, 5|4|",
            })
    void aCellIsMergedAgainstTheVersionItWasExportedFrom(
            String base, String mine, String theirs, Decision decision, String stored, String conflict) {
        Implementation item = add("居民健康档案查询", "152023901000", base);
        Sent sent = export();
        if (base == null ? mine != null : !base.equals(mine)) {
            promise(item.id(), mine);
        }
        sent.set(0, "PROMISE_DAY", theirs == null ? "" : theirs);

        PreviewRow row = only(preview(sent));
        assertThat(row.decision()).isEqualTo(decision);
        assertThat(row.conflicts())
                .extracting(c -> c.imported() + "|" + c.stored() + "|" + c.sent())
                .isEqualTo(conflict == null ? List.of() : List.of(conflict));
        assertThat(row.conflicts()).extracting(Conflict::base).allMatch(Conflict.Base.EXPORTED::equals);
        accept(preview(sent));
        assertThat(find(item.id()).item().find(ItemField.PROMISE_DAY).orElse(null))
                .isEqualTo(stored);
    }

    @Test
    void whoeverChoosesTheFileInAConflictGetsTheFile() {
        Implementation item = add("居民健康档案查询", "152023901000", "5");
        Sent sent = export();
        promise(item.id(), "4");
        sent.set(0, "PROMISE_DAY", "3");
        PreviewRow open = only(preview(sent));
        ImportPreview chosen = importing.preview(
                CLERK,
                BANNER,
                read(sent),
                PreviewOptions.usual()
                        .withChoices(
                                Map.of(PreviewOptions.choiceKey(open.key(), "PROMISE_DAY"), Conflict.Choice.SENT)));
        accept(chosen);
        assertThat(find(item.id()).item().text(ItemField.PROMISE_DAY)).isEqualTo("3");
    }

    @Test
    void theMarkDecidesThoughRowsWereSortedColumnsTakenOutAndNamesChanged() {
        Implementation first = add("居民健康档案查询", "152023901000", "5");
        Implementation second = add("献血证补办", "152023904000", "3");
        Implementation third = add("公共场所卫生许可补证", "152023903000", "2");
        Sent sent = export();
        promise(third.id(), "1");
        sent.set(1, "TASK_NAME", "献血证补（换）办");
        sent.removeColumn("CATALOG_CODE");
        sent.removeColumn("PROMISE_DAY");
        sent.removeRow(0);
        Collections.reverse(sent.rows);

        ImportPreview preview = preview(sent);
        assertThat(preview.rows())
                .extracting(
                        row -> row.before() == null ? 0 : row.before().id(),
                        PreviewRow::decision,
                        row -> row.changes().stream().map(FieldChange::line).toList())
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(third.id(), Decision.UNTOUCHED, List.of()),
                        org.assertj.core.api.Assertions.tuple(
                                second.id(), Decision.CHANGED, List.of("事项名称：献血证补办 → 献血证补（换）办")));
        accept(preview);
        assertThat(find(first.id()).version()).isEqualTo(first.version());
        assertThat(find(second.id()).item().name()).isEqualTo("献血证补（换）办");
        assertThat(find(third.id()).item().text(ItemField.PROMISE_DAY)).isEqualTo("1");
    }

    @Test
    void aCopiedRowIsRefusedAndSaysOfWhichItIsACopy() {
        add("居民健康档案查询", "152023901000", "5");
        Sent sent = export();
        sent.rows.add(0, new ArrayList<>(sent.rows.getFirst()));
        sent.set(0, "TASK_NAME", "居民健康档案复印");
        ImportPreview preview = preview(sent);
        assertThat(preview.rows())
                .extracting(PreviewRow::decision)
                .containsExactly(Decision.BLOCKED, Decision.UNTOUCHED);
        assertThat(preview.rows().getFirst().reason()).contains("同一个隐藏的系统标识", "3");

        sent.rows.getFirst().set(0, "");
        sent.set(0, "CATALOG_CODE", "152023909000");
        assertThat(preview(sent).rows())
                .as("without the mark it is an item of its own")
                .extracting(PreviewRow::decision)
                .containsExactly(Decision.NEW, Decision.UNTOUCHED);
    }

    @Test
    void marksThatNoLongerStandBesideTheirRowsAreFoundOut() {
        add("居民健康档案查询", "152023901000", "5");
        add("献血证补办", "152023904000", "3");
        Sent sent = export();
        Object mark = sent.rows.getFirst().getFirst();
        sent.rows.getFirst().set(0, sent.rows.getLast().getFirst());
        sent.rows.getLast().set(0, (String) mark);
        assertThat(preview(sent).rows())
                .allMatch(row ->
                        row.decision() == Decision.BLOCKED && row.reason().contains("排了序"));
    }

    @Test
    void aMarkOfAnotherDivisionOrAnotherMakingIsNotBelieved() {
        Implementation own = add("居民健康档案查询", "152023901000", "5");
        Implementation others = stores.implementations()
                .save(REVIEWER, implementation(new DivisionCode("150124000000"), "血液检测", "152023905000", "9"));
        Sent sent = export();
        String mark = sent.rows.getFirst().getFirst();

        sent.rows.getFirst().set(0, mark.replaceFirst(":" + own.id() + ":", ":" + others.id() + ":"));
        sent.set(0, "PROMISE_DAY", "1");
        PreviewRow foreign = only(preview(sent));
        assertThat(foreign.before()).as("found by its own codes").isNotNull();
        assertThat(foreign.before().id()).isEqualTo(own.id());
        assertThat(foreign.problems()).extracting(p -> p.kind()).contains(ProblemKind.EXPORT_MARK_UNKNOWN);

        Sent theirs = export(REVIEWER);
        theirs.rows.removeIf(row -> !row.contains("血液检测"));
        theirs.set(0, "PROMISE_DAY", "1");
        PreviewRow out = only(preview(theirs));
        assertThat(out.before())
                .as("nobody reaches an item of another division by its mark")
                .isNull();
        assertThat(out.problems()).extracting(p -> p.kind()).contains(ProblemKind.EXPORT_MARK_UNKNOWN);
        assertThat(find(REVIEWER, others.id()).version()).isEqualTo(others.version());
    }

    @Test
    void everyItemOfTheSampleRegionComesBackUnchanged() {
        new FirstStart(stores.bulkLoader(), stores.nationalLists()).load(SampleSize.small(), written -> {});
        Sent sent = export(REVIEWER);
        assertThat(sent.rows).hasSizeGreaterThan(ENOUGH);
        sent.rows.subList(ENOUGH, sent.rows.size()).clear();
        assertThat(sent.rows).allMatch(row -> row.size() == ExportColumns.keys().size() + 1);
        ImportPreview marked = importing.preview(REVIEWER, REGION, read(sent, REGION), PreviewOptions.usual());
        assertThat(marked.rows()).extracting(PreviewRow::decision).containsOnly(Decision.UNTOUCHED);

        sent.removeColumn(ExportMark.KEY);
        ImportPreview plain = importing.preview(REVIEWER, REGION, read(sent, REGION), PreviewOptions.usual());
        assertThat(odd(plain))
                .as("what the cells say by themselves, read as those of any workbook")
                .isEmpty();
    }

    private static List<String> odd(ImportPreview preview) {
        return preview.rows().stream()
                .filter(row -> row.decision() != Decision.UNTOUCHED && !onlyTidied(row))
                .map(row -> row.decision() + " " + row.reason() + " "
                        + row.changes().stream()
                                .map(c -> c.line()
                                        .substring(0, Math.min(160, c.line().length())))
                                .toList())
                .limit(20)
                .toList();
    }

    /**
     * The reader of foreign workbooks takes line breaks and stray blanks out of names, writes codes in capitals, attaches by them, and
     * cannot know two items of one code apart.
     */
    private static boolean onlyTidied(PreviewRow row) {
        if (row.decision() == Decision.BLOCKED) {
            return row.reason().contains("是同一事项");
        }
        return row.decision() == Decision.CHANGED
                && row.changes().stream()
                        .allMatch(change -> change.key().equals(FieldChange.STANDARD)
                                || tidy(change.before()).equals(tidy(change.after())));
    }

    private static String tidy(String text) {
        return text.replaceAll("[\\s\\p{Z}\\p{Cf}]", "").toUpperCase(java.util.Locale.ROOT);
    }

    @Test
    void everyColumnIsKnownToTheReaderByItsHead() {
        add("居民健康档案查询", "152023901000", "5");
        ReadResult read = read(export());
        List<String> keys = new ArrayList<>(List.of(ExportMark.KEY));
        keys.addAll(ExportColumns.keys());
        assertThat(read.sheets().getFirst().columns()).extracting(c -> c.key()).isEqualTo(keys);
    }

    @Test
    void theGroupsThatStandInOneCellComeBackRowByRow() {
        Implementation stored = add("居民健康档案查询", "152023901000", "5");
        Item full = stored.item()
                .edit()
                .places(List.of(
                        new ServicePlace("一楼大厅", "0471-1234567", "工作日\n上午", "乘1路"),
                        new ServicePlace("二楼|东侧", null, null, null)))
                .specialSteps(List.of(new SpecialStep("专家评审", new TimeLimit(10, TimeUnit.WORKDAY), "某条例", "0")))
                .channels(List.of(new OnlineChannel("蒙速办", "实名", null)))
                .results(List.of(new ResultDocument("查询证明", "证明", "长期", null, "样本.pdf")))
                .faqs(List.of(new Faq("要带什么？", "身份证；\n或户口簿")))
                .situations(List.of(new Situation("代办", null, "本人不能到场")))
                .build();
        stores.implementations()
                .save(
                        CLERK,
                        new Implementation(
                                stored.id(), stored.version(), BANNER, full, stored.state(), null, stored.changedAt()));
        assertThat(onlyRow(export()).decision()).isEqualTo(Decision.UNTOUCHED);

        Sent sent = export();
        assertThat(sent.rows.getFirst().get(sent.head.indexOf("SPECIAL_STEPS"))).isEqualTo("1、专家评审｜10个工作日｜某条例｜否");
        sent.set(0, "PLACES", "1、一楼大厅｜0471-7654321\n2、三楼");
        sent.set(0, "SPECIAL_STEPS", "1、专家评审｜5个工作日");
        PreviewRow row = onlyRow(sent);
        assertThat(row.changes()).extracting(FieldChange::key).containsExactlyInAnyOrder("PLACES", "SPECIAL_STEPS");
        assertThat(row.item().places())
                .as("what the cell does not say of a row stays")
                .containsExactly(
                        new ServicePlace("一楼大厅", "0471-7654321", "工作日\n上午", "乘1路"),
                        new ServicePlace("三楼", null, null, null));
        assertThat(row.item().specialSteps())
                .containsExactly(new SpecialStep("专家评审", new TimeLimit(5, TimeUnit.WORKDAY), "某条例", "0"));
        assertThat(row.item().faqs()).isEqualTo(full.faqs());

        Sent wrong = export();
        wrong.set(0, "SPECIAL_STEPS", "1、专家评审｜很快");
        PreviewRow refused = onlyRow(wrong);
        assertThat(refused.problems())
                .extracting(p -> p.message())
                .anyMatch(m -> m.contains("专家评审") || m.contains("特别环节"));
        assertThat(refused.item().specialSteps()).isEqualTo(full.specialSteps());

        Sent emptied = export();
        emptied.set(0, "FAQS", "");
        assertThat(onlyRow(emptied).item().faqs()).isEmpty();
    }

    private PreviewRow onlyRow(Sent sent) {
        return importing
                .preview(CLERK, BANNER, read(sent), PreviewOptions.usual())
                .rows()
                .getFirst();
    }

    // ---- an item, a workbook

    private Implementation add(String name, String code, String promise) {
        return stores.implementations().save(CLERK, implementation(BANNER, name, code, promise));
    }

    private static Implementation implementation(DivisionCode division, String name, String code, String promise) {
        Item item = Item.builder()
                .set(ItemField.TASK_NAME, name)
                .set(ItemField.CATALOG_CODE, code)
                .set(ItemField.TASK_TYPE, "20")
                .set(ItemField.DEPT_NAME, "武川县卫生健康委员会")
                .set(ItemField.PROMISE_DAY, promise)
                .set(ItemField.PROMISE_TYPE, "工作日")
                .build();
        return new Implementation(
                0,
                0,
                division,
                item,
                ImplementationState.DRAFT,
                null,
                Clock.systemUTC().instant());
    }

    private Implementation find(long id) {
        return find(CLERK, id);
    }

    private Implementation find(Viewer viewer, long id) {
        return stores.implementations().find(viewer, id).orElseThrow();
    }

    private void promise(long id, String days) {
        Implementation now = find(id);
        Item item = now.item().edit().set(ItemField.PROMISE_DAY, days).build();
        stores.implementations()
                .save(
                        CLERK,
                        new Implementation(
                                id, now.version(), BANNER, item, now.state(), now.basedOn(), now.changedAt()));
    }

    /** The workbook on the sender's desk. */
    private final class Sent {

        private final List<String> head = new ArrayList<>(List.of(ExportMark.KEY));
        private final List<List<String>> rows = new ArrayList<>();

        void set(int row, String key, String text) {
            rows.get(row).set(head.indexOf(key), text);
        }

        void removeColumn(String key) {
            int at = head.indexOf(key);
            head.remove(at);
            rows.forEach(row -> row.remove(at));
        }

        void removeRow(int row) {
            rows.remove(row);
        }

        Path saved() {
            Path file = folder.resolve("武川县.xlsx");
            try (SXSSFWorkbook book = new SXSSFWorkbook();
                    OutputStream out = Files.newOutputStream(file)) {
                Sheet sheet = book.createSheet("实施清单");
                write(
                        sheet.createRow(0),
                        head.stream()
                                .map(key -> key.equals(ExportMark.KEY)
                                        ? ItemExport.markHeader()
                                        : ExportColumns.header(key))
                                .toList());
                for (int i = 0; i < rows.size(); i++) {
                    write(sheet.createRow(i + 1), rows.get(i));
                }
                book.write(out);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
            return file;
        }

        private static void write(Row row, List<String> texts) {
            for (int i = 0; i < texts.size(); i++) {
                row.createCell(i).setCellValue(texts.get(i));
            }
        }
    }

    private Sent export() {
        return export(CLERK);
    }

    private Sent export(Viewer viewer) {
        Sent sent = new Sent();
        sent.head.addAll(ExportColumns.keys());
        stores.implementations()
                .forEach(
                        viewer,
                        ImplementationFilter.all(),
                        item -> sent.rows.add(new ArrayList<>(ItemExport.row(item))));
        return sent;
    }

    private ReadResult read(Sent sent) {
        return read(sent, BANNER);
    }

    private static ReadResult read(Sent sent, DivisionCode division) {
        return new SpreadsheetReader(ImporterSettings.defaults())
                .read(sent.saved(), "武川县.xlsx", ReadOptions.forRegion(division));
    }

    private ImportPreview preview(Sent sent) {
        return importing.preview(CLERK, BANNER, read(sent), PreviewOptions.usual());
    }

    private void accept(ImportPreview preview) {
        assertThat(importing.accept(CLERK, preview, Set.of(), written -> {})).isInstanceOf(BatchOutcome.Done.class);
    }

    private static PreviewRow only(ImportPreview preview) {
        assertThat(preview.rows()).hasSize(1);
        return preview.rows().getFirst();
    }
}
