package io.sitong.ui.ledger;

import io.sitong.catalog.gap.GapCause;
import io.sitong.catalog.ledger.LedgerTask;
import io.sitong.catalog.ledger.TaskSource;
import io.sitong.rules.book.RuleBook;
import io.sitong.ui.texts.Messages;

/** What a task asks for, in a clerk's words. */
public final class TaskWords {

    private TaskWords() {}

    public static String of(LedgerTask task) {
        return of(task.source(), task.subject());
    }

    static String of(TaskSource source, String subject) {
        if (source == TaskSource.OTHER) {
            return subject;
        }
        if (subject.isEmpty()) {
            return Messages.get("ledger.work." + source.name());
        }
        return source == TaskSource.GAPS
                ? Messages.get("ledger.work.GAPS.one", Messages.term(GapCause.valueOf(subject)))
                : Messages.get("ledger.work.FINDINGS.one", subject, title(subject));
    }

    private static String title(String rule) {
        return RuleBook.find(rule).map(found -> found.card().title()).orElse("");
    }
}
