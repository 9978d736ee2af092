package io.sitong.ui.feedback;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.splitlayout.SplitLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.feedback.Feedback;
import io.sitong.catalog.feedback.FeedbackFilter;
import io.sitong.catalog.feedback.FeedbackState;
import io.sitong.ui.access.CurrentViewer;
import io.sitong.ui.access.DivisionInUrl;
import io.sitong.ui.links.Link;
import io.sitong.ui.links.Links;
import io.sitong.ui.texts.Messages;
import io.sitong.ui.widgets.Dates;
import io.sitong.ui.widgets.KeysetGrid;
import io.sitong.ui.widgets.LinkTo;
import io.sitong.ui.widgets.ScreenFrame;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 反馈: what the public wrote left, one feedback with its answer right. */
@Route(Links.FEEDBACK)
@PermitAll
class FeedbackView extends ScreenFrame implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final String ALL = "all";

    private final transient FeedbackModel model;
    private final transient Viewer viewer;
    private final KeysetGrid<Feedback> grid = new KeysetGrid<>();
    private final ComboBox<String> department = new ComboBox<>();
    private final Div chips = new Div();
    private final FeedbackPanel panel;
    private transient FeedbackFilter filter = FeedbackFilter.all();
    private @Nullable Long shown;

    FeedbackView(FeedbackModel model, CurrentViewer current) {
        super(Messages.get("feedback.title"), Messages.get("feedback.purpose"));
        this.model = model;
        this.viewer = current.get();
        this.panel = new FeedbackPanel(model, viewer, changed -> {
            grid.replace(changed);
            chips();
        });
        columns();
        grid.identifiedBy(Feedback::id);
        grid.setEmptyStateText(Messages.get("feedback.none"));
        grid.addItemClickListener(click -> go(filter, click.getItem().id()));
        department.setItems(model.departments().keySet());
        department.setItemLabelGenerator(code -> model.departments().getOrDefault(code, code));
        department.setPlaceholder(Messages.get("feedback.department"));
        department.setAriaLabel(Messages.get("feedback.department"));
        department.setClearButtonVisible(true);
        department.addValueChangeListener(chosen -> {
            if (chosen.isFromClient()) {
                go(new FeedbackFilter(filter.within(), filter.state(), chosen.getValue()), null);
            }
        });
        chips.addClassName("status-chips");
        filters(chips, department);
        SplitLayout split = new SplitLayout(grid, panel);
        split.addClassName("desk");
        split.setSplitterPosition(58);
        content(split);
        Anchor zone = LinkTo.anchor(Messages.get("feedback.zone"), Links.zone());
        zone.setTarget(AnchorTarget.BLANK);
        actions(zone);
    }

    private void columns() {
        grid.addColumn(f -> Dates.minute(f.sentAt()))
                .setHeader(Messages.get("feedback.sent"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(f -> Messages.term(f.state()))
                .setHeader(Messages.get("feedback.state"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(f -> Messages.term(f.sent().kind()))
                .setHeader(Messages.get("feedback.kind"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(Feedback::itemName)
                .setHeader(Messages.get("feedback.item"))
                .setFlexGrow(1);
        grid.addColumn(f -> model.nameOf(f.sent().division()))
                .setHeader(Messages.get("feedback.division"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(f -> beginning(f.sent().text()))
                .setHeader(Messages.get("feedback.text"))
                .setFlexGrow(2);
    }

    private static String beginning(String text) {
        return text.codePointCount(0, text.length()) <= 60
                ? text
                : text.substring(0, text.offsetByCodePoints(0, 60)) + "…";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        DivisionCode within = DivisionInUrl.read(event.getLocation(), viewer);
        QueryParameters asked = event.getLocation().getQueryParameters();
        filter = new FeedbackFilter(
                within,
                state(asked.getSingleParameter(Links.STATE)),
                asked.getSingleParameter(Links.DEPARTMENT)
                        .filter(model.departments()::containsKey)
                        .orElse(null));
        department.setValue(filter.departmentCode());
        chips();
        FeedbackFilter wanted = filter;
        grid.show(request -> model.page(viewer, wanted, request));
        shown = asked.getSingleParameter(Links.SELECTED)
                .filter(id -> id.matches("[0-9]{1,18}"))
                .map(Long::valueOf)
                .orElse(null);
        panel.show(
                Optional.ofNullable(shown).flatMap(id -> model.find(viewer, id)).orElse(null));
    }

    /** What is new, unless another state is asked for. */
    private static @Nullable FeedbackState state(Optional<String> asked) {
        if (asked.filter(ALL::equals).isPresent()) {
            return null;
        }
        return Arrays.stream(FeedbackState.values())
                .filter(state -> asked.filter(state.name()::equals).isPresent())
                .findFirst()
                .orElse(FeedbackState.NEW);
    }

    private void chips() {
        Map<FeedbackState, Long> counts = model.counts(viewer, filter);
        chips.removeAll();
        for (FeedbackState state : FeedbackState.values()) {
            chips.add(chip(Messages.get("feedback.chip", Messages.term(state), counts.getOrDefault(state, 0L)), state));
        }
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        chips.add(chip(Messages.get("feedback.chip", Messages.get("feedback.all"), all), null));
    }

    private Button chip(String words, @Nullable FeedbackState state) {
        boolean on = filter.state() == state;
        Button chip = new Button(words, click -> go(filter.in(state), shown));
        chip.addThemeVariants(ButtonVariant.LUMO_SMALL);
        chip.setClassName("chip-on", on);
        chip.getElement().setAttribute("aria-pressed", Boolean.toString(on));
        return chip;
    }

    private void go(FeedbackFilter wanted, @Nullable Long selected) {
        FeedbackState state = wanted.state();
        Link link = Links.feedback()
                .with(Links.STATE, state == null ? ALL : state == FeedbackState.NEW ? null : state.name())
                .with(Links.DEPARTMENT, wanted.departmentCode())
                .with(Links.SELECTED, selected);
        DivisionCode within = wanted.within();
        LinkTo.go(UI.getCurrent(), viewer.scope().equals(within) ? link : link.in(within));
    }

    @Override
    public String getPageTitle() {
        return Messages.get("feedback.title");
    }
}
