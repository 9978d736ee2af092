package io.sitong.importer.problem;

/** Everything that can be wrong with a cell or a row of a workbook, and how much it matters. */
public enum ProblemKind {
    MISSING_REQUIRED(Weight.ERROR, "必填项为空"),
    CODE_BAD_STRUCTURE(Weight.ERROR, "编码结构不符"),
    CREDIT_CODE_BAD(Weight.ERROR, "统一社会信用代码有误"),
    CODE_SCIENTIFIC(Weight.ERROR, "编码成了科学计数法"),
    CODE_PRECISION_LOST(Weight.ERROR, "编码末位已丢失"),
    UNKNOWN_VALUE(Weight.ERROR, "代码表中没有此值"),
    BAD_NUMBER(Weight.ERROR, "不是整数"),
    UNPARSABLE_DATE(Weight.ERROR, "日期无法识别"),
    FORMULA_ERROR(Weight.ERROR, "公式出错"),
    SAME_CODE_TWO_NAMES(Weight.ERROR, "同一编码两个名称"),
    SAME_CODE_DIFFERENT_CONTENT(Weight.ERROR, "同一编码内容不同"),
    TOO_LONG(Weight.ERROR, "超过长度上限"),
    UNREADABLE_TEXT(Weight.ERROR, "文字无法识别"),
    DUPLICATE_ROW(Weight.WARN, "重复行"),
    CODE_LOST_LEADING_ZEROS(Weight.WARN, "编码丢失前导零"),
    CODE_AS_NUMBER(Weight.WARN, "编码存成了数字"),
    CODE_LOWER_CASE(Weight.WARN, "编码含小写字母"),
    AMBIGUOUS_TIME_LIMIT(Weight.WARN, "时限不明确"),
    AMBIGUOUS_CODE(Weight.WARN, "代码含义不明确"),
    HALF_WIDTH_BRACKETS(Weight.WARN, "名称含半角括号"),
    UNBALANCED_BRACKETS(Weight.WARN, "名称括号不成对"),
    EXPORT_MARK_UNKNOWN(Weight.WARN, "系统标识不可用"),
    LINK_DROPPED(Weight.WARN, "链接未采用"),
    PACKET_CELLS_CHANGED(Weight.INFO, "其他列有改动"),
    DATE_AS_NUMBER(Weight.INFO, "日期存成了数字"),
    FORMULA_NO_CACHED_VALUE(Weight.INFO, "公式没有保存结果");

    /** How much a problem matters. */
    public enum Weight {
        ERROR("error", "错误"),
        WARN("warn", "警告"),
        INFO("info", "提示");

        private final String key;
        private final String label;

        Weight(String key, String label) {
            this.key = key;
            this.label = label;
        }

        /** As written in JSON. */
        public String key() {
            return key;
        }

        public String label() {
            return label;
        }
    }

    private final Weight weight;
    private final String label;

    ProblemKind(Weight weight, String label) {
        this.weight = weight;
        this.label = label;
    }

    /** As written in JSON: the constant in lower case. */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    public Weight weight() {
        return weight;
    }

    public String label() {
        return label;
    }
}
