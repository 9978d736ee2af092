package io.sitong.ui.compare;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.standard.StandardFilter;
import io.sitong.catalog.standard.StandardItem;
import io.sitong.catalog.standard.StandardItems;
import io.sitong.ui.links.Links;
import io.sitong.ui.texts.Messages;
import io.sitong.ui.widgets.KeysetGrid;
import io.sitong.ui.widgets.LinkTo;
import io.sitong.ui.widgets.ScreenFrame;
import jakarta.annotation.security.PermitAll;

/** 四级对照, first page: choose the standard item. */
@Route(Links.COMPARE)
@PermitAll
class CompareView extends ScreenFrame implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient StandardItems standards;
    private final KeysetGrid<StandardItem> grid = new KeysetGrid<>();
    private final TextField search = new TextField();

    CompareView(StandardItems standards) {
        super(Messages.get("compare.title"), Messages.get("compare.pick.purpose"));
        this.standards = standards;
        search.setPlaceholder(Messages.get("compare.pick.search"));
        search.setAriaLabel(Messages.get("compare.pick.search"));
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.addClassName("wide-field");
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(event -> show());
        filters(search);
        actions(LinkTo.anchor(Messages.get("reduction.title"), Links.reduction()));

        grid.addComponentColumn(s -> LinkTo.anchor(s.item().name(), Links.compare(s.id())))
                .setHeader(Messages.get("compare.pick.name"))
                .setFlexGrow(1);
        grid.addCodeColumn(s -> s.item().text(ItemField.CATALOG_CODE)).setHeader(Messages.get("compare.pick.code"));
        grid.addColumn(s -> ItemField.TASK_TYPE.display(s.item().text(ItemField.TASK_TYPE)))
                .setHeader(Messages.get("compare.pick.type"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(s -> s.item().text(ItemField.GUIDE_DEPT))
                .setHeader(Messages.get("compare.pick.dept"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        content(grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getLocation().getQueryParameters().getSingleParameter(Links.TEXT).ifPresent(search::setValue);
        show();
    }

    @Override
    public String getPageTitle() {
        return Messages.get("compare.title");
    }

    private void show() {
        String text = search.getValue().isBlank() ? null : search.getValue().strip();
        grid.show(request -> standards.page(StandardFilter.all().withText(text), request));
    }
}
