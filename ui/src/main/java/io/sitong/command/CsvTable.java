package io.sitong.command;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A text table of known columns, in UTF-8 with a header line, as the evaluation files are. */
record CsvTable(List<CSVRecord> rows) {

    static CsvTable read(Path file, String... needed) {
        InputFiles.existing(file);
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreEmptyLines(true)
                .setTrim(true)
                .get();
        try (CSVParser parser = format.parse(new StringReader(withoutMark(Files.readString(file))))) {
            for (String column : needed) {
                if (!parser.getHeaderNames().contains(column)) {
                    throw new CannotDo("“" + file + "”缺少列 " + column + "，应有的列：" + String.join("、", needed) + "。");
                }
            }
            return new CsvTable(parser.getRecords());
        } catch (MalformedInputException e) {
            throw new CannotDo("“" + file + "”不是 UTF-8 编码，请另存为 UTF-8 的 CSV。");
        } catch (IOException e) {
            throw new CannotDo("“" + file + "”无法读取，请核对文件是否完整。");
        }
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
