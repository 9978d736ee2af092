package io.sitong.ui.documents;

import io.sitong.catalog.account.Viewer;
import io.sitong.reports.format.Format;
import io.sitong.reports.guide.ExportedGuide;
import io.sitong.reports.guide.GuideExport;
import io.sitong.reports.guide.GuideLayout;
import io.sitong.reports.guide.GuideTarget;
import io.sitong.ui.jobs.JobKind;
import io.sitong.ui.jobs.JobResult;
import io.sitong.ui.jobs.Progress;
import io.sitong.ui.texts.Messages;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Packs the guides of everything published, or what of them changed since the person took them last. */
@Component
public class GuidesJob implements JobKind {

    /** The key of the kind. */
    public static final String KEY = "guides";

    private static final String LAYOUT = "layout";
    private static final String FORMAT = "format";
    private static final String PLACES = "places";
    private static final String CHANGED = "changed";

    private final PublishedGuides guides;
    private final LastExports last;

    GuidesJob(PublishedGuides guides, LastExports last) {
        this.guides = guides;
        this.last = last;
    }

    /** @param onlyChanged since the person took them last; everything where they never did */
    public static Map<String, String> parameters(
            GuideLayout layout, Format format, GuidePlaces places, boolean onlyChanged) {
        Map<String, String> asked = new HashMap<>();
        asked.put(LAYOUT, layout.name());
        asked.put(FORMAT, format.name());
        asked.put(PLACES, places.key());
        asked.put(CHANGED, Boolean.toString(onlyChanged));
        return asked;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public JobResult run(Viewer by, Map<String, String> asked, Progress progress) throws IOException {
        GuideLayout layout = GuideLayout.valueOf(asked.getOrDefault(LAYOUT, GuideLayout.GUIDE.name()));
        Format format = Format.valueOf(asked.getOrDefault(FORMAT, Format.DOCX.name()));
        GuidePlaces places = GuidePlaces.ofKey(asked.getOrDefault(PLACES, ""));
        Map<String, ExportedGuide> before =
                Boolean.parseBoolean(asked.get(CHANGED)) ? last.before(by, layout, format, places) : Map.of();
        PublishedGuides.Guides published = guides.of(by, places);
        progress.total(published.count());
        Path zip = progress.file(fileName(layout, format, places));
        GuideExport.Outcome outcome;
        try (GuideTarget target = GuideTarget.zip(zip)) {
            outcome = new GuideExport(layout, format, 1).export(published.texts(), target, before, (count, guide) -> {
                progress.done(count);
                return !progress.cancelled();
            });
        }
        if (!outcome.cancelled()) {
            last.keep(by, layout, format, places, zip);
        }
        return JobResult.of(Messages.get("reports.guides.done", outcome.written(), outcome.same(), outcome.removed()));
    }

    /** Archives of several places lie beside each other in one folder of the person who takes them. */
    private static String fileName(GuideLayout layout, Format format, GuidePlaces places) {
        String where = places.key().isEmpty() ? "" : "-" + places.key();
        return Messages.term(layout) + where + "-" + format.extension() + ".zip";
    }
}
