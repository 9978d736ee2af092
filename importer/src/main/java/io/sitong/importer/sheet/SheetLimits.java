package io.sitong.importer.sheet;

import io.sitong.importer.problem.FileRefused;

/**
 * Bounds that keep memory and time small whatever the file.
 *
 * @param fileBytes size of the file
 * @param unpackedBytes everything unpacked from one file
 * @param ratio unpacked to packed size of one part
 * @param rows rows with content in one file
 * @param columns columns of a sheet
 * @param cellLength characters of a cell; longer ones are read up to {@link #hardCellLength()} and reported
 * @param sheets sheets of a file
 * @param depth nesting of elements and tables
 */
public record SheetLimits(
        long fileBytes, long unpackedBytes, int ratio, int rows, int columns, int cellLength, int sheets, int depth) {

    /** Unpacked bytes of a part before its ratio counts: small files of blanks are harmless. */
    static final long RATIO_FREE_BYTES = 16L << 20;

    /** The last row a sheet can have. */
    static final int LAST_ROW = 1_048_576;

    /** A cell longer than this ends the reading. */
    int hardCellLength() {
        return cellLength * 8;
    }

    FileRefused tooManyRows() {
        return new FileRefused("的数据超过 " + rows + " 行（单个文件的上限），请拆成几个文件分别上传。");
    }

    FileRefused tooManyColumns() {
        return new FileRefused("的列数超过 " + columns + " 列（单张表的上限），请删去与事项无关的列后再上传。");
    }

    FileRefused tooManySheets() {
        return new FileRefused("的工作表超过 " + sheets + " 张（单个文件的上限），请拆成几个文件分别上传。");
    }

    FileRefused tooDeep() {
        return new FileRefused("的内容嵌套超过 " + depth + " 层（上限），不是正常的表格，请把表格复制到新建的工作簿后再上传。");
    }

    FileRefused cellTooLong(String place) {
        return new FileRefused("的 " + place + " 有超过 " + hardCellLength() + " 个字符的单元格（上限），请检查该处内容后再上传。");
    }

    FileRefused unpacksTooLarge() {
        return new FileRefused("解压后超过 " + (unpackedBytes >> 20) + " MB（上限），请删去多余的空行、空列和图片，或拆成几个文件后再上传。");
    }

    FileRefused ratioTooHigh() {
        return new FileRefused("解压后的大小超过压缩前的 " + ratio + " 倍（上限），请删去表格下方多余的空行后另存，再上传。");
    }

    FileRefused fileTooLarge() {
        return new FileRefused("超过 " + (fileBytes >> 20) + " MB（单个文件的上限），请拆成几个文件分别上传。");
    }
}
