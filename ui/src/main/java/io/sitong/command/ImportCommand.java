package io.sitong.command;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.batch.BatchOutcome;
import io.sitong.catalog.division.Division;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.store.Stores;
import io.sitong.importer.ReadMapping;
import io.sitong.importer.ReadOptions;
import io.sitong.importer.ReadResult;
import io.sitong.importer.SpreadsheetImport;
import io.sitong.importer.SpreadsheetReader;
import io.sitong.importer.WorkbookShape;
import io.sitong.importer.stage.Decision;
import io.sitong.importer.stage.ImportPreview;
import io.sitong.importer.stage.PreviewOptions;
import io.sitong.rules.basis.GoneLaws;
import io.sitong.rules.book.RuleRun;
import io.sitong.ui.upkeep.RegisteredLaws;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code import}: stages a file and accepts it into the data directory. */
@Command(name = "import", description = "把表格导入数据目录", mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "FILE", description = "表格文件")
    private Path file = Path.of("");

    @Mixin
    private final RegionOption region = new RegionOption();

    @Mixin
    private final DataDirectory data = new DataDirectory();

    @Option(names = "--dry-run", description = "只预览，不写入")
    private boolean dryRun;

    ImportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        InputFiles.existing(file);
        var division = region.require();
        try (DataDirectory.Open open = data.open(console)) {
            Stores stores = open.stores();
            Viewer operator = DataDirectory.operator();
            GoneLaws laws = RegisteredLaws.of(stores.laws());
            RuleRun rules = new RuleRun(() -> laws);
            SpreadsheetImport importing = new SpreadsheetImport(
                            stores.implementations(),
                            stores.standardItems(),
                            stores.authorities(),
                            stores.batches(),
                            rules,
                            open.clock())
                    .with(open.packets(rules));
            ReadResult reading = reading(stores, division);
            ImportPreview preview = importing.preview(operator, division, reading, PreviewOptions.usual());
            var totals = preview.totals();
            for (Decision decision : Decision.values()) {
                console.print(decision.label() + "：" + totals.count(decision));
            }
            console.print("单元格问题：" + totals.problemCount() + "，规则问题：" + totals.findingCount()
                    + (totals.absent() == 0 ? "" : "（其中 " + totals.absent() + " 处因表格没有相应的列）"));
            long kept = preview.rows().stream()
                    .mapToLong(row -> row.conflicts().size())
                    .sum();
            if (kept > 0) {
                console.print("上次导入或导出以后在库中改过、保留库中值：" + kept + " 处");
            }
            if (dryRun) {
                console.say("只预览，没有写入任何内容。");
                return ExitCode.DONE;
            }
            return switch (importing.accept(operator, preview, Set.of(), written -> {})) {
                case BatchOutcome.Done done -> {
                    importing
                            .answer(operator, division, done.batch().id(), reading, Set.of())
                            .forEach(console::say);
                    String place = stores.divisions()
                            .find(division)
                            .map(Division::name)
                            .orElse(null);
                    importing
                            .receipt(operator, done.batch().id())
                            .ifPresent(receipt -> console.print(receipt.text(place)));
                    yield ExitCode.DONE;
                }
                case BatchOutcome.ChangedMeanwhile changed ->
                    throw new CannotDo("这些位置的事项刚刚被他人改动，没有写入任何内容：" + String.join("、", changed.places()));
                case BatchOutcome.NotYours not ->
                    throw new CannotDo("这些位置不属于所给区划，没有写入任何内容：" + String.join("、", not.places()));
                case BatchOutcome.NothingWaits nothing -> ExitCode.DONE;
                case BatchOutcome.AlreadyUndone undone -> ExitCode.DONE;
            };
        }
    }

    /** What was mapped by hand on the screen, in a file of this shape, hold here too. */
    private ReadResult reading(Stores stores, DivisionCode division) {
        SpreadsheetReader reader = new InputFiles().reader();
        ReadOptions options = ReadOptions.forRegion(division);
        ReadResult reading = reader.read(file, InputFiles.nameOf(file), options);
        ReadMapping remembered = ReadMapping.ofRemembered(
                stores.batches().rememberedColumns(division.value(), WorkbookShape.of(reading)));
        return remembered.isEmpty()
                ? reading
                : reader.read(file, InputFiles.nameOf(file), options.withMapping(remembered));
    }
}
