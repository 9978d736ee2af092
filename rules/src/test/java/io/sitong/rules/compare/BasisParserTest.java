package io.sitong.rules.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitong.catalog.item.LegalBasis;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BasisParserTest {

    /** Left the citation as it stands in a cell ({@code \n} for a line break), right what it cites. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            《中华人民共和国食品安全法》第三十五条第一款 | 中华人民共和国食品安全法#第三十五条第一款
            《食品安全法》第35条 | 食品安全法#第三十五条
            《食品安全法》第３５条第(一)项 | 食品安全法#第三十五条第（一）项
            《食品安全法》第三十五条之一 | 食品安全法#第三十五条之一
            《食品安全法》第三条、第五条第二款 | 食品安全法#第三条 + 食品安全法#第五条第二款
            《食品安全法》第三、五条 | 食品安全法#第三条 + 食品安全法#第五条
            《食品安全法》第三条第一、二款 | 食品安全法#第三条第一款 + 食品安全法#第三条第二款
            《食品安全法》第三条第一款和第三款 | 食品安全法#第三条第一款 + 食品安全法#第三条第三款
            《食品安全法》第三条第（一）（二）项 | 食品安全法#第三条第（一）项 + 食品安全法#第三条第（二）项
            《食品安全法》第三条至第五条 | 食品安全法#第三条 + 食品安全法#第四条 + 食品安全法#第五条
            《食品安全法》第四章第三十五条 | 食品安全法#第三十五条
            1.《甲法》第三条；2.《乙条例》第四条 | 甲法#第三条 + 乙条例#第四条
            1、《甲法》第三条\\n2、《乙条例》第四条。 | 甲法#第三条 + 乙条例#第四条
            《甲法》第三条和《乙条例》第四条 | 甲法#第三条 + 乙条例#第四条
            【法律】《甲法》第三条【行政法规】《乙条例》第四条 | 法律:甲法#第三条 + 行政法规:乙条例#第四条
            法律：《甲法》第三条；行政法规：《乙条例》第四条 | 法律:甲法#第三条 + 行政法规:乙条例#第四条
            ;《甲法》第三条 | 甲法#第三条
            "《甲法》第三条" | 甲法#第三条
            《甲法》_x000D_\\n第三条 | 甲法#第三条
            《甲法》（2019年修正）第三条 | 甲法#第三条
            《甲法》（2018年12月29日第二次修正）第三条第一款 | 甲法#第三条第一款
            《甲法（2019年修正）》第三条 | 甲法（2019年修正）#第三条
            《甲办法》（国家市场监督管理总局令第78号）第三条 | 甲办法#第三条#国家市场监督管理总局令第78号
            《关于推进甲工作的通知》（国办发〔2022〕34号） | 关于推进甲工作的通知#-#国办发〔2022〕34号
            《国务院对确需保留的行政审批项目设定行政许可的决定》（国务院令第412号）附件第27项 | 国务院对确需保留的行政审批项目设定行政许可的决定#附件第（二十七）项#国务院令第412号
            《内蒙古自治区实施〈中华人民共和国土地管理法〉办法》第五条 | 内蒙古自治区实施〈中华人民共和国土地管理法〉办法#第五条
            《内蒙古自治区实施《中华人民共和国土地管理法》办法》第五条 | 内蒙古自治区实施《中华人民共和国土地管理法》办法#第五条
            《食品安全法第三十五条 | 食品安全法#第三十五条
            <<食品安全法>>第三十五条 | 食品安全法#第三十五条
            <食品安全法>第三十五条 | 食品安全法#第三十五条
            中华人民共和国食品安全法第三十五条 | 中华人民共和国食品安全法#第三十五条
            根据食品安全法第三十五条、工伤保险条例第二条 | 食品安全法#第三十五条 + 工伤保险条例#第二条
            中华人民共和国食品安全法 | 中华人民共和国食品安全法#-
            依据《甲法》第三条、该法第六条 | 甲法#第三条 + 甲法#第六条
            《甲法》第三条：国家实行许可制度，依照《乙法》第四条的规定办理。 | 甲法#第三条
            《甲法》第三条　国家实行许可制度。《乙条例》第四条　申请人应当提出申请。 | 甲法#第三条 + 乙条例#第四条
            《甲法》第三条 从事生产应当取得许可。第五条 申请人应当提交材料。 | 甲法#第三条 + 甲法#第五条
            《甲法》第三条 从事生产应当取得许可。第五条规定的情形除外。 | 甲法#第三条
            1.《甲法》第三条：从事生产应当取得许可。\\n2.《乙条例》 | 甲法#第三条 + 乙条例#-
            《甲法》<br/>第一千零七十六条 | 甲法#第一千零七十六条
            《甲条例》\\n（国务院令第350号）第二十六条：缴存单位应当登记。 | 甲条例#第二十六条#国务院令第350号
            《甲条例》第十二条：登记机关应当自收到本条例第十一条所列文件之日起60日内决定。 | 甲条例#第十二条
            《甲办法》第八条：依照该办法第九条规定的程序办理。 | 甲办法#第八条
            【规章】《甲办法》（2021年农业农村部令第4号）第六条第二款第（三）项 | 部门规章:甲办法#第六条第二款第（三）项#2021年农业农村部令第4号
            《甲法》第七条第一款、第二款 | 甲法#第七条第一款 + 甲法#第七条第二款
            《甲法》第7条第1款第2项 | 甲法#第七条第一款第（二）项
            《甲法》第十条，《甲法实施条例》第十一条 | 甲法#第十条 + 甲法实施条例#第十一条
            （1）《甲法》第三条（2）《乙法》第四条 | 甲法#第三条 + 乙法#第四条
            ①《甲法》第三条②《乙法》第四条 | 甲法#第三条 + 乙法#第四条
            《甲法》第三条、《乙法》第四条、《丙办法》第五条 | 甲法#第三条 + 乙法#第四条 + 丙办法#第五条
            《关于甲的意见》（国发〔2015〕11号）附件2第3项 | 关于甲的意见#附件2第（三）项#国发〔2015〕11号
            《关于甲的意见》（国发[2015]11号） | 关于甲的意见#-#国发[2015]11号
            《甲法》 第三条 | 甲法#第三条
            ＜＜甲法＞＞第三条 | 甲法#第三条
            《甲法》第三条<br>《乙法》第四条 | 甲法#第三条 + 乙法#第四条
            《甲法》第三条；《甲法》第三条 | 甲法#第三条 + 甲法#第三条
            《甲法》第三条规定：国家对甲实行许可。 | 甲法#第三条
            设定依据：《甲法》第三条 | 甲法#第三条
            《甲法》第三条第一款：“从事甲的，应当申请。” | 甲法#第三条第一款
            中华人民共和国甲法（2018年修正）第三条 | 中华人民共和国甲法#第三条
            《甲法》第二十条之一第二款 | 甲法#第二十条之一第二款
            按照上级有关规定办理 | -
            """)
    void citationIsTakenApart(String citation, String expected) {
        List<LegalBasis> parsed = BasisParser.parse(citation.replace("\\n", "\n"));

        assertThat(parsed.stream().map(BasisParserTest::written).collect(Collectors.joining(" + ")))
                .isEqualTo(expected);
    }

    private static String written(LegalBasis basis) {
        if (basis.lawName().isEmpty()) {
            return "-";
        }
        return (basis.lawKind() == null ? "" : basis.lawKind() + ":")
                + basis.lawName()
                + "#"
                + (basis.article() == null ? "-" : basis.article())
                + (basis.docNo() == null ? "" : "#" + basis.docNo());
    }

    @Test
    void wordingBelongsToItsArticle() {
        List<LegalBasis> parsed =
                BasisParser.parse("1.《甲法》第三条规定：“国家实行许可制度。”\n2.【行政法规】《乙条例》第四条：申请人应当提出申请，并依照《甲法》第五条的规定提交材料。");

        assertThat(parsed)
                .extracting(LegalBasis::articleText)
                .containsExactly("国家实行许可制度。", "申请人应当提出申请，并依照《甲法》第五条的规定提交材料。");
    }

    @Test
    void singleCitationKeepsTheTextAsItCame() {
        String text = ";《甲法》_x000D_\n（2019年修正）第三条";

        assertThat(BasisParser.parse(text)).extracting(LegalBasis::raw).containsExactly(text);
    }

    @Test
    void emptyTextCitesNothing() {
        assertThat(BasisParser.parse(" \r\n")).isEmpty();
    }

    @Test
    void wholeDocumentsArePassedOnUnread() {
        assertThat(BasisParser.parse("《甲法》第三条".repeat(10_000))).hasSize(1);
    }

    @Test
    void parsedBasesStayAsTheyAre() {
        LegalBasis parsed = LegalBasis.of("甲法", "法律", null, "第三条", "");

        assertThat(BasisParser.parse(List.of(parsed, LegalBasis.ofText("《乙条例》第四条"))))
                .extracting(LegalBasis::lawName)
                .containsExactly("甲法", "乙条例");
    }
}
