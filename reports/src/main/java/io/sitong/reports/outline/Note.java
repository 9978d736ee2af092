package io.sitong.reports.outline;

/** A remark that must be seen. */
public record Note(Tone tone, String text) implements Block {

    /** How loud it is. */
    public enum Tone {
        INFO("说明"),
        WARNING("注意");

        private final String label;

        Tone(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
