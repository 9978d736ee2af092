package io.sitong.reports.outline;

/** A heading; {@code level} is 1 to 3, and the text carries its number (一、 （一） 1.) already. */
public record Heading(int level, String text) implements Block {

    public Heading {
        if (level < 1 || level > 3) {
            throw new IllegalArgumentException("a heading has level 1 to 3: " + level);
        }
    }
}
