package io.sitong.importer.forms;

import io.sitong.importer.columns.Labels;
import io.sitong.importer.columns.Labels.Sure;
import io.sitong.importer.values.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a line of a form as pairs of name and value: 事项名称 | 甲许可 | 基本编码 | 000123018000. */
final class FormPairs {

    private static final Set<String> BARE = Set.of("单位", "数值", "类型", "时限", "说明", "名称", "编码", "电话", "地址", "依据", "标准");
    private static final String BOXES = "☑✅✔✓√■●☒□☐○";

    private static final Pattern COLON = Pattern.compile("[:：].");

    private final Labels labels;

    FormPairs(Labels labels) {
        this.labels = labels;
    }

    private Sure sure(FormCell cell) {
        return cell.cell().isNumber() ? Sure.NO : labels.of(cell.text());
    }

    /** @param title what stands above or before the line; empty where nothing does */
    List<FormPair> read(List<FormCell> cells, String title) {
        List<FormPair> pairs = new ArrayList<>();
        String before = "";
        int i = 0;
        while (i < cells.size()) {
            FormCell name = cells.get(i++);
            int colon = inside(name, i < cells.size() ? cells.get(i) : null);
            if (colon > 0) {
                pairs.add(pair(name.before(colon), name.behind(colon), before, title));
                before = name.text();
                continue;
            }
            FormCell value = name.blankBehind();
            boolean several = i < cells.size()
                    && labels.isOfSeveral(name.text())
                    && COLON.matcher(cells.get(i).text()).find();
            if (i < cells.size() && (several || sure(cells.get(i)) != Sure.NAME)) {
                value = cells.get(i++);
                while (i < cells.size() && goesOn(value.text(), cells.get(i).text())) {
                    value = value.with(" " + cells.get(i++).text());
                }
            }
            // what stands behind a value and is no name explains it
            if (sure(name) != Sure.NO || !value.cell().isBlank()) {
                pairs.add(pair(name, value, before, title));
                before = name.text();
            }
        }
        return pairs;
    }

    /** Where a cell tells name and value at once, 事项名称：甲许可, the place of the colon; 0 elsewhere. */
    private int inside(FormCell cell, @Nullable FormCell next) {
        String text = cell.text();
        int colon = text.indexOf('：') > 0 ? text.indexOf('：') : text.indexOf(':');
        boolean told = colon > 0
                && colon < text.strip().length() - 1
                && isName(text.substring(0, colon))
                && (next == null || inside(next, null) > 0 || sure(next) == Sure.NAME);
        return told ? colon : 0;
    }

    /** What stands before a colon may be a name in one word: 编码：000123018000 | 收费：否. */
    private boolean isName(String text) {
        return labels.of(text) != Sure.NO || BARE.contains(PlainText.folded(text));
    }

    private FormPair pair(FormCell name, FormCell value, String before, String title) {
        return new FormPair(path(name.text(), before, title), value);
    }

    /** A bare name is read with the name before it, or with the title it stands under. */
    List<String> path(String name, String before, String title) {
        boolean bare = BARE.contains(PlainText.folded(name));
        if (bare && !before.isEmpty()) {
            return List.of(before, name);
        }
        boolean open = bare || labels.of(name) == Sure.NO;
        return open && !title.isEmpty() && !labels.key(List.of(title, name)).isEmpty()
                ? List.of(title, name)
                : List.of(name);
    }

    /** Whether the next cell offers another answer to tick, as the first does: its box before, or behind. */
    private static boolean goesOn(String answer, String next) {
        boolean before = isBox(answer.charAt(0)) && isBox(next.charAt(0));
        return next.length() > 1
                && (before || isBox(answer.charAt(answer.length() - 1)) && isBox(next.charAt(next.length() - 1)));
    }

    private static boolean isBox(char c) {
        return BOXES.indexOf(c) >= 0;
    }
}
