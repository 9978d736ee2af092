package io.sitong.command;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.batch.BatchOutcome;
import io.sitong.catalog.division.Division;
import io.sitong.catalog.store.Stores;
import io.sitong.importer.ImportReceipt;
import io.sitong.importer.ImportSession;
import io.sitong.importer.SpreadsheetImport;
import io.sitong.importer.stage.Decision;
import io.sitong.rules.book.RuleRun;
import java.nio.file.Path;
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
            SpreadsheetImport importing = new SpreadsheetImport(
                    stores.implementations(),
                    stores.standardItems(),
                    stores.authorities(),
                    stores.batches(),
                    stores.recordedFindings(),
                    new RuleRun(),
                    open.clock());
            ImportSession session = new ImportSession(
                    new InputFiles().reader(),
                    importing,
                    stores.batches(),
                    operator,
                    division,
                    file,
                    InputFiles.nameOf(file));
            var totals = session.preview().totals();
            for (Decision decision : Decision.values()) {
                console.print(decision.label() + "：" + totals.count(decision));
            }
            console.print("单元格问题：" + totals.problemCount() + "，规则问题：" + totals.findingCount());
            if (dryRun) {
                console.say("只预览，没有写入任何内容。");
                return ExitCode.DONE;
            }
            return switch (session.accept(written -> {})) {
                case BatchOutcome.Done done -> {
                    String place = stores.divisions()
                            .find(division)
                            .map(Division::name)
                            .orElse(null);
                    console.print(ImportReceipt.of(done.batch()).text(place));
                    yield ExitCode.DONE;
                }
                case BatchOutcome.ChangedMeanwhile changed ->
                    throw new CannotDo("这些位置的事项刚刚被他人改动，没有写入任何内容：" + String.join("、", changed.places()));
                case BatchOutcome.NotYours not ->
                    throw new CannotDo("这些位置不属于所给区划，没有写入任何内容：" + String.join("、", not.places()));
                case BatchOutcome.AlreadyUndone undone -> ExitCode.DONE;
            };
        }
    }
}
