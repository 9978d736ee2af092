package io.sitong.command;

import io.sitong.importer.ImporterSettings;
import io.sitong.importer.ReadOptions;
import io.sitong.importer.ReadResult;
import io.sitong.importer.SentFiles;
import io.sitong.importer.SpreadsheetReader;
import io.sitong.importer.UnreadableFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Reads the files named on the command line. */
final class InputFiles {

    private static final ImporterSettings SETTINGS = ImporterSettings.defaults();

    private final SpreadsheetReader reader = new SpreadsheetReader(SETTINGS);

    /**
     * A file that was read.
     *
     * @param archive the zip it came in, empty where there is none
     */
    record Read(ReadResult result, String archive) {}

    ReadResult read(Path file, ReadOptions options) {
        return reader.read(existing(file), nameOf(file), options);
    }

    /**
     * Reads several files, and those inside where one is a zip of workbooks.
     *
     * @param unreadable told of every file that cannot be read, while the others go on
     */
    List<Read> readAll(List<Path> files, ReadOptions options, Consumer<UnreadableFile> unreadable) {
        List<Read> results = new ArrayList<>();
        files.forEach(InputFiles::existing);
        for (Path file : files) {
            try (SentFiles sent = SentFiles.of(file, nameOf(file), SETTINGS)) {
                sent.leftOut().forEach(unreadable);
                for (SentFiles.SentFile one : sent.files()) {
                    try {
                        results.add(new Read(reader.read(one.path(), one.name(), options), one.archive()));
                    } catch (UnreadableFile e) {
                        unreadable.accept(e);
                    }
                }
            } catch (UnreadableFile e) {
                unreadable.accept(e);
            }
        }
        return results;
    }

    SpreadsheetReader reader() {
        return reader;
    }

    static Path existing(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new CannotDo("找不到文件“" + file + "”，请核对路径。");
        }
        if (!Files.isReadable(file)) {
            throw new CannotDo("没有权限读取文件“" + file + "”。");
        }
        return file;
    }

    static String nameOf(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }
}
