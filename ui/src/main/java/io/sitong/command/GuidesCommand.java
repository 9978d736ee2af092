package io.sitong.command;

import io.sitong.catalog.standard.StandardFilter;
import io.sitong.catalog.standard.StandardItem;
import io.sitong.reports.format.Format;
import io.sitong.reports.guide.GuideExport;
import io.sitong.ui.reports.ReportDesk;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code guides}: the unified guide of every published standard item. */
@Command(name = "guides", description = "批量生成统一办事指南", mixinStandardHelpOptions = true)
final class GuidesCommand implements Callable<Integer> {

    private final Console console;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "输出目录")
    private Path out = Path.of("");

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "DOCX", description = "docx、pdf 或 html，默认 docx")
    private Format format = Format.DOCX;

    @Mixin
    private final DataDirectory data = new DataDirectory();

    GuidesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        try (DataDirectory.Open open = data.open(console)) {
            ReportDesk desk = open.reports();
            List<StandardItem> published = new ArrayList<>();
            open.stores().standardItems().forEach(StandardFilter.all(), s -> {
                if (s.snapshot() > 0) {
                    published.add(s);
                }
            });
            GuideExport.Outcome outcome = new GuideExport()
                    .export(
                            published.stream().flatMap(s -> desk.guide(DataDirectory.operator(), s).stream()),
                            out,
                            format,
                            GuideExport.Progress.none());
            console.say("已生成 " + outcome.written() + " 份办事指南：" + out.toAbsolutePath());
        }
        return ExitCode.DONE;
    }
}
