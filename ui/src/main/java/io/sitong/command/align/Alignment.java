package io.sitong.command.align;

import io.sitong.catalog.OfficeTime;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.division.Divisions;
import io.sitong.catalog.gap.GapCause;
import io.sitong.importer.ReadResult;
import io.sitong.reports.format.Format;
import io.sitong.reports.guide.GuideExport;
import io.sitong.reports.guide.GuideLayout;
import io.sitong.reports.outline.Imprint;
import io.sitong.reports.outline.Outline;
import io.sitong.rules.lineup.LineUpSettings;
import io.sitong.rules.lineup.Verdict;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** Runs the main job and writes all its documents into a folder. */
public final class Alignment {

    private final Divisions divisions;
    private final DivisionCode region;
    private final LineUpSettings settings;
    private final Clock clock;

    public Alignment(Divisions divisions, DivisionCode region, LineUpSettings settings, Clock clock) {
        this.divisions = divisions;
        this.region = region;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * @param secondsOfReading what reading the files took, for the summary
     * @return the summary: counts per step, seconds per step
     */
    public Map<String, Object> run(AlignInput input, boolean sampleList, double secondsOfReading, Path out)
            throws IOException {
        Files.createDirectories(out);
        Steps steps = new Steps(System::nanoTime);
        AlignResult result = new AlignRun(divisions, region, settings, clock, steps).run(input);
        Imprint imprint = new Imprint(
                "四同工作台",
                OfficeTime.today(clock),
                result.catalog().derived() ? "目录由报送表格归并" : "所给目录",
                sampleList ? "示例清单（非官方全文）" : null);
        AlignDocuments documents =
                new AlignDocuments(result, divisions, region, input.listTitle(), sampleList, imprint);
        int guides = steps.measure("documents", () -> write(documents, result, out));
        return summary(input, result, steps, secondsOfReading, guides);
    }

    private static int write(AlignDocuments documents, AlignResult result, Path out) {
        try {
            Outline mapping = documents.mapping();
            write(mapping, Format.XLSX, out.resolve("mapping.xlsx"));
            write(mapping, Format.DOCX, out.resolve("mapping.docx"));
            write(documents.gaps(), Format.XLSX, out.resolve("gaps.xlsx"));
            write(documents.consistency(), Format.XLSX, out.resolve("consistency.xlsx"));
            Path packets = Files.createDirectories(out.resolve("packets"));
            for (DivisionCode division : result.divisions()) {
                write(documents.packet(division), Format.XLSX, packets.resolve(division.value() + ".xlsx"));
            }
            return new GuideExport(GuideLayout.GUIDE, Format.DOCX)
                    .export(documents.guides(), out.resolve("guides"), GuideExport.Progress.none())
                    .written();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Outline outline, Format format, Path file) throws IOException {
        try (OutputStream bytes = Files.newOutputStream(file)) {
            format.writer().write(outline, bytes);
        }
    }

    private static Map<String, Object> summary(
            AlignInput input, AlignResult result, Steps steps, double secondsOfReading, int guides) {
        Map<Attachment.How, Integer> attached = new EnumMap<>(Attachment.How.class);
        for (Attachment.How how : Attachment.How.values()) {
            attached.put(how, 0);
        }
        result.attachments().forEach(a -> attached.merge(a.how(), 1, Integer::sum));
        Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
        for (Verdict verdict : Verdict.values()) {
            verdicts.put(verdict, 0);
        }
        result.proposals().forEach(p -> verdicts.merge(p.verdict(), 1, Integer::sum));
        Map<String, Integer> byRule = new TreeMap<>();
        result.findings().forEach(f -> byRule.merge(f.finding().rule(), 1, Integer::sum));
        Map<GapCause, Integer> causes = new EnumMap<>(GapCause.class);
        result.coverage().gaps(Instant.EPOCH).forEach(g -> causes.merge(g.cause(), 1, Integer::sum));

        Map<String, Object> summary = new LinkedHashMap<>();
        Map<String, Object> read = new LinkedHashMap<>();
        read.put("files", input.files().size());
        read.put("items", input.files().stream().mapToInt(ReadResult::itemCount).sum());
        read.put(
                "problems",
                input.files().stream().mapToInt(ReadResult::problemCount).sum());
        read.put("divisions", result.divisions().size());
        summary.put("read", read);
        Map<String, Object> catalog = new LinkedHashMap<>();
        catalog.put("standard_items", result.catalog().standards().size());
        catalog.put("derived_from_files", result.catalog().derived());
        summary.put("catalog", catalog);
        Map<String, Object> attach = new LinkedHashMap<>();
        attach.put("by_code", attached.get(Attachment.How.CODE));
        attach.put("by_name", attached.get(Attachment.How.NAME));
        attach.put("not_attached", attached.get(Attachment.How.NONE));
        summary.put("attach", attach);
        Map<String, Object> check = new LinkedHashMap<>();
        check.put("findings", result.findings().size());
        check.put("by_rule", byRule);
        summary.put("check", check);
        Map<String, Object> lineUp = new LinkedHashMap<>();
        lineUp.put("entries", result.entries().size());
        verdicts.forEach((verdict, count) -> lineUp.put(verdict.key(), count));
        summary.put("line_up", lineUp);
        summary.put("gaps", causes);
        summary.put("guides", guides);
        Map<String, Double> seconds = new LinkedHashMap<>();
        seconds.put("read", secondsOfReading);
        seconds.putAll(steps.seconds());
        summary.put("seconds", seconds);
        return summary;
    }
}
