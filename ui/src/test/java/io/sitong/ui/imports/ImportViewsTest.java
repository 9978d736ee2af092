package io.sitong.ui.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSelectionModel;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import io.sitong.catalog.account.Role;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.batch.BatchOutcome;
import io.sitong.catalog.batch.ImportBatch;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.intake.WaitingRow;
import io.sitong.catalog.job.JobState;
import io.sitong.catalog.packet.PacketForm;
import io.sitong.catalog.store.Stores;
import io.sitong.importer.problem.Place;
import io.sitong.reports.format.Format;
import io.sitong.ui.FrameTest;
import io.sitong.ui.SmallRegion;
import io.sitong.ui.access.SignedInForTests;
import io.sitong.ui.jobs.JobView;
import io.sitong.ui.reports.PacketPoints;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The screens of a sent file and of its receipt, as a clerk has them before him. */
@FrameTest
class ImportViewsTest extends SpringBrowserlessTest {

    private static final DivisionCode BANNER = SmallRegion.OTHER_BANNER;
    private static final Viewer CLERK = new Viewer(100 + 3, "测试", Role.LOCALITY, BANNER);
    private static final String MARKUP = "<img src=x onerror=alert(1)>";

    @Autowired
    private SentFileModel.Services services;

    @Autowired
    private Stores stores;

    @BeforeEach
    void aClerkSitsThere() {
        SignedInForTests.as(Role.LOCALITY, BANNER);
    }

    private SentFileModel open(String name, byte[] bytes) {
        SentFileModel model = SentTables.sent(services, CLERK, BANNER, name, bytes);
        UI.getCurrent().navigate("imports/file/" + model.file().id());
        return model;
    }

