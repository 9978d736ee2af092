package io.sitong.catalog.store;

import io.sitong.catalog.intake.Remark;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The remarks on one row of a preview as text of one column; what many rows share of them stands in their profile. */
final class RemarkText {

    private static final char BETWEEN_PARTS = '\u001f';
    private static final char BETWEEN_REMARKS = '\u001e';
    private static final int FIX = 5;

    private RemarkText() {}

    /**
     * What a remark shares with those on other rows.
     *
     * @param fix the remedy of the rule; empty for other remarks, whose remedy may name a row
     */
    record Kind(
            Remark.Source source,
            String code,
            int severity,
            @Nullable String field,
            String fix) {

        static Kind of(Remark remark) {
            return new Kind(
                    remark.source(),
                    remark.code(),
                    remark.severity(),
                    remark.field(),
                    remark.source().isRule() ? remark.fix() : "");
        }
    }

    static String write(List<Remark> remarks) {
        StringBuilder text = new StringBuilder(remarks.size() * 40);
        for (Remark remark : remarks) {
            if (!text.isEmpty()) {
                text.append(BETWEEN_REMARKS);
            }
            text.append(clean(remark.sheet())).append(BETWEEN_PARTS);
            text.append(remark.row()).append(BETWEEN_PARTS);
            text.append(remark.column()).append(BETWEEN_PARTS);
            text.append(clean(remark.found())).append(BETWEEN_PARTS);
            text.append(clean(remark.message()));
            if (!remark.source().isRule()) {
                text.append(BETWEEN_PARTS).append(clean(remark.fix()));
            }
        }
        return text.toString();
    }

    private static @Nullable String clean(String text) {
        return ColumnText.whole(text.replace(BETWEEN_PARTS, ' ').replace(BETWEEN_REMARKS, ' '));
    }

    /** @param kinds of the row's profile, in its order */
    static List<Remark> read(String text, int ordinal, List<Kind> kinds) {
        List<Remark> remarks = new ArrayList<>(kinds.size());
        String[] texts = text.split(String.valueOf(BETWEEN_REMARKS), -1);
        for (int i = 0; i < kinds.size(); i++) {
            String[] parts = texts[i].split(String.valueOf(BETWEEN_PARTS), -1);
            Kind kind = kinds.get(i);
            remarks.add(new Remark(
                    ordinal,
                    kind.source(),
                    kind.code(),
                    kind.severity(),
                    parts[0],
                    Integer.parseInt(parts[1]),
                    Integer.parseInt(parts[2]),
                    kind.field(),
                    parts[3],
                    parts[4],
                    parts.length > FIX ? parts[FIX] : kind.fix()));
        }
        return remarks;
    }
}
