package io.sitong.ui.reports;

import io.sitong.reports.format.Format;
import java.util.List;
import java.util.Optional;

/** The reports that can be had, with the formats each makes sense in. */
public enum ReportKind {
    CATALOG("catalog", Format.XLSX, Format.DOCX, Format.PDF),
    CHANGES("changes", Format.XLSX, Format.DOCX, Format.PDF),
    MAPPING("mapping", Format.XLSX, Format.DOCX, Format.PDF),
    COVERAGE("coverage", Format.XLSX, Format.DOCX, Format.PDF),
    GAPS("gaps", Format.XLSX, Format.DOCX, Format.PDF),
    LEDGER("ledger", Format.XLSX, Format.DOCX, Format.PDF),
    PROGRESS("progress", Format.DOCX, Format.PDF),
    CONSISTENCY("consistency", Format.XLSX, Format.DOCX, Format.PDF),
    REDUCTION("reduction", Format.XLSX, Format.DOCX, Format.PDF),
    SHARING("sharing", Format.XLSX, Format.DOCX, Format.PDF),
    CHAIN("chain", Format.XLSX, Format.DOCX, Format.PDF),
    FINDINGS("findings", Format.XLSX, Format.DOCX),
    PACKET("packet", Format.XLSX),
    RULE_BOOK("rulebook", Format.DOCX, Format.PDF, Format.HTML);

    private final String key;
    private final List<Format> formats;

    ReportKind(String key, Format... formats) {
        this.key = key;
        this.formats = List.of(formats);
    }

    /** The name on the command line and in file names. */
    public String key() {
        return key;
    }

    public List<Format> formats() {
        return formats;
    }

    public static Optional<ReportKind> findByKey(String key) {
        for (ReportKind kind : values()) {
            if (kind.key.equals(key)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
