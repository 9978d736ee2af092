package io.sitong.ui.imports;

import io.sitong.catalog.batch.BatchState;
import io.sitong.catalog.batch.ImportBatch;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.intake.RowTotals;
import io.sitong.importer.FileKind;
import io.sitong.importer.intake.Understood;
import io.sitong.importer.stage.Decision;
import io.sitong.ui.links.Link;
import io.sitong.ui.links.Links;
import io.sitong.ui.texts.Messages;
import io.sitong.ui.widgets.Dates;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a person should know of a file before looking at its rows: that it seems to be somebody else's, that it came
 * before, or why there is nothing to write.
 *
 * @param link where more of it is to be read
 */
record FileAdvice(String words, @Nullable Link link) {

    /**
     * @param division for which it was sent
     * @param before batches of a file with the same bytes, newest first
     * @param nameOf names of divisions
     */
    static List<FileAdvice> of(
            Understood understood,
            RowTotals totals,
            DivisionCode division,
            List<ImportBatch> before,
            Function<DivisionCode, String> nameOf) {
        List<FileAdvice> advice = new ArrayList<>();
        int outside = totals.of(Decision.OUTSIDE_SCOPE.name());
        boolean allOutside = totals.rows() > 0 && outside == totals.rows();
        elsewhere(understood.named(), division)
                .ifPresent(named ->
                        advice.add(words("imports.advice.elsewhere", nameOf.apply(named), nameOf.apply(division))));
        before.stream()
                .filter(batch -> batch.state() == BatchState.ACCEPTED)
                .findFirst()
                .ifPresent(batch -> advice.add(new FileAdvice(
                        Messages.get("imports.advice.before", Dates.minute(batch.acceptedAt()), batch.acceptedBy()),
                        Links.imports(batch.id()))));
        if (totals.rows() == 0) {
            advice.add(
                    listsNoItemsOfPlaces(understood.kind())
                            ? words("imports.advice.other.kind", Messages.term(understood.kind()))
                            : words("imports.advice.no.rows"));
        } else if (allOutside) {
            advice.add(words("imports.advice.outside", outside, nameOf.apply(division)));
        } else if (Show.UNTOUCHED.count(totals) == totals.rows()) {
            advice.add(words("imports.advice.untouched", totals.rows()));
        } else if (Show.WRITTEN.count(totals) + Show.LEFT_OUT.count(totals) == 0) {
            advice.add(words("imports.advice.none", Show.BLOCKED.count(totals)));
        }
        return advice;
    }

    /** The division a file seems to be of, where that is neither the one it was sent for, nor above or below it. */
    private static Optional<DivisionCode> elsewhere(@Nullable DivisionCode named, DivisionCode division) {
        return Optional.ofNullable(named).filter(n -> !n.contains(division) && !division.contains(n));
    }

    private static boolean listsNoItemsOfPlaces(FileKind kind) {
        return kind == FileKind.CATALOG || kind == FileKind.NATIONAL_LIST;
    }

    private static FileAdvice words(String key, Object... values) {
        return new FileAdvice(Messages.get(key, values), null);
    }
}
