package io.sitong.ui.imports;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.batch.BatchAnswerState;
import io.sitong.catalog.batch.BatchAnswers;
import io.sitong.catalog.batch.BatchOutcome;
import io.sitong.catalog.batch.Batches;
import io.sitong.importer.SpreadsheetImport;
import io.sitong.ui.jobs.JobKind;
import io.sitong.ui.jobs.JobRefused;
import io.sitong.ui.jobs.JobResult;
import io.sitong.ui.jobs.Progress;
import io.sitong.ui.links.Links;
import io.sitong.ui.texts.Messages;
import io.sitong.ui.upkeep.StoredRuleRun;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Puts back what was there before a batch, in one transaction, and judges the restored items again. */
@Component
class UndoBatchJob implements JobKind {

    static final String KEY = "import.undo";

    /** The parameter that names the batch. */
    static final String BATCH = "batch";

    private static final int PLACES_NAMED = 10;

    private final SpreadsheetImport importing;
    private final Batches batches;
    private final BatchAnswers answers;
    private final StoredRuleRun rules;

    UndoBatchJob(SpreadsheetImport importing, Batches batches, BatchAnswers answers, StoredRuleRun rules) {
        this.importing = importing;
        this.batches = batches;
        this.answers = answers;
        this.rules = rules;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public boolean awaited() {
        return true;
    }

    @Override
    public JobResult run(Viewer by, Map<String, String> parameters, Progress progress) {
        long id = Long.parseLong(parameters.getOrDefault(BATCH, "0"));
        progress.step(Messages.get("imports.batch.undo.running"));
        return switch (importing.undo(by, id)) {
            case BatchOutcome.Done done -> {
                // what the rules said of the imported rows does not hold for the rows put back
                rules.runFor(by, batches.implementationsOf(by, id).values());
                yield new JobResult(Messages.get("imports.batch.undo.done") + left(by, id), Links.imports(id));
            }
            case BatchOutcome.ChangedMeanwhile(List<String> places) ->
                throw new JobRefused(Messages.get(
                        "imports.batch.undo.changed.meanwhile",
                        String.join("、", places.subList(0, Math.min(PLACES_NAMED, places.size())))));
            case BatchOutcome.AlreadyUndone already -> {
                rules.runFor(by, batches.implementationsOf(by, id).values());
                yield new JobResult(Messages.get("imports.batch.undo.already"), Links.imports(id));
            }
            case BatchOutcome.NotYours not -> throw new JobRefused(Messages.get("imports.accept.not.yours", ""));
            case BatchOutcome.NothingWaits nothing -> throw new JobRefused(Messages.get("imports.accept.nothing"));
        };
    }

    /** What could not be taken back is not passed over in silence. */
    private String left(Viewer by, long id) {
        long left = answers.of(by, id).stream()
                .filter(answer -> answer.state() == BatchAnswerState.LEFT)
                .count();
        return left == 0 ? "" : Messages.get("imports.batch.undo.left", left);
    }
}
