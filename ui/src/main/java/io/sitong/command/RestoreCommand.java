package io.sitong.command;

import io.sitong.catalog.audit.TrailCheck;
import io.sitong.ui.backup.BackupFile;
import io.sitong.ui.backup.NotWhole;
import io.sitong.ui.system.TrailCheckWords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code restore}: a data directory from a backup, looked through before it is used. */
@Command(name = "restore", description = "由备份文件恢复数据目录，并核验文件和审计记录", mixinStandardHelpOptions = true)
final class RestoreCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "FILE", description = "备份文件")
    private Path file = Path.of("");

    @Mixin
    private final DataDirectory data = new DataDirectory();

    RestoreCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Path home = data.embedded("恢复数据库请用 pg_restore，再另行复制数据目录");
        if (!Files.isRegularFile(file)) {
            throw new CannotDo("没有备份文件“" + file + "”。");
        }
        if (Files.exists(home) && !empty(home)) {
            throw new CannotDo("“" + home + "”不是空目录，不覆盖；请用 --data 指定一个不存在的或空的目录。");
        }
        BackupFile.Content content;
        try {
            content = BackupFile.restore(file.toAbsolutePath(), home);
        } catch (NotWhole | ZipException e) {
            throw new CannotDo("“" + file + "”不是完整的四同备份（" + e.getMessage() + "），没有恢复任何内容。");
        }
        TrailCheck check;
        try (DataDirectory.Open open = data.open(console)) {
            check = open.stores().auditChecks().run(DataDirectory.operator(), null, looked -> {});
        }
        if (!check.holds()) {
            TrailCheckWords.of(check).forEach(console::say);
        }
        console.say("已把“" + file + "”中的 " + content.files() + " 个文件恢复到“" + home + "”，文件校验一致，审计记录 " + check.records()
                + " 条" + (check.holds() ? "核验无误。" : "核验未通过。"));
        return check.holds() ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    private static boolean empty(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            return false;
        }
        try (Stream<Path> files = Files.list(directory)) {
            return files.findAny().isEmpty();
        }
    }
}
