package io.sitong.importer;

import java.util.Locale;

/** What a workbook lists. */
public enum FileKind {
    IMPLEMENTATION("实施清单"),
    CATALOG("基本目录"),
    NATIONAL_LIST("国家清单"),
    /** open points with a locality's answers */
    RETURN_PACKET("待处理清单");

    private final String label;

    FileKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** As written in JSON. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
