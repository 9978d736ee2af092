package io.sitong.ui.documents;

import io.sitong.catalog.account.Viewer;
import io.sitong.reports.format.BookWriter;
import io.sitong.reports.format.Format;
import io.sitong.reports.outline.Book;
import io.sitong.ui.jobs.JobKind;
import io.sitong.ui.jobs.JobRefused;
import io.sitong.ui.jobs.JobResult;
import io.sitong.ui.jobs.Progress;
import io.sitong.ui.texts.Messages;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Prints a booklet in the background. */
@Component
public class BookletJob implements JobKind {

    /** The key of the kind. */
    public static final String KEY = "booklet";

    private static final String FORMAT = "format";

    private final BookletDesk desk;

    BookletJob(BookletDesk desk) {
        this.desk = desk;
    }

    /** What is asked for, as the work keeps it. */
    public static Map<String, String> parameters(BookletChoice choice, Format format) {
        Map<String, String> asked = new HashMap<>(choice.parameters());
        asked.put(FORMAT, format.name());
        return asked;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public JobResult run(Viewer by, Map<String, String> asked, Progress progress) throws IOException {
        Format format = Format.valueOf(asked.getOrDefault(FORMAT, Format.DOCX.name()));
        BookWriter writer = BookWriter.of(format);
        long[] read = {0};
        Book book = desk.book(by, BookletChoice.of(asked), () -> progress.done(read[0]++))
                .orElseThrow(() -> new JobRefused(Messages.get("reports.booklet.empty")));
        int items = book.entries().size();
        progress.total((long) items * writer.readings());
        Path file = progress.file(Messages.get("reports.booklet.file") + "." + format.extension());
        try (OutputStream out = Files.newOutputStream(file)) {
            writer.write(book, out);
        }
        return JobResult.of(Messages.get("reports.booklet.done", items));
    }
}
