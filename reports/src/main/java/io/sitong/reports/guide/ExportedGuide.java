package io.sitong.reports.guide;

/**
 * One line of the index of an export.
 *
 * @param key names the item in this export and the next: its code, or its name where it has none
 * @param digest of what the guide says, without the day it was printed
 */
public record ExportedGuide(String key, String name, String edition, String file, String digest, Change change) {

    /** What became of a guide since the export before. */
    public enum Change {
        ADDED("新增"),
        CHANGED("变更"),
        SAME("未变"),
        REMOVED("已撤下");

        private final String label;

        Change(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    ExportedGuide now(Change what) {
        return new ExportedGuide(key, name, edition, file, digest, what);
    }
}
