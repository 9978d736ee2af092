package io.sitong.importer.stage;

/**
 * What the sender wants beyond the usual.
 *
 * @param blankCellsRemove a blank cell in a column of the file removes the stored value; usually it leaves it
 */
public record PreviewOptions(boolean blankCellsRemove) {

    public static PreviewOptions usual() {
        return new PreviewOptions(false);
    }
}
