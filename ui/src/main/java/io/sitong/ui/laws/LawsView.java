package io.sitong.ui.laws;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.splitlayout.SplitLayout;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.law.Law;
import io.sitong.catalog.law.LawFilter;
import io.sitong.catalog.law.LawState;
import io.sitong.ui.access.CurrentViewer;
import io.sitong.ui.access.DivisionInUrl;
import io.sitong.ui.links.Link;
import io.sitong.ui.links.Links;
import io.sitong.ui.texts.Messages;
import io.sitong.ui.widgets.KeysetGrid;
import io.sitong.ui.widgets.LinkTo;
import io.sitong.ui.widgets.ScreenFrame;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 法规库: the laws left, one law with the items that cite it right. */
@Route(Links.LAWS)
@PermitAll
class LawsView extends ScreenFrame implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    /** Repealed and superseded ones, as one choice. */
    private static final Set<LawState> GONE = Set.of(LawState.SUPERSEDED, LawState.REPEALED);

    private final transient LawsModel model;
    private final transient Viewer viewer;
    private final KeysetGrid<Law> grid = new KeysetGrid<>();
    private final TextField search = new TextField();
    private final Div chips = new Div();
    private final LawPanel panel;
    private DivisionCode within;
    private transient LawFilter filter = LawFilter.all();
    private @Nullable Long shown;

    LawsView(LawsModel model, CurrentViewer current) {
        super(Messages.get("rules.laws.title"), Messages.get("rules.laws.purpose"));
        this.model = model;
        this.viewer = current.get();
        this.within = viewer.scope();
        this.panel = new LawPanel(model, viewer, law -> go(filter, law.id()));
        grid.identifiedBy(Law::id);
        grid.addColumn(law -> "《" + law.name() + "》")
                .setHeader(Messages.get("rules.laws.name"))
                .setFlexGrow(1);
        grid.addComponentColumn(LawBadge::of)
                .setHeader(Messages.get("rules.laws.state"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(law -> law.since() == null ? "" : law.since().toString())
                .setHeader(Messages.get("rules.laws.since"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addItemClickListener(click -> go(filter, click.getItem().id()));
        search.setPlaceholder(Messages.get("rules.laws.search"));
        search.setAriaLabel(Messages.get("rules.laws.search"));
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(typed -> {
            if (typed.isFromClient()) {
                go(new LawFilter(typed.getValue().isBlank() ? null : typed.getValue(), filter.states()), null);
            }
        });
        chips.addClassName("status-chips");
        filters(search, chips);
        SplitLayout split = new SplitLayout(grid, panel);
        split.addClassName("desk");
        split.setSplitterPosition(42);
        content(split);
        actions();
    }

    private void actions() {
        var back = LinkTo.anchor(Messages.get("rules.title"), Links.rules());
        if (!viewer.mayAdminister()) {
            actions(back);
            return;
        }
        Button add = new Button(
                Messages.get("rules.laws.add"),
                click -> new LawDialog(model, viewer, null, law -> go(filter, law.id())).open());
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        actions(back, add);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        within = DivisionInUrl.read(event.getLocation(), viewer);
        if (!model.catchUp(viewer)) {
            Notification.show(Messages.get("rules.laws.reading.started"), 5000, Notification.Position.BOTTOM_START);
        }
        QueryParameters asked = event.getLocation().getQueryParameters();
        filter = new LawFilter(
                asked.getSingleParameter(Links.TEXT)
                        .filter(text -> !text.isBlank())
                        .orElse(null),
                states(asked.getSingleParameter(Links.STATE)));
        search.setValue(Optional.ofNullable(filter.text()).orElse(""));
        chips();
        LawFilter wanted = filter;
        grid.show(request -> model.page(wanted, request));
        shown = asked.getSingleParameter(Links.SELECTED)
                .filter(id -> id.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .orElse(null);
        Optional.ofNullable(shown).flatMap(model::find).ifPresent(law -> {
            panel.show(law, within);
            grid.select(law);
        });
    }

    private static Set<LawState> states(Optional<String> asked) {
        return asked.flatMap(name -> name.equals("GONE")
                        ? Optional.of(GONE)
                        : Arrays.stream(LawState.values())
                                .filter(state -> state.name().equals(name))
                                .findFirst()
                                .map(Set::of))
                .orElse(Set.of());
    }

    private void chips() {
        Map<LawState, Long> counts = model.states();
        chips.removeAll();
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        long gone =
                GONE.stream().mapToLong(state -> counts.getOrDefault(state, 0L)).sum();
        chips.add(
                chip(Messages.get("rules.laws.all", all), Set.of()), chip(Messages.get("rules.laws.gone", gone), GONE));
        for (LawState state : List.of(LawState.IN_FORCE, LawState.UNCHECKED)) {
            chips.add(chip(
                    Messages.get("rules.laws.count.level", Messages.term(state), counts.getOrDefault(state, 0L)),
                    Set.of(state)));
        }
    }

    private Button chip(String words, Set<LawState> states) {
        boolean on = filter.states().equals(states);
        Button chip = new Button(words, click -> go(new LawFilter(filter.text(), states), shown));
        chip.addThemeVariants(ButtonVariant.LUMO_SMALL);
        chip.setClassName("chip-on", on);
        chip.getElement().setAttribute("aria-pressed", Boolean.toString(on));
        return chip;
    }

    private void go(LawFilter wanted, @Nullable Long law) {
        Link link = law == null ? Links.laws() : Links.law(law);
        String text = wanted.text();
        if (text != null) {
            link = link.with(Links.TEXT, text);
        }
        if (!wanted.states().isEmpty()) {
            link = link.with(
                    Links.STATE,
                    wanted.states().equals(GONE)
                            ? "GONE"
                            : wanted.states().iterator().next().name());
        }
        LinkTo.go(UI.getCurrent(), within.equals(viewer.scope()) ? link : link.in(within));
    }

    @Override
    public String getPageTitle() {
        return Messages.get("rules.laws.title");
    }
}
