package io.sitong.importer.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Cells of columns for several fields: fields | cell | what is of which; {@code ?} where it stays whole. */
class JointCellTest {

    private static final String CELLS = """
            TRANSACT_ADDR TRANSACT_TIME | 政务大厅2楼，周一至周五9:00-17:00 | TRANSACT_ADDR=政务大厅2楼 TRANSACT_TIME=周一至周五9:00-17:00
            TRANSACT_ADDR TRANSACT_TIME | 工作日全天⏎政务大厅2楼 | TRANSACT_ADDR=政务大厅2楼 TRANSACT_TIME=工作日全天
            TRANSACT_ADDR TRANSACT_TIME | 【地点】政务大厅2楼【时间】工作日 | TRANSACT_ADDR=政务大厅2楼 TRANSACT_TIME=工作日
            TRANSACT_ADDR TRANSACT_TIME | 政务大厅2楼；时间：另行通知 | TRANSACT_ADDR=政务大厅2楼 TRANSACT_TIME=另行通知
            TRANSACT_ADDR TRANSACT_TIME | 政务大厅2楼 | TRANSACT_ADDR=政务大厅2楼
            TRANSACT_ADDR TRANSACT_TIME | 一楼，上午9:00，二楼，下午2:00 | ? TRANSACT_ADDR=一楼，上午9:00，二楼，下午2:00
            TRANSACT_ADDR TRANSACT_TIME | 见附件 | ? TRANSACT_ADDR=见附件
            FEE_STAND FEE_BASIS | 10元/证《收费办法》 | FEE_BASIS=《收费办法》 FEE_STAND=10元/证
            FEE_STAND FEE_BASIS | 依据《收费办法》（发改价格〔2020〕1号），每证10元 | FEE_BASIS=《收费办法》（发改价格〔2020〕1号） FEE_STAND=每证10元
            FEE_STAND FEE_BASIS | 按《收费办法》第3条每证收取10元 | ? FEE_STAND=按《收费办法》第3条每证收取10元
            FEE_STAND FEE_BASIS | 无 | FEE_STAND=无
            IS_FEE FEE_STAND | 收费，10元/证 | FEE_STAND=10元/证 IS_FEE=收费
            IS_FEE FEE_STAND | 否 | IS_FEE=否
            IS_FEE FEE_STAND | 每证10元 | FEE_STAND=每证10元
            TASK_NAME CATALOG_CODE | 取水许可（编码：000119018000） | CATALOG_CODE=000119018000 TASK_NAME=取水许可
            TASK_NAME CATALOG_CODE | 000119018000-取水许可 | CATALOG_CODE=000119018000 TASK_NAME=取水许可
            TASK_NAME CATALOG_CODE | 取水许可 | TASK_NAME=取水许可
            TASK_NAME CATALOG_CODE | 取水许可000119018000（延续） | ? TASK_NAME=取水许可000119018000（延续）
            CATALOG_CODE TASK_CODE | 000119018000/11150121MB1234567X4000119018000 | CATALOG_CODE=000119018000 TASK_CODE=11150121MB1234567X4000119018000
            BY_LAW USE_LEVEL | 《水法》第四十八条（市级、县级） | BY_LAW=《水法》第四十八条 USE_LEVEL=市级、县级
            BY_LAW USE_LEVEL | 《水法》第四十八条 | BY_LAW=《水法》第四十八条
            ANTICIPATE_DAY PROMISE_DAY | 20/5个工作日 | ANTICIPATE_DAY=20个工作日 PROMISE_DAY=5个工作日
            PROMISE_DAY ANTICIPATE_DAY | 5/20 | ANTICIPATE_DAY=20 PROMISE_DAY=5
            ANTICIPATE_DAY PROMISE_DAY | 承诺5个工作日（法定20个工作日） | ANTICIPATE_DAY=承诺5个工作日（法定20个工作日）
            ANTICIPATE_DAY PROMISE_DAY | 5个工作日 | ? PROMISE_DAY=5个工作日
            ANTICIPATE_DAY PROMISE_DAY | 即办 | PROMISE_DAY=即办
            PROMISE_DAY ANTICIPATE_DAY | 法定20个工作日 | ANTICIPATE_DAY=法定20个工作日
            DEPT_NAME LEAD_DEPT | 甲旗水利局水政股 | DEPT_NAME=甲旗水利局 LEAD_DEPT=水政股
            DEPT_NAME LEAD_DEPT | 甲旗发展和改革委员会（价格股） | DEPT_NAME=甲旗发展和改革委员会 LEAD_DEPT=价格股
            TRANSACT_ADDR LINK_WAY SUPERVISE_WAY | 大厅二楼；咨询0471-1234567，投诉12345 | LINK_WAY=0471-1234567 SUPERVISE_WAY=12345 TRANSACT_ADDR=大厅二楼
            ACCEPT_CONDITION PROHIBIT | 条件：符合规划；禁止性规定：无 | ACCEPT_CONDITION=符合规划 PROHIBIT=无
            """;

    @Test
    void aCellIsTakenApartOrLeftWhole() {
        List<String> read = new ArrayList<>();
        CELLS.lines().forEach(line -> {
            String[] parts = line.split(" \\| ", -1);
            JointCell.Parts apart = JointCell.of(parts[1].replace("⏎", "\n"), List.of(parts[0].split(" ")), false);
            String said = new TreeMap<>(apart.parts())
                    .entrySet().stream().map(Object::toString).collect(Collectors.joining(" "));
            read.add(parts[0] + " | " + parts[1] + " | " + (apart.clear() ? "" : "? ") + said);
        });
        assertThat(read).isEqualTo(CELLS.lines().toList());
    }

    @Test
    void aStrokeCountsWhereTheHeaderHasOneToo() {
        List<String> keys = List.of("RESULT_NAME", "RESULT_TYPE");
        assertThat(JointCell.of("取水许可证/证照", keys, true).parts())
                .containsEntry("RESULT_NAME", "取水许可证")
                .containsEntry("RESULT_TYPE", "证照");
        assertThat(JointCell.of("取水许可证/证照", keys, false).clear()).isFalse();
    }
}
