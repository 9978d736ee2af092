package io.sitong.importer.stage;

import io.sitong.importer.problem.Place;

/** A stored value that stays although the file has the column, and why. */
public record KeptField(String key, String label, String stored, Why why, Place place) {

    /** Why a stored value stays. */
    public enum Why {
        BLANK("单元格为空，保留原值"),
        ERROR("单元格有错误，保留原值");

        private final String label;

        Why(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
