package io.sitong.importer.sheet;

import io.sitong.importer.problem.FileRefused;
import java.io.InputStream;

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

    static FileRefused notAWorkbook(ZipParts parts, String main) {
        if (parts.has("xl/workbook.bin") || main.endsWith(".bin")) {
            return new FileRefused("是二进制工作簿（.xlsb），请用表格软件打开后另存为 .xlsx，再上传。");
        }
        if (parts.hasUnder("ppt/")) {
            return new FileRefused("是演示文稿，不是表格，请上传 .xlsx、.xls、.csv 或含有表格的 .docx 文件。");
        }
        if (parts.has("content.xml")) {
            return new FileRefused("是 OpenDocument 文件（.ods 等），请用表格软件打开后另存为 .xlsx，再上传。");
        }
        if (parts.hasEnding(".xlsx") || parts.hasEnding(".xls") || parts.hasEnding(".csv")) {
            return new FileRefused("是压缩包，请解压后把里面的表格文件逐个上传。");
        }
        return new FileRefused("是压缩包，里面没有表格，请上传 .xlsx、.xls、.csv 或含有表格的 .docx 文件。");
    }
}
