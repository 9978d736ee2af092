package io.sitong.command;

import io.sitong.catalog.OfficeTime;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.ledger.Quarter;
import io.sitong.catalog.list.NationalList;
import io.sitong.catalog.standard.StandardFilter;
import io.sitong.reports.format.BadTemplate;
import io.sitong.reports.format.DocumentWriter;
import io.sitong.reports.format.Format;
import io.sitong.reports.format.OfficeTemplate;
import io.sitong.reports.outline.Cover;
import io.sitong.reports.outline.Outline;
import io.sitong.ui.reports.ReportKind;
import io.sitong.ui.reports.ScreenAddress;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code report}: one report from the data directory; the end of the file name says the format. */
@Command(
        name = "report",
        description =
                "生成报告：catalog、changes、mapping、coverage、gaps、ledger、progress、consistency、chain、reduction、sharing、findings、packet、rulebook",
        mixinStandardHelpOptions = true)
final class ReportCommand implements Callable<Integer> {

    private static final Pattern VERSIONS = Pattern.compile("([0-9]{1,6})-([0-9]{1,6})");

    private final Console console;

    @Parameters(paramLabel = "NAME", description = "报告名称")
    private String name = "";

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "输出文件，按扩展名决定格式")
    private Path out = Path.of("");

    @Option(names = "--as-of", paramLabel = "DATE", description = "仅用于catalog：截至哪一天，如2026-01-31，默认今天")
    private @Nullable LocalDate day;

    @Option(names = "--from", paramLabel = "DATE", description = "仅用于changes：与哪一天终了时的目录相比，默认本季度第一天")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DATE", description = "仅用于changes：到哪一天，默认今天")
    private @Nullable LocalDate to;

    @Option(names = "--code", paramLabel = "CODE", description = "仅用于changes：只对照这一个事项的两个已发布版本，以基本编码指明")
    private @Nullable String code;

    @Option(names = "--versions", paramLabel = "N-M", description = "与--code同用：对照第几版和第几版，如1-3")
    private @Nullable String versions;

    @Option(
            names = "--template",
            paramLabel = "FILE",
            description = "套用的模板：Word（.docx，用{{正文}}等标出位置）或Excel封面（.xlsx）；默认用界面上为该报告选定的模板")
    private @Nullable Path template;

    @Option(
            names = "--address",
            paramLabel = "URL",
            defaultValue = "${env:SITONG_PUBLIC_ADDRESS:-}",
            description = "工作台的网址，如https://zwfw.example.gov.cn；给出后，报告末尾的数字出处可以点开")
    private String address = "";

    @Option(
            names = "--mark",
            paramLabel = "TEXT",
            description = "封面左上角的标注，如“密级：内部”“编号：2026-017”，可重复；仅用于有封面的报告（mapping）")
    private List<String> marks = List.of();

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
            Outline outline = marked(outline(kind, open));
            Path folder = out.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            try (OutputStream bytes = Files.newOutputStream(out)) {
                writer(open, kind, format, outline).write(outline, bytes);
            }
        }
        console.say("已写入 " + out.toAbsolutePath());
        return ExitCode.DONE;
    }

    private Outline marked(Outline outline) {
        Cover cover = outline.cover();
        if (marks.isEmpty()) {
            return outline;
        }
        if (cover == null) {
            throw new CannotDo("“" + name + "”没有封面，不能用 --mark。");
        }
        return outline.under(cover.marked(marks));
    }

    private DocumentWriter writer(DataDirectory.Open open, ReportKind kind, Format format, Outline outline)
            throws IOException {
        Optional<NationalList> about = open.stores().nationalLists().current();
        Path file = template;
        if (file == null) {
            return open.reports(server()).writer(outline, kind, format, DataDirectory.operator(), scope(), about);
        }
        try {
            return open.reports(server())
                    .into(OfficeTemplate.read(format, Files.readAllBytes(file)), outline, kind, scope(), about);
        } catch (BadTemplate bad) {
            throw new CannotDo("模板“" + file + "”不能用：" + bad.sentence());
        }
    }

    private ScreenAddress server() {
        try {
            return ScreenAddress.at(address);
        } catch (IllegalArgumentException e) {
            throw new CannotDo("--address 应是以 http:// 或 https:// 开头的网址，不带 ? 和 #：“" + address + "”。");
        }
    }

    private DivisionCode scope() {
        return region.find().orElse(DataDirectory.operator().scope());
    }

    private Outline outline(ReportKind kind, DataDirectory.Open open) {
        LocalDate asked = day;
        if (asked != null && kind != ReportKind.CATALOG) {
            throw new CannotDo("--as-of 只用于 catalog；其他报告都按现在的数据生成。");
        }
        if ((from != null || to != null) && kind != ReportKind.CHANGES) {
            throw new CannotDo("--from 和 --to 只用于 changes。");
        }
        if ((code == null) != (versions == null)
                || code != null && (kind != ReportKind.CHANGES || from != null || to != null)) {
            throw new CannotDo("--code 和 --versions 同时使用，只用于 changes，且不与 --from、--to 并用。");
        }
        String item = code;
        String numbers = versions;
        if (item != null && numbers != null) {
            return versions(open, item, numbers);
        }
        if (asked != null) {
            return open.reports(server()).catalog(DataDirectory.operator(), StandardFilter.all(), asked);
        }
        return kind == ReportKind.CHANGES
                ? changes(open, scope())
                : open.reports(server()).outline(kind, DataDirectory.operator(), scope());
    }

    private Outline changes(DataDirectory.Open open, DivisionCode scope) {
        LocalDate last = to == null ? OfficeTime.today(open.clock()) : to;
        LocalDate first = from == null ? Quarter.of(last).firstDay() : from;
        if (last.isBefore(first)) {
            throw new CannotDo("--to（" + last + "）早于 --from（" + first + "）。");
        }
        return open.reports(server()).changes(DataDirectory.operator(), scope, first, last);
    }

    private Outline versions(DataDirectory.Open open, String item, String numbers) {
        Matcher named = VERSIONS.matcher(numbers);
        if (!named.matches() || Integer.parseInt(named.group(1)) >= Integer.parseInt(named.group(2))) {
            throw new CannotDo("--versions 应为较早的版本号-较晚的版本号，如 1-3。");
        }
        return open.reports(server())
                .versions(
                        DataDirectory.operator(),
                        item,
                        Integer.parseInt(named.group(1)),
                        Integer.parseInt(named.group(2)))
                .orElseThrow(() -> new CannotDo("目录中没有基本编码为“" + item + "”的事项，或它没有版本 " + numbers + "。"));
    }

    private static String keys() {
        return Arrays.stream(ReportKind.values()).map(ReportKind::key).collect(Collectors.joining("、"));
    }
}
