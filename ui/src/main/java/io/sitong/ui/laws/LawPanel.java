package io.sitong.ui.laws;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.division.Level;
import io.sitong.catalog.law.CitingItem;
import io.sitong.catalog.law.CitingStandard;
import io.sitong.catalog.law.Law;
import io.sitong.ui.links.Links;
import io.sitong.ui.texts.Messages;
import io.sitong.ui.widgets.Dates;
import io.sitong.ui.widgets.KeysetGrid;
import io.sitong.ui.widgets.LinkTo;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One law: what is known of it, and the items that cite it, by level and division. */
class LawPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient LawsModel model;
    private final transient Viewer viewer;
    private final transient Consumer<Law> changed;
    private final Div items = new Div();
    private final Div chips = new Div();
    private transient LawsModel.Counts counts = new LawsModel.Counts(0, java.util.Map.of(), java.util.Map.of());

    /** @param changed told when a person changed the law */
    LawPanel(LawsModel model, Viewer viewer, Consumer<Law> changed) {
        this.model = model;
        this.viewer = viewer;
        this.changed = changed;
        addClassName("entry-panel");
        chips.addClassName("status-chips");
        items.addClassName("law-items");
        add(new Paragraph(Messages.get("rules.laws.pick")));
    }

    void show(Law law, DivisionCode within) {
        removeAll();
        counts = model.counts(viewer, law, within);
        Div head = new Div(new H2("《" + law.name() + "》"), LawBadge.of(law));
        head.addClassName("law-head");
        if (viewer.mayAdminister()) {
            Button edit = new Button(
                    Messages.get("rules.laws.edit"), click -> new LawDialog(model, viewer, law, changed).open());
            edit.addThemeVariants(ButtonVariant.LUMO_SMALL);
            head.add(edit);
        }
        add(head, facts(law));
        if (counts.below().size() > 1) {
            add(below(law));
        }
        add(chips, items);
        choose(law, within, counts.items() == 0 && counts.standards() > 0, null);
    }

    private Component facts(Law law) {
        Div facts = new Div();
        facts.addClassName("law-facts");
        fact(facts, "rules.laws.kind", law.kind());
        fact(facts, "rules.laws.number", law.docNo());
        LocalDate since = law.since();
        fact(facts, "rules.laws.since", since == null ? null : since.toString());
        String successor = law.successor();
        if (successor != null) {
            Component name = model.successorOf(law)
                    .<Component>map(known -> LinkTo.anchor("《" + successor + "》", Links.law(known.id())))
                    .orElseGet(() -> new Span("《" + successor + "》"));
            facts.add(new Div(new Span(Messages.get("rules.laws.successor") + "："), name));
        }
        fact(facts, "rules.laws.source", law.source());
        fact(
                facts,
                "rules.laws.entered",
                law.changedBy() + " " + Dates.day(law.changedAt())
                        + (law.confirmed() ? "" : " · " + Messages.get("rules.laws.unconfirmed")));
        return facts;
    }

    private static void fact(Div facts, String key, @Nullable String value) {
        if (value != null) {
            facts.add(new Div(new Span(Messages.get(key) + "："), new Span(value)));
        }
    }

    private Component below(Law law) {
        Div divisions = new Div();
        divisions.addClassName("law-divisions");
        counts.below()
                .forEach((division, count) -> divisions.add(new Span(
                        LinkTo.anchor(
                                model.divisionName(division),
                                Links.law(law.id()).in(division)),
                        new Span(" " + Messages.number(count)))));
        return divisions;
    }

    private void choose(Law law, DivisionCode within, boolean standards, @Nullable Level level) {
        chips.removeAll();
        chips.add(
                chip(
                        Messages.get("rules.laws.count.standards", counts.standards()),
                        standards,
                        () -> choose(law, within, true, null)),
                chip(
                        Messages.get("rules.laws.count.items", counts.items()),
                        !standards && level == null,
                        () -> choose(law, within, false, null)));
        counts.levels()
                .forEach((each, count) -> chips.add(chip(
                        Messages.get("rules.laws.count.level", Messages.term(each), count),
                        !standards && each == level,
                        () -> choose(law, within, false, each))));
        items.removeAll();
        items.add(standards ? standardGrid(law) : itemGrid(law, within, level));
    }

    private static Button chip(String words, boolean on, Runnable chosen) {
        Button chip = new Button(words, click -> chosen.run());
        chip.addThemeVariants(ButtonVariant.LUMO_SMALL);
        chip.setClassName("chip-on", on);
        chip.getElement().setAttribute("aria-pressed", Boolean.toString(on));
        return chip;
    }

    private KeysetGrid<CitingStandard> standardGrid(Law law) {
        KeysetGrid<CitingStandard> grid = new KeysetGrid<>();
        grid.addComponentColumn(item -> LinkTo.anchor(item.name(), Links.item(item.id())))
                .setHeader(Messages.get("rules.item"))
                .setFlexGrow(2);
        grid.addCodeColumn(CitingStandard::catalogCode).setHeader(Messages.get("rules.laws.code"));
        grid.addColumn(CitingStandard::places).setHeader(Messages.get("rules.laws.places"));
        grid.show(request -> model.standards(law, request));
        return grid;
    }

    private KeysetGrid<CitingItem> itemGrid(Law law, DivisionCode within, @Nullable Level level) {
        KeysetGrid<CitingItem> grid = new KeysetGrid<>();
        grid.addColumn(item -> model.divisionName(item.division()))
                .setHeader(Messages.get("rules.division"))
                .setFlexGrow(1);
        grid.addComponentColumn(item -> LinkTo.anchor(item.name(), Links.localItem(item.id())))
                .setHeader(Messages.get("rules.item"))
                .setFlexGrow(2);
        grid.addColumn(CitingItem::deptName).setHeader(Messages.get("rules.laws.department"));
        grid.addColumn(CitingItem::places).setHeader(Messages.get("rules.laws.places"));
        grid.show(request -> model.items(viewer, law, within, level, request));
        return grid;
    }
}
