package io.sitong.ui.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.data.renderer.LitRenderer;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.standard.StandardItem;
import io.sitong.ui.links.Links;
import io.sitong.ui.texts.Messages;
import io.sitong.ui.widgets.CodeGroups;
import io.sitong.ui.widgets.LinkTo;

/** Finds a standard item by name, pinyin initials or code, from everywhere (Ctrl-K). */
class SearchField extends ComboBox<StandardItem> {

    private static final long serialVersionUID = 1L;

    SearchField(ShellModel model) {
        addClassName("search");
        setPlaceholder(Messages.get("shell.search"));
        setAriaLabel(Messages.get("shell.search"));
        setPrefixComponent(VaadinIcon.SEARCH.create());
        setClearButtonVisible(true);
        setAllowCustomValue(true);
        setAutoOpen(true);
        setItemLabelGenerator(found -> found.item().name());
        setRenderer(LitRenderer.<StandardItem>of("<div class=\"search-result\"><span>${item.name}</span>"
                        + "<span class=\"code\">${item.code}</span></div>")
                .withProperty("name", found -> found.item().name())
                .withProperty("code", found -> CodeGroups.spaced(found.item().text(ItemField.CATALOG_CODE))));
        setItems(query -> {
            query.getLimit();
            return query.getOffset() > 0
                    ? java.util.stream.Stream.empty()
                    : model.search(query.getFilter().orElse("")).stream();
        });
        addValueChangeListener(change -> {
            StandardItem found = change.getValue();
            if (found != null && change.isFromClient()) {
                clear();
                LinkTo.go(UI.getCurrent(), Links.item(found.id()));
            }
        });
        addCustomValueSetListener(typed -> LinkTo.go(UI.getCurrent(), Links.itemsNamed(typed.getDetail())));
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        Shortcuts.addShortcutListener(this, () -> focus(), Key.KEY_K, KeyModifier.CONTROL)
                .listenOn(attached.getUI());
    }
}
