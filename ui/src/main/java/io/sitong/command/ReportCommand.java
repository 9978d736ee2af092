package io.sitong.command;

import io.sitong.catalog.standard.StandardFilter;
import io.sitong.reports.format.Format;
import io.sitong.reports.outline.Outline;
import io.sitong.ui.reports.ReportKind;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code report}: one report from the data directory; the end of the file name says the format. */
@Command(
        name = "report",
        description = "生成报告：catalog、mapping、gaps、consistency、chain、findings、packet、rulebook",
        mixinStandardHelpOptions = true)
final class ReportCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "NAME", description = "报告名称")
    private String name = "";

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "输出文件，按扩展名决定格式")
    private Path out = Path.of("");

    @Option(names = "--as-of", paramLabel = "DATE", description = "仅用于catalog：截至哪一天，如2026-01-31，默认今天")
    private @Nullable LocalDate day;

    @Mixin
    private final RegionOption region = new RegionOption();

    @Mixin
    private final DataDirectory data = new DataDirectory();

    ReportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        ReportKind kind =
                ReportKind.findByKey(name).orElseThrow(() -> new CannotDo("没有名为“" + name + "”的报告，可选：" + keys() + "。"));
        Format format = Format.ofFileName(InputFiles.nameOf(out))
                .orElseThrow(() -> new CannotDo("“" + out + "”的扩展名不是可用的格式，可选：xlsx、docx、pdf、html、md。"));
        try (DataDirectory.Open open = data.open(console)) {
            Outline outline = outline(kind, open);
            Path folder = out.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            try (OutputStream bytes = Files.newOutputStream(out)) {
                format.writer().write(outline, bytes);
            }
        }
        console.say("已写入 " + out.toAbsolutePath());
        return ExitCode.DONE;
    }

    private Outline outline(ReportKind kind, DataDirectory.Open open) {
        LocalDate asked = day;
        if (asked == null) {
            return open.reports()
                    .outline(
                            kind,
                            DataDirectory.operator(),
                            region.find().orElse(DataDirectory.operator().scope()));
        }
        if (kind != ReportKind.CATALOG) {
            throw new CannotDo("--as-of 只用于 catalog；其他报告都按现在的数据生成。");
        }
        return open.catalogAsOf().outline(DataDirectory.operator(), StandardFilter.all(), asked);
    }

    private static String keys() {
        return Arrays.stream(ReportKind.values()).map(ReportKind::key).collect(Collectors.joining("、"));
    }
}
