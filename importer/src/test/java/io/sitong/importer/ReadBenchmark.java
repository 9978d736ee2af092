package io.sitong.importer;

import io.sitong.catalog.ColumnLetters;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.parsers.SAXParserFactory;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.xml.sax.InputSource;
import org.xml.sax.XMLReader;

/**
 * Rows per second of reading a workbook, beside what one would otherwise take, in the same run: {@code ReadBenchmark [rows]
 * [folder] [rounds]}. Run with -Xmx512m. The first round includes warming up. Seconds are processor time of the reading thread, so that a busy machine does not matter.
 */
public final class ReadBenchmark {

    private static final String[] HEADERS = {
        "序号",
        "所属区划",
        "事项名称",
        "主项名称",
        "业务办理项名称",
        "基本编码",
        "实施编码",
        "事项类型",
        "设定依据",
        "行使层级",
        "权力来源",
        "实施主体",
        "实施主体编码",
        "实施主体性质",
        "业务指导部门",
        "责任科室",
        "服务对象",
        "办件类型",
        "法定办结时限",
        "法定办结时限单位",
        "承诺办结时限",
        "承诺办结时限单位",
        "受理条件",
        "申请材料",
        "办理流程",
        "是否收费",
        "办理地点",
        "办理时间",
        "咨询方式",
        "监督投诉方式",
        "办理形式",
        "到办事现场次数",
        "通办范围",
        "网上办理深度",
        "是否网办",
        "网办地址",
        "是否进驻政务大厅",
        "审批结果类型",
        "审批结果名称",
        "计划生效日期"
    };

    /** POI's user model holds a whole workbook: it is measured over fewer rows, which fit into the same heap. */
    private static final int ROWS_OF_USER_MODEL = 3_000;

    private static final List<Measured> TABLE = new ArrayList<>();

    private ReadBenchmark() {}

    public static void main(String[] args) throws Exception {
        int rows = args.length > 0 ? Integer.parseInt(args[0]) : 100_000;
        Path folder = args.length > 1 ? Path.of(args[1]) : Files.createTempDirectory("read-benchmark");
        int rounds = args.length > 2 ? Integer.parseInt(args[2]) : 3;
        Path file = file(folder, rows);
        Path small = file(folder, Math.min(rows, ROWS_OF_USER_MODEL));
        print(
                "file: %d rows × %d columns, %.1f MB; heap at most %d MB%n",
                rows,
                HEADERS.length,
                Files.size(file) / 1e6,
                Runtime.getRuntime().maxMemory() >> 20);
        for (int round = 1; round <= rounds; round++) {
            TABLE.clear();
            measure("POI event reader (SAX): cells", rows, () -> poi(file) + " cells");
            measure("importer: items, values, problems", rows, () -> {
                ReadResult result =
                        new SpreadsheetReader(ImporterSettings.defaults()).read(file, "全量.xlsx", ReadOptions.none());
                return result.itemCount() + " items, " + result.problemCount() + " problems";
            });
            measure("importer: cells", rows, () -> cells(file) + " cells");
            measure("fastexcel-reader: cells", rows, () -> fastexcel(file) + " cells");
            measure("POI user model: cells", Math.min(rows, ROWS_OF_USER_MODEL), () -> userModel(small) + " cells");
            table(round);
        }
    }

    private static Path file(Path folder, int rows) throws IOException {
        Path file = folder.resolve("rows-" + rows + ".xlsx");
        if (!Files.exists(file)) {
            write(file, rows);
        }
        return file;
    }

    /** One line of the table; seconds of the processor and of the clock, peak of the heap in MB. */
    private record Measured(String name, int rows, double cpu, double wall, long peak, String said) {

        double rate() {
            return rows / cpu;
        }
    }

    private static void table(int round) {
        double sax = TABLE.get(0).rate();
        print(
                "%nround %d%n%-36s %8s %10s %7s %7s %8s %6s%n",
                round, "", "rows", "rows/cpu-s", "cpu s", "wall s", "heap MB", "× SAX");
        for (Measured m : TABLE) {
            print(
                    "%-36s %8d %10.0f %7.1f %7.1f %8d %6.2f  %s%n",
                    m.name(), m.rows(), m.rate(), m.cpu(), m.wall(), m.peak(), m.rate() / sax, m.said());
        }
    }

    /** Something to measure. */
    private interface Job {
        String run() throws Exception;
    }

