package io.sitong.catalog.item;

import java.util.Optional;

/** Unit of a time limit; kept by label, because the code numbers differ between systems. */
public enum TimeUnit {
    HOUR("小时"),
    WORKDAY("工作日"),
    DAY("自然日"),
    MONTH("月"),
    YEAR("年");

    private final String label;

    TimeUnit(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public static Optional<TimeUnit> findByLabel(String label) {
        for (TimeUnit unit : values()) {
            if (unit.label.equals(label)) {
                return Optional.of(unit);
            }
        }
        return Optional.empty();
    }
}
