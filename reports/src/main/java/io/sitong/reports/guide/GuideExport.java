package io.sitong.reports.guide;

import io.sitong.reports.format.DocumentWriter;
import io.sitong.reports.format.Format;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

/** Writes many guides into a folder, one file per item, on several threads; can be watched and stopped. */
public final class GuideExport {

    /** Told of every file written, on the thread that called the export. */
    public interface Progress {

        /** @return false to stop; files written so far stay */
        boolean written(int count, String fileName);

        /** Takes no notice. */
        static Progress none() {
            return (count, name) -> true;
        }
    }

    /** How it ended. */
    public record Outcome(int written, boolean cancelled) {}

    private final int threads;

    public GuideExport() {
        this(Runtime.getRuntime().availableProcessors());
    }

    public GuideExport(int threads) {
        this.threads = Math.max(1, threads);
    }

    /** Consumes the stream lazily; holds a few guides at a time whatever its length. */
    public Outcome export(Stream<GuideData> guides, Path folder, Format format, Progress progress) throws IOException {
        Files.createDirectories(folder);
        GuideFileNames names = new GuideFileNames(format);
        DocumentWriter writer = format.writer();
        AtomicBoolean stopped = new AtomicBoolean();
        int written = 0;
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try (guides) {
            Queue<Future<String>> running = new ArrayDeque<>();
            Iterator<GuideData> next = guides.iterator();
            while (next.hasNext() || !running.isEmpty()) {
                while (next.hasNext() && running.size() < threads * 4) {
                    GuideData guide = next.next();
                    String name = names.next(guide.item());
                    running.add(pool.submit(() -> stopped.get() ? "" : write(guide, writer, folder, name)));
                }
                String name = result(running.remove());
                written++;
                if (!progress.written(written, name)) {
                    stopped.set(true);
                    for (Future<String> rest : running) {
                        written += result(rest).isEmpty() ? 0 : 1;
                    }
                    return new Outcome(written, true);
                }
            }
            return new Outcome(written, false);
        } finally {
            pool.shutdownNow();
        }
    }

    private static String result(Future<String> future) throws IOException {
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

    private static String write(GuideData guide, DocumentWriter writer, Path folder, String name) {
        try {
            ByteArrayOutputStream document = new ByteArrayOutputStream(1 << 15);
            writer.write(ServiceGuide.outline(guide), document);
            Files.write(folder.resolve(name), document.toByteArray());
            return name;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
