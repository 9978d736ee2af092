package io.sitong.importer.intake;

import io.sitong.importer.ReadMapping;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A mapping as a small file, in the same form the command line reads and writes. */
public final class MappingText {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private MappingText() {}

    public static byte[] write(ReadMapping mapping) {
        return JSON.writerWithDefaultPrettyPrinter()
                .writeValueAsString(mapping.toJson())
                .getBytes(StandardCharsets.UTF_8);
    }

    /** @throws IllegalArgumentException when it is something else; the message says what is wrong, in Chinese */
    public static ReadMapping read(byte[] bytes) {
        try {
            return ReadMapping.ofJson(JSON.readValue(new String(bytes, StandardCharsets.UTF_8), Map.class));
        } catch (JacksonException e) {
            throw new IllegalArgumentException("不是导出的对应关系文件", e);
        }
    }
}
