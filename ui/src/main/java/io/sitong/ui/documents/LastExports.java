package io.sitong.ui.documents;

import io.sitong.catalog.account.Viewer;
import io.sitong.reports.format.Format;
import io.sitong.reports.guide.ExportedGuide;
import io.sitong.reports.guide.GuideIndex;
import io.sitong.reports.guide.GuideLayout;
import io.sitong.ui.start.SitongSettings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipFile;
import org.springframework.stereotype.Component;

/** Remembers the index of the guides each person took away last, of each kind and format. */
@Component
class LastExports {

    private final Path directory;

    LastExports(SitongSettings settings) {
        this.directory = settings.dataDirectory().resolve("exports");
    }

    /** Empty where the person took none yet. */
    Map<String, ExportedGuide> before(Viewer viewer, GuideLayout layout, Format format, GuidePlaces places)
            throws IOException {
        Path folder = folder(viewer, layout, format, places);
        return Files.isDirectory(folder) ? GuideIndex.read(folder) : Map.of();
    }

    void keep(Viewer viewer, GuideLayout layout, Format format, GuidePlaces places, Path zip) throws IOException {
        Path folder = Files.createDirectories(folder(viewer, layout, format, places));
        Path part = folder.resolve(GuideIndex.TABLE + ".part");
        try (ZipFile taken = new ZipFile(zip.toFile(), StandardCharsets.UTF_8);
                var table = taken.getInputStream(taken.getEntry(GuideIndex.TABLE))) {
            Files.copy(table, part, StandardCopyOption.REPLACE_EXISTING);
        }
        Files.move(part, folder.resolve(GuideIndex.TABLE), StandardCopyOption.REPLACE_EXISTING);
    }

    private Path folder(Viewer viewer, GuideLayout layout, Format format, GuidePlaces places) {
        String kind = layout.name().toLowerCase(Locale.ROOT) + "-" + format.extension();
        String where = places.key().isEmpty() ? "" : "-" + places.key();
        return directory.resolve(viewer.accountId() + "-" + kind + where);
    }
}
