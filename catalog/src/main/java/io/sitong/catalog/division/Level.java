package io.sitong.catalog.division;

import java.util.Optional;

/**
 * Level at which an item is exercised (行使层级), in the digits of the national code table.
 *
 * <p>Digit 6 is 村(社区) here; some systems use it for 分级管理, so foreign data is mapped by label.
 */
public enum Level {
    NATION(1, "国家级", "国家"),
    REGION(2, "省级", "自治区"),
    LEAGUE(3, "市级", "盟市"),
    BANNER(4, "县级", "旗县"),
    TOWN(5, "镇（乡、街道）级", "苏木乡镇"),
    VILLAGE(6, "村（社区）级", "嘎查村");

    private final int digit;
    private final String label;
    private final String localName;

    Level(int digit, String label, String localName) {
        this.digit = digit;
        this.label = label;
        this.localName = localName;
    }

    /** The digit used inside 实施编码 and in 行使层级. */
    public int digit() {
        return digit;
    }

    /** The digit as text, as it stands in field values. */
    public String code() {
        return Integer.toString(digit);
    }

    /** The label of the national code table, such as 县级. */
    public String label() {
        return label;
    }

    /** What the level is called in 内蒙古, such as 旗县. */
    public String localName() {
        return localName;
    }

    public static Optional<Level> findByCode(String code) {
        for (Level level : values()) {
            if (level.code().equals(code)) {
                return Optional.of(level);
            }
        }
        return Optional.empty();
    }
}
