package io.sitong.ui.system;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import io.sitong.catalog.account.Account;
import io.sitong.catalog.account.Role;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.division.Divisions;
import io.sitong.ui.texts.Messages;
import io.sitong.ui.widgets.CodeText;
import io.sitong.ui.widgets.DivisionField;
import org.jspecify.annotations.Nullable;

/** A new person, or another name, role or scope of a known one. */
class UserDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient UsersModel model;
    private final transient Viewer viewer;
    private final transient @Nullable Account account;
    private final transient Runnable done;
    private final TextField login = new TextField(Messages.get("system.users.login"));
    private final TextField name = new TextField(Messages.get("system.users.name"));
    private final Select<Role> role = new Select<>();
    private final DivisionField scope;

    UserDialog(UsersModel model, Divisions divisions, Viewer viewer, @Nullable Account account, Runnable done) {
        this.model = model;
        this.viewer = viewer;
        this.account = account;
        this.done = done;
        this.scope = new DivisionField(Messages.get("system.users.scope"), divisions, viewer);
        setHeaderTitle(Messages.get(account == null ? "system.users.add" : "system.users.edit"));
        login.setHelperText(Messages.get("system.users.login.helper"));
        role.setLabel(Messages.get("system.users.role"));
        role.setItems(Role.values());
        role.setItemLabelGenerator(Messages::term);
        role.setValue(Role.LOCALITY);
        if (account != null) {
            login.setValue(account.login());
            login.setReadOnly(true);
            name.setValue(account.displayName());
            role.setValue(account.role());
            model.division(account.scope()).ifPresent(scope::setValue);
        }
        Div form = new Div(login, name, role, scope);
        form.addClassName("form-column");
        add(form);
        Button save = new Button(Messages.get("system.users.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(Messages.get("widgets.cancel"), click -> close()), save);
    }

    private void save() {
        if (scope.isEmpty()) {
            scope.setErrorMessage(Messages.get("system.users.scope.missing"));
            scope.setInvalid(true);
            return;
        }
        Account known = account;
        UsersModel.Outcome outcome = known == null
                ? model.add(
                        viewer,
                        login.getValue(),
                        name.getValue(),
                        role.getValue(),
                        scope.getValue().code())
                : model.change(
                        viewer,
                        known,
                        name.getValue(),
                        role.getValue(),
                        scope.getValue().code());
        if (outcome instanceof UsersModel.Outcome.Refused refused) {
            TextField field = refused.reason().contains("login") ? login : name;
            field.setErrorMessage(Messages.get(refused.reason()));
            field.setInvalid(true);
            return;
        }
        close();
        say(outcome);
        done.run();
    }

    /** Shows a one-time password, which nobody can look up later. */
    static void say(UsersModel.Outcome outcome) {
        if (outcome instanceof UsersModel.Outcome.Given given) {
            Dialog shown = new Dialog();
            shown.setHeaderTitle(
                    Messages.get("system.users.password", given.account().login()));
            Div words =
                    new Div(new CodeText(given.password()), new Paragraph(Messages.get("system.users.password.once")));
            words.addClassName("form-column");
            shown.add(words);
            shown.setCloseOnOutsideClick(false);
            Button close = new Button(Messages.get("system.users.password.noted"), click -> shown.close());
            close.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            shown.getFooter().add(close);
            shown.open();
        }
    }
}
