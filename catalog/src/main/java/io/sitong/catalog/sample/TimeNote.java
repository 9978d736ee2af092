package io.sitong.catalog.sample;

import io.sitong.catalog.item.TimeLimit;
import io.sitong.catalog.item.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The line 办件 of a standard: {@code 承诺件 法定20工作日 承诺5工作日}.
 *
 * @param projectType code of the table 办件类型
 */
record TimeNote(String projectType, TimeLimit legal, TimeLimit promise) {

    private static final Pattern FORM = Pattern.compile("(即办件|承诺件) 法定(\\d+)(\\D+) 承诺(\\d+)(\\D+)");

    static TimeNote parse(String line) {
        Matcher m = FORM.matcher(line);
        if (!m.matches()) {
            throw new IllegalStateException("not a time limit: " + line);
        }
        return new TimeNote(
                m.group(1).equals("即办件") ? "1" : "2", limit(m.group(2), m.group(3)), limit(m.group(4), m.group(5)));
    }

    static TimeLimit limit(String amount, String unit) {
        return new TimeLimit(
                Integer.parseInt(amount),
                TimeUnit.findByLabel(unit.strip())
                        .orElseThrow(() -> new IllegalStateException("no unit of time: " + unit)));
    }

    boolean instant() {
        return projectType.equals("1");
    }
}
