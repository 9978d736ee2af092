package io.sitong.ui.imports;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.batch.BatchAnswerKind;
import io.sitong.catalog.batch.BatchAnswers;
import io.sitong.catalog.batch.BatchOutcome;
import io.sitong.catalog.batch.ImportBatch;
import io.sitong.importer.intake.ImportDesk;
import io.sitong.importer.intake.ReadingProgress;
import io.sitong.ui.jobs.JobKind;
import io.sitong.ui.jobs.JobRefused;
import io.sitong.ui.jobs.JobResult;
import io.sitong.ui.jobs.Progress;
import io.sitong.ui.links.Links;
import io.sitong.ui.texts.Messages;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Writes what waits of a file, in one transaction: cut off in the middle, nothing is written, and the work is done again
 * at the next start; cut off after the end, the batch is found.
 */
@Component
class AcceptFileJob implements JobKind {

    static final String KEY = "import.accept";

    /** How many rows there are to write, for the progress. */
    static final String ROWS = "rows";

    /** How manieth part of the rows the end of the work counts as. */
    private static final int CLOSING = 20;

    private static final int PLACES_NAMED = 10;

    private final ImportDesk desk;
    private final BatchAnswers answers;

    AcceptFileJob(ImportDesk desk, BatchAnswers answers) {
        this.desk = desk;
        this.answers = answers;
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
        long id = Long.parseLong(parameters.getOrDefault(ReadFileJob.FILE, "0"));
        if (desk.find(by, id).isEmpty()) {
            throw new JobRefused(Messages.get("imports.job.gone"));
        }
        long rows = Long.parseLong(parameters.getOrDefault(ROWS, "0"));
        // the rows are there for good only at the end of the transaction
        progress.total(rows == 0 ? 0 : rows + Math.max(1, rows / CLOSING));
        progress.step(Messages.get("imports.accept.running"));
        return switch (desk.accept(by, id, progress::done)) {
            case BatchOutcome.Done(ImportBatch batch) -> new JobResult(done(by, batch), Links.imports(batch.id()));
            case BatchOutcome.ChangedMeanwhile(List<String> places) -> {
                // what others changed is shown before anything else is done
                desk.refresh(by, id);
                desk.read(by, id, ReadingProgress.silent());
                throw new JobRefused(Messages.get("imports.accept.changed.meanwhile", named(places)));
            }
            case BatchOutcome.NotYours(List<String> places) ->
                throw new JobRefused(Messages.get("imports.accept.not.yours", named(places)));
            case BatchOutcome.NothingWaits nothing -> throw new JobRefused(Messages.get("imports.accept.nothing"));
            case BatchOutcome.AlreadyUndone undone -> throw new JobRefused(Messages.get("imports.accept.nothing"));
        };
    }

    private String done(Viewer by, ImportBatch batch) {
        String written = Messages.get("imports.accept.done", batch.added(), batch.changed());
        Map<Boolean, Long> answers = this.answers.of(by, batch.id()).stream()
                .collect(Collectors.partitioningBy(
                        answer -> answer.kind() == BatchAnswerKind.REFUSED, Collectors.counting()));
        long refused = answers.getOrDefault(true, 0L);
        long carriedOut = answers.getOrDefault(false, 0L);
        String more = carriedOut == 0 ? "" : Messages.get("imports.accept.done.answers", carriedOut);
        return written + more + (refused == 0 ? "" : Messages.get("imports.accept.done.refused", refused));
    }

    private static String named(List<String> places) {
        String some = String.join("、", places.subList(0, Math.min(PLACES_NAMED, places.size())));
        return places.size() > PLACES_NAMED ? Messages.get("imports.places.more", some, places.size()) : some;
    }
}
