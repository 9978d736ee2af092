package io.sitong.rules.codes;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The department digits of national codes (digits 5-6) with a word by which the department is recognised in its name. */
final class Departments {

    private static final Map<String, String> WORDS = words(
            "02 外交",
            "04 发展和改革",
            "04 发展改革",
            "05 教育",
            "06 科学技术",
            "06 科技",
            "07 工业和信息化",
            "08 民族事务",
            "09 公安",
            "10 国家安全",
            "11 民政",
            "12 司法",
            "13 财政",
            "14 人力资源",
            "15 自然资源",
            "16 生态环境",
            "17 住房和城乡建设",
            "17 住房城乡建设",
            "18 交通运输",
            "19 水利",
            "20 农业农村",
            "20 农牧",
            "21 商务",
            "22 文化和旅游",
            "22 文物",
            "23 卫生健康",
            "24 退役军人",
            "25 应急管理",
            "25 消防",
            "26 人民银行",
            "27 审计",
            "28 国有资产",
            "29 海关",
            "30 税务",
            "31 市场监督",
            "31 市场监管",
            "32 广播电视",
            "33 体育",
            "34 统计",
            "36 医疗保障",
            "39 新闻出版",
            "39 版权",
            "64 林业和草原",
            "64 林草",
            "72 药品监督",
            "73 知识产权",
            "75 档案",
            "76 保密",
            "76 国家保密");

    private Departments() {}

    /** The digits of the departments whose words stand in a name; several for merged bodies. */
    static Set<String> digitsIn(String name) {
        Set<String> digits = new HashSet<>();
        WORDS.forEach((word, code) -> {
            if (name.contains(word)) {
                digits.add(code);
            }
        });
        return digits;
    }

    private static Map<String, String> words(String... codesAndWords) {
        Map<String, String> words = new LinkedHashMap<>();
        for (String each : codesAndWords) {
            words.put(each.substring(3), each.substring(0, 2));
        }
        return words;
    }
}
