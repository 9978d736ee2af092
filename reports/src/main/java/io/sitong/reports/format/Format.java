package io.sitong.reports.format;

import java.util.Locale;
import java.util.Optional;

/** The formats a document can be had in. */
public enum Format {
    DOCX("Word 文档", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    XLSX("Excel 工作簿", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    PDF("PDF", "application/pdf"),
    HTML("网页", "text/html;charset=UTF-8"),
    MD("Markdown", "text/markdown;charset=UTF-8");

    private final String label;
    private final String mediaType;

    Format(String label, String mediaType) {
        this.label = label;
        this.mediaType = mediaType;
    }

    public String label() {
        return label;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The end of the file name, without the dot. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    public DocumentWriter writer() {
        return switch (this) {
            case DOCX -> new DocxWriter();
            case XLSX -> new XlsxWriter();
            case PDF -> new PdfWriter();
            case HTML -> new HtmlWriter();
            case MD -> new MarkdownWriter();
        };
    }

    /** For documents that people read: workbooks and Markdown have no letters of their own. */
    public DocumentWriter writer(Letters letters) {
        return switch (this) {
            case DOCX -> new DocxWriter(letters);
            case PDF -> new PdfWriter(letters);
            case HTML -> new HtmlWriter(letters);
            case XLSX, MD -> writer();
        };
    }

    /** The format a file name asks for. */
    public static Optional<Format> ofFileName(String fileName) {
        String end = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        for (Format format : values()) {
            if (format.extension().equals(end)) {
                return Optional.of(format);
            }
        }
        return end.equals("htm") ? Optional.of(HTML) : Optional.empty();
    }
}
