package io.sitong.command;

import io.sitong.catalog.builtin.BuiltInDivisions;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.standard.StandardItem;
import io.sitong.catalog.standard.StandardState;
import io.sitong.importer.CheckJson;
import io.sitong.importer.FileKind;
import io.sitong.importer.ReadItem;
import io.sitong.importer.ReadOptions;
import io.sitong.importer.ReadResult;
import io.sitong.importer.stage.RowFinding;
import io.sitong.rules.Severity;
import io.sitong.rules.book.RuleRun;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code check}: reads files and says what the rules find. */
@Command(name = "check", description = "读取表格并按规则校验", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    private static final DivisionCode REGION = new DivisionCode("150000000000");

    private final Console console;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "表格文件")
    private List<Path> files = List.of();

    @Mixin
    private final RegionOption region = new RegionOption();

    @Option(names = "--catalog", paramLabel = "FILE", description = "基本目录；给出时一并对照标准")
    private @Nullable Path catalog;

    @Option(names = "--json", description = "输出 JSON；多个文件时为数组")
    private boolean json;

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            defaultValue = "ERROR",
            description = "error、warning 或 info：有此级别及以上的问题时退出码为 1，默认 error")
    private Severity failOn = Severity.ERROR;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        InputFiles input = new InputFiles();
        CheckJson check = new CheckJson(new RuleRun());
        List<StandardItem> standards = standards(input);
        List<Object> trees = new ArrayList<>();
        boolean failed = false;
        for (Path file : files) {
            ReadResult read =
                    input.read(file, ReadOptions.forRegion(region.find().orElse(null)));
            DivisionCode division = region.find().orElse(REGION);
            List<RowFinding> findings = check.findings(read, division, standards);
            failed |= CheckJson.anyAtLeast(failOn, read, findings);
            trees.add(CheckJson.of(read, findings));
            if (!json) {
                print(read, findings);
            }
        }
        if (json) {
            console.json(trees.size() == 1 ? trees.get(0) : trees);
        }
        return failed ? ExitCode.FINDINGS : ExitCode.DONE;
    }

    private List<StandardItem> standards(InputFiles input) {
        Path given = catalog;
        if (given == null) {
            return List.of();
        }
        List<StandardItem> standards = new ArrayList<>();
        ReadResult read = input.read(given, ReadOptions.none().withKind(FileKind.CATALOG));
        for (Item item : read.items().map(ReadItem::item).toList()) {
            standards.add(
                    new StandardItem(standards.size() + 1L, 1, StandardState.PUBLISHED, item, 1, false, Instant.EPOCH));
        }
        return standards;
    }

    private void print(ReadResult read, List<RowFinding> findings) {
        String place = read.region() == null
                ? ""
                : new BuiltInDivisions()
                        .find(read.region())
                        .map(d -> "，" + d.name())
                        .orElse("");
        console.print(read.uploadName() + "：事项 " + read.itemCount() + " 项" + place + "，单元格问题 " + read.problemCount()
                + " 处，规则问题 " + findings.size() + " 个");
        read.problems().forEach(p -> console.print("  " + p.severity().label() + " " + p.line()));
        for (RowFinding finding : findings) {
            console.print("  " + finding.finding().severity().label() + " "
                    + finding.finding().rule() + " " + finding.place() + "："
                    + finding.finding().message() + "。" + finding.finding().fix());
        }
    }
}
