package io.sitong.rules.lineup;

/**
 * What a deployment decides of lining up: its words, and from which number on a pair is taken without a person.
 *
 * @param line from 0.5 to 1, or {@link #NEVER}; a pair that something speaks against is not taken whatever the line
 */
public record LineUpSettings(Vocabulary vocabulary, double line) {

    /** The line of the product. */
    public static final double USUAL = Calibration.ACCEPT;

    /** Everything goes to a person. */
    public static final double NEVER = 2;

    public LineUpSettings {
        if (!(line >= 0.5 && line <= 1) && line != NEVER) {
            throw new IllegalArgumentException("line " + line);
        }
    }

    /** As the product comes. */
    public static LineUpSettings usual() {
        return new LineUpSettings(Vocabulary.builtIn(), USUAL);
    }

    public LineUpSettings withLine(double other) {
        return new LineUpSettings(vocabulary, other);
    }

    public LineUpSettings withVocabulary(Vocabulary other) {
        return new LineUpSettings(other, line);
    }
}
