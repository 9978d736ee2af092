package io.sitong.ui.backup;

import io.sitong.catalog.store.EmbeddedFile;
import io.sitong.ui.start.SitongSettings;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Copies the data while people work, when {@code ./sitong backup} asks for it; looks once a second. */
@Component
class BackupOnRequest implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(BackupOnRequest.class);

    private final DataSource source;
    private final Path directory;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("backup").daemon().factory());

    BackupOnRequest(DataSource source, SitongSettings settings) {
        this.source = source;
        this.directory = settings.dataDirectory();
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() throws SQLException {
        if (EmbeddedFile.holds(source)) {
            var unused = timer.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
        }
    }

    void look() {
        try {
            Optional<Path> target = BackupRequest.take(directory);
            if (target.isPresent()) {
                copy(target.get());
            }
        } catch (IOException | InvalidPathException e) {
            LOG.error("a backup that was asked for could not be answered", e);
        }
    }

    private void copy(Path target) throws IOException {
        try {
            BackupFile.Content content = BackupFile.write(directory, zip -> EmbeddedFile.copy(source, zip), target);
            BackupRequest.done(directory, content);
            LOG.info("backup of {} files written to {}", content.files(), target);
        } catch (IOException | SQLException | EmbeddedFile.InUse e) {
            LOG.error("no backup could be written to {}", target, e);
            BackupRequest.failed(directory, e.toString());
        }
    }

    @Override
    public void destroy() {
        timer.shutdownNow();
    }
}
