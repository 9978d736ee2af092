package io.sitong.importer.columns;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitong.importer.sheet.Cell;
import io.sitong.importer.sheet.SheetRow;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Headers nobody listed, understood together with the cells below them; a few that must stay open whatever stands below. */
class ColumnEvidenceTest {

    @Test
    void headerAndCellsTogetherSayWhatAColumnIs() throws IOException {
        List<String> wrong = new ArrayList<>();
        int read = 0;
        for (String line : lines()) {
            String[] parts = line.split(" \\| ", -1);
            String key = key(List.of(parts[0].split("/")), List.of(parts[1].split("¦")));
            read++;
            if (!key.equals(parts[2].strip())) {
                wrong.add(line + " was read as " + key);
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(read).isGreaterThan(120);
    }

    @Test
    void theSameWordsOverOtherCellsStayOpen() {
        assertThat(key(List.of("谁负责"), List.of("甲旗水利局", "甲旗教育局"))).isEqualTo("DEPT_NAME");
        assertThat(key(List.of("谁负责"), List.of("张三", "李四"))).isEqualTo("-");
        assertThat(key(List.of("要等多久"), List.of("5", "即办"))).isEqualTo("PROMISE_DAY");
        assertThat(key(List.of("要等多久"), List.of("看情况", "不好说"))).isEqualTo("-");
        assertThat(key(List.of("国标码"), List.of("000123018000", "150119018000"))).isEqualTo("CATALOG_CODE");
        assertThat(key(List.of("国标码"), List.of("GB-12", "GB-13"))).isEqualTo("-");
        assertThat(key(List.of("甲栏"), List.of("取水许可", "教师资格认定"))).isEqualTo("TASK_NAME");
        assertThat(key(List.of("甲栏"), List.of("取水", "教师"))).isEqualTo("-");
    }

    @Test
    void theGroupAboveSaysWhoseTheColumnIs() {
        List<String> bodies = List.of("甲旗水利局", "甲旗教育局");
        assertThat(key(List.of("办事机构", "哪家"), bodies)).isEqualTo("DEPT_NAME");
        assertThat(key(List.of("证明资料", "哪家"), bodies)).isEqualTo("-");
        List<String> laws = List.of("《水法》第四十八条", "《教师法》第十条");
        assertThat(key(List.of("概况", "凭什么"), laws)).isEqualTo("BY_LAW");
        assertThat(key(List.of("收费情况", "凭什么"), laws)).isNotEqualTo("BY_LAW");
    }

    private static String key(List<String> path, List<String> cells) {
        List<SheetRow> rows = new ArrayList<>();
        for (String cell : cells) {
            SheetRow row = new SheetRow(rows.size() + 2, false, 1);
            row.set(0, Cell.text(cell));
            rows.add(row);
        }
        MappedColumn column = new ColumnMapper()
                .map(new Header(List.of(1), List.of(path)), rows, Map.of())
                .columns()
                .get(0);
        return column.key() == null ? "-" : column.key();
    }

    private static List<String> lines() throws IOException {
        try (InputStream in = ColumnEvidenceTest.class.getResourceAsStream("evidence.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(l -> !l.isBlank() && !l.startsWith("#"))
                    .toList();
        }
    }
}
