package io.sitong.importer.stage;

import java.util.Map;

/**
 * What the sender wants beyond the usual.
 *
 * @param blankCellsRemove a blank cell in a column of the file removes the stored value; usually it leaves it
 * @param standards rows of which a person said to which standard item they belong, by {@link PreviewRow#key()}
 */
public record PreviewOptions(boolean blankCellsRemove, Map<String, Long> standards) {

    public PreviewOptions {
        standards = Map.copyOf(standards);
    }

    public static PreviewOptions usual() {
        return new PreviewOptions(false, Map.of());
    }

    public PreviewOptions withBlanksRemoving(boolean remove) {
        return new PreviewOptions(remove, standards);
    }

    public PreviewOptions withStandards(Map<String, Long> chosen) {
        return new PreviewOptions(blankCellsRemove, chosen);
    }
}
