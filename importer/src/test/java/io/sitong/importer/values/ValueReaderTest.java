package io.sitong.importer.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sitong.importer.sheet.Cell;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ValueReaderTest {

    private static void expect(String key, String text, String said) {
        assertThat(CellCase.read(key, text)).as(key + " of “" + text + "”").isEqualTo(said);
    }

    @Test
    void strokesAndBlanksSayNothing() {
        for (String nothing : new String[] {"", " ", "\u3000", "/", "-", "--", "—", "——", "\\", "\u200B", "／"}) {
            expect("DEPT_NAME", nothing, "");
            expect("CATALOG_CODE", nothing, "");
            expect("PROMISE_DAY", nothing, "");
        }
        expect("CATALOG_CODE", "无", "");
        expect("TASK_TYPE", "暂无", "");
        expect("SERVER_TYPE", "无", "");
        expect("LIMIT_EXPLAIN", "无", "无");
        expect("IS_FEE", "无", "0");
    }

    @Test
    void namesBecomeOneLine() {
        expect("DEPT_NAME", " 社会组织 档案查询\u00A0", "社会组织档案查询");
        expect("DEPT_NAME", "国家和省重点水生野生\n动物", "国家和省重点水生野生动物");
        expect("DEPT_NAME", "动物_x000D_\n诊疗", "动物诊疗");
        expect("DEPT_NAME", "ISO  9001 认证", "ISO 9001 认证");
        expect("DEPT_NAME", "\uFEFF公证\u200B处", "公证处");
        expect("TASK_NAME", "食品(含保健食品)许可", "食品(含保健食品)许可; half_width_brackets");
        expect("TASK_NAME", "设立备案（旗县级", "设立备案（旗县级; unbalanced_brackets");
        expect("TASK_NAME", "校验（婚前医学检查)", "校验（婚前医学检查); half_width_brackets");
    }

    @Test
    void longTextKeepsItsLines() {
        expect("ACCEPT_CONDITION", " 一  二 \r\n\r\n 三", "一 二\n三");
        expect("TRANSACT_TIME", "周一_x000D_\n周二", "周一\n周二");
    }

    @Test
    void catalogCodesAreProtected() {
        expect("CATALOG_CODE", "000123018000", "000123018000");
        expect("CATALOG_CODE", "15011100700y", "15011100700Y; code_lower_case");
        expect("CATALOG_CODE", "'000123018000", "000123018000");
        expect("CATALOG_CODE", "=\"000123018000\"", "000123018000");
        expect("CATALOG_CODE", "０００１２３０１８０００", "000123018000");
        expect("CATALOG_CODE", "0001 2301 8000", "000123018000");
        expect("CATALOG_CODE", "123018000", "000123018000; code_lost_leading_zeros");
        expect("CATALOG_CODE", "1030051000.0", "001030051000; code_lost_leading_zeros");
        expect("CATALOG_CODE", "150111007002.0", "150111007002; code_as_number");
        expect("CATALOG_CODE", "1.50131E+11", "code_scientific");
        expect("CATALOG_CODE", "00103100300", "00103100300; code_bad_structure");
        expect("CATALOG_CODE", "152011010O00", "152011010O00; code_bad_structure");
        assertThat(CellCase.number("CATALOG_CODE", "150111007002", "")).isEqualTo("150111007002; code_as_number");
        assertThat(CellCase.number("CATALOG_CODE", "123018000", "")).isEqualTo("000123018000; code_lost_leading_zeros");
        assertThat(CellCase.number("CATALOG_CODE", "123018000", "000000000000"))
                .isEqualTo("000123018000; code_as_number");
    }

    @Test
    void organisationCodesAreChecked() {
        expect("DEPT_CODE", "1115000001151201XD", "1115000001151201XD");
        expect("DEPT_CODE", "1115000001151201xd", "1115000001151201XD; code_lower_case");
        expect("DEPT_CODE", "1115 0000 0115 1201 XD", "1115000001151201XD");
        expect("DEPT_CODE", "1115000001151201X0", "1115000001151201X0; credit_code_bad");
        expect("DEPT_CODE", "111111111111111111", "111111111111111111; credit_code_bad");
        expect("DEPT_CODE", "00877868-5", "00877868-5; credit_code_bad");
        assertThat(CellCase.number("DEPT_CODE", "111507220918420992", "")).isEqualTo("code_precision_lost");
        expect("TASK_CODE", "11650000010183859F2650116013001", "11650000010183859F2650116013001");
        expect("TASK_CODE", "11650000010183859f2650116013001", "11650000010183859F2650116013001; code_lower_case");
        expect("TASK_CODE", "XK-152921-1193", "XK-152921-1193; code_bad_structure");
    }

    @Test
    void codeTablesAreReadByLabelBeforeNumber() {
        expect("TASK_TYPE", "行政许可", "01");
        expect("TASK_TYPE", "01-行政许可", "01");
        expect("TASK_TYPE", "行政许可（01）", "01");
        expect("TASK_TYPE", "02-行政许可", "01");
        expect("TASK_TYPE", "1", "01");
        expect("TASK_TYPE", "20", "20");
        expect("TASK_TYPE", "其它行政权力", "10");
        expect("TASK_TYPE", "年检", "unknown_value");
        expect("PROJECT_TYPE", "1", "1; ambiguous_code");
        expect("PROJECT_TYPE", "承诺办结", "2");
        expect("USE_LEVEL", "市级、县级、镇（乡、街道）级", "[3, 4, 5]");
        expect("USE_LEVEL", "旗县级", "[4]");
        expect("SERVER_TYPE", "自然人、农牧民", "[1]; unknown_value");
        expect("SERVER_TYPE", "自然人、农牧民、牧户", "[1]; unknown_value");
        expect("SERVER_TYPE", "1^2", "[1, 2]");
        expect("SERVER_TYPE", "企业；个人｜社会团体", "[1, 2, 4]");
        expect("HANDLE_TYPE", "窗口/网上", "[1, 2]");
        expect("MATERIAL_FORMAT", "纸质、电子", "3");
        expect("HANDLE_AREA", "不通办", "0");
    }

    @Test
    void wordsAndNumbersOfASenderMeanWhatAPersonSaid() {
        ValueChoices choices = new ValueChoices(Map.of(
                "PROJECT_TYPE", Map.of("1", "2", "2", "1"),
                "SERVER_TYPE", Map.of("农牧民", "1", "不限", ""),
                "IS_NEED", Map.of("0", "1"),
                "PROMISE_TYPE", Map.of("0", "工作日"),
                "IS_FEE", Map.of("免", "0")));
        assertThat(CellCase.read("PROJECT_TYPE", Cell.text("１"), null, choices)).isEqualTo("2");
        assertThat(CellCase.read("PROJECT_TYPE", Cell.text("3"), null, choices)).isEqualTo("unknown_value");
        assertThat(CellCase.read("SERVER_TYPE", Cell.text("企业、农牧民、不限"), null, choices))
                .isEqualTo("[1, 2]");
        assertThat(CellCase.read("IS_NEED", Cell.text("0"), null, choices)).isEqualTo("1");
        assertThat(CellCase.read("PROMISE_TYPE", Cell.text("0"), null, choices)).isEqualTo("工作日");
        assertThat(CellCase.read("IS_FEE", Cell.text("免"), null, choices)).isEqualTo("0");
        assertThatThrownBy(() -> new ValueChoices(Map.of("PROJECT_TYPE", Map.of("x", "9"))))
                .hasMessageContaining("PROJECT_TYPE");
        assertThatThrownBy(() -> new ValueChoices(Map.of("DEPT_NAME", Map.of("x", "甲局"))))
                .hasMessageContaining("DEPT_NAME");
    }

    @Test
    void yesAndNoInAllSpellings() {
        for (String yes : new String[] {"是", "有", "Y", "y", "1", "TRUE", "√", "✔", "收费", "支持"}) {
            expect("IS_FEE", yes, "1");
        }
        for (String no : new String[] {"否", "无", "N", "0", "false", "×", "✘", "不收费", "不支持"}) {
            expect("IS_FEE", no, "0");
        }
        expect("IS_FEE", "视情况", "unknown_value");
    }

    @Test
    void countsAreWholeNumbers() {
        expect("LIMIT_SCENE_NUM", "２", "2");
        expect("LIMIT_SCENE_NUM", "2.0", "2");
        expect("LIMIT_SCENE_NUM", "两次", "2");
        expect("LIMIT_SCENE_NUM", "十二", "12");
        expect("PAGE_NUM", "1 份", "1");
        expect("LIMIT_SCENE_NUM", "1-2次", "bad_number");
        expect("LIMIT_SCENE_NUM", "不超过1次", "bad_number");
        expect("PAGE_NUM", "若干", "bad_number");
        expect("PAGE_NUM", "-1", "bad_number");
        expect("PAGE_NUM", "1.5", "bad_number");
    }

    @Test
    void timeLimitsInAllSpellings() {
        expect("PROMISE_DAY", "20个工作日", "20; PROMISE_TYPE=工作日");
        expect("PROMISE_DAY", "20日（工作日）", "20; PROMISE_TYPE=工作日");
        expect("PROMISE_DAY", "15（自然日）", "15; PROMISE_TYPE=自然日");
        expect("PROMISE_DAY", "２０工作日", "20; PROMISE_TYPE=工作日");
        expect("PROMISE_DAY", "二十个工作日", "20; PROMISE_TYPE=工作日");
        expect("PROMISE_DAY", "3个自然日", "3; PROMISE_TYPE=自然日");
        expect("PROMISE_DAY", "2个月", "2; PROMISE_TYPE=月");
        expect("PROMISE_DAY", "4小时", "4; PROMISE_TYPE=小时");
        expect("PROMISE_DAY", "1年", "1; PROMISE_TYPE=年");
        expect("PROMISE_DAY", "即办", "0; PROMISE_TYPE=工作日");
        expect("PROMISE_DAY", "当场办结", "0; PROMISE_TYPE=工作日");
        expect("PROMISE_DAY", "当场", "0; PROMISE_TYPE=工作日");
        expect("PROMISE_DAY", "现场办理", "0; PROMISE_TYPE=工作日");
        expect("PROMISE_DAY", "自收到申请材料之日起15个工作日内作出决定", "15; PROMISE_TYPE=工作日");
        expect("PROMISE_DAY", "受理后最长不超过十个工作日", "10; PROMISE_TYPE=工作日");
        expect("PROMISE_DAY", "材料齐全当日起3天内办结", "3; ambiguous_time_limit");
        expect("PROMISE_DAY", "一个半月", "ambiguous_time_limit");
        expect("PROMISE_DAY", "现场", "ambiguous_time_limit");
        expect("PROMISE_DAY", "随到随办", "ambiguous_time_limit");
        expect("PROMISE_DAY", "6天", "6; ambiguous_time_limit");
        expect("PROMISE_DAY", "15", "15; ambiguous_time_limit");
        expect("PROMISE_DAY", "1-6个工作日", "ambiguous_time_limit");
        expect("PROMISE_DAY", "材料齐全后及时办理", "ambiguous_time_limit");
        expect("PROMISE_DAY", "l5", "bad_number");
        expect("PROMISE_DAY", "1O", "bad_number");
        expect("PROMISE_DAY", "-5", "bad_number");
        expect("PROMISE_DAY", "2.5", "bad_number");
        expect("PROMISE_DAY", "2.5个工作日", "bad_number");
        String both = "ANTICIPATE_DAY=20; ANTICIPATE_TYPE=工作日; 5; PROMISE_TYPE=工作日";
        expect("PROMISE_DAY", "法定20个工作日，承诺5个工作日", both);
        expect("PROMISE_DAY", "承诺5个工作日（法定20个工作日）", both);
        expect("PROMISE_DAY", "20工作日/5工作日", both);
        expect("PROMISE_DAY", "法定20个工作日，承诺即办", "ANTICIPATE_DAY=20; ANTICIPATE_TYPE=工作日; 0; PROMISE_TYPE=工作日");
        expect("PROMISE_DAY", "法定20日，承诺5日", "ANTICIPATE_DAY=20; 5; ambiguous_time_limit");
        assertThat(CellCase.read("PROMISE_DAY", Cell.text("6天"), "工作日")).isEqualTo("6; PROMISE_TYPE=工作日");
        assertThat(CellCase.read("PROMISE_DAY", Cell.text("6个自然日"), "工作日")).isEqualTo("6; PROMISE_TYPE=自然日");
    }

    @Test
    void bothLimitsInOneCell() {
        String both = "ANTICIPATE_DAY=20; ANTICIPATE_TYPE=工作日; 5; PROMISE_TYPE=工作日";
        for (String text : new String[] {
            "法定时限：20工作日；承诺时限：5工作日",
            "法定20个工作日/承诺5个工作日",
            "20/5工作日",
            "20个工作日（法定）、5个工作日（承诺）",
            "5个工作日（法定20个工作日）",
            "20个工作日（承诺5个工作日）",
            "承诺件：5个工作日；法定：20个工作日",
            "法定不超过20个工作日，承诺不超过5个工作日",
            "【法定】20个工作日【承诺】5个工作日",
            "承诺/法定：5/20（工作日）",
            "法20承5（工作日）",
            "法定20天\n承诺5天（工作日）",
            "法定20,承诺5,单位:工作日",
            "由20个工作日压缩到5个工作日",
            "法定期限:20个工作日;承诺期限:5个工作日(已压缩75%)"
        }) {
            expect("PROMISE_DAY", text, both);
            expect("ANTICIPATE_DAY", text, "20; ANTICIPATE_TYPE=工作日; PROMISE_DAY=5; PROMISE_TYPE=工作日");
        }
        expect("PROMISE_DAY", "法定:30日 承诺:10日(自然日)", "ANTICIPATE_DAY=30; ANTICIPATE_TYPE=自然日; 10; PROMISE_TYPE=自然日");
        expect("PROMISE_DAY", "法定1年，承诺30日", "ANTICIPATE_DAY=1; ANTICIPATE_TYPE=年; 30; ambiguous_time_limit");
        expect("PROMISE_DAY", "20/5", "ANTICIPATE_DAY=20; 5; ambiguous_time_limit");
        expect("PROMISE_DAY", "法定：无；承诺：1个工作日", "1; PROMISE_TYPE=工作日");
        expect("PROMISE_DAY", "法定15-20个工作日", "ambiguous_time_limit");
        expect("PROMISE_DAY", "20个工作日，5个工作日", "ambiguous_time_limit");
        expect("PROMISE_DAY", "5个工作日（不含专家评审时间）。", "5; PROMISE_TYPE=工作日");
        expect("PROMISE_DAY", "15日内（工作日）", "15; PROMISE_TYPE=工作日");
        expect("PROMISE_DAY", "5/工作日", "5; PROMISE_TYPE=工作日");
    }

    @Test
    void boxesToTickSayWhatIsTicked() {
        expect("IS_FEE", "□是 ☑否", "0");
        expect("IS_FEE", "是√ 否□", "1");
        expect("IS_FEE", "□是 □否", "unknown_value");
        expect("SERVER_TYPE", "☑自然人 ☑企业法人 □事业法人", "[1, 2]");
        expect("SERVER_TYPE", "■自然人■企业法人□其他组织", "[1, 2]");
        expect("PROJECT_TYPE", "○即办件 ●承诺件", "2");
        expect("USE_LEVEL", "☐市级 ☒县级", "[4]");
        expect("IS_FEE", "是，按件收取", "1");
        expect("IS_FEE", "●", "1");
        expect("IS_FEE", "□", "0");
        expect("IS_FEE", "○", "unknown_value");
    }

    @Test
    void numbersThatAreDaysCountFrom1904WhereTheWorkbookSaysSo() {
        ValueReader reader =
                new ValueReader(name -> java.util.Optional.empty(), 100, ValueChoices.NONE, OwnCodes.NONE, true);
        CellCase number = new CellCase();
        reader.read("PLAN_EFFECTIVE_DATE", Set.of(), new Cell(Cell.Kind.NUMBER, "43737", ""), null, number);
        assertThat(number.said("PLAN_EFFECTIVE_DATE")).isEqualTo("2023-09-30; date_as_number");
        CellCase text = new CellCase();
        reader.read("PLAN_EFFECTIVE_DATE", Set.of(), Cell.text("45199"), null, text);
        assertThat(text.said("PLAN_EFFECTIVE_DATE")).isEqualTo("2023-09-30; date_as_number");
    }

    @Test
    void daysInAllSpellings() {
        for (String day : new String[] {
            "2024-3-5",
            "2024/03/05",
            "2024.3.5",
            "2024年3月5日",
            "20240305",
            "二〇二四年三月五日",
            "2024-03-05 00:00:00",
            "2024-3-5 0:00:00",
            "2024 年 3 月 5 日",
            "2024-03-05T08:30:00",
            "２０２４－３－５"
        }) {
            expect("PLAN_EFFECTIVE_DATE", day, "2024-03-05");
        }
        expect("PLAN_EFFECTIVE_DATE", "45199", "2023-09-30; date_as_number");
        for (String wrong : new String[] {"2023.2.30", "2024年13月5日", "2024年", "长期", "3月5日"}) {
            expect("PLAN_EFFECTIVE_DATE", wrong, "unparsable_date");
        }
    }

    @Test
    void listsInACellAreTakenApart() {
        expect("BY_LAW", "1.《甲法》第一条;2.《乙法》第二条。", "[《甲法》第一条, 《乙法》第二条]");
        expect("BY_LAW", "《甲法》第一条；第二条", "[《甲法》第一条；第二条]");
        expect("BY_LAW", "（一）《甲法》\n（二）《乙法》", "[《甲法》, 《乙法》]");
        expect("HANDLE_FLOW", "申请→受理→办结", "[申请, 受理, 办结]");
        expect("HANDLE_FLOW", "①申请②受理③办结", "[申请, 受理, 办结]");
        expect("HANDLE_FLOW", "一、申请；二、受理；三、办结", "[申请, 受理, 办结]");
        expect("HANDLE_FLOW", "申请；受理；办结", "[申请, 受理, 办结]");
        expect(
                "MATERIALS",
                "1、申请表；\n2、面积2.5平方米以上设施清单；\n3、照片。",
                "[{MATERIAL_NAME=申请表}, {MATERIAL_NAME=面积2.5平方米以上设施清单}, {MATERIAL_NAME=照片}]");
        expect("MATERIALS", "申请表\n户口簿\n", "[{MATERIAL_NAME=申请表}, {MATERIAL_NAME=户口簿}]");
        expect("MATERIALS", "１．申请表 ２．户口簿", "[{MATERIAL_NAME=申请表}, {MATERIAL_NAME=户口簿}]");
        expect("MATERIALS", "1.3寸照片 2.身份证", "[{MATERIAL_NAME=3寸照片}, {MATERIAL_NAME=身份证}]");
        expect("MATERIALS", "1.申请表\n2.5年内无违法证明", "[{MATERIAL_NAME=申请表}, {MATERIAL_NAME=5年内无违法证明}]");
        expect("MATERIALS", "1.申请表，面积 2.5公顷以上 2.图纸", "[{MATERIAL_NAME=申请表，面积 2.5公顷以上}, {MATERIAL_NAME=图纸}]");
        expect("HANDLE_FLOW", "⑴申请⑵受理", "[申请, 受理]");
        expect("MATERIALS", "1.2024年度报告 2.营业执照", "[{MATERIAL_NAME=2024年度报告}, {MATERIAL_NAME=营业执照}]");
    }

    @Test
    void regionsByCodeAndByName() {
        expect("REGION", "150402", "150402000000");
        expect("REGION", "150402000000", "150402000000");
        expect("REGION", "鄂托克旗", "150624000000");
        expect("REGION", "不存在的旗", "unknown_value");
    }

    @Test
    void brokenCellsAreReportedNotStored() {
        assertThat(CellCase.read("DEPT_NAME", new Cell(Cell.Kind.ERROR, "#N/A", ""), null))
                .isEqualTo("formula_error");
        assertThat(CellCase.read("DEPT_NAME", new Cell(Cell.Kind.FORMULA_WITHOUT_RESULT, "", ""), null))
                .isEqualTo("formula_no_cached_value");
        expect("DEPT_CODE", "#N/A", "formula_error");
        expect("DEPT_NAME", "#1 窗口", "#1 窗口");
        expect("DEPT_NAME", "行政\uFFFD局", "unreadable_text");
        expect("DEPT_NAME", "行政\u0000局", "unreadable_text");
        expect("DEPT_NAME", "长".repeat(201), "too_long");
        expect("DEPT_NAME", "=1+1", "=1+1");
    }
}
