package io.sitong.ui.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextField;
import io.sitong.catalog.batch.BatchAnswer;
import io.sitong.catalog.batch.BatchAnswerKind;
import io.sitong.catalog.batch.BatchAnswerState;
import io.sitong.catalog.intake.Remark;
import io.sitong.catalog.item.ItemField;
import io.sitong.importer.ColumnReading;
import io.sitong.importer.FileKind;
import io.sitong.importer.ReadMapping;
import io.sitong.importer.SkippedSheet;
import io.sitong.importer.intake.FileOptions;
import io.sitong.importer.intake.Understood;
import io.sitong.importer.problem.Place;
import io.sitong.importer.stage.Conflict;
import io.sitong.importer.stage.FieldChange;
import io.sitong.ui.FrameTest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One cell, one conflict, the columns, the answers: each before a person of its own. */
@FrameTest
class ImportPartsTest extends SpringBrowserlessTest {

    private static final Place PLACE = new Place("许可事项", 7, 4);

    private final List<String> said = new ArrayList<>();

    private final CellEditor.Deeds deeds = new CellEditor.Deeds() {
        @Override
        public void correct(Place place, String text) {
            said.add("correct " + place.cell() + " " + text);
        }

        @Override
        public void withdraw(Place place) {
            said.add("withdraw " + place.cell());
        }

        @Override
        public void pasteFrom(Place place) {
            said.add("paste " + place.cell());
        }

        @Override
        public void mean(String key, String word) {
            said.add("mean " + key + " " + word);
        }
    };

    private static CellLine cell(String key, String text, boolean corrected, Remark... remarks) {
        return new CellLine(PLACE, "表头", key, text, corrected, "", "", null, List.of(remarks));
    }

    private static Remark problem(String code) {
        return new Remark(1, Remark.Source.PROBLEM, code, 3, "许可事项", 7, 4, null, "x", "不对", "改正");
    }

    private CellEditor editor(CellLine cell, boolean mayWork) {
        CellEditor editor = new CellEditor(cell, mayWork, deeds);
        UI.getCurrent().add(editor);
        return editor;
    }

    private static String textOf(Component component) {
        return component.getElement().getTextRecursively();
    }

