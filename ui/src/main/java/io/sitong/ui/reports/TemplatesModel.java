package io.sitong.ui.reports;

import io.sitong.catalog.OfficeTime;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.template.ReportTemplate;
import io.sitong.catalog.template.ReportTemplates;
import io.sitong.reports.format.BadTemplate;
import io.sitong.reports.format.Format;
import io.sitong.reports.format.OfficeTemplate;
import io.sitong.reports.format.TemplatePreview;
import io.sitong.reports.format.TemplateValues;
import io.sitong.reports.outline.Outline;
import io.sitong.ui.texts.Messages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The templates of the region: sent, looked at, chosen for kinds of report, removed. */
final class TemplatesModel {

    private final ReportTemplates templates;
    private final Viewer viewer;
    private final Clock clock;

    TemplatesModel(ReportTemplates templates, Viewer viewer, Clock clock) {
        this.templates = templates;
        this.viewer = viewer;
        this.clock = clock;
    }

    boolean mayChange() {
        return viewer.mayAdminister();
    }

    List<ReportTemplate> list() {
        return templates.list(viewer);
    }

    /** The kinds of report that can be printed into a template. */
    static List<ReportKind> kinds(ReportTemplate template) {
        return Arrays.stream(ReportKind.values())
                // a packet is read again when it comes back, and has to look as it went
                .filter(kind -> kind != ReportKind.PACKET)
                .filter(kind -> kind.formats().contains(format(template)))
                .toList();
    }

    private static Format format(ReportTemplate template) {
        return Format.ofFileName("." + template.format()).orElseThrow();
    }

    /** Keeps a file; what is wrong with it otherwise. */
    Optional<String> send(String fileName, byte[] file) {
        Format format = OfficeTemplate.formatOf(fileName).orElse(null);
        if (format == null) {
            return Optional.of(Messages.get("reports.templates.docx", fileName));
        }
        try {
            OfficeTemplate.read(format, file);
        } catch (BadTemplate bad) {
            return Optional.of(bad.sentence());
        }
        templates.add(viewer, fileName, format.extension(), file);
        return Optional.empty();
    }

    void choose(ReportTemplate template, ReportKind kind) {
        templates.choose(viewer, template.id(), kind.key());
    }

    void unchoose(ReportTemplate template, ReportKind kind) {
        templates.unchoose(viewer, kind.key(), template.format());
    }

    void remove(ReportTemplate template) {
        templates.remove(viewer, template.id());
    }

    /** The template with a report of made-up figures in it; empty where it is gone. */
    Optional<byte[]> preview(ReportTemplate template) {
        return templates.content(viewer, template.id()).map(file -> {
            Outline outline = TemplatePreview.outline(viewer.name(), OfficeTime.today(clock));
            String sample = Messages.get("reports.templates.sample");
            try {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                OfficeTemplate.read(format(template), file)
                        .writer(TemplateValues.of(outline, viewer.name(), sample, sample))
                        .write(outline, out);
                return out.toByteArray();
            } catch (BadTemplate bad) {
                throw new IllegalStateException("a template was kept that cannot be used: " + bad.sentence(), bad);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
