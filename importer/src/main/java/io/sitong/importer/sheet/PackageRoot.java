package io.sitong.importer.sheet;

import io.sitong.importer.problem.FileRefused;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Tells what a zip package is by its main part. */
final class PackageRoot {

    private PackageRoot() {}

    /** Path of the main part, empty where the package names none. */
    static String mainPart(ZipParts parts, SheetLimits limits) {
        String named = "";
        InputStream in = parts.open("_rels/.rels");
        if (in != null) {
            try (XmlPart xml = new XmlPart(in, limits)) {
                while (xml.next()) {
                    if (xml.isStart("Relationship") && xml.attribute("Type", "").endsWith("/officeDocument")) {
                        named = XlsxWorkbook.resolve("", xml.attribute("Target", ""));
                    }
                }
            }
        }
        if (!named.isEmpty() && parts.has(named)) {
            return named;
        }
        if (parts.has("xl/workbook.xml")) {
            return "xl/workbook.xml";
        }
        return parts.has("word/document.xml") ? "word/document.xml" : named;
    }

    /** Whether the zip is itself a document of some office program, whichever. */
    static boolean isPackage(ZipParts parts) {
        return parts.has("[content_types].xml")
                || parts.has("_rels/.rels")
                || parts.has("content.xml")
                || parts.has("xl/workbook.xml");
    }

    /** Whether the package says of itself that it is an .ods, or a template for one. */
    static boolean isSpreadsheetOfOpenDocument(ZipParts parts) {
        InputStream in = parts.has("content.xml") ? parts.openForLook("mimetype") : null;
        if (in == null) {
            return false;
        }
        try (in) {
            return new String(in.readNBytes(200), StandardCharsets.US_ASCII)
                    .startsWith("application/vnd.oasis.opendocument.spreadsheet");
        } catch (IOException e) {
            throw FileRefused.damaged("压缩数据有误");
        }
    }

    static FileRefused notAWorkbook(ZipParts parts, String main) {
        if (parts.has("xl/workbook.bin") || main.endsWith(".bin")) {
            return new FileRefused("是二进制工作簿（.xlsb），请用表格软件打开后另存为 .xlsx，再上传。");
        }
        if (parts.hasUnder("ppt/")) {
            return new FileRefused("是演示文稿，不是表格，请上传 .xlsx、.xls、.csv、.ods 或含有表格的 .docx 文件。");
        }
        if (parts.has("content.xml")) {
            return new FileRefused("是 OpenDocument 文件，但不是表格（.ods），请把表格另存为 .xlsx 或 .ods，再上传。");
        }
        if (parts.hasEnding(".xlsx") || parts.hasEnding(".xls") || parts.hasEnding(".csv")) {
            return new FileRefused("是压缩包，请解压后上传里面的表格文件。");
        }
        return new FileRefused("是压缩包，里面没有表格，请上传 .xlsx、.xls、.csv、.ods 或含有表格的 .docx 文件。");
    }
}
