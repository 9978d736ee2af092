package io.sitong.importer;

import io.sitong.catalog.division.DivisionCode;
import io.sitong.importer.problem.Place;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a person told the importer about a file.
 *
 * @param region whose items these are; absent: taken from the file
 * @param kind what the file lists; absent: recognised
 * @param columnChoices column letter or header text → key of the column, empty text to leave the column out; a key
 *     may be preceded by the sheet name and {@code !}, and {@code C#2} is a column of the second of several lists below one
 *     another. The sheet name and {@code !} alone mean the sheet itself: any text reads it although it is hidden, empty
 *     text leaves it out
 * @param valueChoices key → word as it stands in the cells → the code it means with this sender, empty for nothing
 * @param corrections text a person put in place of a cell's
 */
public record ReadOptions(
        @Nullable DivisionCode region,
        @Nullable FileKind kind,
        Map<String, String> columnChoices,
        Map<String, Map<String, String>> valueChoices,
        Map<Place, String> corrections) {

    public ReadOptions {
        columnChoices = Map.copyOf(columnChoices);
        valueChoices = Map.copyOf(valueChoices);
        corrections = Map.copyOf(corrections);
    }

    public static ReadOptions none() {
        return new ReadOptions(null, null, Map.of(), Map.of(), Map.of());
    }

    public static ReadOptions forRegion(@Nullable DivisionCode region) {
        return new ReadOptions(region, null, Map.of(), Map.of(), Map.of());
    }

    public ReadOptions withColumnChoices(Map<String, String> choices) {
        return new ReadOptions(region, kind, choices, valueChoices, corrections);
    }

    public ReadOptions withValueChoices(Map<String, Map<String, String>> choices) {
        return new ReadOptions(region, kind, columnChoices, choices, corrections);
    }

    /** The mapping of columns and values in one, as it is remembered and passed on. */
    public ReadMapping mapping() {
        return new ReadMapping(columnChoices, valueChoices);
    }

    public ReadOptions withMapping(ReadMapping mapping) {
        return new ReadOptions(region, kind, mapping.columns(), mapping.values(), corrections);
    }

    public ReadOptions withCorrections(Map<Place, String> texts) {
        return new ReadOptions(region, kind, columnChoices, valueChoices, texts);
    }

    public ReadOptions withKind(FileKind known) {
        return new ReadOptions(region, known, columnChoices, valueChoices, corrections);
    }

    /** Column letter or header text → key, for one sheet: those without a sheet name, and over them those with its own. */
    Map<String, String> choicesFor(String sheet) {
        Map<String, String> choices = new HashMap<>();
        columnChoices.forEach((column, key) -> {
            int mark = column.indexOf('!');
            if (mark < 0) {
                choices.putIfAbsent(column, key);
            } else if (mark < column.length() - 1 && column.substring(0, mark).equals(sheet)) {
                choices.put(column.substring(mark + 1), key);
            }
        });
        return choices;
    }
}
