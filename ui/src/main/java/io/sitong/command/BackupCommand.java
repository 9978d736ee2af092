package io.sitong.command;

import io.sitong.catalog.store.EmbeddedFile;
import io.sitong.ui.backup.BackupFile;
import io.sitong.ui.backup.BackupRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code backup}: everything an installation holds as one file, also while it serves. */
@Command(name = "backup", description = "把数据库和数据目录中的其他文件备份成一个文件；服务运行时也可以", mixinStandardHelpOptions = true)
final class BackupCommand implements Callable<Integer> {

    /** A server looks once a second. */
    private static final Duration TAKEN_UP_WITHIN = Duration.ofSeconds(20);

    /** The largest catalog takes minutes. */
    private static final Duration ANSWERED_WITHIN = Duration.ofHours(2);

    private static final Duration LOOK_EVERY = Duration.ofMillis(200);

    private final Console console;

    @Parameters(paramLabel = "FILE", description = "备份文件（.zip），不得已经存在")
    private Path file = Path.of("");

    @Mixin
    private final DataDirectory data = new DataDirectory();

    BackupCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, SQLException, InterruptedException {
        Path home = data.embedded("备份数据库请用 pg_dump，再另行复制数据目录");
        Path target = file.toAbsolutePath().normalize();
        if (Files.exists(target)) {
            throw new CannotDo("“" + target + "”已经存在，不覆盖；请换一个文件名。");
        }
        if (!Files.exists(EmbeddedFile.in(home))) {
            throw new CannotDo("数据目录“" + home + "”中没有四同的数据库，没有可备份的内容。");
        }
        Path folder = target.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        BackupFile.Content content;
        try {
            content = BackupFile.write(home, zip -> EmbeddedFile.copy(home, zip), target);
        } catch (EmbeddedFile.InUse inUse) {
            content = byTheServer(home, target);
        }
        console.say("已备份“" + home + "”的数据库和其他文件共 " + content.files() + " 个（" + content.bytes() / 1_000_000 + " MB）到“"
                + target + "”。");
        return ExitCode.DONE;
    }

    private static BackupFile.Content byTheServer(Path home, Path target) throws IOException, InterruptedException {
        BackupRequest.ask(home, target);
        for (Duration waited = Duration.ZERO;
                BackupRequest.waits(home) && waited.compareTo(TAKEN_UP_WITHIN) < 0;
                waited = waited.plus(LOOK_EVERY)) {
            Thread.sleep(LOOK_EVERY);
        }
        if (BackupRequest.waits(home) && !BackupRequest.withdraw(home)) {
            throw new CannotDo("数据目录“" + home + "”正被另一个四同程序使用，但它没有应答；请等它结束，或停止它后再备份。");
        }
        String said = answer(home);
        return BackupRequest.content(said).orElseThrow(() -> new CannotDo("运行中的四同没有备份成功：" + said));
    }

    private static String answer(Path home) throws IOException, InterruptedException {
        for (Duration waited = Duration.ZERO; waited.compareTo(ANSWERED_WITHIN) < 0; waited = waited.plus(LOOK_EVERY)) {
            Optional<String> answer = BackupRequest.answer(home);
            if (answer.isPresent()) {
                return answer.get();
            }
            Thread.sleep(LOOK_EVERY);
        }
        throw new CannotDo("运行中的四同开始了备份，但两小时内没有说完成；请查看它的日志。");
    }
}
