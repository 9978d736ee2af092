package io.sitong.command;

import io.sitong.importer.UnreadableFile;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The list of commands, and what happens when one cannot go on. */
@Command(
        name = "sitong",
        description = "四同：政务服务事项统一管理工作台",
        mixinStandardHelpOptions = true,
        version = "sitong 1.0",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            ServeCommand.class,
            AlignCommand.class,
            ReadCommand.class,
            CheckCommand.class,
            ImportCommand.class,
            ReceiptCommand.class,
            EvaluateCommand.class,
            AuditCommand.class,
            ReportCommand.class,
            GuidesCommand.class,
            BookletCommand.class,
            PacketsCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            CommandLine.HelpCommand.class
        })
public final class Commands implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    private Commands() {
        this.spec = CommandSpec.create();
    }

    /** Runs one command and returns its exit code. */
    public static int run(String... arguments) {
        return line(Console.ofProcess()).execute(arguments);
    }

    /** All commands, speaking to this console. */
    static CommandLine line(Console console) {
        CommandLine line = new CommandLine(new Commands(), new ConsoleFactory(console));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setErr(new PrintWriter(console.err(), true));
        line.setOut(new PrintWriter(console.out(), true));
        line.setExecutionExceptionHandler((failure, command, parsed) -> {
            if (failure instanceof CannotDo || failure instanceof UnreadableFile) {
                console.say(failure.getMessage() == null ? failure.toString() : failure.getMessage());
                return ExitCode.UNUSABLE;
            }
            throw failure;
        });
        return line;
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return ExitCode.UNUSABLE;
    }
}
