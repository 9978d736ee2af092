package io.sitong.ui.items;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.division.Divisions;
import io.sitong.catalog.item.CodeTable;
import io.sitong.catalog.item.ImplementationFilter;
import io.sitong.catalog.item.Implementations;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.standard.StandardFilter;
import io.sitong.catalog.standard.StandardHistory;
import io.sitong.catalog.standard.StandardItem;
import io.sitong.catalog.standard.StandardItems;
import io.sitong.catalog.standard.StandardLifeCycle;
import io.sitong.reports.format.Format;
import io.sitong.ui.access.CurrentViewer;
import io.sitong.ui.access.DivisionInUrl;
import io.sitong.ui.documents.BookletChoice;
import io.sitong.ui.documents.BookletJob;
import io.sitong.ui.jobs.BackgroundJobs;
import io.sitong.ui.links.Link;
import io.sitong.ui.links.Links;
import io.sitong.ui.texts.Messages;
import io.sitong.ui.widgets.LinkTo;
import io.sitong.ui.widgets.ScreenFrame;
import io.sitong.ui.workbooks.ItemHandOut;
import jakarta.annotation.security.PermitAll;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** 事项目录: the standard items, now or as of a day, and beside them what the localities carry out. */
@Route(Links.ITEMS)
@PermitAll
class ItemsView extends ScreenFrame implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient StandardItems standards;
    private final transient StandardHistory history;
    private final transient StandardLifeCycle lifeCycle;
    private final transient Implementations implementations;
    private final transient CatalogPrints prints;
    private final transient ItemHandOut handOut;
    private final transient BackgroundJobs jobs;
    private final transient Viewer viewer;
    private final StandardGrid standardGrid = new StandardGrid(this::standard);
    private final LocalGrid localGrid;
    private final Tab standardTab = new Tab(Messages.get("items.tab.standard"));
    private final Tab localTab = new Tab(Messages.get("items.tab.local"));
    private final Tabs tabs = new Tabs(standardTab, localTab);
    private final TextField search = new TextField();
    private final ComboBox<String> type = new ComboBox<>();
    private final DatePicker asOf = new DatePicker();
    private final Span count = new Span();
    private final Anchor export = new Anchor();
    private DivisionCode within;
    private @Nullable Long standardId;

    ItemsView(
            StandardSources sources,
            Implementations implementations,
            Divisions divisions,
            ItemHandOut handOut,
            BackgroundJobs jobs,
            CurrentViewer current) {
        super(Messages.get("items.title"), Messages.get("items.purpose"));
        this.standards = sources.standards();
        this.history = sources.history();
        this.lifeCycle = sources.lifeCycle();
        this.implementations = implementations;
        this.prints = sources.prints();
        this.handOut = handOut;
        this.jobs = jobs;
        this.viewer = current.get();
        this.within = viewer.scope();
        this.localGrid = new LocalGrid(divisions);
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
        asOf.setI18n(new DatePicker.DatePickerI18n().setDateFormat("yyyy-MM-dd").setFirstDayOfWeek(1));
        asOf.setPlaceholder(Messages.get("items.asof"));
        asOf.setAriaLabel(Messages.get("items.asof"));
        asOf.setClearButtonVisible(true);
        export.setText(Messages.get("items.export"));
        export.addClassName("link");
        filters(tabs, search, type, asOf, count);
        search.addValueChangeListener(event -> changed(event.isFromClient()));
        type.addValueChangeListener(event -> changed(event.isFromClient()));
        asOf.addValueChangeListener(event -> changed(event.isFromClient()));
        tabs.addSelectedChangeListener(event -> changed(event.isFromClient()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        within = DivisionInUrl.read(event.getLocation(), viewer);
        ItemsAddress asked = ItemsAddress.of(event.getLocation());
        search.setValue(Optional.ofNullable(asked.text()).orElse(""));
        type.setValue(asked.type());
        asOf.setValue(asked.asOf());
        standardId = asked.standardId();
        tabs.setSelectedTab(asked.local() ? localTab : standardTab);
        show(asked);
    }

    @Override
    public String getPageTitle() {
        return Messages.get("items.title");
    }

    private void changed(boolean byPerson) {
        if (byPerson) {
            ItemsAddress asked = asked();
            show(asked);
            UI.getCurrent().getPage().getHistory().replaceState(null, LinkTo.href(asked.link(within)));
        }
    }

    private ItemsAddress asked() {
        String text = search.getValue().strip();
        return new ItemsAddress(
                tabs.getSelectedTab() == localTab,
                text.isEmpty() ? null : text,
                type.getValue(),
                standardId,
                asOf.getValue());
    }

    private void show(ItemsAddress asked) {
        asOf.setVisible(!asked.local());
        Anchor waiting = LinkTo.anchor(
                Messages.get("items.waiting.link"), Links.waiting().in(within));
        if (asked.local()) {
            ImplementationFilter filter = asked.implementations(within);
            localGrid.show(request -> implementations.page(viewer, filter, request));
            count.setText(Messages.get("items.count", implementations.count(viewer, filter)));
            actions(waiting, handOut.button(viewer, filter));
            content(localGrid);
            return;
        }
        StandardFilter filter = asked.standards();
        LocalDate day = asked.asOf();
        if (day == null) {
            standardGrid.show(request -> standards.page(filter, request));
            count.setText(Messages.get("items.count", standards.count(filter)));
        } else {
            standardGrid.show(request -> history.page(filter, day, request));
            count.setText(Messages.get("items.count.asof", day, history.count(filter, day)));
        }
        export.setHref(workbook(filter, day == null ? lifeCycle.today() : day));
        actions(export, booklet(filter), waiting);
        content(standardGrid);
    }

    /** Makes a booklet of the items that are ticked, or of all that are shown where none is. */
    private Button booklet(StandardFilter filter) {
        Button button = new Button(Messages.get("items.booklet"), VaadinIcon.OPEN_BOOK.create(), click -> {
            Set<String> ticked = standardGrid.getSelectedItems().stream()
                    .map(item -> item.item().text(ItemField.CATALOG_CODE))
                    .collect(Collectors.toSet());
            jobs.start(
                    viewer,
                    BookletJob.KEY,
                    Messages.get("reports.booklet"),
                    BookletJob.parameters(BookletChoice.of(filter, ticked), Format.DOCX));
            String started = ticked.isEmpty()
                    ? Messages.get("items.booklet.all")
                    : Messages.get("items.booklet.ticked", ticked.size());
            Notification.show(started, 4000, Notification.Position.BOTTOM_START);
        });
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }

    private Link standard(StandardItem item) {
        LocalDate day = asOf.getValue();
        Link link = Links.item(item.id());
        return day == null ? link : link.with(Links.AS_OF, day.toString());
    }

    private DownloadHandler workbook(StandardFilter filter, LocalDate day) {
        return event -> {
            event.setFileName(Messages.get("items.export.file", day) + "." + Format.XLSX.extension());
            event.setContentType(Format.XLSX.mediaType());
            try (OutputStream bytes = event.getOutputStream()) {
                prints.catalog(viewer, filter, day, Format.XLSX, bytes);
            }
        };
    }
}
