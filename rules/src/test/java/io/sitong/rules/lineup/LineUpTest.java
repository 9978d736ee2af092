package io.sitong.rules.lineup;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitong.catalog.match.Relation;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineUpTest {

    @Test
    void theSameNameIsAccepted() {
        assertThat(answer("残疾人证换领", "残疾人证换领", "残疾人证注销").verdict()).isEqualTo(Verdict.ACCEPTED);
    }

    @Test
    void anotherActOnTheSameThingIsNeverAccepted() {
        LineUpResult result = answer("残疾人证换领", "残疾人证注销", "残疾人证新办");

        assertThat(result.verdict()).isNotEqualTo(Verdict.ACCEPTED);
        assertThat(result.candidates().getFirst().reasons())
                .anyMatch(reason -> !reason.plus() && reason.text().startsWith("办理行为不同"));
    }

    @Test
    void anActIsPartOfTheGeneralItem() {
        Candidate first =
                answer("首次申领居民身份证", "居民身份证办理（包括临时）", "临时身份证明").candidates().getFirst();

        assertThat(first.target().name()).isEqualTo("居民身份证办理（包括临时）");
        assertThat(first.relation()).isEqualTo(Relation.PART_OF);
    }

    @Test
    void nothingAlikeIsAGap() {
        assertThat(answer("住房公积金汇缴", "河道采砂许可", "养蜂证申领").verdict()).isEqualTo(Verdict.GAP);
    }

    private static LineUpResult answer(String query, String... targets) {
        List<Target> list =
                List.of(targets).stream().map(name -> new Target(name, name)).toList();
        return LineUp.over(list, List.of(query)).answer(new Query(query, query), 5);
    }
}
