package io.sitong.ui.access;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import io.sitong.ui.links.Links;
import io.sitong.ui.texts.Messages;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** A new password for oneself; after a one-time password the only screen there is. */
@Route(value = Links.PASSWORD, autoLayout = false)
@PermitAll
class ChangePasswordView extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient PasswordChange change;
    private final transient CurrentViewer viewer;
    private final PasswordField current = new PasswordField(Messages.get("access.password.current"));
    private final PasswordField wanted = new PasswordField(Messages.get("access.password.new"));
    private final PasswordField repeated = new PasswordField(Messages.get("access.password.repeat"));

    ChangePasswordView(PasswordChange change, CurrentViewer viewer) {
        this.change = change;
        this.viewer = viewer;
        addClassName("login-view");
        wanted.setHelperText(Messages.get("access.password.helper"));
        Button save = new Button(Messages.get("access.password.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickShortcut(Key.ENTER);
        Div card = new Div(
                new H1(Messages.get("access.password.title")),
                new Paragraph(Messages.get(
                        viewer.account().mustChangePassword()
                                ? "access.password.purpose.first"
                                : "access.password.purpose")),
                current,
                wanted,
                repeated,
                save);
        card.addClassName("login-card");
        add(card);
        current.focus();
    }

    private void save() {
        current.setInvalid(false);
        wanted.setInvalid(false);
        switch (change.change(viewer.account(), current.getValue(), wanted.getValue(), repeated.getValue())) {
            case PasswordChange.Outcome.Changed changed -> {
                SignedIn signedIn = new SignedIn(changed.account());
                goOnAs(signedIn);
                UI.getCurrent().navigate(Links.DASHBOARD);
                Notification.show(Messages.get("access.password.changed"), 5_000, Notification.Position.BOTTOM_END);
            }
            case PasswordChange.Outcome.Refused refused -> {
                PasswordField field = refused.reason().equals("access.password.wrong") ? current : wanted;
                field.setErrorMessage(Messages.get(refused.reason()));
                field.setInvalid(true);
                field.focus();
            }
        }
    }

    private static void goOnAs(SignedIn signedIn) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(signedIn, null, signedIn.getAuthorities()));
        SecurityContextHolder.setContext(context);
        new HttpSessionSecurityContextRepository()
                .saveContext(context, (HttpServletRequest) VaadinRequest.getCurrent(), (HttpServletResponse)
                        VaadinResponse.getCurrent());
    }

    @Override
    public String getPageTitle() {
        return Messages.get("access.password.title");
    }
}
