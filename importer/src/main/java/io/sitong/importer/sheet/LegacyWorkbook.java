package io.sitong.importer.sheet;

import io.sitong.importer.problem.FileRefused;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** An .xls of Excel 97 to 2003: its records are read once, the rows kept in memory (the format ends at 65,536 rows). */
final class LegacyWorkbook implements Workbook {

    private final LegacyRecords records;

    LegacyWorkbook(Path file, SheetLimits limits) {
        try (POIFSFileSystem ole = new POIFSFileSystem(file.toFile(), true)) {
            DirectoryNode root = ole.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptionInfo") || root.hasEntryCaseInsensitive("EncryptedPackage")) {
                throw encrypted();
            }
            if (root.hasEntryCaseInsensitive("WordDocument")) {
                throw new FileRefused("是旧版 Word 文档，请用 Word 打开后另存为 .docx，或把表格复制到 .xlsx，再上传。");
            }
            if (!root.hasEntryCaseInsensitive("Workbook") && !root.hasEntryCaseInsensitive("Book")) {
                throw new FileRefused("不是表格文件，请上传 .xlsx、.xls、.csv 或含有表格的 .docx 文件。");
            }
            this.records = new LegacyRecords(limits);
            HSSFRequest request = new HSSFRequest();
            request.addListenerForAllRecords(records);
            new HSSFEventFactory().processWorkbookEvents(request, root);
            records.finish();
        } catch (FileRefused e) {
            throw e;
        } catch (EncryptedDocumentException e) {
            throw encrypted();
        } catch (OldFileFormatException e) {
            throw new FileRefused("是 Excel 95 或更早的格式，请用表格软件打开后另存为 .xlsx，再上传。");
        } catch (IOException | RuntimeException e) {
            throw refusedInside(e);
        }
    }

    private static FileRefused refusedInside(Exception e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof FileRefused refused) {
                return refused;
            }
            if (cause instanceof EncryptedDocumentException) {
                return encrypted();
            }
        }
        return FileRefused.damaged("旧版 Excel 的内部结构有误");
    }

    static FileRefused encrypted() {
        return new FileRefused("设有打开密码，请用表格软件打开，取消密码后另存，再上传。");
    }

    @Override
    public String format() {
        return "xls";
    }

    @Override
    public List<SheetInfo> sheets() {
        return records.sheets();
    }

    @Override
    public List<String> notes() {
        return new ArrayList<>();
    }

    @Override
    public boolean countsDaysFrom1904() {
        return records.from1904();
    }

    @Override
    public SheetCursor read(SheetInfo sheet) {
        return records.rows(sheet);
    }

    @Override
    public void close() {
        // everything is in memory
    }
}
