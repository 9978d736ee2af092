package io.sitong.importer;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.sitong.catalog.account.Role;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.batch.BatchOutcome;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.store.Stores;
import io.sitong.importer.intake.ImportDesk;
import io.sitong.importer.intake.ReadingProgress;
import io.sitong.importer.intake.SentBytes;
import io.sitong.importer.stage.ImportPreview;
import io.sitong.importer.stage.PreviewOptions;
import io.sitong.rules.book.RuleRun;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.h2.jdbcx.JdbcConnectionPool;

/**
 * What each step of an import of 40 columns costs, on an H2 file or, with {@code postgresql} as the last word, on a
 * PostgreSQL started for it: {@code ImportBenchmark 100000}, {@code ImportBenchmark 100000 postgresql}, or a workbook and its
 * division: {@code ImportBenchmark file.xlsx 150700000000}. On H2 beside what one would otherwise take to store as many
 * cells, in the same run. Run with -Xmx1g. Processor time is that of all threads, collecting and the writer of the database
 * included, so that a busy machine matters less; that of a PostgreSQL server is not in it. For readers one would otherwise
 * take see {@link ReadBenchmark}.
 */
final class ImportBenchmark {

    private static final PrintStream OUT = new PrintStream(System.out, true, java.nio.charset.StandardCharsets.UTF_8);
    private static final DivisionCode LEAGUE = new DivisionCode("150700000000");

