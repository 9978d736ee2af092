package io.sitong.ui.system;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import io.sitong.catalog.account.Account;
import io.sitong.catalog.account.ApiToken;
import io.sitong.catalog.account.Viewer;
import io.sitong.ui.texts.Messages;
import io.sitong.ui.widgets.CodeText;
import io.sitong.ui.widgets.Dates;
import io.sitong.ui.widgets.KeysetGrid;
import io.sitong.ui.widgets.Meaning;
import io.sitong.ui.widgets.SamenessBadge;
import java.time.Instant;

/** The tokens of one account: make one, see its secret once, revoke one. */
class TokensDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient TokensModel model;
    private final transient Viewer viewer;
    private final transient Account account;
    private final Grid<ApiToken> grid = new Grid<>();
    private final TextField name = new TextField(Messages.get("system.tokens.name"));
    private final DatePicker until = new DatePicker(Messages.get("system.tokens.until"));
    private final Div made = new Div();

    TokensDialog(TokensModel model, Viewer viewer, Account account) {
        this.model = model;
        this.viewer = viewer;
        this.account = account;
        setHeaderTitle(Messages.get("system.tokens.title", account.login()));
        setWidth("44rem");
        KeysetGrid.dense(grid);
        grid.setAllRowsVisible(true);
        grid.setEmptyStateText(Messages.get("system.tokens.none"));
        grid.addColumn(ApiToken::name).setHeader(Messages.get("system.tokens.name"));
        grid.addColumn(token -> Dates.day(token.madeAt()) + " " + token.madeBy())
                .setHeader(Messages.get("system.tokens.made"));
        grid.addComponentColumn(this::state).setHeader(Messages.get("system.users.state"));
        grid.addComponentColumn(this::deed).setAutoWidth(true).setFlexGrow(0);
        name.setHelperText(Messages.get("system.tokens.name.helper"));
        name.setMaxLength(100);
        until.setI18n(new DatePicker.DatePickerI18n().setDateFormat("yyyy-MM-dd"));
        until.setHelperText(Messages.get("system.tokens.until.helper"));
        until.setClearButtonVisible(true);
        Button make = new Button(Messages.get("system.tokens.make"), click -> make());
        make.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div form = new Div(name, until, make);
        form.addClassName("claim-fields");
        made.addClassName("form-column");
        add(new Paragraph(Messages.get("system.tokens.purpose")), grid, form, made);
        getFooter().add(new Button(Messages.get("widgets.close"), click -> close()));
        refresh();
    }

    private void refresh() {
        grid.setItems(model.of(viewer, account));
    }

    private Component state(ApiToken token) {
        Instant revoked = token.revokedAt();
        Instant expires = token.expiresAt();
        if (model.holds(token)) {
            return new SamenessBadge(
                    Meaning.SAME,
                    expires == null
                            ? Messages.get("system.tokens.holds")
                            : Messages.get("system.tokens.holds.until", Dates.day(expires.minusSeconds(1))));
        }
        return new SamenessBadge(
                Meaning.MISSING,
                revoked == null
                        ? Messages.get("system.tokens.over")
                        : Messages.get("system.tokens.revoked", Dates.day(revoked)));
    }

    private Component deed(ApiToken token) {
        if (!model.holds(token)) {
            return new Span();
        }
        Button revoke = new Button(Messages.get("system.tokens.revoke"), click -> {
            model.revoke(viewer, token);
            refresh();
        });
        revoke.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE, ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_ERROR);
        return revoke;
    }

    private void make() {
        if (name.getValue().isBlank()) {
            name.setErrorMessage(Messages.get("system.tokens.name.missing"));
            name.setInvalid(true);
            return;
        }
        TokensModel.Made token = model.make(viewer, account, name.getValue(), until.getValue());
        name.clear();
        until.clear();
        made.removeAll();
        made.add(new CodeText(token.secret()), new Paragraph(Messages.get("system.tokens.once")));
        refresh();
    }
}
