package io.sitong.catalog.store;

import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.finding.RecordedFinding;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The findings of one item as text of one column; in the order in which the rules said them. */
final class FindingText {

    private static final char BETWEEN_PARTS = '\u001f';
    private static final char BETWEEN_FINDINGS = '\u001e';
    private static final int PARTS = 4;

    /** More findings than one item can have: the number of a finding is that of its item and its place there. */
    private static final long PLACES = 100_000;

    private FindingText() {}

    static String write(List<RecordedFinding> findings) {
        StringBuilder text = new StringBuilder(findings.size() * 48);
        for (RecordedFinding finding : findings) {
            if (!text.isEmpty()) {
                text.append(BETWEEN_FINDINGS);
            }
            text.append(finding.ruleCode()).append(BETWEEN_PARTS).append(finding.severity());
            text.append(BETWEEN_PARTS).append(finding.field() == null ? "" : finding.field());
            text.append(BETWEEN_PARTS).append(clean(finding.message()));
        }
        return text.toString();
    }

    private static @Nullable String clean(String message) {
        return ColumnText.whole(message.replace(BETWEEN_PARTS, ' ').replace(BETWEEN_FINDINGS, ' '));
    }

    static List<RecordedFinding> read(String text, long item, DivisionCode division, String itemName) {
        List<RecordedFinding> findings = new ArrayList<>();
        for (String finding : text.split(String.valueOf(BETWEEN_FINDINGS), -1)) {
            String[] parts = finding.split(String.valueOf(BETWEEN_PARTS), PARTS);
            findings.add(new RecordedFinding(
                    item * PLACES + findings.size(),
                    parts[0],
                    parts[1],
                    division,
                    item,
                    itemName,
                    parts[2].isEmpty() ? null : parts[2],
                    parts[3]));
        }
        return findings;
    }

    /** The item a finding is about, by the number of the finding. */
    static long itemOf(long number) {
        return number / PLACES;
    }
}
