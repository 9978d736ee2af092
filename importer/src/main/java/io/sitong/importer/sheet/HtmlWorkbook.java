package io.sitong.importer.sheet;

import io.sitong.importer.problem.FileRefused;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A web page saved under the name of a workbook: each table is a sheet. */
final class HtmlWorkbook implements Workbook {

    private static final long LARGEST = 64L << 20;
    private static final Pattern META_CHARSET = Pattern.compile("(?i)charset\\s*=\\s*[\"']?([a-z0-9_-]+)");
    private static final Set<String> BLOCKS = Set.of("p", "div", "li", "tr", "h1", "h2", "h3", "h4", "table");

    private final SheetLimits limits;
    private final RowBudget budget;
    private final List<RowList> tables = new ArrayList<>();
    private final List<SheetInfo> sheets = new ArrayList<>();

    HtmlWorkbook(Path file, SheetLimits limits) {
        this.limits = limits;
        this.budget = new RowBudget(limits);
        read(decode(file));
        if (tables.isEmpty()) {
            throw new FileRefused("是网页文件，里面没有表格，请上传含有事项表格的文件。");
        }
    }

    private static String decode(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                throw new FileRefused("是网页格式的表格，超过 " + (LARGEST >> 20) + " MB（上限），请用表格软件打开后另存为 .xlsx，再上传。");
            }
            byte[] bytes = Files.readAllBytes(file);
            TextEncoding encoding = TextEncoding.of(bytes);
            Charset charset = encoding.charset();
            if (encoding.markBytes() == 0 && bytes.length > 0) {
                Matcher meta = META_CHARSET.matcher(
                        new String(bytes, 0, Math.min(bytes.length, 4096), StandardCharsets.ISO_8859_1));
                if (meta.find() && charset != StandardCharsets.UTF_8) {
                    charset = named(meta.group(1), charset);
                }
            }
            return new String(bytes, encoding.markBytes(), bytes.length - encoding.markBytes(), charset);
        } catch (IOException e) {
            throw FileRefused.damaged("文件无法读取");
        }
    }

    private static Charset named(String name, Charset otherwise) {
        try {
            boolean chinese = name.equalsIgnoreCase("gb2312") || name.equalsIgnoreCase("gbk");
            return Charset.forName(chinese ? "GB18030" : name);
        } catch (IllegalArgumentException e) {
            return otherwise;
        }
    }

    /** A table whose end has not been seen yet. */
    private final class OpenTable {

        private final TableBuilder grid = new TableBuilder(limits, budget);
        private final StringBuilder text = new StringBuilder();
        private boolean inCell;
        private int columnSpan = 1;
        private int rowSpan = 1;

        void startCell(HtmlTags tags) {
            endCell();
            text.setLength(0);
            inCell = true;
            columnSpan = tags.span("colspan");
            rowSpan = tags.span("rowspan");
        }

        void endCell() {
            if (inCell) {
                if (text.length() > limits.hardCellLength()) {
                    throw limits.cellTooLong("表格第 " + grid.rowNumber() + " 行");
                }
                grid.cell(Cell.text(withoutOuterBreaks(text)), columnSpan, rowSpan);
                inCell = false;
            }
        }

        void lineBreak() {
            if (inCell && !text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
                text.append('\n');
            }
        }
    }

    private static String withoutOuterBreaks(StringBuilder text) {
        int from = 0;
        int to = text.length();
        while (from < to && (text.charAt(from) == '\n' || text.charAt(from) == '\r')) {
            from++;
        }
        while (to > from && (text.charAt(to - 1) == '\n' || text.charAt(to - 1) == '\r')) {
            to--;
        }
        return text.substring(from, to);
    }

    private void read(String html) {
        HtmlTags tags = new HtmlTags(html);
        Deque<OpenTable> open = new ArrayDeque<>();
        StringBuilder between = new StringBuilder();
        boolean more = true;
        while (more) {
            between.setLength(0);
            more = tags.next(between);
            OpenTable table = open.peek();
            if (table != null && table.inCell) {
                // line ends of the source are blanks on the page
                for (int i = 0; i < between.length(); i++) {
                    char c = between.charAt(i);
                    table.text.append(c == '\n' || c == '\r' ? ' ' : c);
                }
            }
            if (more) {
                tag(tags, open);
            }
        }
        while (!open.isEmpty()) {
            close(open.pop());
        }
    }

    private void tag(HtmlTags tags, Deque<OpenTable> open) {
        OpenTable table = open.peek();
        if (tags.isOpen("table")) {
            if (open.size() >= limits.depth()) {
                throw limits.tooDeep();
            }
            open.push(new OpenTable());
        } else if (table != null) {
            switch (tags.name()) {
                case "table" -> {
                    close(table);
                    open.pop();
                }
                case "tr" -> {
                    table.endCell();
                    if (!tags.closing()) {
                        table.grid.startRow(
                                tags.attribute("style").replace(" ", "").contains("display:none"));
                    }
                }
                case "td", "th" -> {
                    if (tags.closing()) {
                        table.endCell();
                    } else {
                        table.startCell(tags);
                    }
                }
                case "br" -> {
                    if (table.inCell) {
                        table.text.append('\n');
                    }
                }
                default -> {
                    if (BLOCKS.contains(tags.name())) {
                        table.lineBreak();
                    }
                }
            }
        }
    }

    private void close(OpenTable table) {
        table.endCell();
        if (!table.grid.isEmpty()) {
            if (sheets.size() >= limits.sheets()) {
                throw limits.tooManySheets();
            }
            tables.add(table.grid.rows());
            sheets.add(new SheetInfo("表" + (sheets.size() + 1), false, sheets.size()));
        }
    }

    @Override
    public String format() {
        return "html";
    }

    @Override
    public List<SheetInfo> sheets() {
        return sheets;
    }

    @Override
    public List<String> notes() {
        return List.of("这是网页格式的表格，不是 Excel 工作簿，已按网页表格读取。");
    }

    @Override
    public SheetCursor read(SheetInfo sheet) {
        return tables.get(sheet.number()).again();
    }

    @Override
    public void close() {
        // nothing is held
    }
}
