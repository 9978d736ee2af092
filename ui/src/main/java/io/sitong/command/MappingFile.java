package io.sitong.command;

import io.sitong.importer.ReadMapping;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The small file in which a mapping of columns and values is passed on. */
final class MappingFile {

    private static final long LARGEST = 1 << 20;

    private MappingFile() {}

    static ReadMapping read(Path file) {
        InputFiles.existing(file);
        try {
            if (Files.size(file) > LARGEST) {
                throw new CannotDo("“" + InputFiles.nameOf(file) + "”超过 1 MB，不是列对应文件。");
            }
            return ReadMapping.ofJson(new JsonMapper().readValue(Files.readString(file), Map.class));
        } catch (JacksonException | ClassCastException e) {
            throw new CannotDo("“" + InputFiles.nameOf(file) + "”不是列对应文件（应为 JSON，含 columns 和 values 两项）。");
        } catch (IllegalArgumentException e) {
            throw new CannotDo("“" + InputFiles.nameOf(file) + "”里" + e.getMessage() + "，请更正后再用。");
        } catch (IOException e) {
            throw new CannotDo("无法读取“" + file + "”。");
        }
    }

    static void write(Path file, ReadMapping mapping, Console console) {
        try {
            Files.write(file, console.jsonBytes(mapping.toJson()));
        } catch (IOException e) {
            throw new CannotDo("无法写入“" + file + "”，请核对路径和权限。");
        }
    }
}
