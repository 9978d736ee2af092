package io.sitong.importer;

import io.sitong.importer.columns.ColumnMapper;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one column was understood.
 *
 * @param column 1-based
 * @param header header path, group first
 * @param key key of the column; absent where it is left out or not recognised
 * @param oneHotCode the code a mark in this column stands for
 * @param how what led to the key
 * @param alternatives other keys that would also fit, for a person to choose from
 */
public record ColumnReading(
        int column,
        List<String> header,
        @Nullable String key,
        @Nullable String oneHotCode,
        How how,
        List<String> alternatives) {

    /** What led to the key of a column. */
    public enum How {
        EXACT("完全一致"),
        FOLDED("去除单位、符号后一致"),
        CONTAINS("包含"),
        WORDING("按用语判断"),
        CONTENT("按内容判断"),
        CHOSEN("人工指定"),
        IGNORED("不导入"),
        UNKNOWN("未识别");

        private final String label;

        How(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** Whether the column only counts its rows, so that there is nothing to recognise. */
    public boolean serial() {
        return key == null && !header.isEmpty() && ColumnMapper.isSerial(header.getLast());
    }

    /** The header as one text: {@code 办结时限（工作日） / 法定}. */
    public String headerText() {
        return String.join(" / ", header);
    }
}
