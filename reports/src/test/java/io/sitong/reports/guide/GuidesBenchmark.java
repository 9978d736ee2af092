package io.sitong.reports.guide;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.data.RowRenderData;
import com.deepoove.poi.data.Rows;
import com.deepoove.poi.data.TableRenderData;
import com.deepoove.poi.data.Tables;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.reports.format.DocumentWriter;
import io.sitong.reports.format.Format;
import io.sitong.reports.outline.Block;
import io.sitong.reports.outline.Bullets;
import io.sitong.reports.outline.Flow;
import io.sitong.reports.outline.Heading;
import io.sitong.reports.outline.KeyValues;
import io.sitong.reports.outline.Note;
import io.sitong.reports.outline.Outline;
import io.sitong.reports.outline.PageBreak;
import io.sitong.reports.outline.Paragraph;
import io.sitong.reports.outline.QrLink;
import io.sitong.reports.outline.SignOff;
import io.sitong.reports.outline.Table;
import io.sitong.reports.sample.GuideExample;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.slf4j.LoggerFactory;

/**
 * Prints how fast guides become Word documents, beside what one would otherwise take; not a test. One thread each, the same
 * texts and tables: our writer; Apache POI with a document of its own for every guide (XWPF from scratch); poi-tl, the
 * template library people use for this, filling one template.
 *
 * <p>{@code GuidesBenchmark [COUNT]}, 1,000 unless told otherwise; run with {@code -Xmx1g}.
 */
final class GuidesBenchmark {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final int WARMING = 60;

    private GuidesBenchmark() {}

    /** A way to make a document. */
    private interface Way {

        void write(GuideData guide, OutputStream out) throws IOException;
    }

    public static void main(String[] args) throws IOException {
        // it tells of every tag it fills, which would be measured too
        ((Logger) LoggerFactory.getLogger("com.deepoove")).setLevel(Level.WARN);
        int count = args.length > 0 ? Integer.parseInt(args[0]) : 1_000;
        List<GuideData> guides =
                IntStream.range(0, count).mapToObj(GuidesBenchmark::guide).toList();
        DocumentWriter own = Format.DOCX.writer();
        byte[] template = template();
        Map<String, Way> ways = new LinkedHashMap<>();
        ways.put("Sitong", (guide, out) -> own.write(ServiceGuide.outline(guide), out));
        ways.put("POI XWPF from scratch", (guide, out) -> scratch(ServiceGuide.outline(guide), out));
        ways.put("poi-tl template", (guide, out) -> filled(template, ServiceGuide.outline(guide), out));
        OUT.printf(
                "%,d guides, one thread, %s, JDK %s%n",
                count, ways.keySet(), Runtime.version().feature());
        OUT.printf("%-24s %10s %14s %12s %12s%n", "", "docs/s", "docs/CPU-s", "KiB a doc", "peak MiB");
        for (Map.Entry<String, Way> way : ways.entrySet()) {
            run(way.getValue(), guides.subList(0, Math.min(WARMING, count)));
            print(way.getKey(), count, run(way.getValue(), guides));
        }
    }

    private static GuideData guide(int number) {
        GuideData full = GuideExample.full();
        Item item = full.item()
                .edit()
                .set(ItemField.TASK_NAME, full.item().name() + "（第" + number + "种）")
                .set(ItemField.CATALOG_CODE, "%012d".formatted(number))
                .build();
        return new GuideData(item, full.scope(), full.edition(), full.lists(), full.remark(), full.imprint());
    }

    private record Run(double seconds, double cpuSeconds, long bytes, long peak) {}

    private static Run run(Way way, List<GuideData> guides) throws IOException {
        System.gc();
        List<MemoryPoolMXBean> heap = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
        heap.forEach(MemoryPoolMXBean::resetPeakUsage);
        long[] bytes = {0};
        OutputStream counting = new OutputStream() {
            @Override
            public void write(int b) {
                bytes[0]++;
            }

            @Override
            public void write(byte[] block, int from, int length) {
                bytes[0] += length;
            }
        };
        long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        long begun = System.nanoTime();
        for (GuideData guide : guides) {
            way.write(guide, counting);
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        double cpuSeconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu) / 1e9;
        long peak =
                heap.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        return new Run(seconds, cpuSeconds, bytes[0], peak);
    }

