package io.sitong.catalog.sample;

import java.util.List;

/**
 * What goes wrong, or is merely done otherwise, in rows of the sample, with how often it is put in.
 *
 * <p>Rates of names and organisation codes are those of 1,135 rows of one real district; the others are set so that
 * every comparison and rule has something to show.
 */
public enum DefectKind {
    LEVEL_WORD_IN_NAME(148, "TASK_NAME", "N03"),
    SITUATION_WORD_IN_NAME(269, "TASK_NAME", "N08", "N05"),
    HALF_WIDTH_BRACKETS(41, "TASK_NAME", "N02"),
    UNBALANCED_BRACKETS(7, "TASK_NAME", "N02"),
    NAME_TOO_LONG(33, "TASK_NAME", "N04"),
    NAME_REWORDED(40, "TASK_NAME", "N05"),
    VAGUE_WORD_IN_NAME(6, "TASK_NAME", "N09"),
    LINE_BREAK_IN_NAME(4, "TASK_NAME", "N01"),
    /** comes along with a bracket that is typed wrongly, where the name has none of its own */
    WORDS_ADDED_IN_BRACKETS(48, "TASK_NAME", "N05"),

    ORGANISATION_CODE_NOT_18(128, "DEPT_CODE", "C07", "C14"),
    ORGANISATION_PLACEHOLDER(7, "DEPT_CODE", "C14"),
    CREDIT_CHECK_DIGIT(7, "DEPT_CODE", "C12"),
    CREDIT_LOWER_CASE(4, "DEPT_CODE", "C13"),
    CATALOG_CODE_DIGITS(10, "CATALOG_CODE", "C02"),
    IMPL_CODE_OF_OTHER_ITEM(6, "TASK_CODE", "C09"),
    LEVEL_DIGIT(5, "TASK_CODE", "C11"),
    LOCAL_CODE(20, "TASK_CODE", "C19", "C07"),
    PROVINCE_CODE_FOR_NATIONAL(10, "CATALOG_CODE", "X05"),
    DUPLICATE(2, "TASK_CODE", "C16", "X06"),
    UNLISTED_LEVEL(3, "USE_LEVEL", "L02"),
    TYPE_CHANGED(12, "TASK_TYPE", "T02"),

    BASIS_LEADING_SEMICOLON(30, "BY_LAW", "B07"),
    BASIS_STRAY_QUOTES(15, "BY_LAW", "B07"),
    BASIS_LINE_BREAKS(30, "BY_LAW", "B07"),
    BASIS_KIND_CONTRADICTS(10, "BY_LAW", "B06"),
    BASIS_OLD_LAW(40, "BY_LAW", "B08"),
    BASIS_WITHOUT_ARTICLE(20, "BY_LAW", "B03"),
    BASIS_OTHER_ARTICLE(12, "BY_LAW", "B02"),
    BASIS_MISSING(4, "BY_LAW", "B01"),
    BASIS_SHORT_LAW_NAME(25, "BY_LAW", "B04"),

    PROMISE_SHORTER(90, "PROMISE_DAY"),
    PROMISE_LONGER(35, "PROMISE_DAY"),
    PROMISE_OVER_LEGAL(8, "PROMISE_DAY", "H01"),
    INSTANT_TAKES_DAYS(30, "PROMISE_DAY", "H02"),
    LEGAL_DIFFERS(15, "ANTICIPATE_DAY", "H09"),
    UNIT_MISSING(6, "PROMISE_TYPE", "H04"),
    STEPS_OVER_PROMISE(10, "STEPS", "H06"),

    MATERIAL_SHORT_NAME(110, "MATERIALS", "M16"),
    MATERIAL_COPY_IN_NAME(60, "MATERIALS"),
    MATERIAL_ORIGINAL_OR_COPY(20, "MATERIALS", "M12"),
    MATERIAL_EXTRA(80, "MATERIALS", "M13"),
    MATERIAL_MISSING(25, "MATERIALS", "M13"),
    CATCH_ALL_MATERIAL(45, "MATERIALS", "M01"),
    MATERIALS_JOINED(20, "MATERIALS", "M11"),
    NECESSITY_MISSING(10, "MATERIALS", "M03"),
    COPIES_UNUSABLE(8, "MATERIALS", "M06"),
    FORM_WITHOUT_BLANK(20, "MATERIALS", "M07"),
    ISSUER_MISSING(15, "MATERIALS", "M04"),

    CONDITION_CATCH_ALL(15, "ACCEPT_CONDITION", "A02"),
    CONDITION_MISSING(4, "ACCEPT_CONDITION", "A01"),
    FEE_BASIS_MISSING(60, "FEE_BASIS", "F02"),
    FEE_ON_FREE_ITEM(5, "FEES", "F03"),
    VISIT_WITHOUT_REASON(25, "LIMIT_SCENE_EXPLAIN", "V02"),
    VISITS_THOUGH_ONLINE(15, "LIMIT_SCENE_NUM", "V03", "V04"),
    ONLINE_WITHOUT_DEPTH(8, "ONLINE_HANDLE_DEPTH", "G01"),
    CROSS_MODE_MISSING(60, "CROSS_MODE", "G05"),
    CONSULT_MISSING(12, "LINK_WAY", "W01"),
    PHONE_MALFORMED(10, "LINK_WAY", "W02"),
    PHONE_PLACEHOLDER(5, "LINK_WAY", "W04"),
    SAME_NUMBERS(12, "SUPERVISE_WAY", "W03"),
    ADDRESS_VAGUE(12, "TRANSACT_ADDR", "W06"),
    HOURS_VAGUE(10, "TRANSACT_TIME", "W07"),
    RESULT_NAME_MISSING(8, "RESULT_NAME", "E01"),
    QUESTIONS_MISSING(30, "FAQS", "Q01"),

    NAME_SPACED(25, "TASK_NAME"),
    ARTICLE_IN_FIGURES(30, "BY_LAW"),
    LAW_WITH_VERSION(30, "BY_LAW"),
    BASES_IN_OTHER_ORDER(40, "BY_LAW"),
    LEGAL_LIMIT_IN_OTHER_UNIT(30, "ANTICIPATE_DAY"),
    PROMISE_IN_OTHER_UNIT(30, "PROMISE_DAY"),
    MATERIALS_IN_OTHER_ORDER(40, "MATERIALS"),
    MATERIAL_NUMBERED(25, "MATERIALS"),
    CONDITION_TYPED_OTHERWISE(30, "ACCEPT_CONDITION"),
    FEE_TYPED_OTHERWISE(60, "FEES"),
    FEES_IN_OTHER_ORDER(60, "FEES");

    private final int perMille;
    private final String field;
    private final List<String> rules;

    DefectKind(int perMille, String field, String... rules) {
        this.perMille = perMille;
        this.field = field;
        this.rules = List.of(rules);
    }

    /** Of 1,000 rows that can have it, how many get it. */
    public int perMille() {
        return perMille;
    }

    /** The field or group it is found in: name() of ItemField or ItemGroup. */
    public String field() {
        return field;
    }

    /** Codes of the rules that ought to find it; none where it is only a difference. */
    public List<String> rules() {
        return rules;
    }
}
