package io.sitong.importer.columns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeaderMatcherTest {

    private static String key(String... path) {
        HeaderMatch match = new HeaderMatcher().match(List.of(path));
        String key = match.found() ? match.keys().get(0) : "-";
        return match.oneHotCode() == null ? key : key + "=" + match.oneHotCode();
    }

    private static void expect(String key, String... headers) {
        for (String header : headers) {
            assertThat(key(header)).as(header).isEqualTo(key);
        }
    }

    @Test
    void knownNamesMayBeDressedUp() {
        expect("TASK_NAME", "事项名称", "*事项名称", "1.事项名称", "事项\n名称", "事 项 名 称", "事项名称（必填）", "一、事项名称", "★事项名称：");
        expect("PROMISE_DAY", "承诺时限（工作日）", "承诺办结时限(单位：工作日)", "承诺时限【天】");
        expect("ANTICIPATE_DAY", "法定期限", "法定办结时限（工作日）");
        expect("ANTICIPATE_TYPE", "法定办结时限单位", "法定时限单位");
    }

    @Test
    void whatExplainsDoesNotOutvoteTheName() {
        expect("ANTICIPATE_DAY", "法定办结时限\n（单位：工作日（即办件填0））", "法定办结时限\n单位：工作日", "法定时限，工作日");
        expect("IS_FEE", "是否收费（是/否），如是请填写收费标准及依据", "是否收费？如收费请填收费标准", "是否收费\n是填1，否填0");
        expect("TASK_NAME", "※事项名称", "【必填】事项名称", "①事项名称", "A.事项名称", "事项名称（必填）\n与自治区目录一致", "事项名称（未写完");
        expect("MATERIALS", "申请材料\n请逐条列明，不得用“等”“其他”");
        expect("SERVER_TYPE", "服务对象\n1自然人；2企业法人；3事业法人");
        expect("-", "事项名称\n是否一致", "承诺时限\n压缩比例");
    }

    @Test
    void aWordInBracketsMaySayWhichIsMeant() {
        expect("ANTICIPATE_DAY", "办结时限（法定）", "时限（法定/工作日）", "办结时限（工作日）（法定）");
        expect("PROMISE_DAY", "办结时限（承诺）", "时限（承诺，单位工作日）", "承诺时限（不得多于法定时限）");
        expect("SUPERVISE_WAY", "电话（投诉）", "电话（监督投诉）");
        expect("PAGE_NUM", "材料（份数）");
        expect("TASK_CODE", "编码（实施编码）");
        expect("FEE_BASIS", "依据（收费依据）", "收费（依据）");
        expect("FEE_STAND", "收费标准（收费依据）");
        expect("MATERIAL_NAME", "材料名称（材料类型）");
    }

    @Test
    void unitsInBracketsAreUnderstoodBesideWhatElseTheySay() {
        assertThat(HeaderText.unit("法定办结时限\n（单位：工作日，即办件填0）")).isEqualTo("工作日");
        assertThat(HeaderText.unit("法定办结时限（单位：自然日（即办件填0））")).isEqualTo("自然日");
        assertThat(HeaderText.unit("法定办结时限\n单位：工作日")).isEqualTo("工作日");
        assertThat(HeaderText.unit("法定办结时限单位（工作日/自然日）")).isNull();
        assertThat(HeaderText.unit("（次）")).isNull();
    }

    @Test
    void harmlessWordsMayStandAround() {
        expect("LINK_WAY", "咨询联系电话", "业务咨询电话");
        expect("REGION", "区划代码");
        expect("TASK_NAME", "行政审批事项名称", "本级事项名称");
        expect("MATERIALS", "申请材料清单", "所需申请材料");
    }

    @Test
    void wordsThatChangeTheMeaningKeepAColumnOpen() {
        expect("-", "办理期限说明", "是否最多跑一次", "牵头领导", "压缩比", "内部流水号", "备注", "是否热门", "涉及内容", "联系人");
        expect("-", "事项名称是否一致", "实施主体变更日期", "年办件量", "承诺时限压缩比例", "审核状态", "更新时间", "排序号");
    }

    @Test
    void wordingsOfLocalitiesAreUnderstood() {
        expect("DEPT_NAME", "谁来办（单位）", "许可部门", "行权单位", "承办单位");
        expect("GUIDE_DEPT", "牵头单位", "业务主管部门");
        expect("TASK_TYPE", "事项种类");
        expect("USE_LEVEL", "办理层次", "权限级别");
        expect("IS_FEE", "收费与否", "收不收费");
        expect("PAGE_NUM", "需几份");
        expect("MATERIALS", "需要提交的材料", "要带什么材料");
        expect("LIMIT_SCENE_NUM", "最多跑几次");
    }

    @Test
    void columnsAreUnderstoodByTheWordsOfTheirNames() throws IOException {
        List<String> wrong = new ArrayList<>();
        try (InputStream in = HeaderMatcherTest.class.getResourceAsStream("headers.txt")) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                String[] parts = line.split(": ", 2);
                for (String header : line.startsWith("#") ? new String[0] : parts[1].split(" \\| ")) {
                    String key = key(header);
                    if (!key.equals(parts[0])) {
                        wrong.add(header + " is " + parts[0] + ", read as " + key);
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void whereWordsFitSeveralColumnsTheCellsDecide() {
        assertThat(new HeaderMatcher().match(List.of("怎么办")).keys()).containsExactly("HANDLE_TYPE", "HANDLE_FLOW");
        assertThat(new HeaderMatcher().match(List.of("归口单位")).keys()).containsExactly("GUIDE_DEPT", "DEPT_NAME");
    }

    @Test
    void namesOfDatabaseColumnsBesideNamesForPeopleSayNothingNew() {
        assertThat(key("设定依据", "pkbasis")).isEqualTo("BY_LAW");
        assertThat(key("taskName", "事项名称")).isEqualTo("TASK_NAME");
        assertThat(key("TASK_NAME")).isEqualTo("TASK_NAME");
    }

    @Test
    void groupAndNameAreReadTogether() {
        assertThat(key("办结时限（工作日）", "法定")).isEqualTo("ANTICIPATE_DAY");
        assertThat(key("办结时限（工作日）", "承诺")).isEqualTo("PROMISE_DAY");
        assertThat(key("法定办结时限", "单位")).isEqualTo("ANTICIPATE_TYPE");
        assertThat(key("法定办结时限", "数值")).isEqualTo("ANTICIPATE_DAY");
        assertThat(key("收费", "标准")).isEqualTo("FEE_STAND");
        assertThat(key("收费", "依据")).isEqualTo("FEE_BASIS");
        assertThat(key("申请材料", "名称")).isEqualTo("MATERIAL_NAME");
        assertThat(key("申请材料", "类型")).isEqualTo("MATERIAL_TYPE");
        assertThat(key("事项基本信息", "事项名称")).isEqualTo("TASK_NAME");
        assertThat(key("联系方式", "咨询电话")).isEqualTo("LINK_WAY");
    }

    @Test
    void oneColumnPerValueIsSeen() {
        assertThat(key("服务对象", "自然人")).isEqualTo("SERVER_TYPE=1");
        assertThat(key("服务对象", "其他组织")).isEqualTo("SERVER_TYPE=9");
        assertThat(key("办理形式", "网上办理")).isEqualTo("HANDLE_TYPE=2");
        assertThat(key("服务对象-企业法人")).isEqualTo("SERVER_TYPE=2");
        assertThat(key("服务对象（事业法人）")).isEqualTo("SERVER_TYPE=3");
        assertThat(key("行使层级", "县级")).isEqualTo("USE_LEVEL=4");
    }

    @Test
    void whatWasBeforeAChangeIsNotTakenForWhatHoldsNow() {
        for (String former : List.of("原事项名称", "原承诺时限", "承诺时限（调整前）", "变更前实施主体", "旧编码", "压减前承诺办结时限")) {
            assertThat(new HeaderMatcher().match(List.of(former)).found())
                    .as(former)
                    .isFalse();
        }
        assertThat(new HeaderMatcher().match(List.of("调整前", "事项名称")).found()).isFalse();
        assertThat(key("调整后", "事项名称")).isEqualTo("TASK_NAME");
        assertThat(key("调整后事项名称")).isEqualTo("TASK_NAME");
        assertThat(key("现承诺时限")).isEqualTo("PROMISE_DAY");
        assertThat(key("原件份数")).as("an original, not a former one").isEqualTo("PAGE_NUM");
        assertThat(key("必须现场办理原因")).isEqualTo("LIMIT_SCENE_EXPLAIN");
    }

    @Test
    void oneCharacterTypedWronglyIsUnderstood() {
        assertThat(key("申请材枓")).isEqualTo("MATERIALS");
        assertThat(key("设定依椐")).isEqualTo("BY_LAW");
        assertThat(key("受里条件")).as("typed by sound").isEqualTo("ACCEPT_CONDITION");
        assertThat(new HeaderMatcher().match(List.of("受让条件")).found())
                .as("another word, not a slip")
                .isFalse();
        assertThat(new HeaderMatcher().match(List.of("申请材枓")).needsProof()).isTrue();
    }

    @Test
    void whatExamplesAreOfIsUnderstood() {
        assertThat(key("有无听证、公示等特殊环节")).isEqualTo("SPECIAL_PROCEDURE");
    }
}
