package io.sitong.importer.intake;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.intake.SentFile;
import io.sitong.importer.ImporterSettings;
import io.sitong.importer.SentFiles;
import io.sitong.importer.SpreadsheetImport;
import io.sitong.importer.UnreadableFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/** Takes uploads in: keeps the bytes, takes zips of workbooks apart. */
public final class Reception {

    private final ImportDesk.Intake intake;
    private final ImporterSettings settings;

    Reception(ImportDesk.Intake intake, ImporterSettings settings) {
        this.intake = intake;
        this.settings = settings;
    }

    /**
     * What came of an upload.
     *
     * @param files the file itself, or those in a zip of workbooks
     * @param refused members of a zip that could not be taken out, each with the reason
     */
    public record Received(List<SentFile> files, List<UnreadableFile> refused) {

        public Received {
            files = List.copyOf(files);
            refused = List.copyOf(refused);
        }
    }

    /**
     * Keeps an upload, or the workbooks in it where it is a zip of them; they are not looked into yet.
     *
     * @throws io.sitong.catalog.NotYourDivision when the viewer may not import for that division
     * @throws UnreadableFile when it is a zip that cannot be opened or holds nothing
     */
    Received receive(Viewer viewer, DivisionCode division, String fileName, InputStream bytes) {
        SpreadsheetImport.mayImport(viewer, division);
        String kept = intake.bytes().keep(bytes);
        boolean needed = false;
        try (SentFiles upload = SentFiles.of(intake.bytes().path(kept), fileName, settings)) {
            List<SentFile> files = new ArrayList<>();
            for (SentFiles.SentFile member : upload.files()) {
                if (member.archive().isEmpty()) {
                    files.add(add(viewer, division, fileName, kept));
                    needed = true;
                } else {
                    try (InputStream copy = Files.newInputStream(member.path())) {
                        files.add(add(
                                viewer, division, member.name(), intake.bytes().keep(copy)));
                    }
                }
            }
            return new Received(files, upload.leftOut());
        } catch (IOException e) {
            throw new UncheckedIOException("an upload cannot be kept", e);
        } finally {
            if (!needed) {
                intake.bytes().forget(kept);
            }
        }
    }

    private SentFile add(Viewer viewer, DivisionCode division, String fileName, String kept) {
        return intake.files()
                .add(
                        viewer,
                        division,
                        fileName,
                        kept,
                        intake.bytes().path(kept).toFile().length());
    }
}
