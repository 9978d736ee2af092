package io.sitong.ui.access;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.sitong.ui.links.Links;
import io.sitong.ui.texts.Messages;
import java.util.Set;

/** The way in. */
@Route(value = Links.SIGN_IN, autoLayout = false)
@AnonymousAllowed
class LoginView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final LoginForm form = new LoginForm();

    LoginView() {
        addClassName("login-view");
        form.setAction(Links.SIGN_IN);
        form.setForgotPasswordButtonVisible(false);
        form.setI18n(texts("error"));
        Div card = new Div(
                new H1(Messages.get("shell.product")), new Paragraph(Messages.get("shell.product.purpose")), form);
        card.addClassName("login-card");
        add(card);
    }

    private static LoginI18n texts(String failure) {
        LoginI18n texts = LoginI18n.createDefault();
        texts.getForm().setTitle(Messages.get("access.login.title"));
        texts.getForm().setUsername(Messages.get("access.login.name"));
        texts.getForm().setPassword(Messages.get("access.login.password"));
        texts.getForm().setSubmit(Messages.get("access.login.submit"));
        texts.getErrorMessage().setTitle(Messages.get("access.login." + failure + ".title"));
        texts.getErrorMessage().setMessage(Messages.get("access.login." + failure + ".message"));
        texts.getErrorMessage().setUsername(Messages.get("access.login.name.missing"));
        texts.getErrorMessage().setPassword(Messages.get("access.login.password.missing"));
        return texts;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Set<String> asked =
                event.getLocation().getQueryParameters().getParameters().keySet();
        if (asked.contains("wait")) {
            form.setI18n(texts("wait"));
        }
        form.setError(asked.contains("wait") || asked.contains("error"));
    }

    @Override
    public String getPageTitle() {
        return Messages.get("access.login.title");
    }
}
