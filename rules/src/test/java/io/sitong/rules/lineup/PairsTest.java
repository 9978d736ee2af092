package io.sitong.rules.lineup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pairs by kinds of difference: what looks alike is never accepted, what is the same comes first. */
class PairsTest {

    /** So that words have weights. */
    private static final List<String> NEIGHBOURS = List.of(
            "河道采砂许可",
            "养蜂证申领",
            "户口登记项目内容变更更正证明",
            "公章刻制业特种行业许可证核发",
            "道路旅客运输企业设立子公司经营许可",
            "乡村建设规划许可证核发",
            "残疾人托养服务申请",
            "燃气经营许可证延续",
            "建设工程竣工验收消防备案",
            "个人所得税分期缴纳报告");

    private record Pair(boolean same, String one, String other) {}

    @Test
    void whatLooksAlikeIsNeverAccepted() {
        List<String> accepted = new ArrayList<>();
        for (Pair pair : pairs()) {
            if (!pair.same()) {
                for (String query : List.of(pair.one(), pair.other())) {
                    String target = query.equals(pair.one()) ? pair.other() : pair.one();
                    LineUpResult result = answer(query, target);
                    if (result.verdict() == Verdict.ACCEPTED
                            && result.candidates().getFirst().target().name().equals(target)) {
                        accepted.add(query + " -> " + target);
                    }
                }
            }
        }
        assertThat(accepted).isEmpty();
    }

    @Test
    void whatIsTheSameComesFirst() {
        List<String> missed = new ArrayList<>();
        int asked = 0;
        int accepted = 0;
        for (Pair pair : pairs()) {
            if (pair.same()) {
                LineUpResult result = answer(pair.one(), pair.other());
                asked++;
                accepted += result.verdict() == Verdict.ACCEPTED ? 1 : 0;
                if (!result.candidates().getFirst().target().name().equals(pair.other())) {
                    missed.add(pair.one() + " -> " + result.candidates().getFirst());
                }
            }
        }
        assertThat(missed).isEmpty();
        assertThat(accepted).isGreaterThanOrEqualTo(asked * 9 / 10);
    }

    private static LineUpResult answer(String query, String target) {
        List<Target> targets = new ArrayList<>();
        for (String neighbour : NEIGHBOURS) {
            if (!neighbour.equals(query)) {
                targets.add(new Target(neighbour, neighbour));
            }
        }
        targets.add(new Target(target, target));
        return LineUp.over(targets, List.of(query)).answer(new Query(query, query), 5);
    }

    private static List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        for (String line : Samples.resource("pairs.txt").split("\n", -1)) {
            if (line.startsWith("=") || line.startsWith("!")) {
                String[] sides = line.substring(1).split("\\|", -1);
                pairs.add(new Pair(line.startsWith("="), sides[0].strip(), sides[1].strip()));
            }
        }
        return pairs;
    }
}
