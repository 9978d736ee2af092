package io.sitong.reports.sample;

import io.sitong.reports.format.Format;
import io.sitong.reports.mapping.MappingReport;
import io.sitong.reports.outline.Outline;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes every document in every format into a folder, to be looked at. */
final class SampleDocuments {

    private SampleDocuments() {}

    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        write(folder, "mapping", MappingReport.outline(MappingExample.data(98)));
    }

    private static void write(Path folder, String name, Outline outline) throws IOException {
        for (Format format : Format.values()) {
            try (OutputStream out = Files.newOutputStream(folder.resolve(name + "." + format.extension()))) {
                format.writer().write(outline, out);
            }
        }
    }
}
