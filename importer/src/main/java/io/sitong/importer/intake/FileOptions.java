package io.sitong.importer.intake;

import io.sitong.importer.FileKind;
import io.sitong.importer.ReadMapping;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What people said of a sent file as a whole.
 *
 * @param kind what it lists, where it was taken for something else
 * @param mapping columns and values mapped by hand
 * @param blanksRemove a blank cell removes the stored value
 * @param shape by what files of the same make are known; absent before the first reading
 * @param remembered the mapping was made in an earlier file of the same shape
 */
public record FileOptions(
        @Nullable FileKind kind,
        ReadMapping mapping,
        boolean blanksRemove,
        @Nullable String shape,
        boolean remembered) {

    static FileOptions none() {
        return new FileOptions(null, ReadMapping.NONE, false, null, false);
    }

    FileOptions withKind(FileKind known) {
        return new FileOptions(known, mapping, blanksRemove, shape, remembered);
    }

    /** With columns chosen beside those chosen before. */
    FileOptions withColumns(Map<String, String> chosen) {
        Map<String, String> all = new HashMap<>(mapping.columns());
        all.putAll(chosen);
        return withMapping(new ReadMapping(all, mapping.values()));
    }

    /** With the meaning of words of one key, beside those known before. */
    FileOptions withValues(String key, Map<String, String> codes) {
        Map<String, Map<String, String>> all = new HashMap<>(mapping.values());
        Map<String, String> words = new HashMap<>(all.getOrDefault(key, Map.of()));
        words.putAll(codes);
        all.put(key, words);
        return withMapping(new ReadMapping(mapping.columns(), all));
    }

    FileOptions withMapping(ReadMapping wanted) {
        return new FileOptions(kind, wanted, blanksRemove, shape, remembered);
    }

    FileOptions withBlanksRemoving(boolean remove) {
        return new FileOptions(kind, mapping, remove, shape, remembered);
    }

    /** With what is remembered of files of this shape. */
    FileOptions withMemory(String known, ReadMapping memory) {
        return new FileOptions(kind, memory, blanksRemove, known, !memory.isEmpty());
    }
}
