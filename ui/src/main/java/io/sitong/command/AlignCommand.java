package io.sitong.command;

import io.sitong.catalog.builtin.BuiltInDivisions;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.list.Confirmation;
import io.sitong.catalog.list.ListEntry;
import io.sitong.command.align.AlignInput;
import io.sitong.command.align.Alignment;
import io.sitong.importer.FileKind;
import io.sitong.importer.NationalListReader;
import io.sitong.importer.ReadOptions;
import io.sitong.importer.ReadResult;
import io.sitong.importer.UnreadableFile;
import io.sitong.rules.lineup.LineUpSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code align}: the whole main job without a server. */
@Command(name = "align", description = "读取各地表格，校验、与目录和国家清单对应，生成报告、缺口清单、办事指南和退回包", mixinStandardHelpOptions = true)
final class AlignCommand implements Callable<Integer> {

    private static final DivisionCode REGION = new DivisionCode("150000000000");

    private final Console console;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "各地报送的表格，可以是zip；其中的基本目录表作为目录使用")
    private List<Path> files = List.of();

    @Option(names = "--national", required = true, paramLabel = "FILE", description = "国家清单（xlsx、csv、docx）")
    private Path national = Path.of("");

    @Option(names = "--catalog", paramLabel = "FILE", description = "基本目录；不给时由报送表格归并")
    private @Nullable Path catalog;

    @Mixin
    private final RegionOption region = new RegionOption();

    @Mixin
    private final LineUpOptions options = new LineUpOptions();

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "输出目录")
    private Path out = Path.of("out");

    AlignCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        long start = System.nanoTime();
        LineUpSettings settings = options.settings();
        InputFiles input = new InputFiles();
        List<ReadResult> lists = new ArrayList<>();
        List<ReadResult> catalogs = new ArrayList<>();
        Path given = catalog;
        InputFiles.existing(national);
        if (given != null) {
            catalogs.add(input.read(given, ReadOptions.none().withKind(FileKind.CATALOG)));
        }
        List<UnreadableFile> unreadable = new ArrayList<>();
        for (ReadResult read : read(input, unreadable)) {
            console.say(read.uploadName() + "：" + read.kind().label() + "，事项 " + read.itemCount() + " 项，问题 "
                    + read.problemCount() + " 处");
            (read.kind() == FileKind.CATALOG ? catalogs : lists).add(read);
        }
        List<ListEntry> entries = numbered(new NationalListReader(input.reader())
                .read(InputFiles.existing(national), InputFiles.nameOf(national)));
        double reading = Math.round((System.nanoTime() - start) / 1e6) / 1e3;
        boolean sample = entries.stream().anyMatch(e -> e.confirmation() != Confirmation.OFFICIAL);
        Map<String, Object> summary = new Alignment(
                        new BuiltInDivisions(),
                        region.find().map(AlignCommand::regionOf).orElse(REGION),
                        settings,
                        Clock.systemDefaultZone())
                .run(new AlignInput(lists, catalogs, given != null, entries, title(entries)), sample, reading, out);
        Files.write(out.resolve("summary.json"), console.jsonBytes(summary));
        console.json(summary);
        console.say("已写入 " + out.toAbsolutePath());
        // said at the end, where it is seen
        unreadable.forEach(failure -> console.say("没有读取：" + failure.getMessage()));
        return unreadable.isEmpty() ? ExitCode.DONE : ExitCode.UNUSABLE;
    }

    /** The files and those inside where one is a zip; one that cannot be read does not keep the others from their work. */
    private List<ReadResult> read(InputFiles input, List<UnreadableFile> unreadable) {
        ReadOptions as = ReadOptions.forRegion(region.find().orElse(null));
        List<ReadResult> results = new ArrayList<>();
        for (InputFiles.Read one : input.readAll(files, as, unreadable::add)) {
            ReadResult read = one.result();
            if (read.kind() == FileKind.NATIONAL_LIST) {
                throw new CannotDo("“" + read.uploadName() + "”是国家清单，不是报送的事项表格，请用 --national 指明。");
            }
            results.add(read);
        }
        if (results.isEmpty() && !unreadable.isEmpty()) {
            throw unreadable.getFirst();
        }
        return results;
    }

    private static DivisionCode regionOf(DivisionCode any) {
        return new DivisionCode(any.value().substring(0, 2) + "0000000000");
    }

    private String title(List<ListEntry> entries) {
        List<String> sources = entries.stream()
                .map(ListEntry::source)
                .filter(s -> !s.isBlank())
                .distinct()
                .toList();
        return sources.isEmpty() ? InputFiles.nameOf(national) : String.join("、", sources);
    }

    /** Entries of a file have no numbers of their own in the catalog: their place in the file is used. */
    private static List<ListEntry> numbered(List<ListEntry> entries) {
        List<ListEntry> numbered = new ArrayList<>();
        for (ListEntry e : entries) {
            numbered.add(new ListEntry(
                    numbered.size() + 1L,
                    0,
                    e.number(),
                    e.name(),
                    e.batch(),
                    e.leadDepartment(),
                    e.serviceObject(),
                    e.crossMode(),
                    e.deadline(),
                    e.source(),
                    e.confirmation()));
        }
        return numbered;
    }
}
