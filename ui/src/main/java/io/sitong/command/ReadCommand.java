package io.sitong.command;

import io.sitong.importer.ReadJson;
import io.sitong.importer.ReadMapping;
import io.sitong.importer.ReadOptions;
import io.sitong.importer.ReadResult;
import io.sitong.importer.SheetResult;
import io.sitong.importer.UnreadableFile;
import io.sitong.importer.problem.ImportProblem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code read}: what the importer understood of files. */
@Command(name = "read", description = "读取表格，说明识别到的工作表、表头、列、事项和单元格问题", mixinStandardHelpOptions = true)
final class ReadCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "表格文件，或装有表格文件的 zip 压缩包")
    private List<Path> files = List.of();

    @Mixin
    private final RegionOption region = new RegionOption();

    @Option(names = "--json", description = "输出 JSON；多个文件或压缩包时为数组")
    private boolean json;

    @Option(names = "--mapping", paramLabel = "FILE", description = "按此文件（JSON）对应列和取值")
    private @Nullable Path mapping;

    @Option(names = "--save-mapping", paramLabel = "FILE", description = "把识别到的列对应关系写入此文件，修改后可用于 --mapping")
    private @Nullable Path saveMapping;

    ReadCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        ReadMapping given = mapping == null ? ReadMapping.NONE : MappingFile.read(mapping);
        ReadOptions options = ReadOptions.forRegion(region.find().orElse(null)).withMapping(given);
        List<UnreadableFile> unreadable = new ArrayList<>();
        List<InputFiles.Read> read = new InputFiles().readAll(files, options, unreadable::add);
        if (read.isEmpty() && unreadable.size() == 1) {
            throw unreadable.get(0);
        }
        if (saveMapping != null) {
            MappingFile.write(saveMapping, together(read), console);
        }
        if (json) {
            console.json(tree(read, unreadable, given));
        } else {
            read.forEach(r -> print(r.result()));
        }
        unreadable.forEach(u -> console.say(String.valueOf(u.getMessage())));
        return unreadable.isEmpty() ? ExitCode.DONE : ExitCode.UNUSABLE;
    }

    /** One mapping for all files: the columns of the first one that has them. */
    private static ReadMapping together(List<InputFiles.Read> read) {
        Map<String, String> columns = new HashMap<>();
        read.forEach(r -> ReadMapping.of(r.result()).columns().forEach(columns::putIfAbsent));
        return new ReadMapping(columns, Map.of());
    }

    private static Object tree(List<InputFiles.Read> read, List<UnreadableFile> unreadable, ReadMapping given) {
        List<Map<String, Object>> trees = new ArrayList<>();
        boolean archive = false;
        for (InputFiles.Read one : read) {
            Map<String, Object> tree = ReadJson.of(one.result(), given);
            if (!one.archive().isEmpty()) {
                tree.put("archive", one.archive());
                archive = true;
            }
            trees.add(tree);
        }
        for (UnreadableFile file : unreadable) {
            Map<String, Object> tree = new LinkedHashMap<>();
            tree.put("file", file.uploadName());
            tree.put("error", file.getMessage());
            trees.add(tree);
        }
        return trees.size() == 1 && !archive ? trees.get(0) : trees;
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
