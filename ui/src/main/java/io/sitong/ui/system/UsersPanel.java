package io.sitong.ui.system;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import io.sitong.catalog.account.Account;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.division.Divisions;
import io.sitong.ui.texts.Messages;
import io.sitong.ui.widgets.KeysetGrid;
import io.sitong.ui.widgets.Meaning;
import io.sitong.ui.widgets.SamenessBadge;

/** The table of people, with what can be done to them. */
class UsersPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient UsersModel model;
    private final transient TokensModel tokens;
    private final transient Viewer viewer;
    private final transient Divisions divisions;
    private final Grid<Account> grid = new Grid<>();

    UsersPanel(UsersModel model, TokensModel tokens, Divisions divisions, Viewer viewer) {
        this.model = model;
        this.tokens = tokens;
        this.divisions = divisions;
        this.viewer = viewer;
        addClassName("panel-with-grid");
        KeysetGrid.dense(grid);
        grid.addColumn(Account::login)
                .setHeader(Messages.get("system.users.login"))
                .setAutoWidth(true);
        grid.addColumn(Account::displayName).setHeader(Messages.get("system.users.name"));
        grid.addColumn(account -> Messages.term(account.role()))
                .setHeader(Messages.get("system.users.role"))
                .setAutoWidth(true);
        grid.addColumn(account -> model.divisionName(account.scope()))
                .setHeader(Messages.get("system.users.scope"))
                .setAutoWidth(true);
        grid.addComponentColumn(UsersPanel::state)
                .setHeader(Messages.get("system.users.state"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addComponentColumn(this::deeds)
                .setHeader(Messages.get("system.users.deeds"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        add(grid);
        refresh();
    }

    void refresh() {
        grid.setItems(model.list(viewer));
    }

    void openNew() {
        new UserDialog(model, divisions, viewer, null, this::refresh).open();
    }

    private static Span state(Account account) {
        if (!account.enabled()) {
            return new SamenessBadge(Meaning.MISSING, Messages.get("system.users.disabled"));
        }
        return account.mustChangePassword()
                ? new SamenessBadge(Meaning.FORM_DIFFERS, Messages.get("system.users.one-time"))
                : new SamenessBadge(Meaning.SAME, Messages.get("system.users.enabled"));
    }

    private Div deeds(Account account) {
        Button edit = small(
                Messages.get("system.users.edit"),
                () -> new UserDialog(model, divisions, viewer, account, this::refresh).open());
        Button reset = small(Messages.get("system.users.reset"), () -> {
            UserDialog.say(model.resetPassword(viewer, account));
            refresh();
        });
        Button toggle = small(Messages.get(account.enabled() ? "system.users.disable" : "system.users.enable"), () -> {
            if (model.enable(viewer, account, !account.enabled()) instanceof UsersModel.Outcome.Refused refused) {
                Notification.show(Messages.get(refused.reason()));
            }
            refresh();
        });
        Button programs = small(Messages.get("system.tokens"), () -> new TokensDialog(tokens, viewer, account).open());
        Div deeds = new Div(edit, reset, programs, toggle);
        deeds.addClassName("row-deeds");
        return deeds;
    }

    private static Button small(String words, Runnable deed) {
        Button button = new Button(words, click -> deed.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE, ButtonVariant.LUMO_SMALL);
        return button;
    }
}