    private static void measure(String name, int rows, Job job) throws Exception {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        AtomicLong peak = new AtomicLong();
        Thread watch = new Thread(() -> {
            while (!Thread.currentThread().isInterrupted()) {
                peak.accumulateAndGet(runtime.totalMemory() - runtime.freeMemory(), Math::max);
                try {
                    Thread.sleep(20);
                } catch (InterruptedException e) {
                    return;
                }
            }
        });
        watch.start();
        var threads = ManagementFactory.getThreadMXBean();
        long wall = System.nanoTime();
        long cpu = threads.getCurrentThreadCpuTime();
        String said = job.run();
        double cpuSeconds = (threads.getCurrentThreadCpuTime() - cpu) / 1e9;
        double wallSeconds = (System.nanoTime() - wall) / 1e9;
        watch.interrupt();
        watch.join();
        TABLE.add(new Measured(name, rows, cpuSeconds, wallSeconds, peak.get() >> 20, said));
    }

    private static long fastexcel(Path file) throws IOException {
        long count = 0;
        try (ReadableWorkbook book = new ReadableWorkbook(file.toFile());
                Stream<Row> rows = book.getFirstSheet().openStream()) {
            Iterator<Row> all = rows.iterator();
            while (all.hasNext()) {
                for (Cell cell : all.next()) {
                    count += cell != null && !cell.getText().isEmpty() ? 1 : 0;
                }
            }
        }
        return count;
    }

    private static long userModel(Path file) throws IOException {
        long count = 0;
        DataFormatter formatter = new DataFormatter();
        try (Workbook book = WorkbookFactory.create(file.toFile(), null, true)) {
            for (org.apache.poi.ss.usermodel.Row row : book.getSheetAt(0)) {
                for (org.apache.poi.ss.usermodel.Cell cell : row) {
                    count += formatter.formatCellValue(cell).isEmpty() ? 0 : 1;
                }
            }
        }
        return count;
    }

    private static void print(String format, Object... values) {
        System.out.printf(Locale.ROOT, format, values);
    }

    private static long cells(Path file) {
        return io.sitong.importer.sheet.CellCount.of(
                file, ImporterSettings.defaults().sheetLimits());
    }

    private static long poi(Path file) throws Exception {
        long[] count = new long[1];
        try (OPCPackage pack = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(pack);
            XSSFReader reader = new XSSFReader(pack);
            SAXParserFactory factory = SAXParserFactory.newInstance();
            factory.setNamespaceAware(true);
            XMLReader xml = factory.newSAXParser().getXMLReader();
            xml.setContentHandler(new XSSFSheetXMLHandler(
                    reader.getStylesTable(),
                    null,
                    strings,
                    new XSSFSheetXMLHandler.SheetContentsHandler() {
                        @Override
                        public void startRow(int row) {}

                        @Override
                        public void endRow(int row) {}

                        @Override
                        public void cell(String reference, String value, XSSFComment comment) {
                            count[0]++;
                        }
                    },
                    new DataFormatter(),
                    false));
            try (InputStream in = reader.getSheetsData().next()) {
                xml.parse(new InputSource(in));
            }
        }
        return count[0];
    }

