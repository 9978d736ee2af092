package io.sitong.ui.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Location;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.division.Division;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.ui.links.Link;
import io.sitong.ui.links.Links;
import io.sitong.ui.texts.Messages;
import io.sitong.ui.widgets.LinkTo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The division one looks at: up as far as one may, down to the banners; the choice is part of the address. */
class ScopeSwitch extends Div {

    private static final long serialVersionUID = 1L;

    private final transient ShellModel model;
    private final transient Viewer viewer;
    private final Button opener = new Button();
    private final Popover choices = new Popover();
    private final TextField search = new TextField();
    private final Div offered = new Div();
    private transient Link here = Links.dashboard();
    private transient ShellModel.Scope scope;

    ScopeSwitch(ShellModel model, Viewer viewer) {
        this.model = model;
        this.viewer = viewer;
        this.scope = model.scope(viewer, viewer.scope());
        addClassName("scope-switch");
        opener.setIcon(VaadinIcon.MAP_MARKER.create());
        opener.setSuffixComponent(VaadinIcon.CHEVRON_DOWN_SMALL.create());
        opener.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        opener.setAriaLabel(Messages.get("shell.scope"));
        search.setPlaceholder(Messages.get("shell.scope.search"));
        search.setAriaLabel(Messages.get("shell.scope.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(typed -> offer());
        offered.addClassName("scope-choices");
        choices.add(search, offered);
        choices.setTarget(opener);
        choices.setPosition(PopoverPosition.BOTTOM_START);
        choices.setModal(true);
        choices.setAutofocus(true);
        choices.addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                search.clear();
                offer();
            }
        });
        add(opener, choices);
    }

    void show(Location location, DivisionCode division) {
        Map<String, String> parameters = new LinkedHashMap<>();
        location.getQueryParameters()
                .getParameters()
                .forEach((name, values) -> parameters.put(name, values.getFirst()));
        here = new Link(location.getPath(), parameters);
        scope = model.scope(viewer, division);
        opener.setText(scope.current().name());
        opener.getElement()
                .setAttribute(
                        "title",
                        String.join(
                                " › ", scope.path().stream().map(Division::name).toList()));
        choices.close();
    }

    private void offer() {
        offered.removeAll();
        if (search.isEmpty()) {
            offered.add(group(Messages.get("shell.scope.above"), scope.path()));
            if (!scope.below().isEmpty()) {
                offered.add(group(Messages.get("shell.scope.below"), scope.below()));
            }
            return;
        }
        List<Division> found = model.searchDivisions(viewer, search.getValue());
        if (found.isEmpty()) {
            Span none = new Span(Messages.get("shell.scope.none"));
            none.addClassName("quiet");
            offered.add(none);
        } else {
            offered.add(group(Messages.get("shell.scope.found"), found));
        }
    }

    private Div group(String heading, List<Division> divisions) {
        Span words = new Span(heading);
        words.addClassName("scope-heading");
        Div group = new Div(words);
        group.addClassName("scope-group");
        for (Division division : divisions) {
            Anchor choice = LinkTo.anchor(division.name(), here.in(division.code()));
            if (division.code().equals(scope.current().code())) {
                choice.getElement().setAttribute("aria-current", "true");
            }
            group.add(choice);
        }
        return group;
    }
}
