package io.sitong.ui.imports;

import io.sitong.catalog.intake.RowTotals;
import io.sitong.catalog.intake.SentFile;
import io.sitong.importer.FileKind;
import io.sitong.importer.stage.Decision;
import io.sitong.ui.texts.Messages;
import io.sitong.ui.widgets.Dates;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A sent file in a line, in advice, and in the figures one agrees to; as it stands when asked. */
final class FileSummary {

    private final SentFileModel model;

    FileSummary(SentFileModel model) {
        this.model = model;
    }

    /** What it is, of whom, and how much, in one line. */
    String facts() {
        SentFile file = model.file();
        String at = Dates.minute(file.sentAt());
        return model.understood()
                .map(u -> Messages.get(
                        u.kind() == FileKind.RETURN_PACKET ? "imports.file.facts.packet" : "imports.file.facts",
                        model.divisionName(),
                        Messages.term(u.kind()),
                        u.count(Decision.values()),
                        file.sentBy(),
                        at))
                .orElseGet(() -> Messages.get("imports.file.sent", model.divisionName(), file.sentBy(), at));
    }

    /** What a person should know before looking at the rows. */
    List<FileAdvice> advice() {
        return model.understood()
                .map(u -> FileAdvice.of(u, model.totals(), model.file().division(), model.before(), model::nameOf))
                .orElse(List.of());
    }

    /** What accepting will do. */
    Map<String, Long> figures() {
        RowTotals totals = model.totals();
        Map<String, Long> figures = new LinkedHashMap<>();
        figures.put(Messages.get("imports.accept.new"), (long) totals.taken(Decision.NEW.name()));
        figures.put(Messages.get("imports.accept.changed"), (long) totals.taken(Decision.CHANGED.name()));
        if (totals.of(Decision.ANSWERED.name()) > 0) {
            figures.put(Messages.get("imports.accept.answered"), (long) totals.taken(Decision.ANSWERED.name()));
        }
        figures.put(Messages.get("imports.accept.leftout"), (long) Show.LEFT_OUT.count(totals));
        figures.put(Messages.get("imports.accept.blocked"), (long) Show.BLOCKED.count(totals));
        if (totals.conflicted() > 0) {
            figures.put(Messages.get("imports.accept.conflicts"), (long) totals.conflicted());
        }
        return figures;
    }
}
