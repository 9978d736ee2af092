package io.sitong.ui.system;

import io.sitong.catalog.audit.TrailBreak;
import io.sitong.catalog.audit.TrailCheck;
import io.sitong.ui.texts.Messages;
import io.sitong.ui.widgets.Dates;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What a look through the audit trail came to, in sentences. */
public final class TrailCheckWords {

    private TrailCheckWords() {}

    /** The result first. */
    public static List<String> of(TrailCheck check) {
        List<String> words = new ArrayList<>();
        TrailBreak found = check.found();
        Instant first = check.first();
        Instant last = check.last();
        if (found != null) {
            words.add(of(found));
            words.add(Messages.get("system.audit.check.until", check.records()));
        } else if (first == null || last == null) {
            words.add(Messages.get("system.audit.check.empty"));
        } else {
            words.add(Messages.get(
                    "system.audit.check.holds",
                    check.records(),
                    Dates.minute(first),
                    Dates.minute(last),
                    check.seals()));
        }
        if (check.afterwards() > 0) {
            words.add(Messages.get("system.audit.check.afterwards", check.afterwards()));
        }
        return words;
    }

    public static String of(TrailBreak found) {
        Instant at = found.at();
        String when = at == null ? "" : Messages.get("system.audit.check.at", Dates.minute(at));
        return Messages.get("system.audit.break." + found.kind(), found.number(), when);
    }
}
