package io.sitong.importer.stage;

import io.sitong.catalog.item.CodeTable;
import io.sitong.catalog.item.Faq;
import io.sitong.catalog.item.Fee;
import io.sitong.catalog.item.LegalBasis;
import io.sitong.catalog.item.Material;
import io.sitong.catalog.item.OnlineChannel;
import io.sitong.catalog.item.ResultDocument;
import io.sitong.catalog.item.ServicePlace;
import io.sitong.catalog.item.Situation;
import io.sitong.catalog.item.SpecialStep;
import io.sitong.catalog.item.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Rows of a repeat group as people read them. */
public final class GroupText {

    private GroupText() {}

    /** The names of all rows, numbered: {@code 1.申请表；2.营业执照}. */
    public static String names(List<?> rows) {
        StringJoiner text = new StringJoiner("；");
        for (int i = 0; i < rows.size(); i++) {
            text.add((rows.size() > 1 ? (i + 1) + "." : "") + name(rows.get(i)));
        }
        return text.toString();
    }

    /** What was added, changed and removed, one line each. */
    static List<String> differences(List<?> before, List<?> after) {
        List<String> lines = new ArrayList<>();
        List<Object> gone = new ArrayList<>(before);
        List<Object> come = new ArrayList<>();
        for (Object row : after) {
            if (!gone.remove(row)) {
                come.add(row);
            }
        }
        for (Object row : come) {
            Object old = gone.stream()
                    .filter(o -> name(o).equals(name(row)))
                    .findFirst()
                    .orElse(null);
            if (old == null) {
                lines.add("新增：" + line(row));
            } else {
                gone.remove(old);
                lines.add("修改：" + line(old) + " → " + line(row));
            }
        }
        for (Object row : gone) {
            lines.add("删除：" + line(row));
        }
        if (lines.isEmpty()) {
            lines.add("顺序调整");
        }
        return List.copyOf(lines);
    }

    private static String name(Object row) {
        return switch (row) {
            case Material m -> m.name();
            case Fee f -> f.name();
            case Step s -> s.name();
            case LegalBasis b -> b.raw();
            case ServicePlace p -> p.address();
            case OnlineChannel c -> c.channel();
            case ResultDocument r -> r.name();
            case SpecialStep s -> s.name();
            case Situation s -> s.name();
            case Faq q -> q.question();
            default -> row.toString();
        };
    }

    private static String line(Object row) {
        StringJoiner parts = new StringJoiner("，");
        parts.add(name(row));
        switch (row) {
            case Material m -> {
                add(parts, m.type(), CodeTable.MATERIAL_TYPE);
                add(parts, m.form(), CodeTable.MATERIAL_FORMAT);
                add(parts, m.necessity(), CodeTable.IS_NEED);
                add(parts, m.source(), null);
                add(parts, m.copies() == null ? null : m.copies() + "份", null);
            }
            case Fee f -> {
                add(parts, f.standard(), null);
                add(parts, f.basis(), null);
            }
            case Step s -> {
                add(parts, s.operator(), null);
                add(parts, s.limit() == null ? null : s.limit().text(), null);
            }
            case ServicePlace p -> {
                add(parts, p.phone(), null);
                add(parts, p.hours(), null);
            }
            case OnlineChannel c -> add(parts, c.account(), null);
            case ResultDocument r -> {
                add(parts, r.type(), null);
                add(parts, r.validity(), null);
                add(parts, r.delivery(), null);
            }
            case SpecialStep s -> {
                add(parts, s.limit() == null ? null : s.limit().text(), null);
                add(parts, s.basis(), null);
            }
            case Situation s -> add(parts, s.condition(), null);
            case Faq q -> add(parts, q.answer(), null);
            default -> {}
        }
        return parts.toString();
    }

    private static void add(StringJoiner parts, @Nullable String value, @Nullable CodeTable table) {
        if (value != null) {
            parts.add(table == null ? value : table.labelOf(value));
        }
    }
}
