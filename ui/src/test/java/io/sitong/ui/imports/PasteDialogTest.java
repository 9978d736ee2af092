package io.sitong.ui.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitong.importer.problem.Place;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PasteDialogTest {

    private static final Place FROM = new Place("许可事项", 5, 3);

    @Test
    void eachLineGoesIntoTheNextCellBelow() {
        assertThat(PasteDialog.cells(FROM, PasteDialog.lines("5\r\n6\r\n7\r\n")))
                .containsExactly(
                        Map.entry(new Place("许可事项", 5, 3), "5"),
                        Map.entry(new Place("许可事项", 6, 3), "6"),
                        Map.entry(new Place("许可事项", 7, 3), "7"));
    }

    @Test
    void aBlankLineIsACellThatIsCleared() {
        assertThat(PasteDialog.lines("5\n\n7")).containsExactly("5", "", "7");
        assertThat(PasteDialog.lines("\n7\n")).containsExactly("", "7");
        assertThat(PasteDialog.lines("")).isEmpty();
    }

    @Test
    void ofSeveralColumnsTheFirstIsTaken() {
        assertThat(PasteDialog.lines("5\t工作日\n\t工作日\n6\t自然日\n")).containsExactly("5", "", "6");
    }

    @Test
    void aCellOfSeveralLinesStaysOneCell() {
        assertThat(PasteDialog.lines("\"1.年满18周岁；\n2.户籍在本地\"\n无条件\n")).containsExactly("1.年满18周岁；\n2.户籍在本地", "无条件");
        assertThat(PasteDialog.lines("\"所谓\"\"首席\"\"\n岗位\"\n")).containsExactly("所谓\"首席\"\n岗位");
        assertThat(PasteDialog.lines("\"首席\"岗位\n其他")).isEqualTo(List.of("\"首席\"岗位", "其他"));
    }
}
