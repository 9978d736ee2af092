package io.sitong.importer.rows;

import io.sitong.importer.columns.MappedColumn;
import io.sitong.importer.values.CellLooks;
import io.sitong.importer.values.PlainText;
import java.util.Set;
import java.util.regex.Pattern;

/** The name of an authority that stops in the middle at the end of a row: 甲旗农牧和 above 水利局. */
final class BrokenBody {

    private static final Set<String> BODIES = Set.of("DEPT_NAME", "GUIDE_DEPT", "OTHER_DEPT", "ENTRUST_NAME");
    private static final int SHORTEST_BEGINNING = 3;
    private static final Pattern PIECE = Pattern.compile("[\\u4e00-\\u9fff、]{1,10}");
    /** With its place before it, a name is whole. */
    private static final Pattern WHOLE = Pattern.compile("(.{1,8}(旗|县|市|区|盟|镇|乡|苏木|街道)|国家|内蒙古).{2,}");

    private BrokenBody() {}

    static boolean mayStandIn(MappedColumn column) {
        return !column.isJoint() && BODIES.contains(String.valueOf(column.key()));
    }

    /** Whether only both texts together name an authority. */
    static boolean goesOn(String above, String text) {
        String begun = PlainText.folded(above);
        String piece = PlainText.folded(text);
        return begun.length() >= SHORTEST_BEGINNING
                && PIECE.matcher(piece).matches()
                && !RowWords.isFooter(piece)
                && !RowWords.isSum(piece)
                && !WHOLE.matcher(piece).matches()
                && !CellLooks.like("DEPT_NAME", begun)
                && CellLooks.like("DEPT_NAME", begun + piece);
    }
}
