package io.sitong.importer.sheet.marking;

import io.sitong.importer.problem.Mark;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.Drawing;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellAddress;

/** Colours cells and puts comments to them, up to a number of comments that programs still open quickly. */
final class CellMarker {

    static final int MOST_COMMENTS = 5_000;

    private static final String AUTHOR = "四同";

    private final CreationHelper helper;
    private final MarkStyles styles;
    private int comments;
    private int uncommented;

    CellMarker(CreationHelper helper, MarkStyles styles) {
        this.helper = helper;
        this.styles = styles;
    }

    /** Marks of one sheet by 1-based row and column; a remark on the whole row goes to column 0. */
    static Map<Integer, Map<Integer, List<Mark>>> byCell(List<Mark> marks) {
        Map<Integer, Map<Integer, List<Mark>>> cells = new TreeMap<>();
        for (Mark mark : marks) {
            if (mark.place().row() > 0) {
                cells.computeIfAbsent(mark.place().row(), r -> new TreeMap<>())
                        .computeIfAbsent(mark.place().column(), c -> new java.util.ArrayList<>())
                        .add(mark);
            }
        }
        return cells;
    }

    void mark(Sheet sheet, Drawing<?> drawing, Cell cell, List<Mark> marks) {
        cell.setCellStyle(styles.marked(cell.getCellStyle(), MarkText.worst(marks)));
        if (comments >= MOST_COMMENTS) {
            uncommented++;
            return;
        }
        comments++;
        String text = MarkText.comment(marks);
        Comment known = cell.getCellComment();
        if (known != null) {
            text = known.getString().getString() + "\n\n" + text;
            cell.removeCellComment();
        }
        int beside = freeColumn(sheet, cell);
        ClientAnchor anchor = helper.createClientAnchor();
        anchor.setCol1(beside);
        anchor.setCol2(beside + 3);
        anchor.setRow1(cell.getRowIndex());
        anchor.setRow2(cell.getRowIndex() + 4 + (int) text.lines().count());
        Comment comment = drawing.createCellComment(anchor);
        comment.setString(helper.createRichTextString(text));
        comment.setAuthor(AUTHOR);
        comment.setAddress(cell.getRowIndex(), cell.getColumnIndex());
    }

    /** The column beside the cell to show a comment at; a comment is born there, so no other may stand in it. */
    private static int freeColumn(Sheet sheet, Cell cell) {
        for (int column = cell.getColumnIndex() + 1; column < cell.getColumnIndex() + 4; column++) {
            if (sheet.getCellComment(new CellAddress(cell.getRowIndex(), column)) == null) {
                return column;
            }
        }
        return cell.getColumnIndex();
    }

    /** Cells that were coloured only. */
    int uncommented() {
        return uncommented;
    }
}
