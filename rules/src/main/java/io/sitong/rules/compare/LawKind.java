package io.sitong.rules.compare;

import io.sitong.rules.memory.Memory;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Rank of a norm (依据类型), from the highest down, as far as its title gives it away. */
public enum LawKind {
    LAW("法律"),
    ADMINISTRATIVE_REGULATION("行政法规"),
    LOCAL_REGULATION("地方性法规"),
    DEPARTMENT_RULE("部门规章"),
    LOCAL_RULE("地方政府规章"),
    NORMATIVE_DOCUMENT("规范性文件");

    private static final Pattern PLACE =
            Pattern.compile("^(?!中华人民共和国|城市).{0,12}?(?:省|自治区|自治州|自治县|自治旗|市|盟|旗|县|州)(?!场|政|容|民).*");
    private static final Pattern NATIONAL_LAW = Pattern.compile(".*(?<!办|方|看|做|司)法");
    private static final Pattern DOCUMENT_TITLE =
            Pattern.compile(".*(?:通知|意见|方案|公告|批复|通告|函|纪要|清单|目录|标准|要点|计划|规划|指南|指引)(?:（.*）)?");
    private static final Pattern STATE_COUNCIL_DECISION = Pattern.compile("国务院(?:对|关于).*决定");
    private static final Pattern RULE_TITLE = Pattern.compile(".*(?:办法|规定|细则|规则|规程)(?:（.*）)?");

    /** Laws of the national congress that are called 条例. */
    private static final Set<String> LAWS_CALLED_REGULATION = Set.of("中华人民共和国户口登记条例", "户口登记条例");

    /** Of a title; what is longer is not remembered. */
    private static final int USUAL_LENGTH = 100;

    /** Laws are few, and every item cites some. */
    private static final Memory<String, Optional<LawKind>> TITLES = new Memory<>(10_000, LawKind::read);

    private final String label;

    LawKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Reads a kind as written in data: also 规章, 省政府规章, 国家法律 and such. */
    public static Optional<LawKind> findByLabel(String text) {
        String word = text.replaceAll("[\\s【】\\[\\]（）()：:]", "");
        for (LawKind kind : values()) {
            if (kind.label.equals(word)) {
                return Optional.of(kind);
            }
        }
        return switch (word) {
            case "国家法律", "法律类" -> Optional.of(LAW);
            case "国务院行政法规", "国务院决定" -> Optional.of(ADMINISTRATIVE_REGULATION);
            case "法规", "自治区法规", "地方法规", "单行条例", "自治条例" -> Optional.of(LOCAL_REGULATION);
            case "规章", "国务院部门规章", "部委规章" -> Optional.of(DEPARTMENT_RULE);
            case "政府规章", "地方规章", "省政府规章", "自治区政府规章" -> Optional.of(LOCAL_RULE);
            case "规范性文件类", "其他规范性文件", "行政规范性文件", "文件", "政策文件" -> Optional.of(NORMATIVE_DOCUMENT);
            default -> Optional.empty();
        };
    }

    /** The kind a title can only have; empty where a title of this form may be of several kinds. */
    public static Optional<LawKind> ofTitle(String lawName) {
        String title = lawName.strip();
        return title.length() > USUAL_LENGTH ? read(title) : TITLES.get(title);
    }

    private static Optional<LawKind> read(String title) {
        if (DOCUMENT_TITLE.matcher(title).matches()) {
            return Optional.of(NORMATIVE_DOCUMENT);
        }
        if (STATE_COUNCIL_DECISION.matcher(title).matches()) {
            return Optional.of(ADMINISTRATIVE_REGULATION);
        }
        if (LAWS_CALLED_REGULATION.contains(title)) {
            return Optional.of(LAW);
        }
        boolean local = PLACE.matcher(title).matches();
        if (!local && NATIONAL_LAW.matcher(title).matches()) {
            return Optional.of(LAW);
        }
        if (title.endsWith("条例")) {
            return Optional.of(local ? LOCAL_REGULATION : ADMINISTRATIVE_REGULATION);
        }
        return Optional.empty();
    }

    /** Whether a title may be of this kind; where the title leaves it open, most kinds are possible. */
    public boolean fits(String lawName) {
        Optional<LawKind> certain = ofTitle(lawName);
        if (certain.isPresent()) {
            return certain.get() == this;
        }
        String title = lawName.strip();
        if (this == LAW) {
            // resolutions of the national congress end in 决定 or 解释
            return !RULE_TITLE.matcher(title).matches();
        }
        return true;
    }
}
