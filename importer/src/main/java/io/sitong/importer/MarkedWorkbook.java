package io.sitong.importer;

import io.sitong.importer.problem.Mark;
import io.sitong.importer.sheet.Workbook;
import io.sitong.importer.sheet.WorkbookFiles;
import io.sitong.importer.sheet.marking.MarkedCopy;
import io.sitong.importer.sheet.marking.MarkedXlsx;
import io.sitong.importer.stage.ImportPreview;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;

/** Gives the sender's workbook back with every remark at its cell; see decisions/0003-the-senders-own-file-back.md. */
public final class MarkedWorkbook {

    private final ImporterSettings settings;

    public MarkedWorkbook(ImporterSettings settings) {
        this.settings = settings;
    }

    /** The problems, findings and refused rows of a preview. */
    public void write(Path original, ReadResult reading, ImportPreview preview, OutputStream out) throws IOException {
        write(original, reading, preview.marks(), out);
    }

    /** @param reading what was read of the file */
    public void write(Path original, ReadResult reading, List<Mark> marks, OutputStream out) throws IOException {
        write(original, reading.format(), marks, out);
    }

    /** @param format what the bytes really are, see {@link ReadResult#format()} */
    public void write(Path original, String format, List<Mark> marks, OutputStream out) throws IOException {
        boolean xlsx = format.equals("xlsx");
        if (xlsx && MarkedXlsx.fits(original)) {
            MarkedXlsx.write(original, marks, out);
            return;
        }
        String why = xlsx ? "原文件较大，这里是各行的副本：行列位置与原文件相同，不含原来的格式和公式。" : "原文件是 " + format + " 格式，这里是各行的副本：行列位置与原文件相同。";
        try (Workbook workbook = WorkbookFiles.open(original, settings.sheetLimits())) {
            MarkedCopy.write(workbook, why, marks, out);
        }
    }

    /** What to call the file that is given back: {@code 武川县.标注.xlsx}. */
    public static String fileName(String uploadName) {
        String name = uploadName.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_");
        int dot = name.lastIndexOf('.');
        return (dot > 0 ? name.substring(0, dot) : name) + ".标注.xlsx";
    }
}
