package io.sitong.reports.guide;

import io.sitong.reports.format.DocumentWriter;
import io.sitong.reports.format.Format;
import io.sitong.reports.format.MarkdownWriter;
import io.sitong.reports.guide.ExportedGuide.Change;
import io.sitong.reports.outline.Imprint;
import io.sitong.reports.outline.Outline;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes many guides, one file per item, on several threads, with an index of all; what an earlier export said the same is
 * not written again. Can be watched and stopped.
 */
public final class GuideExport {

    /** Told of every guide dealt with, on the thread that called the export. */
    public interface Progress {

        /** @return false to stop; files written so far stay in a folder, a zip is given up */
        boolean done(int count, ExportedGuide guide);

        /** Takes no notice. */
        static Progress none() {
            return (count, guide) -> true;
        }
    }

    /** How it ended. */
    public record Outcome(int written, int same, int removed, boolean cancelled) {

        /** How many guides there are now. */
        public int all() {
            return written + same;
        }
    }

    /** The day a document was printed is no change. */
    private static final Imprint NO_IMPRINT = new Imprint("", LocalDate.EPOCH, "", null);

    private final GuideLayout layout;
    private final Format format;
    private final int threads;

    public GuideExport(GuideLayout layout, Format format) {
        this(layout, format, Runtime.getRuntime().availableProcessors());
    }

    public GuideExport(GuideLayout layout, Format format, int threads) {
        this.layout = layout;
        this.format = format;
        this.threads = Math.max(1, threads);
    }

    /** A guide with its document, which is absent where it is the same as before. */
    private record Made(ExportedGuide guide, byte @Nullable [] document) {}

    /** All guides into a folder, whatever lies there. */
    public Outcome export(Stream<GuideData> guides, Path folder, Progress progress) throws IOException {
        try (GuideTarget target = GuideTarget.folder(folder)) {
            return export(guides, target, Map.of(), progress);
        }
    }

    /**
     * Consumes the stream lazily; holds a few guides at a time whatever its length.
     *
     * @param before the index of the export before, see {@link GuideIndex#read}
     */
    public Outcome export(
            Stream<GuideData> guides, GuideTarget target, Map<String, ExportedGuide> before, Progress progress)
            throws IOException {
        GuideFileNames names = new GuideFileNames(format);
        DocumentWriter writer = layout.writer(format);
        Map<String, ExportedGuide> index = new LinkedHashMap<>();
        boolean cancelled = false;
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try (guides) {
            Queue<Future<Made>> running = new ArrayDeque<>();
            Iterator<GuideData> next = guides.iterator();
            while (!cancelled && (next.hasNext() || !running.isEmpty())) {
                while (next.hasNext() && running.size() < threads * 4) {
                    GuideData guide = next.next();
                    GuideFileNames.Named named = names.next(guide.item());
                    running.add(pool.submit(() -> make(guide, named, before.get(named.key()), target, writer)));
                }
                Made made = result(running.remove());
                byte[] document = made.document();
                if (document != null) {
                    target.put(made.guide().file(), document);
                }
                index.put(made.guide().key(), made.guide());
                cancelled = !progress.done(index.size(), made.guide());
            }
        } finally {
            pool.shutdownNow();
        }
        return end(target, before, index, cancelled);
    }

    private Outcome end(
            GuideTarget target, Map<String, ExportedGuide> before, Map<String, ExportedGuide> index, boolean cancelled)
            throws IOException {
        int same = (int) index.values().stream()
                .filter(guide -> guide.change() == Change.SAME)
                .count();
        int written = index.size() - same;
        int removed = 0;
        for (ExportedGuide earlier : before.values()) {
            if (!index.containsKey(earlier.key())) {
                // where the export was stopped nobody knows whether the rest is still there
                index.put(earlier.key(), earlier.now(cancelled ? Change.SAME : Change.REMOVED));
                removed += cancelled ? 0 : 1;
            }
        }
        if (!cancelled || target instanceof GuideTarget.Folder) {
            target.put(GuideIndex.TABLE, GuideIndex.table(index.values()));
            target.put(GuideIndex.PAGE, GuideIndex.page(layout.title(), index.values()));
            target.finish();
        }
        return new Outcome(written, same, removed, cancelled);
    }

    private Made make(
            GuideData data,
            GuideFileNames.Named named,
            @Nullable ExportedGuide before,
            GuideTarget target,
            DocumentWriter writer) {
        try {
            Outline outline = layout.outline(data);
            String digest = digest(outline);
            boolean same = before != null
                    && before.digest().equals(digest)
                    && before.file().equals(named.file())
                    && target.holds(named.file());
            Change change = same ? Change.SAME : before == null ? Change.ADDED : Change.CHANGED;
            ExportedGuide guide =
                    new ExportedGuide(named.key(), data.item().name(), data.edition(), named.file(), digest, change);
            if (same) {
                return new Made(guide, null);
            }
            ByteArrayOutputStream document = new ByteArrayOutputStream(1 << 15);
            writer.write(outline, document);
            return new Made(guide, document.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String digest(Outline outline) {
        Outline undated = new Outline(outline.title(), outline.subtitle(), NO_IMPRINT, outline.sections());
        String text = layout + " " + format + "\n" + new MarkdownWriter().text(undated);
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Made result(Future<Made> future) throws IOException {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while guides were written", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UncheckedIOException io) {
                throw io.getCause();
            }
            throw new IllegalStateException("a guide could not be written", e.getCause());
        }
    }
}
