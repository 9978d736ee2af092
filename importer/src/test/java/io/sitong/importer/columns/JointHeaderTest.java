package io.sitong.importer.columns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Names of one column: those of several fields, those that only sound so, and those that the cells have to bear out. */
class JointHeaderTest {

    private static final String SEVERAL = """
            办理地点及时间 = TRANSACT_ADDR TRANSACT_TIME
            办理地点（时间） = TRANSACT_ADDR TRANSACT_TIME
            办理地点⏎办理时间 = TRANSACT_ADDR TRANSACT_TIME
            办公地址_时间 = TRANSACT_ADDR TRANSACT_TIME
            收费标准及依据 = FEE_STAND FEE_BASIS
            收费依据和标准 = FEE_BASIS FEE_STAND
            收费标准（依据） = FEE_STAND FEE_BASIS
            收费>标准及依据 = FEE_STAND FEE_BASIS
            是否收费及标准 = IS_FEE FEE_STAND
            是否收费、收费标准、收费依据 = IS_FEE FEE_STAND FEE_BASIS
            事项名称及编码 = TASK_NAME CATALOG_CODE
            事项名称⏎（编码） = TASK_NAME CATALOG_CODE
            部门名称（统一社会信用代码） = DEPT_NAME DEPT_CODE
            法定/承诺时限 = ANTICIPATE_DAY PROMISE_DAY
            承诺/法定办结时限（工作日） = PROMISE_DAY ANTICIPATE_DAY
            办理时限>法定及承诺 = ANTICIPATE_DAY PROMISE_DAY
            设定依据及实施层级 = BY_LAW USE_LEVEL
            权力名称及其依据 = TASK_NAME BY_LAW
            实施机关及责任科室 = DEPT_NAME LEAD_DEPT
            咨询、投诉电话 = LINK_WAY SUPERVISE_WAY
            """;

    private static final String ONE = """
            设定和实施依据
            责任事项及依据
            受理（办理）条件
            事项（项目）名称
            事项类型（行政许可/行政确认/公共服务等）
            办理形式（窗口/网上）
            法定时限（工作日）
            法定办结时限及单位
            法定办结⏎时限单位
            主项/子项
            申请材料及份数
            收费标准（元）
            收费依据（文件名及文号）
            行使层级(部门)及内容
            实施主体⏎编码
            实施主体（部门）
            收费与否
            依据（收费依据）
            联系人及联系电话
            涉及中介服务及收费标准
            特别程序及时限
            监督投诉联系方式
            年审或年检
            """;

    private static final String DOUBTFUL = """
            审批结果⏎送达方式 = RESULT_NAME RESULT_GET
            承办科室及电话 = LEAD_DEPT LINK_WAY
            办理时间地点 = TRANSACT_TIME TRANSACT_ADDR
            编码+名称 = CATALOG_CODE TASK_NAME
            """;

    private final HeaderMatcher matcher = new HeaderMatcher();

    private JointHeader.Fields fields(String header) {
        return matcher.fields(List.of(header.replace("⏎", "\n").split(">")));
    }

    @Test
    void aNameOfSeveralFieldsNamesThemInItsOrder() {
        List<String> read = new ArrayList<>();
        SEVERAL.lines().forEach(line -> {
            JointHeader.Fields fields = fields(line.split(" = ")[0]);
            read.add(line.split(" = ")[0] + " = " + String.join(" ", fields.keys()));
            assertThat(fields.sure()).as(line).isTrue();
        });
        assertThat(read).isEqualTo(SEVERAL.lines().toList());
    }

    @Test
    void whatOnlySoundsLikeSeveralIsOne() {
        assertThat(ONE.lines().filter(header -> fields(header).found())).isEmpty();
    }

    @Test
    void whatMayBeOneNameIsLeftToTheCells() {
        DOUBTFUL.lines().forEach(line -> {
            JointHeader.Fields fields = fields(line.split(" = ")[0]);
            assertThat(String.join(" ", fields.keys())).as(line).isEqualTo(line.split(" = ")[1]);
            assertThat(fields.sure()).as(line).isFalse();
        });
    }
}