    private Button button(String words) {
        return $(Button.class).all().stream()
                .filter(button -> button.getText().startsWith(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError(words));
    }

    private List<String> buttons() {
        return $(Button.class).all().stream().map(Button::getText).toList();
    }

    private String words() {
        return String.join(
                "\n",
                Stream.of(
                                $(Span.class).all().stream().map(Span::getText),
                                $(Paragraph.class).all().stream().map(Paragraph::getText),
                                $(H2.class).all().stream().map(H2::getText))
                        .flatMap(each -> each)
                        .toList());
    }

    private <T extends Component> T cell(Class<T> type, int row, int column) {
        return type.cast(test((Grid<?>) $(WaitingGrid.class).single()).getCellComponent(row, column));
    }

    /** As a click on a row does. */
    private void select(int row) {
        WaitingGrid grid = $(WaitingGrid.class).single();
        WaitingRow chosen = grid.rowAt(row).orElseThrow();
        ((GridSelectionModel<WaitingRow>) grid.getSelectionModel()).selectFromClient(chosen);
    }

    private static String textOf(Component cell) {
        return cell.getElement().getTextRecursively();
    }

    @Test
    void aRowIsOpenedItsCellMendedInPlaceAndTheFiguresFollow() {
        SentFileModel model = open("窗口.csv", SentTables.csv("""
                | 序号 | 事项名称     | 基本编码     | 事项类型 | 实施主体     | 丁栏 |
                | 1    | 公墓年检     | 152020210000 | 公服     | 东河区民政局 | 甲   |
                | 2    |              | 152020211000 | 公共服务 | 东河区民政局 | 乙   |
                """));
        assertThat($(H1.class).last().getText()).isEqualTo("窗口.csv");
        assertThat(words()).contains("共 2 行事项", "列对应关系：1 列没有认出");
        assertThat(buttons()).contains("全部 2", "将写入 1", "不能导入 1", "导入 1 行");

        select(0);
        assertThat(words()).contains("公墓年检", "“公服”");
        @SuppressWarnings("unchecked")
        ComboBox<String> type = $(ComboBox.class).all().stream()
                .filter(box -> "改为 D2".equals(box.getAriaLabel().orElse("")))
                .findFirst()
                .orElseThrow();
        test(type).selectItem("公共服务");
        assertThat(model.correctionCount()).isEqualTo(1);
        assertThat(words()).contains("已更正");
        assertThat(button("恢复原值").isVisible()).isTrue();

        select(1);
        assertThat(words()).contains("（没有名称）").doesNotContain("没有问题，也没有变更");
        TextField name = $(TextField.class).all().stream()
                .filter(field -> "改为 B3".equals(field.getAriaLabel().orElse("")))
                .findFirst()
                .orElseThrow();
        test(name).setValue("公墓扩建备案");
        assertThat(buttons()).as("what was blocked can be taken now").contains("新增 2", "导入 2 行");
    }

    @Test
    void whatStandsInFilesIsTextAndNeverMarkup() {
        open(MARKUP + ".csv", SentTables.csv("""
                | 事项名称                            | 基本编码     | 事项类型          | 实施主体     | %s |
                | %s墓地                              | 152020220000 | %s公服            | 东河区民政局 | =1+1 |
                """.formatted(MARKUP, MARKUP, MARKUP)));
        select(0);
        assertThat($(H1.class).last().getText()).isEqualTo(MARKUP + ".csv");
        assertThat(words()).contains(MARKUP + "墓地", MARKUP.replace(" ", "") + "公服");
        UI.getCurrent().getChildren().forEach(ImportViewsTest::assertNoMarkup);
        UI.getCurrent().navigate("imports");
        assertThat(textOf(fileCell(MARKUP + ".csv", 0))).isEqualTo(MARKUP + ".csv");
        UI.getCurrent().getChildren().forEach(ImportViewsTest::assertNoMarkup);
    }

    private static void assertNoMarkup(Component component) {
        assertThat(Optional.ofNullable(component.getElement().getProperty("innerHTML"))
                        .orElse(""))
                .doesNotContain("<img");
        component.getChildren().forEach(ImportViewsTest::assertNoMarkup);
    }

    @Test
    void aFileOfAnotherPlaceIsSaidToBeSoAboveItsRows() {
        open("克什克腾旗事项.csv", SentTables.csv("""
                | 事项名称     | 基本编码     | 事项类型 | 实施主体         |
                | 草原防火许可 | 152020230000 | 行政许可 | 克什克腾旗林草局 |
                """));
        assertThat(words()).contains("看来是“克什克腾旗”的");
        assertThat(button("导入 1 行").isEnabled()).as("said, not forbidden").isTrue();
    }

    @Test
    void theListOfProblemsShowsCellsApartAndOffersNoFieldWhereATextWouldEatAWholeList() {
        open("材料.csv", SentTables.csv("""
                | 事项名称     | 基本编码     | 事项类型 | 实施主体     | 申请材料            |
                | 公墓扩建     | 152020240000 | 公服     | 东河区民政局 | 1.身份证明2.其他材料 |
                """));
        UI.getCurrent().navigate("imports/file/" + newest(), QueryParameters.of("tab", "remarks"));
        assertThat(buttons()).contains("单元格问题 1").doesNotContain("将写入 1");
        test(button("单元格问题")).click();
        Grid<?> list = $(RemarkGrid.class).single();
        assertThat(test(list).size()).isEqualTo(1);
        assertThat(list.getColumns().getLast().getWidth())
                .as("what is wrong and how to mend it is read, the rest is looked up")
                .isEqualTo("14rem");
        assertThat(test(list).getCellComponent(0, 3))
                .isInstanceOfSatisfying(
                        TextField.class, cell -> assertThat(cell.getValue()).isEqualTo("公服"));

        test(button("规则提示")).click();
        int material = IntStream.range(0, test(list).size())
                .filter(row -> textOf(test(list).getCellComponent(row, 4)).contains("M01"))
                .findFirst()
                .orElseThrow();
        assertThat(test(list).getCellText(material, 2)).isEqualTo("申请材料");
        Button look = (Button) test(list).getCellComponent(material, 3);
        look.click();
        assertThat(words()).as("the row with all of its cells").contains("公墓扩建");
        assertThat($(TextField.class).all().stream()
                        .filter(cell -> "改为 E2".equals(cell.getAriaLabel().orElse("")))
                        .map(TextField::getValue))
                .containsExactly("1.身份证明2.其他材料");
    }

    private long newest() {
        return services.intake().files().open(CLERK, 1).getFirst().id();
    }

    @Test
    void anAnswerOfAPacketIsUntickedCountedSoAndStandsOnTheReceiptWhenTaken() throws IOException {
        SentFileModel model = open("待处理清单.xlsx", answered(packet(), "事项名称", "保留并说明", "本地惯称" + MARKUP));
        assertThat(buttons()).contains("答复 1", "导入 1 行");
        int row = 0;
        while (!(test((Grid<?>) $(WaitingGrid.class).single()).getCellComponent(row, 0) instanceof Checkbox)) {
            row++;
        }
        Checkbox tick = cell(Checkbox.class, row, 0);
        tick.setValue(false);
        assertThat(buttons()).contains("未勾选 1", "导入 0 行");
        assertThat(button("导入 0 行").isEnabled()).isFalse();
        assertThat(new FileSummary(model).figures()).containsEntry("对待处理问题的答复", 0L);
        tick.setValue(true);

        select(row);
        assertThat($(ComboBox.class).all().stream()
                        .map(box -> box.getAriaLabel().orElse("")))
                .as("the answer is chosen from its words")
                .anyMatch(label -> label.toString().startsWith("改为 K"));
        assertThat($(TextField.class).all().stream()
                        .map(field -> field.getAriaLabel().orElse("")))
                .as("what was asked is not changed")
                .noneMatch(label -> label.startsWith("改为 A"));

        ImportBatch batch =
                ((BatchOutcome.Done) services.desk().accept(CLERK, model.file().id(), n -> {})).batch();
        UI.getCurrent().navigate("imports/" + batch.id());
        assertThat($(Pre.class).single().getText()).contains("批次号：" + batch.id(), "校验码：");
        assertThat(test((Grid<?>) $(AnswerGrid.class).single()).getCellText(0, 2))
                .contains("本地惯称" + MARKUP);
        assertThat(button("撤销本批次").isVisible()).isTrue();

        SignedInForTests.as(Role.READER, BANNER);
        UI.getCurrent().navigate("imports");
        UI.getCurrent().navigate("imports/" + batch.id());
        assertThat(buttons()).as("who may only read takes nothing back").doesNotContain("撤销本批次");
    }

    private byte[] packet() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Format.XLSX
                .writer()
                .write(
                        new PacketPoints(stores, Clock.systemUTC())
                                .outline(Viewer.system(SmallRegion.REGION), BANNER, Optional.empty()),
                        bytes);
        return bytes.toByteArray();
    }

