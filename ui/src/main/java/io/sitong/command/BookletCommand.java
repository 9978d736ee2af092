package io.sitong.command;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.division.Division;
import io.sitong.reports.booklet.BookletData.Arrangement;
import io.sitong.reports.format.BookWriter;
import io.sitong.reports.format.Format;
import io.sitong.reports.outline.Book;
import io.sitong.ui.documents.BookletChoice;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code booklet}: published items as one book with contents and index. */
@Command(name = "booklet", description = "生成宣传读本：封面、目录、正文、音序索引", mixinStandardHelpOptions = true)
final class BookletCommand implements Callable<Integer> {

    private final Console console;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "输出文件，扩展名为docx或pdf")
    private Path out = Path.of("");

    @Option(
            names = "--by",
            paramLabel = "department|topic",
            defaultValue = "DEPARTMENT",
            description = "按部门（department）或按主题（topic）分章，默认按部门")
    private Arrangement by = Arrangement.DEPARTMENT;

    @Option(names = "--across", description = "只收录对应跨省通办清单的事项")
    private boolean across;

    @Option(names = "--department", paramLabel = "NN", description = "只收录一个部门的事项：基本编码第5-6位")
    private @Nullable String department;

    @Option(names = "--topic", paramLabel = "TOPIC", description = "只收录一个主题的事项")
    private @Nullable String topic;

    @Option(names = "--text", paramLabel = "TEXT", description = "只收录名称、编码或拼音首字母含有这些字的事项")
    private @Nullable String text;

    @Option(names = "--code", paramLabel = "CODE", split = ",", description = "只收录这些基本编码，可多个，用逗号分开")
    private Set<String> codes = Set.of();

    @Option(names = "--author", paramLabel = "NAME", description = "编印单位，印在封面和编印说明上，默认为目录所属的地区")
    private @Nullable String author;

    @Mixin
    private final DataDirectory data = new DataDirectory();

    BookletCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Format format = Format.ofFileName(InputFiles.nameOf(out))
                .filter(f -> f == Format.DOCX || f == Format.PDF)
                .orElseThrow(() -> new CannotDo("读本只有docx和pdf两种格式，请把输出文件的扩展名写成其中之一。"));
        BookletChoice choice = new BookletChoice(by, text, null, department, topic, across, codes);
        try (DataDirectory.Open open = data.open(console)) {
            Book book = open.booklets()
                    .book(namely(DataDirectory.operator(), open), choice, () -> {})
                    .orElseThrow(() -> new CannotDo("没有符合条件的已发布事项，读本没有生成。"));
            Path folder = out.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            try (OutputStream bytes = Files.newOutputStream(out)) {
                BookWriter.of(format).write(book, bytes);
            }
            console.say("已收录 " + book.entries().size() + " 项，" + book.chapters().size() + " 章：" + out.toAbsolutePath());
        }
        return ExitCode.DONE;
    }

    /** The unit on the cover: the one given, or the place whose catalog it is, but never the account of the machine. */
    private Viewer namely(Viewer operator, DataDirectory.Open open) {
        String name = author != null
                ? author
                : open.stores()
                        .divisions()
                        .find(operator.scope())
                        .map(Division::name)
                        .orElse(operator.name());
        return new Viewer(operator.accountId(), name, operator.role(), operator.scope());
    }
}
