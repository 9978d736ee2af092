package io.sitong.ui.imports;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.intake.SentFile;
import io.sitong.catalog.intake.SentFileState;
import io.sitong.importer.intake.ImportDesk;
import io.sitong.importer.intake.ReadingProgress;
import io.sitong.importer.intake.Understood;
import io.sitong.importer.stage.Decision;
import io.sitong.ui.jobs.JobKind;
import io.sitong.ui.jobs.JobRefused;
import io.sitong.ui.jobs.JobResult;
import io.sitong.ui.jobs.Progress;
import io.sitong.ui.links.Links;
import io.sitong.ui.texts.Messages;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Reads a sent file and works out what accepting it would do. Reading it twice is no harm. */
@Component
class ReadFileJob implements JobKind {

    static final String KEY = "import.read";

    /** The parameter that names the file. */
    static final String FILE = "file";

    /** Per cent. */
    private static final long HALF = 50;

    private final ImportDesk desk;

    ReadFileJob(ImportDesk desk) {
        this.desk = desk;
    }

    static Map<String, String> of(SentFile file) {
        return Map.of(FILE, Long.toString(file.id()));
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
        long id = Long.parseLong(parameters.getOrDefault(FILE, "0"));
        if (desk.find(by, id).isEmpty()) {
            throw new JobRefused(Messages.get("imports.job.gone"));
        }
        SentFile file = desk.read(by, id, told(progress));
        if (file.state() == SentFileState.UNREADABLE) {
            throw new JobRefused(Messages.get("imports.read.failed", String.valueOf(file.message())));
        }
        Understood understood = desk.understood(file).orElseThrow();
        return new JobResult(
                Messages.get(
                        "imports.job.read.done",
                        understood.count(Decision.NEW),
                        understood.count(Decision.CHANGED),
                        understood.count(Decision.BLOCKED, Decision.OUTSIDE_SCOPE)),
                Links.sentFile(id));
    }

    /** Comparing and preparing each take about half the time; the words count the rows of each. */
    static ReadingProgress told(Progress progress) {
        return new ReadingProgress() {
            @Override
            public void reading() {
                progress.total(0);
                progress.step(Messages.get("imports.job.reading"));
            }

            @Override
            public void comparing(long rows, long of) {
                half("imports.job.comparing", 0, rows, of);
            }

            @Override
            public void storing(long rows, long of) {
                half("imports.job.storing", HALF, rows, of);
            }

            private void half(String key, long before, long rows, long of) {
                progress.total(2 * HALF);
                progress.step(Messages.get(key, rows, of));
                progress.done(before + (of == 0 ? HALF : HALF * rows / of));
            }
        };
    }
}
