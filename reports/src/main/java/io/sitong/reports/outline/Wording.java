package io.sitong.reports.outline;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How official documents write dates, shares and what is not there. */
public final class Wording {

    /** Stands where nothing is to be said. */
    public static final String NONE = "—";

    private Wording() {}

    /** 2026年11月22日. */
    public static String date(LocalDate date) {
        return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }

    /** 85.7%, or a dash where there is no whole. */
    public static String share(long part, long whole) {
        return whole == 0 ? NONE : String.format(Locale.ROOT, "%.1f%%", part * 100.0 / whole);
    }

    public static String orNone(@Nullable String text) {
        return text == null || text.isBlank() ? NONE : text;
    }

    public static String orNone(@Nullable LocalDate date) {
        return date == null ? NONE : date.toString();
    }
}
