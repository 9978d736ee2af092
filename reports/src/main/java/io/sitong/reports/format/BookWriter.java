package io.sitong.reports.format;

import io.sitong.reports.outline.Book;
import java.io.IOException;
import java.io.OutputStream;

/** Prints a book in one file format, reading one entry at a time. */
public interface BookWriter {

    /** Writes the whole book; the stream stays open. */
    void write(Book book, OutputStream out) throws IOException;

    /** How often the text of each entry is read. */
    int readings();

    /** Word and PDF have pages, and so page numbers. */
    static BookWriter of(Format format) {
        return switch (format) {
            case DOCX -> new DocxBook();
            case PDF -> new PdfBook();
            case XLSX, HTML, MD -> throw new IllegalArgumentException("a book has pages: " + format);
        };
    }
}
