package io.sitong.importer.sheet;

import io.sitong.importer.problem.FileRefused;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Opens a file as what its bytes are, whatever its name says. */
public final class WorkbookFiles {

    private static final int HEAD = 8192;

    /** First bytes of files that are no tables, as Latin-1 text. */
    private record Signature(String bytes, String what) {}

    private static final List<Signature> OTHERS = List.of(
            new Signature("\u00FF\u00D8\u00FF", "图片（JPEG）"),
            new Signature("\u0089PNG", "图片（PNG）"),
            new Signature("GIF8", "图片（GIF）"),
            new Signature("BM", "图片（BMP）"),
            new Signature("%PDF", "PDF 文件"),
            new Signature("Rar!", "压缩包（RAR）"),
            new Signature("7z\u00BC\u00AF", "压缩包（7z）"),
            new Signature("\u001F\u008B", "压缩包（gzip）"),
            new Signature("{\\rtf", "RTF 文档"),
            new Signature("MIME-Version", "单个文件网页（MHT）"),
            new Signature("\u007FELF", "程序文件"),
            new Signature("MZ", "程序文件"));

    private WorkbookFiles() {}

    /**
     * Opens a file.
     *
     * @throws FileRefused when it is no readable table
     */
    public static Workbook open(Path file, SheetLimits limits) {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            if (Files.size(file) > limits.fileBytes()) {
                throw limits.fileTooLarge();
            }
            head = in.readNBytes(HEAD);
        } catch (IOException e) {
            throw FileRefused.damaged("文件无法读取");
        }
        if (head.length == 0) {
            throw new FileRefused("是空文件（0 字节），请确认导出成功后再上传。");
        }
        String start = new String(head, StandardCharsets.ISO_8859_1);
        if (start.startsWith("PK\u0003\u0004") || start.startsWith("PK\u0005\u0006")) {
            return zipped(file, limits);
        }
        if (start.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            return new LegacyWorkbook(file, limits);
        }
        for (Signature other : OTHERS) {
            if (start.startsWith(other.bytes()) && (other.bytes().length() > 2 || binary(head))) {
                throw notATable(other.what());
            }
        }
        String text = start.replace("\u0000", "")
                .replaceFirst("^(\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)", "")
                .strip()
                .toLowerCase(Locale.ROOT);
        if (text.startsWith("<")) {
            return markup(file, text, limits);
        }
        if (binary(head) && !TextEncoding.of(head).label().startsWith("UTF-16")) {
            throw notATable("程序能识别的表格或文本");
        }
        return new CsvWorkbook(file, limits);
    }

    private static FileRefused notATable(String what) {
        return new FileRefused(
                what.startsWith("程序能识别")
                        ? "不是表格文件，请上传 .xlsx、.xls、.csv、.ods 或含有表格的 .docx 文件。"
                        : "实际上是" + what + "，不是表格，请上传 .xlsx、.xls、.csv、.ods 或含有表格的 .docx 文件。");
    }

    private static Workbook markup(Path file, String start, SheetLimits limits) {
        if (start.startsWith("<?xml") && start.contains("urn:schemas-microsoft-com:office:spreadsheet")) {
            return new XmlSpreadsheet(file, limits);
        }
        if (start.contains("<html")
                || start.contains("<table")
                || start.contains("<!doctype html")
                || start.contains("<head")
                || start.contains("<body")
                || start.contains("<meta")) {
            return new HtmlWorkbook(file, limits);
        }
        throw new FileRefused("是 XML 文件，不是表格，请用表格软件打开后另存为 .xlsx，再上传。");
    }

    private static Workbook zipped(Path file, SheetLimits limits) {
        ZipParts parts = new ZipParts(file, limits);
        try {
            if (PackageRoot.isSpreadsheetOfOpenDocument(parts)) {
                return new OdsWorkbook(parts, limits);
            }
            String main = PackageRoot.mainPart(parts, limits);
            if (main.endsWith(".xml") && parts.has(main)) {
                return main.startsWith("word/")
                        ? new DocxWorkbook(parts, limits)
                        : new XlsxWorkbook(parts, main, limits);
            }
            throw PackageRoot.notAWorkbook(parts, main);
        } catch (RuntimeException e) {
            parts.close();
            throw e;
        }
    }

    /** Control characters that text does not have, except the NUL of UTF-16. */
    private static boolean binary(byte[] head) {
        int odd = 0;
        for (byte b : head) {
            odd += (b >= 0 && b < 9) || (b > 13 && b < 32 && b != 26 && b != 27) ? 1 : 0;
        }
        return odd * 20 > head.length;
    }
}
