package io.sitong.command;

import io.sitong.importer.ImporterSettings;
import io.sitong.importer.ReadOptions;
import io.sitong.importer.ReadResult;
import io.sitong.importer.SpreadsheetReader;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads the files named on the command line. */
final class InputFiles {

    private final SpreadsheetReader reader = new SpreadsheetReader(ImporterSettings.defaults());

    ReadResult read(Path file, ReadOptions options) {
        return reader.read(existing(file), nameOf(file), options);
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
