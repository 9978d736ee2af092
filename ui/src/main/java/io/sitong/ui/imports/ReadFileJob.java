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

    /** Per cent of the work done when all rows are compared, judged and stored; what is left is to make it last. */
    private static final long COMPARED = 30;

    private static final long JUDGED = 55;
    private static final long STORED = 98;
    private static final long ALL = 100;

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

    /** Comparing, judging and preparing each take a part of the time; the words count the rows of each. */
    static ReadingProgress told(Progress progress) {
        return new ReadingProgress() {
            @Override
            public void reading() {
                progress.total(0);
                progress.step(Messages.get("imports.job.reading"));
            }

            @Override
            public void comparing(long rows, long of) {
                part("imports.job.comparing", 0, COMPARED, rows, of);
            }

            @Override
            public void judging(long rows, long of) {
                part("imports.job.judging", COMPARED, JUDGED, rows, of);
            }

            @Override
            public void storing(long rows, long of) {
                part("imports.job.storing", JUDGED, STORED, rows, of);
            }

            private void part(String key, long from, long to, long rows, long of) {
                progress.total(ALL);
                progress.step(Messages.get(key, rows, of));
                progress.done(of == 0 ? to : from + (to - from) * Math.min(rows, of) / of);
            }
        };
    }
}
