package io.sitong.ui.acceptance;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import io.sitong.catalog.acceptance.SampledPair;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.list.ListEntry;
import io.sitong.catalog.match.Relation;
import io.sitong.catalog.standard.StandardItem;
import io.sitong.ui.texts.Messages;
import io.sitong.ui.widgets.CodeText;
import io.sitong.ui.widgets.DeskKeys;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One drawn pair, both sides in full, without what had been accepted, the score or the reasons. */
final class JudgingPanel extends Div implements Focusable<JudgingPanel> {

    private static final long serialVersionUID = 1L;

    /** In the order of the keys 1 to 5, as at the review desk; N says that the two do not correspond. */
    private static final List<Relation> RELATIONS =
            List.of(Relation.EXACT, Relation.SAME_MEANING, Relation.PART_OF, Relation.CONTAINS, Relation.OVERLAPS);

    /** With which a basis ends; between two of them stands one mark only. */
    private static final Pattern CLOSING_MARKS = Pattern.compile("[。；;，,、\\s]+$");

    private final transient BiConsumer<SampledPair, Relation> judged;
    private final DeskKeys keys = new DeskKeys(
            this,
            key -> Notification.show(Messages.get("acceptance.early", key), 3000, Notification.Position.BOTTOM_START));
    private final Div entrySide = side();
    private final Div itemSide = side();
    private final Span progress = new Span();
    private transient @Nullable SampledPair pair;

    JudgingPanel(BiConsumer<SampledPair, Relation> judged) {
        this.judged = judged;
        addClassName("judging");
        setTabIndex(-1);
        progress.addClassName("summary-line");
        Div sides = new Div(entrySide, itemSide);
        sides.addClassName("judging-sides");
        Div deeds = new Div();
        deeds.addClassName("deeds");
        for (int i = 0; i < RELATIONS.size(); i++) {
            deeds.add(deed((i + 1) + " " + Messages.term(RELATIONS.get(i)), Integer.toString(i + 1), RELATIONS.get(i)));
        }
        deeds.add(deed(Messages.get("acceptance.not_same"), "N", Relation.NOT_SAME));
        add(progress, sides, deeds);
    }

    private static Div side() {
        Div side = new Div();
        side.addClassName("judging-side");
        return side;
    }

    private Button deed(String words, String key, Relation relation) {
        keys.deed(key, () -> say(relation));
        return new Button(words, click -> say(relation));
    }

    private void say(Relation relation) {
        SampledPair shown = pair;
        if (shown != null) {
            judged.accept(shown, relation);
        }
    }

    void show(PairToJudge next, int done, int all) {
        pair = next.pair();
        progress.setText(Messages.get("acceptance.progress", done + 1, all));
        entrySide.removeAll();
        entrySide.add(new H3(Messages.get("acceptance.entry")));
        entrySide.add(entryFacts(next.entry()));
        itemSide.removeAll();
        itemSide.add(new H3(Messages.get("acceptance.item")));
        itemSide.add(itemFacts(next.standard()));
        keys.shown();
        // so that the keys work at once, and after every judgement
        focus();
    }

    private static Component[] entryFacts(ListEntry entry) {
        return new Component[] {
            new H2(entry.name()),
            fact(Messages.get("acceptance.department"), entry.leadDepartment()),
            fact(Messages.get("acceptance.batch"), entry.batch()),
        };
    }

    private static Component[] itemFacts(StandardItem standard) {
        String bases = standard.item().bases().stream()
                .map(basis -> CLOSING_MARKS.matcher(basis.raw().strip()).replaceFirst(""))
                .limit(3)
                .collect(Collectors.joining("；"));
        String code = value(standard, ItemField.CATALOG_CODE);
        return new Component[] {
            new H2(standard.item().name()),
            fact(Messages.get("acceptance.department"), value(standard, ItemField.GUIDE_DEPT)),
            fact(Messages.get("acceptance.code"), code.isBlank() ? new Span("—") : new CodeText(code)),
            fact(Messages.get("acceptance.main"), value(standard, ItemField.MAIN_NAME)),
            fact(Messages.get("acceptance.basis"), bases),
        };
    }

    private static String value(StandardItem standard, ItemField field) {
        return standard.item().find(field).orElse("");
    }

    private static Paragraph fact(String name, String value) {
        return fact(name, new Span(value.isBlank() ? "—" : value));
    }

    private static Paragraph fact(String name, Component value) {
        Span label = new Span(name);
        label.addClassName("field-label");
        Paragraph line = new Paragraph(label, value);
        line.addClassName("judging-fact");
        return line;
    }
}
