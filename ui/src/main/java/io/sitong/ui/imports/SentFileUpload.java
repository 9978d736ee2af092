package io.sitong.ui.imports;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import io.sitong.catalog.NotYourDivision;
import io.sitong.catalog.intake.SentFile;
import io.sitong.importer.UnreadableFile;
import io.sitong.importer.intake.Reception;
import io.sitong.ui.texts.Messages;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Where files are dropped, several at once. Bytes go straight to disk, never through the memory of the screen. */
final class SentFileUpload extends Upload {

    private static final long serialVersionUID = 1L;

    private static final int FILES = 30;
    private static final int LARGEST = 100 * 1024 * 1024;

    /** Keeps the bytes of a file. */
    @FunctionalInterface
    interface Receive {
        Reception.Received receive(String fileName, InputStream bytes);
    }

    private final List<SentFile> received = new ArrayList<>();

    /**
     * @param receive called while the bytes arrive, without the screen
     * @param all told when all files chosen together are there
     * @param failed told the name of a file and why it was not taken
     */
    SentFileUpload(Receive receive, Consumer<List<SentFile>> all, BiConsumer<String, String> failed) {
        setUploadHandler(new Handler(receive, failed));
        setMaxFiles(FILES);
        setMaxFileSize(LARGEST);
        setDropLabel(new Span(Messages.get("imports.upload.drop")));
        setUploadButton(new Button(Messages.get("imports.upload.button"), VaadinIcon.UPLOAD.create()));
        addFileRejectedListener(event -> failed.accept(event.getFileName(), event.getErrorMessage()));
        addAllFinishedListener(event -> {
            clearFileList();
            List<SentFile> files = List.copyOf(received);
            received.clear();
            if (!files.isEmpty()) {
                all.accept(files);
            }
        });
    }

    private final class Handler implements UploadHandler {

        private static final long serialVersionUID = 1L;

        private final transient Receive receive;
        private final transient BiConsumer<String, String> failed;

        Handler(Receive receive, BiConsumer<String, String> failed) {
            this.receive = receive;
            this.failed = failed;
        }

        @Override
        public void handleUploadRequest(UploadEvent event) throws IOException {
            UI ui = event.getUI();
            try (InputStream bytes = event.getInputStream()) {
                Reception.Received taken = receive.receive(event.getFileName(), bytes);
                ui.access(() -> {
                    received.addAll(taken.files());
                    taken.refused().forEach(member -> failed.accept(event.getFileName(), member.getMessage()));
                });
            } catch (UnreadableFile e) {
                ui.access(() -> failed.accept(event.getFileName(), e.getMessage()));
            } catch (NotYourDivision e) {
                ui.access(() -> failed.accept(event.getFileName(), Messages.get("imports.not.yours")));
            }
        }

        @Override
        public long getFileSizeMax() {
            return LARGEST;
        }
    }
}