    private static Stream<Component> parts(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(ImportPartsTest::parts));
    }

    private static Button button(Component inside, String words) {
        return parts(inside)
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(button -> button.getText().equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError(words));
    }

    private static List<String> buttons(Component inside) {
        return parts(inside)
                .filter(Button.class::isInstance)
                .map(part -> ((Button) part).getText())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "TASK_NAME,公墓年检,TextField",
        "ACCEPT_CONDITION,材料齐全,TextArea",
        "TASK_TYPE,公服,ComboBox",
        "IS_FEE,不收,ComboBox",
        "x_point_answer,同意,ComboBox",
        "x_point_reason,路远,TextField",
    })
    void everyKindOfCellHasTheFieldThatFitsIt(String key, String text, String kind) {
        assertThat(parts(editor(cell(key, text, false), true))
                        .filter(HasValue.class::isInstance)
                        .map(part -> part.getClass().getSimpleName()))
                .containsExactly(kind);
    }

    @Test
    void whatWasAskedInAPacketAndWhatOneMayOnlyLookAtIsNotEdited() {
        for (CellEditor editor : List.of(
                editor(cell("x_point_shown", "承诺办结时限", false), true),
                editor(cell("x_point_mark", "item:1:2:X|ab", false), true),
                editor(cell("TASK_NAME", "公墓年检", false), false))) {
            assertThat(parts(editor)).noneMatch(HasValue.class::isInstance);
            assertThat(buttons(editor)).isEmpty();
        }
        assertThat(cell("x_point_reason", "", false).notable())
                .as("to be filled in")
                .isTrue();
        assertThat(cell("x_point_shown", "承诺办结时限", false).notable()).isFalse();
    }

    @Test
    void aTextIsTakenWhenItDiffersAndACorrectionCanBeGivenBack() {
        CellEditor editor = editor(cell("TASK_NAME", "公墓年检", true), true);
        TextField field = (TextField)
                parts(editor).filter(TextField.class::isInstance).findFirst().orElseThrow();
        test(field).setValue("公墓年度检查");
        button(editor, "恢复原值").click();
        button(editor, "向下粘贴").click();
        assertThat(said).containsExactly("correct D7 公墓年度检查", "withdraw D7", "paste D7");
        assertThat(textOf(editor)).contains("已更正");
    }

    @Test
    void anUnknownWordMayMeanTheSameInTheWholeColumnWhereItIsOneOfATable() {
        CellEditor unknown = editor(cell("TASK_TYPE", "公服", false, problem("UNKNOWN_VALUE")), true);
        button(unknown, "整列同样理解").click();
        assertThat(said).containsExactly("mean TASK_TYPE 公服");
        assertThat(buttons(editor(cell("TASK_NAME", "甲", false, problem("UNKNOWN_VALUE")), true)))
                .doesNotContain("整列同样理解");
        assertThat(buttons(editor(cell("TASK_TYPE", "公服", true, problem("UNKNOWN_VALUE")), true)))
                .as("corrected by hand already")
                .doesNotContain("整列同样理解");
    }

    @Test
    void oldAndNewAndTheStandardStandBesideTheCell() {
        FieldChange change = new FieldChange(
                "PROMISE_DAY", "承诺办结时限", "10", "5", FieldChange.Kind.REPLACED, false, List.of("一处改动"), PLACE);
        CellLine line = new CellLine(
                PLACE, "几天", "PROMISE_DAY", "5个工作日", false, "10", "7", change, List.of(problem("UNKNOWN_VALUE")));
        assertThat(textOf(editor(line, true)))
                .contains("D7", "几天（" + ItemField.PROMISE_DAY.label() + "）", "库中：10 → 5", "一处改动", "目录标准：7")
                .contains("错误", "不对", "怎么改：改正");
        CellLine removed = new CellLine(
                PLACE,
                "",
                "LINK_WAY",
                "",
                false,
                "0471",
                "",
                new FieldChange("LINK_WAY", "咨询方式", "0471", "", FieldChange.Kind.REMOVED, false, List.of(), PLACE),
                List.of());
        assertThat(textOf(editor(removed, true))).contains("库中：0471 → （空）");
    }

    private ConflictLine conflict(Conflict.Choice choice, Conflict.Base base, String sent, boolean mayWork) {
        return new ConflictLine(
                new Conflict(
                        "PROMISE_DAY",
                        "承诺办结时限",
                        "5",
                        "4",
                        sent,
                        "巴特尔",
                        Instant.parse("2026-11-22T01:00:00Z"),
                        choice,
                        PLACE,
                        base),
                mayWork,
                chosen -> said.add(chosen.name()));
    }

    @Test
    void aConflictShowsAllThreeValuesWhoChangedItAndTheChoice() {
        ConflictLine line = conflict(Conflict.Choice.UNDECIDED, Conflict.Base.EXPORTED, "3", true);
        assertThat(textOf(line)).contains("D7", "承诺办结时限", "本表导出时：5", "库中：4（巴特尔 2026-11-22 09:00 改）", "本表：3", "未决定");
        button(line, "用表格的值").click();
        button(line, "保留库中的值").click();
        assertThat(said).containsExactly("SENT", "STORED");

        assertThat(textOf(conflict(Conflict.Choice.UNDECIDED, Conflict.Base.IMPORTED, "5", true)))
                .contains("上次导入：5", "本表：5（与原来相同）");
        ConflictLine chosen = conflict(Conflict.Choice.SENT, Conflict.Base.EXPORTED, "3", true);
        assertThat(button(chosen, "用表格的值").isEnabled()).isFalse();
        assertThat(button(chosen, "保留库中的值").isEnabled()).isTrue();
        assertThat(buttons(conflict(Conflict.Choice.UNDECIDED, Conflict.Base.EXPORTED, "", false)))
                .as("who may only look chooses nothing")
                .isEmpty();
        assertThat(textOf(conflict(Conflict.Choice.UNDECIDED, Conflict.Base.EXPORTED, "", false)))
                .contains("本表：（空）");
    }

    private static ColumnReading column(int number, String header, String key, ColumnReading.How how) {
        return new ColumnReading(number, List.of(header), key, null, how, List.of());
    }

    private ColumnChoices columns(boolean mayWork, String mapped) {
        Understood understood = new Understood(
                FileKind.IMPLEMENTATION,
                "xlsx",
                null,
                List.of(new Understood.Sheet(
                        "清单",
                        FileKind.IMPLEMENTATION,
                        List.of(2, 3),
                        List.of(
                                column(1, "序号", null, ColumnReading.How.UNKNOWN),
                                column(2, "事项名称", "TASK_NAME", ColumnReading.How.EXACT),
                                column(3, "丁栏", null, ColumnReading.How.UNKNOWN),
                                column(4, "几天", "PROMISE_DAY", ColumnReading.How.CHOSEN)),
                        12,
                        0,
                        14,
                        List.of())),
                List.of(
                        new SkippedSheet("留底", "hidden_data", "是隐藏的工作表"),
                        new SkippedSheet("说明", "instructions", "是填写说明")),
                List.of(),
                Map.of(),
                Map.of(),
                1);
        FileOptions options =
                new FileOptions(null, new ReadMapping(Map.of("清单!D", "PROMISE_DAY"), Map.of()), false, "s", true);
        ColumnChoices choices =
                new ColumnChoices(understood, options, mayWork, () -> new byte[0], mapped, new ColumnChoices.Deeds() {
                    @Override
                    public void columns(Map<String, String> wanted) {
                        wanted.forEach((name, key) -> said.add(name + "=" + key));
                    }

                    @Override
                    public void kind(FileKind kind) {
                        said.add(kind.name());
                    }

                    @Override
                    public void mapping(byte[] file) {
                        said.add("mapping");
                    }

                    @Override
                    public void blanksRemove(boolean remove) {
                        said.add("blanks " + remove);
                    }
                });
        UI.getCurrent().add(choices);
        choices.setOpened(true);
        return choices;
    }

    @Test
    void whatNobodyUnderstoodIsCountedAndASerialNumberIsNotAskedAbout() {
        assertThat(((Details) columns(true, null)).getSummaryText())
                .isEqualTo("列对应关系：1 列没有认出，可在此指定 · 1 张表没有读取，可选择读取 · 已沿用上次指定的列");
    }

    @Test
    void columnsAreInTheOrderInWhichOneLooksAtThemAndEachIsMappedByItsLetters() {
        columns(true, null);
        Grid<?> grid = $(Grid.class).last();
        List<String> headers = new ArrayList<>();
        List<String> how = new ArrayList<>();
        for (int row = 0; row < test(grid).size(); row++) {
            headers.add(test(grid).getCellText(row, 0));
            how.add(test(grid).getCellText(row, 2));
        }
        assertThat(headers).containsExactly("C　丁栏", "D　几天", "A　序号", "B　事项名称");
        assertThat(how).containsExactly("未识别", "人工指定", "序号，不需要", "完全一致");
        @SuppressWarnings("unchecked")
        ComboBox<String> unknown = (ComboBox<String>) test(grid).getCellComponent(0, 1);
        UI.getCurrent().add(unknown);
        test(unknown).selectItem(ItemField.LINK_WAY.label());
        assertThat(said).containsExactly("清单!C=LINK_WAY");
    }

    @Test
    void aHiddenSheetIsOfferedAndInstructionsAreNot() {
        ColumnChoices choices = columns(true, null);
        assertThat(textOf(choices)).contains("留底", "说明", "表格里没有的列一律不改动库中的值");
        assertThat(buttons(choices).stream().filter("读取这张表"::equals)).hasSize(1);
        button(choices, "读取这张表").click();
        button(choices, "不导入这张表").click();
        assertThat(said).containsExactly("留底!=x_read", "清单!=");
        assertThat(buttons(columns(false, null))).doesNotContain("读取这张表", "不导入这张表");
    }

    @Test
    void answersStandWithWhatCameOfThemAndHowTheyStand() {
        BatchAnswer left = new BatchAnswer(
                2, "“待处理事项”!5", BatchAnswerKind.values()[0], 9, "另有答复", BatchAnswerState.LEFT, "已被他人办理");
        BatchAnswer refused = BatchAnswer.refused("“待处理事项”!6", "事项已取消");
        AnswerGrid grid = new AnswerGrid(List.of(left, refused));
        UI.getCurrent().add(grid);
        assertThat(test(grid).getCellText(0, 0)).isEqualTo("“待处理事项”!5");
        assertThat(test(grid).getCellText(0, 3)).endsWith("：已被他人办理");
        assertThat(test(grid).getCellText(1, 2)).isEqualTo("事项已取消");
        assertThat(test(grid).getCellText(1, 3))
                .as("what came to nothing stands nowhere")
                .isEmpty();
        assertThat(Set.of(AnswerGrid.standing(left), AnswerGrid.standing(refused)))
                .hasSize(2);
    }
}
