package io.sitong.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sitong.catalog.division.DivisionCode;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadMappingTest {

    private static final String TEXT = """
            事项名称 | 经办的衙门 | 办件类型 | 联系电话 | 联系电话
            甲许可 | 甲局 | #1 | 0471-1 | 0471-2
            """;

    @TempDir
    private Path folder;

    @Test
    void columnsAndValuesAreReadAsAPersonSaid() {
        ReadMapping mapping = new ReadMapping(
                Map.of("经办的衙门", "DEPT_NAME", "E", "SUPERVISE_WAY"), Map.of("PROJECT_TYPE", Map.of("1", "2", "2", "1")));
        ReadResult result = LayoutGrid.xlsx()
                .sheet("清单", TEXT)
                .read(folder, ReadOptions.none().withMapping(mapping));
        assertThat(result.sheets().get(0).items().get(0).values())
                .containsEntry("DEPT_NAME", "甲局")
                .containsEntry("PROJECT_TYPE", "2")
                .containsEntry("LINK_WAY", "0471-1")
                .containsEntry("SUPERVISE_WAY", "0471-2");
        assertThat(result.problems()).isEmpty();
        assertThat(ReadJson.of(result, mapping).get("mapping")).isEqualTo(mapping.toJson());
        assertThat(ReadJson.of(result, ReadMapping.NONE)).doesNotContainKey("mapping");
    }

    @Test
    void aMappingIsPassedOnAsItIs() {
        ReadMapping mapping =
                new ReadMapping(Map.of("甲=乙", "DEPT_NAME", "丙", ""), Map.of("IS_NEED", Map.of("0", "1", "=", "")));
        assertThat(ReadMapping.ofJson(mapping.toJson())).isEqualTo(mapping);
        assertThat(ReadMapping.ofRemembered(mapping.remembered())).isEqualTo(mapping);
        assertThat(ReadMapping.ofRemembered(Map.of("甲", "NO_KEY", "=IS_NEED=0", "7", "丙", "DEPT_NAME")))
                .isEqualTo(new ReadMapping(Map.of("丙", "DEPT_NAME"), Map.of()));
        assertThatThrownBy(() -> ReadMapping.ofJson(Map.of("columns", Map.of("甲", "NO_KEY"))))
                .hasMessageContaining("NO_KEY");
    }

    @Test
    void thatAHiddenSheetWasReadIsPassedOnButNotRemembered() {
        ReadMapping mapping =
                new ReadMapping(Map.of("留底!", ReadMapping.READ_SHEET, "说明!", "", "丙", "DEPT_NAME"), Map.of());
        assertThat(ReadMapping.ofRemembered(mapping.remembered()))
                .as("what stands in it may be another thing each time")
                .isEqualTo(new ReadMapping(Map.of("说明!", "", "丙", "DEPT_NAME"), Map.of()));
        assertThat(ReadMapping.ofJson(mapping.toJson())).isEqualTo(mapping);
    }

    @Test
    void aColumnThatOnlyCountsRowsIsNotMissed() {
        ReadResult result = LayoutGrid.xlsx().sheet("清单", """
                        序号 | 事项名称 | 基本编码 | 事项类型 | 实施主体 | 丁栏
                        #1 | 甲 | 000123018000 | 公共服务 | 甲局 | 子
                        #2 | 乙 | 000123019000 | 公共服务 | 甲局 | 丑""").read(folder);
        assertThat(result.sheets().get(0).columns().stream()
                        .filter(ColumnReading::serial)
                        .map(ColumnReading::headerText))
                .containsExactly("序号");
        assertThat(result.sheets().get(0).notes())
                .anyMatch(note -> note.contains("有 1 列没有对应的字段") && note.contains("“丁栏”"))
                .noneMatch(note -> note.contains("序号"));
    }

    @Test
    void whoseItemsAFileSeemsToListIsSaidBesideWhomItWasSentFor() {
        LayoutGrid file = LayoutGrid.xlsx().sheet("清单", """
                事项名称 | 基本编码 | 事项类型 | 实施主体
                甲 | 000123018000 | 公共服务 | 克什克腾旗民政局
                乙 | 000123019000 | 公共服务 | 克什克腾旗民政局
                丙 | 000123020000 | 公共服务 | 克什克腾旗教育局""");
        DivisionCode sentFor = new DivisionCode("150103000000");
        ReadResult result = file.read(folder, ReadOptions.forRegion(sentFor));
        assertThat(result.region()).isEqualTo(sentFor);
        assertThat(result.named()).isEqualTo(new DivisionCode("150425000000"));
    }

    @Test
    void theMappingOfAReadingReadsTheNextFileTheSameWay() {
        ReadResult first = LayoutGrid.xlsx().sheet("清单", TEXT).read(folder);
        ReadMapping mapping = ReadMapping.of(first);
        assertThat(mapping.columns())
                .isEqualTo(Map.of(
                        "事项名称", "TASK_NAME", "经办的衙门", "", "办件类型", "PROJECT_TYPE", "清单!D", "LINK_WAY", "清单!E", ""));
        ReadResult again = LayoutGrid.xlsx()
                .sheet("清单", TEXT)
                .read(folder, ReadOptions.none().withMapping(mapping));
        assertThat(again.sheets().get(0).items().get(0).values())
                .isEqualTo(first.sheets().get(0).items().get(0).values());
    }
}