    private static void print(String name, int count, Run run) {
        OUT.printf(
                "%-24s %,10.0f %,14.0f %,12.1f %,12d%n",
                name, count / run.seconds(), count / run.cpuSeconds(), run.bytes() / 1024.0 / count, run.peak() >> 20);
    }

    private static void scratch(Outline outline, OutputStream out) throws IOException {
        try (XWPFDocument word = new XWPFDocument()) {
            word.createParagraph().createRun().setText(outline.title());
            word.createParagraph().createRun().setText(String.valueOf(outline.subtitle()));
            for (Block block : outline.sections().getFirst().blocks()) {
                for (String text : texts(block)) {
                    word.createParagraph().createRun().setText(text);
                }
                List<List<String>> rows = rows(block);
                if (!rows.isEmpty()) {
                    XWPFTable table =
                            word.createTable(rows.size(), rows.getFirst().size());
                    for (int r = 0; r < rows.size(); r++) {
                        XWPFTableRow row = table.getRow(r);
                        for (int c = 0; c < rows.get(r).size(); c++) {
                            row.getCell(c).setText(rows.get(r).get(c));
                        }
                    }
                }
            }
            word.write(out);
        }
    }

    private static void filled(byte[] template, Outline outline, OutputStream out) throws IOException {
        List<Map<String, Object>> blocks = new ArrayList<>();
        for (Block block : outline.sections().getFirst().blocks()) {
            for (String text : texts(block)) {
                blocks.add(new HashMap<>(Map.of("text", text)));
            }
            List<List<String>> rows = rows(block);
            if (!rows.isEmpty()) {
                blocks.add(new HashMap<>(Map.of("table", table(rows))));
            }
        }
        Map<String, Object> data = new HashMap<>();
        data.put("title", outline.title());
        data.put("subtitle", String.valueOf(outline.subtitle()));
        data.put("blocks", blocks);
        try (XWPFTemplate compiled = XWPFTemplate.compile(new ByteArrayInputStream(template))) {
            compiled.render(data).write(out);
        }
    }

    private static TableRenderData table(List<List<String>> rows) {
        return Tables.create(rows.stream()
                .map(row -> Rows.of(row.toArray(new String[0])).create())
                .toArray(RowRenderData[]::new));
    }

    private static byte[] template() throws IOException {
        try (XWPFDocument word = new XWPFDocument()) {
            for (String line :
                    List.of("{{title}}", "{{subtitle}}", "{{?blocks}}", "{{text}}", "{{#table}}", "{{/blocks}}")) {
                word.createParagraph().createRun().setText(line);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            word.write(out);
            return out.toByteArray();
        }
    }

    private static List<String> texts(Block block) {
        return switch (block) {
            case Heading h -> List.of(h.text());
            case Paragraph p -> List.of(p.text());
            case Note n -> List.of(n.tone().label() + "：" + n.text());
            case Bullets b -> b.entries();
            case Flow f -> List.of(f.text());
            case QrLink q -> List.of(q.text());
            case SignOff s -> s.labels();
            case KeyValues k -> List.of();
            case Table t -> List.of();
            case PageBreak p -> List.of();
        };
    }

    private static List<List<String>> rows(Block block) {
        List<List<String>> rows = new ArrayList<>();
        if (block instanceof KeyValues pairs) {
            for (List<KeyValues.Pair> line : pairs.lines()) {
                List<String> cells = new ArrayList<>();
                line.forEach(pair -> cells.addAll(List.of(pair.label(), pair.value())));
                while (cells.size() < 4) {
                    cells.add("");
                }
                rows.add(cells);
            }
        } else if (block instanceof Table table) {
            rows.add(table.columns().stream().map(column -> column.title()).toList());
            table.rows()
                    .forEach(row -> rows.add(
                            row.cells().stream().map(cell -> cell.shown()).toList()));
        }
        return rows;
    }
}
