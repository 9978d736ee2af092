package io.sitong.reports.format;

import io.sitong.reports.outline.Block;
import io.sitong.reports.outline.Bullets;
import io.sitong.reports.outline.Cell;
import io.sitong.reports.outline.Column;
import io.sitong.reports.outline.Cover;
import io.sitong.reports.outline.Flow;
import io.sitong.reports.outline.Heading;
import io.sitong.reports.outline.KeyValues;
import io.sitong.reports.outline.Note;
import io.sitong.reports.outline.Outline;
import io.sitong.reports.outline.PageBreak;
import io.sitong.reports.outline.Paragraph;
import io.sitong.reports.outline.QrLink;
import io.sitong.reports.outline.Row;
import io.sitong.reports.outline.Section;
import io.sitong.reports.outline.SignOff;
import io.sitong.reports.outline.Table;
import io.sitong.reports.outline.Wording;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Prints an outline as Markdown: readable as it stands, and the approved text of the tests. */
public final class MarkdownWriter implements DocumentWriter {

    @Override
    public void write(Outline outline, OutputStream out) throws IOException {
        out.write(text(outline).getBytes(StandardCharsets.UTF_8));
    }

    /** The document as one text. */
    public String text(Outline outline) {
        StringBuilder md = new StringBuilder();
        md.append("# ").append(inline(outline.title())).append('\n');
        if (outline.subtitle() != null) {
            md.append("\n*").append(inline(outline.subtitle())).append("*\n");
        }
        Cover cover = outline.cover();
        if (cover != null) {
            md.append("\n<!-- 封面 -->\n\n");
            cover.marks().forEach(mark -> md.append("- ").append(inline(mark)).append('\n'));
            cover.lines().forEach(line -> md.append("- ").append(inline(line)).append('\n'));
            md.append("- ").append(inline(cover.office())).append('\n');
            md.append("- ").append(Wording.date(outline.imprint().date())).append('\n');
        }
        for (Section section : outline.sections()) {
            md.append("\n<!-- ").append(section.name()).append(pages(section)).append(" -->\n");
            for (Block block : section.blocks()) {
                md.append('\n');
                append(md, block);
            }
        }
        md.append("\n---\n").append(inline(outline.imprint().line())).append('\n');
        String notice = outline.imprint().notice();
        if (notice != null) {
            md.append('\n').append(inline(notice)).append('\n');
        }
        return md.toString();
    }

    private static String pages(Section section) {
        String lie = switch (section.orientation()) {
            case PORTRAIT -> "";
            case LANDSCAPE -> "，横向";
            case LARGE -> "，A3横向";
        };
        return lie
                + switch (section.medium()) {
                    case ANY -> "";
                    case WORKBOOK -> "，仅工作簿";
                    case PAGES -> "，仅纸面";
                };
    }

    private static void append(StringBuilder md, Block block) {
        switch (block) {
            case Heading h ->
                md.append("#".repeat(h.level() + 1))
                        .append(' ')
                        .append(inline(h.text()))
                        .append('\n');
            case Paragraph p ->
                md.append(inline(p.text()).replace("<br>", "  \n")).append('\n');
            case Bullets b -> {
                int n = 0;
                for (String entry : b.entries()) {
                    n++;
                    md.append(b.numbered() ? n + ". " : "- ")
                            .append(inline(entry))
                            .append('\n');
                }
            }
            case Note n ->
                md.append("> **")
                        .append(n.tone().label())
                        .append("** ")
                        .append(inline(n.text()))
                        .append('\n');
            case KeyValues k -> {
                for (KeyValues.Pair pair : k.pairs()) {
                    md.append("- **")
                            .append(inline(pair.label()))
                            .append("**：")
                            .append(inline(pair.value()))
                            .append('\n');
                }
            }
            case Table t -> table(md, t);
            case Flow f -> md.append(inline(f.text())).append('\n');
            case QrLink q -> md.append("▦ ").append(inline(q.text())).append('\n');
            case SignOff s -> {
                for (String label : s.labels()) {
                    md.append("- ").append(inline(label)).append("：________\n");
                }
            }
            case PageBreak p -> md.append("<!-- 换页 -->\n");
        }
    }

    private static void table(StringBuilder md, Table table) {
        if (table.caption() != null) {
            md.append("**").append(inline(table.caption())).append("**\n\n");
        }
        List<Integer> shown = new ArrayList<>();
        StringBuilder rule = new StringBuilder("|");
        md.append('|');
        for (int i = 0; i < table.columns().size(); i++) {
            Column column = table.columns().get(i);
            if (column.kind() == Column.Kind.HIDDEN) {
                continue;
            }
            shown.add(i);
            String group = column.group();
            md.append(' ')
                    .append(group == null ? "" : inline(group) + "/")
                    .append(inline(column.title()))
                    .append(" |");
            rule.append(column.kind() == Column.Kind.NUMBER ? "---:|" : "---|");
        }
        md.append('\n').append(rule).append('\n');
        table.allRows().forEach(row -> row(md, row, shown));
    }

    private static void row(StringBuilder md, Row row, List<Integer> shown) {
        md.append('|');
        for (int i : shown) {
            Cell cell = row.cells().get(i);
            md.append(' ').append(inline(cell.shown())).append(" |");
        }
        md.append('\n');
    }

    private static String inline(String text) {
        return text.replace("\\", "\\\\")
                .replace("|", "\\|")
                .replace("<", "&lt;")
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace("\n", "<br>");
    }
}
