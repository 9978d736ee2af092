package io.sitong.rules.lineup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What other matchers fall for: the same words with another act, object, step, exclusion or level; and boilerplate. */
class TrapsTest {

    private static final List<String> ACTS = List.of("核发", "变更", "延续", "补办", "注销");

    @ParameterizedTest
    @ValueSource(strings = {"渔业船舶检验证书", "烟花爆竹批发许可证", "二手车交易市场备案证", "测绘作业证"})
    void anotherActOnTheSameObjectStaysBelowTheLineHoweverAlikeTheNames(String object) {
        for (String act : ACTS) {
            List<Target> others = ACTS.stream()
                    .filter(other -> !other.equals(act))
                    .map(other -> new Target(other, object + other))
                    .toList();
            LineUpResult result = LineUp.over(others, List.of(object + act)).answer(new Query("", object + act), 5);

            assertThat(result.verdict()).as(object + act).isNotEqualTo(Verdict.ACCEPTED);
            assertThat(result.candidates())
                    .as(object + act)
                    .allMatch(candidate -> candidate.score() <= Calibration.CAP_OTHER_ACT);
        }
    }

    @ParameterizedTest
    @CsvSource({
        // only a step on the way
        "遗嘱登记, 遗嘱登记预约办理",
        "收养登记, 收养登记预约",
        "跨区电子缴费, 银电三方（委托）缴费协议",
        // another paper of the same office
        "收养登记, 补领收养登记证",
        "户口簿证明开具, 临时户口证明",
        // the same words about another thing
        "船舶抵押登记, 采砂权抵押备案",
        "船舶登记资料查询, 社团登记档案查询",
        "车位预售、抵押涉及的船舶预告登记, 车位预售许可",
        "客运驾驶员诚信考核, 客运车辆年度审验",
        "危险货物运输驾驶员从业资格证换证, 危险货物道路运输证换证",
        // other people, another place
        "烈士遗属认定申请受理, 因公牺牲军人遗属生活费发放",
        "护照跨省异地办理, 护照省内异地办理",
        // what is left out, who exercises it
        "烟草零售许可, 烟草零售许可（不含雪茄烟）",
        "采砂许可（省级权限）, 采砂许可（县级权限）",
        // one of the things enumerated
        "印章刻制、印章年检备案（年检）, 印章刻制、印章年检备案（刻制）",
    })
    void whatSharesTheWordsNotTheMatterIsNotAccepted(String entry, String item) {
        for (String query : List.of(entry, item)) {
            String only = query.equals(entry) ? item : entry;
            assertThat(among(query, only, "河道清淤许可", "养蜂证申领", "护士执业注册", "占道施工审批").verdict())
                    .as(query)
                    .isNotEqualTo(Verdict.ACCEPTED);
        }
    }

    @Test
    void whatEveryNameOfAPlaceSaysDoesNotOutweighWhatMatters() {
        List<String> names = List.of("养蜂证申领", "犬只登记", "测绘作业证核发", "遗嘱公证", "殡葬补贴申领", "渔业船名核定");
        List<Target> targets = new ArrayList<>();
        for (String name : names) {
            targets.add(new Target(name, "苍梧高新园综合窗口通办事项之" + name));
        }
        targets.add(new Target("long", "苍梧高新园综合窗口通办事项之园区综合窗口通办事项目录"));
        for (String name : names) {
            assertThat(LineUp.over(targets, names)
                            .answer(new Query("", "园区综合窗口" + name), 5)
                            .candidates()
                            .getFirst()
                            .target()
                            .id())
                    .isEqualTo(name);
        }
    }

    @Test
    void anotherDepartmentKeepsTheSameNameFromBeingAccepted() {
        Target target = new Target("1", "资格证书补办", Map.of(Evidence.DEPARTMENT, "区教育局"));
        LineUp lineUp = LineUp.over(List.of(target), List.of("资格证书补办"));

        assertThat(lineUp.answer(new Query("", "资格证书补办", Map.of(Evidence.DEPARTMENT, "公安部")), 5)
                        .verdict())
                .isEqualTo(Verdict.REVIEW);
        assertThat(lineUp.answer(new Query("", "资格证书补办", Map.of(Evidence.DEPARTMENT, "教育部")), 5)
                        .verdict())
                .isEqualTo(Verdict.ACCEPTED);
    }

    private static LineUpResult among(String query, String... targets) {
        List<Target> list =
                List.of(targets).stream().map(name -> new Target(name, name)).toList();
        return LineUp.over(list, List.of(query)).answer(new Query("", query), 5);
    }
}
