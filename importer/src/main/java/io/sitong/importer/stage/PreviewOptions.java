package io.sitong.importer.stage;

import java.util.Map;

/**
 * What the sender wants beyond the usual.
 *
 * @param blankCellsRemove a blank cell in a column of the file removes the stored value; usually it leaves it
 * @param standards rows of which a person said to which standard item they belong, by {@link PreviewRow#key()}
 * @param choices what a person chose where the file would undo a change by hand, by {@link #choiceKey}
 */
public record PreviewOptions(
        boolean blankCellsRemove, Map<String, Long> standards, Map<String, Conflict.Choice> choices) {

    public PreviewOptions {
        standards = Map.copyOf(standards);
        choices = Map.copyOf(choices);
    }

    public static PreviewOptions usual() {
        return new PreviewOptions(false, Map.of(), Map.of());
    }

    public PreviewOptions withBlanksRemoving(boolean remove) {
        return new PreviewOptions(remove, standards, choices);
    }

    public PreviewOptions withStandards(Map<String, Long> chosen) {
        return new PreviewOptions(blankCellsRemove, chosen, choices);
    }

    public PreviewOptions withChoices(Map<String, Conflict.Choice> chosen) {
        return new PreviewOptions(blankCellsRemove, standards, chosen);
    }

    /**
     * Names one field of one row.
     *
     * @param row {@link PreviewRow#key()}
     * @param field key of a field or repeat group
     */
    public static String choiceKey(String row, String field) {
        return row + "#" + field;
    }
}
