package io.sitong.ui.items;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.division.Division;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.division.Divisions;
import io.sitong.catalog.item.CodeTable;
import io.sitong.catalog.item.ImplementationFilter;
import io.sitong.catalog.item.ImplementationRow;
import io.sitong.catalog.item.Implementations;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.item.TimeLimit;
import io.sitong.catalog.standard.StandardFilter;
import io.sitong.catalog.standard.StandardItem;
import io.sitong.catalog.standard.StandardItems;
import io.sitong.ui.access.CurrentViewer;
import io.sitong.ui.access.DivisionInUrl;
import io.sitong.ui.links.Link;
import io.sitong.ui.links.Links;
import io.sitong.ui.texts.Messages;
import io.sitong.ui.widgets.KeysetGrid;
import io.sitong.ui.widgets.LinkTo;
import io.sitong.ui.widgets.ScreenFrame;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 事项目录: the standard items, and beside them what the localities carry out. */
@Route(Links.ITEMS)
@PermitAll
class ItemsView extends ScreenFrame implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final String LOCAL = "local";

    private final transient StandardItems standards;
    private final transient Implementations implementations;
    private final transient Divisions divisions;
    private final transient Viewer viewer;
    private final KeysetGrid<StandardItem> standardGrid = new KeysetGrid<>();
    private final KeysetGrid<ImplementationRow> localGrid = new KeysetGrid<>();
    private final Tab standardTab = new Tab(Messages.get("items.tab.standard"));
    private final Tab localTab = new Tab(Messages.get("items.tab.local"));
    private final Tabs tabs = new Tabs(standardTab, localTab);
    private final TextField search = new TextField();
    private final ComboBox<String> type = new ComboBox<>();
    private final Span count = new Span();
    private DivisionCode within;
    private @Nullable Long standardId;

    ItemsView(StandardItems standards, Implementations implementations, Divisions divisions, CurrentViewer current) {
        super(Messages.get("items.title"), Messages.get("items.purpose"));
        this.standards = standards;
        this.implementations = implementations;
        this.divisions = divisions;
        this.viewer = current.get();
        this.within = viewer.scope();
        search.setPlaceholder(Messages.get("items.search"));
        search.setAriaLabel(Messages.get("items.search"));
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.addClassName("wide-field");
        search.setValueChangeMode(ValueChangeMode.LAZY);
        type.setItems(CodeTable.TASK_TYPE.labels().keySet());
        type.setItemLabelGenerator(CodeTable.TASK_TYPE::labelOf);
        type.setPlaceholder(Messages.get("items.type"));
        type.setAriaLabel(Messages.get("items.type"));
        type.setClearButtonVisible(true);
        filters(tabs, search, type, count);
        actions(LinkTo.anchor(
                Messages.get("items.waiting.link"), Links.waiting().in(within)));
        standardColumns();
        localColumns();
        search.addValueChangeListener(event -> changed(event.isFromClient()));
        type.addValueChangeListener(event -> changed(event.isFromClient()));
        tabs.addSelectedChangeListener(event -> changed(event.isFromClient()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        within = DivisionInUrl.read(event.getLocation(), viewer);
        var parameters = event.getLocation().getQueryParameters();
        parameters.getSingleParameter(Links.TEXT).ifPresent(search::setValue);
        parameters
                .getSingleParameter(Links.TYPE)
                .filter(CodeTable.TASK_TYPE::has)
                .ifPresent(type::setValue);
        standardId = parameters
                .getSingleParameter(Links.STANDARD)
                .filter(n -> n.matches("[0-9]{1,18}"))
                .map(Long::valueOf)
                .orElse(null);
        boolean local =
                parameters.getSingleParameter(Links.TAB).filter(LOCAL::equals).isPresent();
        tabs.setSelectedTab(local ? localTab : standardTab);
        show();
    }

    @Override
    public String getPageTitle() {
        return Messages.get("items.title");
    }

    private void changed(boolean byPerson) {
        if (!byPerson) {
            return;
        }
        show();
        Link here = Links.items().in(within);
        if (local()) {
            here = here.with(Links.TAB, LOCAL);
        }
        if (!search.getValue().isBlank()) {
            here = here.with(Links.TEXT, search.getValue().strip());
        }
        if (type.getValue() != null) {
            here = here.with(Links.TYPE, type.getValue());
        }
        UI.getCurrent().getPage().getHistory().replaceState(null, LinkTo.href(here));
    }

    private boolean local() {
        return tabs.getSelectedTab() == localTab;
    }

    private void show() {
        String text = search.getValue().isBlank() ? null : search.getValue().strip();
        if (local()) {
            ImplementationFilter filter =
                    new ImplementationFilter(within, text, type.getValue(), null, standardId, null, Set.of());
            localGrid.show(request -> implementations.page(viewer, filter, request));
            count.setText(Messages.get("items.count", implementations.count(viewer, filter)));
            content(localGrid);
        } else {
            StandardFilter filter = new StandardFilter(text, type.getValue(), null, null, null);
            standardGrid.show(request -> standards.page(filter, request));
            count.setText(Messages.get("items.count", standards.count(filter)));
            content(standardGrid);
        }
    }

    private void standardColumns() {
        standardGrid
                .addComponentColumn(s -> LinkTo.anchor(s.item().name(), Links.item(s.id())))
                .setHeader(Messages.get("items.column.name"))
                .setFlexGrow(1);
        standardGrid
                .addCodeColumn(s -> s.item().text(ItemField.CATALOG_CODE))
                .setHeader(Messages.get("items.column.code"));
        standardGrid
                .addColumn(s -> ItemField.TASK_TYPE.display(s.item().text(ItemField.TASK_TYPE)))
                .setHeader(Messages.get("items.type"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        standardGrid
                .addColumn(s -> s.item().text(ItemField.GUIDE_DEPT))
                .setHeader(Messages.get("items.column.dept"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        standardGrid
                .addColumn(s -> limit(s.item().promiseLimit()))
                .setHeader(Messages.get("items.column.promise"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        standardGrid
                .addColumn(s -> Messages.term(s.state()) + (s.snapshot() > 0 ? " · " + s.snapshot() : ""))
                .setHeader(Messages.get("items.column.state"))
                .setAutoWidth(true)
                .setFlexGrow(0);
    }

    private void localColumns() {
        localGrid
                .addComponentColumn(row -> LinkTo.anchor(row.name(), Links.localItem(row.id())))
                .setHeader(Messages.get("items.column.name"))
                .setFlexGrow(1);
        localGrid
                .addColumn(row ->
                        divisions.find(row.division()).map(Division::name).orElse(""))
                .setHeader(Messages.get("items.column.division"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        localGrid.addColumn(ImplementationRow::deptName).setHeader(Messages.get("items.column.authority"));
        localGrid.addCodeColumn(ImplementationRow::catalogCode).setHeader(Messages.get("items.column.code"));
        localGrid
                .addColumn(row -> limit(Optional.ofNullable(row.promiseLimit())))
                .setHeader(Messages.get("items.column.promise"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        localGrid
                .addColumn(row -> Messages.term(row.state()))
                .setHeader(Messages.get("items.column.state"))
                .setAutoWidth(true)
                .setFlexGrow(0);
    }

    private static String limit(Optional<TimeLimit> limit) {
        return limit.map(TimeLimit::text).orElse("");
    }
}