    /** Writes a workbook as Excel would, with shared strings. */
    private static void write(Path file, int rows) throws IOException {
        Map<String, Integer> strings = new LinkedHashMap<>();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            String head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
            String main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
            String office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
            put(
                    zip,
                    "[Content_Types].xml",
                    head
                            + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/><Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/><Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/></Types>");
            String rels =
                    head + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
            put(
                    zip,
                    "_rels/.rels",
                    rels + "<Relationship Id=\"rId1\" Type=\"" + office
                            + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
            put(
                    zip,
                    "xl/workbook.xml",
                    head + "<workbook " + main + " xmlns:r=\"" + office
                            + "\"><sheets><sheet name=\"实施清单\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
            put(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    rels + "<Relationship Id=\"rId1\" Type=\"" + office
                            + "/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"rId2\" Type=\""
                            + office
                            + "/sharedStrings\" Target=\"sharedStrings.xml\"/><Relationship Id=\"rId3\" Type=\""
                            + office + "/styles\" Target=\"styles.xml\"/></Relationships>");
            put(
                    zip,
                    "xl/styles.xml",
                    head + "<styleSheet " + main
                            + "><fonts count=\"1\"><font/></fonts><fills count=\"1\"><fill/></fills><borders count=\"1\"><border/></borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs><cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\" applyNumberFormat=\"1\"/></cellXfs></styleSheet>");
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write((head + "<worksheet " + main + "><sheetData>").getBytes(StandardCharsets.UTF_8));
            StringBuilder row = new StringBuilder();
            for (int r = 0; r <= rows; r++) {
                row.setLength(0);
                row.append("<row r=\"").append(r + 1).append("\" spans=\"1:40\">");
                for (int c = 0; c < HEADERS.length; c++) {
                    cell(row, r, c, strings);
                }
                zip.write(row.append("</row>").toString().getBytes(StandardCharsets.UTF_8));
            }
            zip.write("</sheetData></worksheet>".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            zip.write((head + "<sst " + main + ">").getBytes(StandardCharsets.UTF_8));
            for (String text : strings.keySet()) {
                zip.write(("<si><t xml:space=\"preserve\">" + text + "</t></si>").getBytes(StandardCharsets.UTF_8));
            }
            zip.write("</sst>".getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void cell(StringBuilder row, int r, int c, Map<String, Integer> strings) {
        String value = r == 0 ? HEADERS[c] : value(r, c);
        String address = ColumnLetters.of(c + 1) + (r + 1);
        if (value.startsWith("#")) {
            row.append("<c r=\"").append(address).append(c == 39 ? "\" s=\"1\"><v>" : "\"><v>");
            row.append(value, 1, value.length()).append("</v></c>");
        } else if (!value.isEmpty()) {
            int index = strings.computeIfAbsent(value, v -> strings.size());
            row.append("<c r=\"")
                    .append(address)
                    .append("\" t=\"s\"><v>")
                    .append(index)
                    .append("</v></c>");
        }
    }

    private static String value(int r, int c) {
        int item = r % 4_000;
        String code = String.format(Locale.ROOT, "1501%02d%03d%03d", 1 + item % 70, 1 + item / 70, item % 5);
        return switch (c) {
            case 0 -> "#" + r;
            case 1 -> "1501" + String.format(Locale.ROOT, "%02d", 1 + r % 9) + "000000";
            case 2 -> "第" + item + "类经营许可（变更）";
            case 3 -> "第" + item / 4 + "类经营许可";
            case 4 -> "第" + item + "类经营许可变更办理" + r;
            case 5 -> code;
            case 6 -> "1115000001151201XD4" + code;
            case 7 -> item % 5 == 0 ? "公共服务" : "行政许可";
            case 8 -> "1.《中华人民共和国第" + item % 900 + "号法》第三十一条；\n2.《内蒙古自治区第" + item + "号条例》第十八条第一款。";
            case 9 -> "县级";
            case 10 -> "法定本级行使";
            case 11 -> "某旗第" + r % 60 + "局";
            case 12 -> "1115000001151201XD";
            case 13 -> "法定机关";
            case 14 -> "自治区第" + r % 40 + "厅";
            case 15 -> "政务服务股";
            case 16 -> item % 3 == 0 ? "自然人" : "自然人、企业法人、事业法人";
            case 17 -> item % 4 == 0 ? "即办件" : "承诺件";
            case 18 -> "#20";
            case 19, 21 -> "工作日";
            case 20 -> "#" + item % 15;
            case 22 -> "1、申请人具有完全民事行为能力；\n2、有符合规定的名称、组织机构和场所；\n3、符合第" + item + "号规划要求。";
            case 23 -> "1、第" + item + "类经营许可申请表；\n2、营业执照副本；\n3、法定代表人身份证明。";
            case 24 -> "申请→受理→审查→决定→送达";
            case 25 -> "否";
            case 26 -> "某旗新华大街" + r % 99 + "号政务服务中心" + r % 5 + "楼" + r % 40 + "号窗口";
            case 27 -> "工作日上午8:30-12:00，下午14:30-17:30";
            case 28 -> "0471-" + (3_000_000 + r);
            case 29 -> "0471-12345";
            case 30 -> "窗口办理、网上办理";
            case 31 -> "#" + r % 3;
            case 32 -> "不通办";
            case 33 -> "互联网咨询、互联网收件、互联网预审";
            case 34 -> "是";
            case 35 -> "https://zwfw.example.gov.cn/item/" + r;
            case 36 -> "是";
            case 37 -> "证照";
            case 38 -> "许可证";
            default -> "#" + (45_000 + r % 600);
        };
    }
}