    /** The first point about a field, answered. */
    private static byte[] answered(byte[] packet, String field, String answer, String reason) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(packet));
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            Sheet sheet = book.getSheet(PacketForm.SHEET);
            Row head = sheet.getRow(0);
            for (int r = 1; r <= sheet.getLastRowNum(); r++) {
                Row row = sheet.getRow(r);
                if (row.getCell(column(head, PacketForm.FIELD))
                        .getStringCellValue()
                        .equals(field)) {
                    row.createCell(column(head, PacketForm.ANSWER)).setCellValue(answer);
                    row.createCell(column(head, PacketForm.REASON)).setCellValue(reason);
                    break;
                }
            }
            book.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static int column(Row head, String name) {
        for (int c = 0; c < head.getLastCellNum(); c++) {
            if (head.getCell(c).getStringCellValue().equals(name)) {
                return c;
            }
        }
        throw new AssertionError(name);
    }

    @Test
    void aCancelIsSaidToBeHeardUntilTheReadingStops() {
        SentFileModel model = SentTables.sent(services, CLERK, BANNER, "取消我.csv", """
                | 事项名称     | 基本编码     | 事项类型 | 实施主体     |
                | 公墓转让     | 152020260000 | 公共服务 | 东河区民政局 |
                """);
        JobView job = model.read();
        JobView running = new JobView(
                job.id(),
                job.accountId(),
                job.kind(),
                job.parameters(),
                job.title(),
                JobState.RUNNING,
                0,
                0,
                "正在读取表格",
                job.startedAt(),
                null,
                null,
                null,
                List.of(),
                null);
        FileBanner banner = new FileBanner(Clock.systemUTC());
        UI.getCurrent().add(banner);
        banner.show(model, running, () -> {});
        test(button("取消")).click();
        assertThat(button("正在取消").isEnabled()).isFalse();
        banner.show(model, running, () -> {});
        assertThat(button("正在取消").isEnabled())
                .as("also when it tells more of its progress")
                .isFalse();
    }

    private Component fileCell(String name, int column) {
        Grid<?> files = $(SentFileGrid.class).single();
        int row = IntStream.range(0, test(files).size())
                .filter(r -> textOf(test(files).getCellComponent(r, 0)).equals(name))
                .findFirst()
                .orElseThrow();
        return test(files).getCellComponent(row, column);
    }

    @Test
    void theListOfFilesSaysWhatEachWouldDoAndAPersonLetsOneGoAfterBeingAsked() {
        SentFileModel model = SentTables.sent(services, CLERK, BANNER, "放弃我.csv", """
                | 事项名称     | 基本编码     | 事项类型 | 实施主体     |
                | 公墓迁出     | 152020250000 | 公共服务 | 东河区民政局 |
                """);
        UI.getCurrent().navigate("imports");
        assertThat(textOf(fileCell("放弃我.csv", 2))).contains("新增 1 · 修改 0 · 无变化 0 · 不能导入 0 · 单元格问题 0");
        model.correct(Map.of(new Place("", 2, 1), "公墓迁入"));
        Button drop = (Button) fileCell("放弃我.csv", 5);
        assertThat(drop.getAriaLabel()).contains("放弃“放弃我.csv”");
        drop.click();
        assertThat(services.desk().find(CLERK, model.file().id()))
                .as("not before one agrees")
                .isPresent();
        test($(ConfirmDialog.class).single()).confirm();
        assertThat(services.desk().find(CLERK, model.file().id())).isEmpty();
    }
}
