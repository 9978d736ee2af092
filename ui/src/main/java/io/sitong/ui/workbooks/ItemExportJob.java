package io.sitong.ui.workbooks;

import io.sitong.catalog.OfficeTime;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.division.Division;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.division.Divisions;
import io.sitong.catalog.item.ImplementationFilter;
import io.sitong.catalog.item.Implementations;
import io.sitong.reports.format.Format;
import io.sitong.reports.outline.Imprint;
import io.sitong.reports.outline.Outline;
import io.sitong.ui.jobs.JobKind;
import io.sitong.ui.jobs.JobResult;
import io.sitong.ui.jobs.Progress;
import io.sitong.ui.texts.Messages;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Writes implementations into a workbook that can be sent back. */
@Component
public class ItemExportJob implements JobKind {

    /** The key of the kind. */
    public static final String KEY = "items.export";

    private static final String WITHIN = "within";
    private static final String TEXT = "text";
    private static final String TYPE = "type";
    private static final String STANDARD = "standard";

    private final Implementations implementations;
    private final Divisions divisions;
    private final Clock clock;

    ItemExportJob(Implementations implementations, Divisions divisions, Clock clock) {
        this.implementations = implementations;
        this.divisions = divisions;
        this.clock = clock;
    }

    /** What is asked for, as the work keeps it. */
    public static Map<String, String> parameters(ImplementationFilter filter) {
        Map<String, String> asked = new HashMap<>();
        Optional.ofNullable(filter.within()).ifPresent(within -> asked.put(WITHIN, within.value()));
        Optional.ofNullable(filter.text()).ifPresent(text -> asked.put(TEXT, text));
        Optional.ofNullable(filter.taskType()).ifPresent(type -> asked.put(TYPE, type));
        Optional.ofNullable(filter.standardId()).ifPresent(id -> asked.put(STANDARD, Long.toString(id)));
        return asked;
    }

    private static ImplementationFilter filter(Viewer by, Map<String, String> asked) {
        String standard = asked.get(STANDARD);
        return new ImplementationFilter(
                DivisionCode.parse(asked.getOrDefault(WITHIN, "")).orElse(by.scope()),
                asked.get(TEXT),
                asked.get(TYPE),
                null,
                standard == null ? null : Long.valueOf(standard),
                null,
                Set.of());
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public JobResult run(Viewer by, Map<String, String> asked, Progress progress) throws IOException {
        ImplementationFilter filter = filter(by, asked);
        progress.total(implementations.count(by, filter));
        progress.step(Messages.get("workbooks.export.running"));
        String place = Optional.ofNullable(filter.within())
                .flatMap(divisions::find)
                .map(Division::name)
                .orElse("");
        LocalDate today = OfficeTime.today(clock);
        Imprint imprint = new Imprint(by.name(), today, Messages.get("workbooks.export.source", today), null);
        long[] count = {0};
        Outline outline = new ItemWorkbook(implementations, by).of(filter, place, imprint, written -> {
            count[0] = written;
            progress.done(written);
        });
        Path file = progress.file(ItemWorkbook.fileName(place));
        try (OutputStream out = Files.newOutputStream(file)) {
            Format.XLSX.writer().write(outline, out);
        }
        return JobResult.of(Messages.get("workbooks.export.done", count[0]));
    }
}
