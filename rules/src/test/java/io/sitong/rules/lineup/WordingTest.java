package io.sitong.rules.lineup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Another wording is taken without a person only where the department agrees and nobody else wants either side. */
class WordingTest {

    @ParameterizedTest
    @CsvSource({
        // the short form takes the first character of each word
        "危险废物跨省转移审批, 危废跨省转移审批, 环保, ACCEPTED",
        "水利工程初步设计审批, 水工初设审批, 水利, ACCEPTED",
        "水利工程初步设计审批, 水工初设审批, '', REVIEW",
        "水利工程初步设计审批, 水工初设审批, 教育, REVIEW",
        "水利工程初步设计审批 / 水土工程初步设计审批, 水工初设审批, 水利, REVIEW",
        "水利工程初步设计审批, （一）水利工程初步设计审批, 水利, ACCEPTED",
        "水利工程初步设计审批, ①水利工程初步设计审批, 水利, ACCEPTED",
    })
    void whatIsTaken(String entries, String item, String department, Verdict expected) {
        List<String> asked = List.of(entries.split(" / ", -1));
        List<Target> targets = Stream.of(item, "河道采砂许可", "养蜂证申领", "护士执业注册", "占道施工审批")
                .map(name -> new Target(
                        name, name, Map.of(Evidence.DEPARTMENT, "县" + (department.isEmpty() ? "" : department + "局"))))
                .toList();
        Query query = new Query(
                "", asked.getFirst(), Map.of(Evidence.DEPARTMENT, department.equals("教育") ? "水利部" : department + "部"));

        assertThat(LineUp.over(targets, asked).answer(query, 5).verdict()).isEqualTo(expected);
    }
}
