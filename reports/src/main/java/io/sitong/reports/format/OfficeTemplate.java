package io.sitong.reports.format;

import java.util.Optional;

/** A file of the bureau that reports are printed into; what is not fit for it never becomes one. */
public sealed interface OfficeTemplate permits DocxTemplate, XlsxTemplate {

    /** Prints reports into it. */
    DocumentWriter writer(TemplateValues values);

    /** Whether reports of this format can be printed into a file of the bureau. */
    static boolean exists(Format format) {
        return format == Format.DOCX || format == Format.XLSX;
    }

    /** The format of a file by its name; absent where it can be no template. */
    static Optional<Format> formatOf(String fileName) {
        return Format.ofFileName(fileName).filter(OfficeTemplate::exists);
    }

    /**
     * Takes a file somebody sent.
     *
     * @throws BadTemplate with what is wrong and where
     */
    static OfficeTemplate read(Format format, byte[] file) throws BadTemplate {
        return switch (format) {
            case DOCX -> DocxTemplate.read(file);
            case XLSX -> XlsxTemplate.read(file);
            case PDF, HTML, MD -> throw new BadTemplate("模板只能是 Word（.docx）或 Excel（.xlsx）文件。");
        };
    }
}
