package io.sitong.ui.workbooks;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitong.catalog.account.Role;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.item.Fee;
import io.sitong.catalog.item.Implementation;
import io.sitong.catalog.item.ImplementationFilter;
import io.sitong.catalog.item.ImplementationState;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.item.LegalBasis;
import io.sitong.catalog.item.Material;
import io.sitong.catalog.store.Stores;
import io.sitong.importer.ImporterSettings;
import io.sitong.importer.ReadOptions;
import io.sitong.importer.ReadResult;
import io.sitong.importer.SpreadsheetImport;
import io.sitong.importer.SpreadsheetReader;
import io.sitong.importer.stage.Decision;
import io.sitong.importer.stage.PreviewOptions;
import io.sitong.importer.stage.PreviewRow;
import io.sitong.reports.format.Format;
import io.sitong.reports.outline.Imprint;
import io.sitong.rules.book.RuleRun;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ItemWorkbookDbTest {

    private static final DivisionCode BANNER = new DivisionCode("150125000000");
    private static final Viewer CLERK = new Viewer(7, "武川县经办人", Role.LOCALITY, BANNER);

    @TempDir
    private Path folder;

    private JdbcConnectionPool pool;
    private Stores stores;

    @BeforeEach
    void openAnEmptyDatabase() {
        pool = JdbcConnectionPool.create(
                "jdbc:h2:mem:workbook" + System.identityHashCode(this) + Stores.H2_OPTIONS + ";DB_CLOSE_DELAY=-1",
                "sa",
                "");
        stores = Stores.open(pool, Clock.systemUTC());
    }

    @AfterEach
    void closeIt() {
        pool.dispose();
    }

    @Test
    void whatIsHandedOutIsRecognisedAndComesBackUntouched() throws IOException {
        Item full = Item.builder()
                .set(ItemField.TASK_NAME, "=居民健康档案查询")
                .set(ItemField.CATALOG_CODE, "002023901000")
                .set(ItemField.TASK_TYPE, "20")
                .set(ItemField.SERVER_TYPE, "1^2")
                .set(ItemField.DEPT_NAME, "武川县卫生健康委员会")
                .set(ItemField.IS_FEE, "1")
                .set(ItemField.PROMISE_DAY, "5")
                .set(ItemField.PROMISE_TYPE, "工作日")
                .set(ItemField.PLAN_EFFECTIVE_DATE, "2026-01-01")
                .set(ItemField.ACCEPT_CONDITION, "-一\n+二_x0041_")
                .materials(List.of(Material.named("3寸照片"), Material.of("身份证", "1", "1", "1", "申请人自备", null, "2")))
                .bases(List.of(LegalBasis.ofText("《献血法》第一条：甲。"), LegalBasis.ofText("《档案法》\n第二条；乙")))
                .fees(List.of(new Fee("工本费", "10元/证", "价费字1号", null, null), new Fee("邮寄费", null, null, null, null)))
                .build();
        save(full);
        save(Item.builder()
                .set(ItemField.TASK_NAME, "献血证补办")
                .set(ItemField.DEPT_NAME, "武川县卫生健康委员会")
                .build());

        ReadResult read = read(written());
        assertThat(read.sheets()).singleElement().satisfies(sheet -> {
            assertThat(sheet.columns())
                    .extracting(column -> column.key() == null ? column.headerText() : "")
                    .as("columns without a key")
                    .containsOnly("");
            assertThat(sheet.hiddenColumns()).containsExactly(1);
        });
        assertThat(read.items().map(item -> item.item().name()).toList()).containsExactly("=居民健康档案查询", "献血证补办");
        Item back = read.items().findFirst().orElseThrow().item();
        assertThat(back.fields()).isEqualTo(full.fields());
        assertThat(back.materials()).extracting(Material::name).containsExactly("3寸照片", "身份证");
        assertThat(back.fees())
                .extracting(Fee::name, Fee::standard)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple("工本费", "10元/证"),
                        org.assertj.core.api.Assertions.tuple("邮寄费", null));

        SpreadsheetImport importing = new SpreadsheetImport(
                stores.implementations(),
                stores.standardItems(),
                stores.authorities(),
                stores.batches(),
                new RuleRun(),
                Clock.systemUTC());
        assertThat(importing
                        .preview(CLERK, BANNER, read, PreviewOptions.usual())
                        .rows())
                .extracting(PreviewRow::decision)
                .containsOnly(Decision.UNTOUCHED);
    }

    private void save(Item item) {
        stores.implementations()
                .save(
                        CLERK,
                        new Implementation(
                                0,
                                0,
                                BANNER,
                                item,
                                ImplementationState.DRAFT,
                                null,
                                Clock.systemUTC().instant()));
    }

    private Path written() throws IOException {
        List<Long> told = new ArrayList<>();
        Path file = folder.resolve("武川县实施清单.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            Format.XLSX
                    .writer()
                    .write(
                            new ItemWorkbook(stores.implementations(), CLERK)
                                    .of(
                                            ImplementationFilter.all(),
                                            "武川县",
                                            new Imprint("测试", LocalDate.of(2026, 1, 1), "", null),
                                            told::add),
                            out);
        }
        assertThat(told).containsExactly(1L, 2L);
        return file;
    }

    private static ReadResult read(Path file) {
        return new SpreadsheetReader(ImporterSettings.defaults())
                .read(file, "武川县实施清单.xlsx", ReadOptions.forRegion(BANNER));
    }
}
