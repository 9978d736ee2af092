package io.sitong.command;

import io.sitong.importer.ReadJson;
import io.sitong.importer.ReadOptions;
import io.sitong.importer.ReadResult;
import io.sitong.importer.SheetResult;
import io.sitong.importer.problem.ImportProblem;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code read}: what the importer understood of files. */
@Command(name = "read", description = "读取表格，说明识别到的工作表、表头、列、事项和单元格问题", mixinStandardHelpOptions = true)
final class ReadCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "表格文件")
    private List<Path> files = List.of();

    @Mixin
    private final RegionOption region = new RegionOption();

    @Option(names = "--json", description = "输出 JSON；多个文件时为数组")
    private boolean json;

    ReadCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        InputFiles input = new InputFiles();
        ReadOptions options = ReadOptions.forRegion(region.find().orElse(null));
        List<ReadResult> results =
                files.stream().map(f -> input.read(f, options)).toList();
        if (json) {
            console.json(
                    results.size() == 1
                            ? ReadJson.of(results.get(0))
                            : results.stream().map(ReadJson::of).toList());
        } else {
            results.forEach(this::print);
        }
        return ExitCode.DONE;
    }

    private void print(ReadResult result) {
        console.print(result.uploadName() + "：" + result.kind().label() + "，事项 " + result.itemCount() + " 项，问题 "
                + result.problemCount() + " 处");
        result.notes().forEach(n -> console.print("  " + n));
        for (SheetResult sheet : result.sheets()) {
            console.print("  “" + sheet.name() + "” 表头第 " + sheet.headerRows() + " 行，事项 "
                    + sheet.items().size() + " 项");
            sheet.notes().forEach(n -> console.print("    " + n));
            for (ImportProblem problem : sheet.problems()) {
                console.print("    " + problem.severity().label() + " " + problem.line());
            }
        }
        result.skipped().forEach(s -> console.print("  未读取“" + s.name() + "”：" + s.reason()));
    }
}
