package io.sitong.ui.system;

import io.sitong.catalog.OfficeTime;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.audit.AuditEntry;
import io.sitong.catalog.audit.AuditTrail;
import io.sitong.ui.jobs.JobKind;
import io.sitong.ui.jobs.JobResult;
import io.sitong.ui.jobs.Progress;
import io.sitong.ui.texts.Messages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes the part of the audit trail that was filtered for into a CSV file that WPS and Excel open as it is. */
@Component
class AuditExportJob implements JobKind {

    static final String KEY = "audit.export";

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    /** what a spreadsheet takes for a formula */
    private static final String FORMULA = "=+-@\t\r";

    private final AuditTrail trail;

    AuditExportJob(AuditTrail trail) {
        this.trail = trail;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public JobResult run(Viewer by, Map<String, String> parameters, Progress progress) throws IOException {
        AuditQuery query = AuditQuery.read(parameters.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, parameter -> List.of(parameter.getValue()))));
        long[] written = {0};
        try (Writer writer = Files.newBufferedWriter(
                        progress.file(Messages.get("system.audit.export.file")), StandardCharsets.UTF_8);
                CSVPrinter csv = new CSVPrinter(writer.append(BYTE_ORDER_MARK), CSVFormat.EXCEL)) {
            csv.printRecord(head());
            trail.forEach(by, query.filter(), entry -> {
                print(csv, entry);
                progress.done(++written[0]);
            });
        }
        return JobResult.of(Messages.get("system.audit.export.done", written[0]));
    }

    private static List<String> head() {
        return List.of(
                Messages.get("system.audit.number"),
                Messages.get("system.audit.when"),
                Messages.get("system.audit.who"),
                Messages.get("system.audit.deed"),
                Messages.get("system.audit.what"),
                Messages.get("system.audit.field"),
                Messages.get("system.audit.before"),
                Messages.get("system.audit.after"),
                Messages.get("system.audit.batch"));
    }

    private static void print(CSVPrinter csv, AuditEntry entry) {
        try {
            csv.printRecord(
                    entry.id(),
                    entry.at().atZone(OfficeTime.ZONE).toOffsetDateTime(),
                    text(entry.account()),
                    AuditWords.deed(entry),
                    AuditWords.thing(entry),
                    text(AuditWords.field(entry)),
                    text(AuditWords.value(entry, entry.before())),
                    text(AuditWords.value(entry, entry.after())),
                    entry.batchId());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable String text(@Nullable String value) {
        return value == null || value.isEmpty() || FORMULA.indexOf(value.charAt(0)) < 0 ? value : "'" + value;
    }
}