    private ImportBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("import-benchmark");
        boolean given = !arguments[0].matches("[0-9]+");
        Path file = given
                ? Path.of(arguments[0])
                : workbook(folder.resolve("benchmark.xlsx"), Integer.parseInt(arguments[0]));
        DivisionCode division = given ? new DivisionCode(arguments[1]) : LEAGUE;
        StepCosts costs = new StepCosts(OUT);
        if (List.of(arguments).getLast().equals("postgresql")) {
            // as it comes, which writes through to the disk with every commit
            try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
                try (HikariDataSource pool = pooled(server, "postgres")) {
                    Stores stores =
                            costs.of("open an empty PostgreSQL database", () -> Stores.open(pool, Clock.systemUTC()));
                    new ImportBenchmark.Run(stores, file, folder, division, costs).all();
                    try (Connection connection = pool.getConnection();
                            Statement statement = connection.createStatement()) {
                        statement.execute("create database waiting");
                    }
                }
                try (HikariDataSource pool = pooled(server, "waiting")) {
                    Stores stores = Stores.open(pool, Clock.systemUTC());
                    new ImportBenchmark.Run(stores, file, folder, division, costs).waiting();
                }
            }
            return;
        }
        JdbcConnectionPool pool = h2(folder.resolve("data"));
        Stores stores = costs.of("open an empty H2 file", () -> Stores.open(pool, Clock.systemUTC()));
        long rows = new ImportBenchmark.Run(stores, file, folder, division, costs).all();
        pool.dispose();
        JdbcConnectionPool other = h2(folder.resolve("waiting"));
        new ImportBenchmark.Run(Stores.open(other, Clock.systemUTC()), file, folder, division, costs).waiting();
        other.dispose();
        new StoringBeside(folder, costs).all(rows);
    }

    private static JdbcConnectionPool h2(Path file) {
        return JdbcConnectionPool.create("jdbc:h2:file:" + file + Stores.H2_OPTIONS, "sa", "");
    }

    private static HikariDataSource pooled(EmbeddedPostgres server, String database) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(server.getDatabase("postgres", database));
        return new HikariDataSource(config);
    }

    /** The whole of an import, then what may follow. */
    private record Run(Stores stores, Path file, Path folder, DivisionCode division, StepCosts costs) {

        long all() throws Exception {
            Viewer viewer = viewer();
            SpreadsheetImport importing = importing();
            SpreadsheetReader reader = new SpreadsheetReader(ImporterSettings.defaults());
            ReadResult reading = costs.of(
                    "read", () -> reader.read(file, file.getFileName().toString(), ReadOptions.forRegion(division)));
            long batch = taken(importing, viewer, reading);
            costs.sum("import end to end");
            ImportPreview again = costs.of(
                    "preview, everything known",
                    () -> importing.preview(viewer, division, reading, PreviewOptions.usual()));
            OUT.println("  " + again.totals().decisions());
            costs.of("marked workbook", () -> {
                try (OutputStream out = Files.newOutputStream(folder.resolve("marked.xlsx"))) {
                    new MarkedWorkbook(ImporterSettings.defaults()).write(file, reading, again, out);
                }
                return 0;
            });
            costs.of("undo", () -> importing.undo(viewer, batch));
            return reading.itemCount();
        }

        /** The same file the way the screens take it: its rows wait in the database until somebody accepts them. */
        void waiting() throws Exception {
            Viewer viewer = viewer();
            ImportDesk desk = new ImportDesk(
                    new SpreadsheetReader(ImporterSettings.defaults()),
                    importing(),
                    stores.batches(),
                    new ImportDesk.Intake(
                            stores.sentFiles(), stores.waitingRows(), new SentBytes(folder.resolve("sent"))),
                    ImporterSettings.defaults(),
                    Clock.systemUTC());
            long sent;
            try (InputStream bytes = Files.newInputStream(file)) {
                sent = desk.receive(viewer, division, "benchmark.xlsx", bytes)
                        .files()
                        .getFirst()
                        .id();
            }
            costs.of("the same read into rows that wait", () -> desk.read(viewer, sent, ReadingProgress.silent()));
            BatchOutcome outcome = costs.of("accept of what waits", () -> desk.accept(viewer, sent, n -> {}));
            if (!(outcome instanceof BatchOutcome.Done)) {
                throw new IllegalStateException(outcome.toString());
            }
        }

        private Viewer viewer() {
            return new Viewer(1, "benchmark", Role.LOCALITY, division);
        }

        private SpreadsheetImport importing() {
            return new SpreadsheetImport(
                    stores.implementations(),
                    stores.standardItems(),
                    stores.authorities(),
                    stores.batches(),
                    new RuleRun(),
                    Clock.systemUTC());
        }

        /** The preview is let go with the end of this, as it is when a person has accepted. */
        private long taken(SpreadsheetImport importing, Viewer viewer, ReadResult reading) throws Exception {
            ImportPreview preview = costs.of(
                    "preview, everything new",
                    () -> importing.preview(viewer, division, reading, PreviewOptions.usual()));
            OUT.println("  " + preview.totals().decisions() + ", "
                    + preview.totals().problemCount() + " problems, "
                    + preview.totals().findingCount() + " findings "
                    + preview.totals().findings());
            BatchOutcome outcome = costs.of("accept", () -> importing.accept(viewer, preview, Set.of(), n -> {}));
            long batch = ((BatchOutcome.Done) outcome).batch().id();
            costs.of("receipt", () -> importing.receipt(viewer, batch).orElseThrow());
            return batch;
        }
    }

    private static Path workbook(Path file, int rows) throws IOException {
        List<String> heads = List.of(
                "事项名称",
                "基本编码",
                "实施编码",
                "事项类型",
                "设定依据",
                "行使层级",
                "权力来源",
                "实施主体",
                "实施主体编码",
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
                "办理形式",
                "到办事现场次数",
                "通办范围",
                "办理地点",
                "办理时间",
                "咨询方式",
                "监督投诉方式",
                "是否网办",
                "审批结果名称",
                "是否进驻政务大厅",
                "数量限制",
                "禁止性规定",
                "特别程序",
                "结果领取方式",
                "审批结果类型",
                "网上办理深度",
                "是否支持网上支付",
                "是否支持物流快递",
                "是否支持预约办理",
                "主题分类",
                "常见问题");
        Random random = new Random(7);
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(new XSSFWorkbook(), 100, true, true);
                OutputStream out = Files.newOutputStream(file)) {
            SXSSFSheet sheet = workbook.createSheet("实施清单");
            write(sheet.createRow(0), heads);
            for (int i = 0; i < rows; i++) {
                write(sheet.createRow(i + 1), cells(i, random));
            }
            workbook.write(out);
        }
        return file;
    }

    static List<String> cells(int number, Random random) {
        String organ = String.format("11150700%09d", 100_000_000 + number / 200);
        String credit = organ + io.sitong.catalog.division.CreditCode.checkCharacter(organ);
        String code = String.format("0001%02d%03d000", 10 + number / 200 % 80, number % 200 + 1);
        return List.of(
                "第" + number + "号建设项目使用许可证核发",
                code,
                credit + "3" + code,
                "行政许可",
                "1.《中华人民共和国行政许可法》第十二条；2.《内蒙古自治区条例" + number % 50 + "》第" + (number % 9 + 1) + "条",
                "市级",
                "法定本级行使",
                "呼伦贝尔市第" + number / 200 + "局",
                credit,
                "自然人、企业法人",
                "承诺件",
                "20",
                "工作日",
                Integer.toString(1 + random.nextInt(19)),
                "工作日",
                "1.具有法人资格；2.有固定场所；3.第" + number % 997 + "项条件",
                "1.申请表；2.营业执照；3.项目" + number % 1009 + "批准文件",
                "受理→审查→决定→送达",
                "否",
                "窗口办理、网上办理",
                "1",
                "不通办",
                "海拉尔区政务服务大厅" + number % 60 + "号窗口",
                "工作日9:00-17:00",
                "0470-" + (8_000_000 + random.nextInt(999_999)),
                "0470-12345",
                "是",
                "许可证",
                "是",
                "无",
                "近" + (number % 5 + 1) + "年内因第" + number % 499 + "项违法被处罚的不予办理。",
                "现场踏勘",
                "窗口领取",
                "证照",
                "互联网咨询、互联网收件",
                "否",
                "是",
                "是",
                "准营准办",
                "问：可否代办？答：可以，凭第" + number % 311 + "号委托书。");
    }

    private static void write(Row row, List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            row.createCell(i).setCellValue(texts.get(i));
        }
    }
}
