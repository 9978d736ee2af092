package io.sitong.ui.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.router.Location;
import io.sitong.catalog.list.NationalList;
import io.sitong.ui.links.Link;
import io.sitong.ui.links.Links;
import io.sitong.ui.texts.Messages;
import io.sitong.ui.widgets.LinkTo;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The list one works on; desk, gaps, reports and figures follow it, and the choice is part of the address. */
class ListSwitch extends Div {

    private static final long serialVersionUID = 1L;

    private final transient ShellModel model;
    private final Button opener = new Button();
    private final Popover choices = new Popover();
    private final Div offered = new Div();
    private transient Link here = Links.dashboard();
    private transient Optional<NationalList> chosen = Optional.empty();

    ListSwitch(ShellModel model) {
        this.model = model;
        addClassName("current-list");
        opener.setSuffixComponent(VaadinIcon.CHEVRON_DOWN_SMALL.create());
        opener.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        opener.setAriaLabel(Messages.get("shell.lists"));
        offered.addClassName("scope-choices");
        choices.add(offered);
        choices.setTarget(opener);
        choices.setPosition(PopoverPosition.BOTTOM_START);
        choices.setModal(true);
        choices.setAutofocus(true);
        choices.addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                offer();
            }
        });
        add(opener, choices);
    }

    void show(Location location, Optional<NationalList> list) {
        Map<String, String> parameters = new LinkedHashMap<>();
        location.getQueryParameters()
                .getParameters()
                .forEach((name, values) -> parameters.put(name, values.getFirst()));
        // what was chosen on one list means nothing on another
        parameters.remove(Links.ENTRY);
        here = new Link(location.getPath(), parameters);
        chosen = list;
        choices.close();
        opener.setText(list.map(ListSwitch::words).orElse(Messages.get("shell.lists.none")));
        opener.getElement().setAttribute("title", list.map(ListSwitch::words).orElse(""));
    }

    private static String words(NationalList list) {
        String standing = list.current() ? "" : " · " + Messages.get("shell.lists.superseded");
        return Messages.get("shell.list", list.title(), list.versionNumber()) + standing;
    }

    private void offer() {
        offered.removeAll();
        Span heading = new Span(Messages.get("shell.lists"));
        heading.addClassName("scope-heading");
        Div group = new Div(heading);
        group.addClassName("scope-group");
        for (NationalList list : model.listsInForce()) {
            Anchor choice = new Anchor(LinkTo.href(here.on(list.id())), words(list));
            // every screen reads its list when it is made
            choice.setRouterIgnore(true);
            if (chosen.map(NationalList::id).equals(Optional.of(list.id()))) {
                choice.getElement().setAttribute("aria-current", "true");
            }
            group.add(choice);
        }
        group.add(LinkTo.anchor(Messages.get("shell.lists.all"), Links.lists()));
        offered.add(group);
    }
}
