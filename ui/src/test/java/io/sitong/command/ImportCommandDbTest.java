package io.sitong.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitong.catalog.packet.PacketForm;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandDbTest {

    private static final String ROWS = """
        事项名称,基本编码,事项类型,实施主体,承诺办结时限
        居民健康档案查询（本县）,152023901000,公共服务,武川县卫生健康委员会,5个工作日
        献血证补办（本县）,152023904000,公共服务,武川县卫生健康委员会,3个工作日
        """;

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    /** One test, because filling an empty data directory takes its time: each run goes on where the one before ended. */
    @Test
    void aFileIsPreviewedAcceptedNotWrittenTwiceAndItsReceiptHolds() throws IOException {
        Path file = Files.writeString(folder.resolve("武川县.csv"), ROWS);
        Path data = folder.resolve("data");

        assertThat(run("import", file, "--region", "150125000000", "--data", data, "--dry-run"))
                .isEqualTo(ExitCode.DONE);
        assertThat(said()).contains("新增：2", "变更：0").doesNotContain("批次号");
        assertThat(run("receipt", "verify", file, "--data", data))
                .as("nothing was written")
                .isEqualTo(ExitCode.FINDINGS);

        assertThat(run("import", file, "--region", "150125000000", "--data", data))
                .isEqualTo(ExitCode.DONE);
        assertThat(said()).contains("新增：2", "批次号：", "武川县", "校验码：");
        String number = found("批次号：(\\d+)");
        String code = found("校验码：(\\w+)");

        assertThat(run("import", file, "--region", "150125000000", "--data", data))
                .isEqualTo(ExitCode.DONE);
        assertThat(said()).contains("新增：0", "变更：0", "无变化：2");

        assertThat(run("receipt", "verify", file, "--number", number, "--code", code, "--data", data))
                .isEqualTo(ExitCode.DONE);
        assertThat(said()).contains("文件：与回执一致", "校验码：正确", "写入的 2 条此后没有改动", "所据目录和清单：目录 ");
        assertThat(run("receipt", "verify", file, "--number", number, "--code", "0123", "--data", data))
                .isEqualTo(ExitCode.FINDINGS);

        Path other = Files.writeString(folder.resolve("又一份.csv"), ROWS.replace("5个工作日", "4个工作日"));
        assertThat(run("receipt", "verify", other, "--number", number, "--data", data))
                .isEqualTo(ExitCode.FINDINGS);
        assertThat(said()).contains("不是回执所指的文件");
        assertThat(run("import", other, "--region", "150125000000", "--data", data))
                .isEqualTo(ExitCode.DONE);
        assertThat(said()).contains("变更：1");
        assertThat(run("receipt", "verify", "--number", number, "--data", data)).isEqualTo(ExitCode.DONE);
        assertThat(said()).contains("2 条中有 1 条此后又有改动");

        Path packets = folder.resolve("packets");
        assertThat(run("packets", "--region", "150125000000", "--out", packets, "--data", data))
                .isEqualTo(ExitCode.DONE);
        Path packet = packets.resolve("150125000000.xlsx");
        assertThat(run("import", answered(packet), "--region", "150125000000", "--data", data, "--dry-run"))
                .isEqualTo(ExitCode.DONE);
        assertThat(said()).contains("答复：1", "不能导入：0");
        assertThat(run("packets", "--region", "150125000000", "--below", "--out", packets, "--data", data))
                .isEqualTo(ExitCode.DONE);
        assertThat(said(err)).contains("没有待处理的问题");
    }

    /** The first point kept with a reason. */
    private static Path answered(Path packet) throws IOException {
        byte[] bytes = Files.readAllBytes(packet);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes));
                OutputStream out = Files.newOutputStream(packet)) {
            Sheet sheet = book.getSheet(PacketForm.SHEET);
            for (Cell head : sheet.getRow(0)) {
                switch (head.getStringCellValue()) {
                    case PacketForm.ANSWER ->
                        sheet.getRow(1).getCell(head.getColumnIndex()).setCellValue("保留并说明");
                    case PacketForm.REASON ->
                        sheet.getRow(1).getCell(head.getColumnIndex()).setCellValue("本县情况特殊");
                    default -> {
                        // as it came
                    }
                }
            }
            book.write(out);
        }
        return packet;
    }

    @Test
    void whatCannotBeImportedEndsWithTheCodeForUnusable() throws IOException {
        assertThat(run("import", folder.resolve("没有.csv"), "--region", "150125000000", "--data", folder.resolve("d")))
                .isEqualTo(ExitCode.UNUSABLE);
        Path file = Files.writeString(folder.resolve("a.csv"), ROWS);
        assertThat(run("import", file, "--data", folder.resolve("d")))
                .as("whose items these are is not said")
                .isEqualTo(ExitCode.UNUSABLE);
        assertThat(folder.resolve("d")).as("nothing was begun").doesNotExist();
        assertThat(run("receipt", "verify", "--data", folder.resolve("d"))).isEqualTo(ExitCode.UNUSABLE);
    }

    private int run(Object... arguments) {
        out.reset();
        Console console = new Console(
                new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8));
        String[] texts =
                java.util.Arrays.stream(arguments).map(Object::toString).toArray(String[]::new);
        return Commands.line(console).execute(texts);
    }

    private String said() {
        return said(out);
    }

    private static String said(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }

    private String found(String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(said());
        assertThat(found.find()).as(pattern + " in " + said()).isTrue();
        return found.group(1);
    }
}
