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

    private static final String OFF = "off";

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

    /**
     * @param line a number, or {@code off}
     * @throws IllegalArgumentException where it is neither
     */
    public LineUpSettings withLine(String line) {
        return withLine(line.strip().equals(OFF) ? NEVER : Double.parseDouble(line.strip()));
    }

    public LineUpSettings withVocabulary(Vocabulary other) {
        return new LineUpSettings(other, line);
    }
}
