package io.sitong.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import io.sitong.catalog.account.Account;
import io.sitong.ui.links.Links;
import io.sitong.ui.texts.Languages;
import io.sitong.ui.texts.Messages;
import jakarta.servlet.http.Cookie;
import java.util.Locale;

/** Who is signed in, the language, the password, and the way out. */
class UserMenu extends MenuBar {

    private static final long serialVersionUID = 1L;
    private static final int A_YEAR = 365 * 24 * 3600;

    UserMenu(Account account) {
        addThemeVariants(MenuBarVariant.LUMO_TERTIARY, MenuBarVariant.LUMO_ICON);
        addClassName("user-menu");
        MenuItem person = addItem(VaadinIcon.USER.create());
        person.add(new Span(account.displayName()));
        person.setAriaLabel(Messages.get("shell.user", account.displayName()));
        SubMenu menu = person.getSubMenu();
        Span role = new Span(Messages.get("shell.user.role", Messages.term(account.role()), account.login()));
        role.addClassName("quiet");
        MenuItem who = menu.addItem(new Div(role));
        who.setEnabled(false);
        menu.addSeparator();
        for (Locale language : Languages.all()) {
            MenuItem choice = menu.addItem(language.getDisplayLanguage(language), click -> choose(language));
            choice.setCheckable(true);
            choice.setChecked(
                    language.equals(Languages.supported(UI.getCurrent().getLocale())));
        }
        menu.addSeparator();
        menu.addItem(
                Messages.get("shell.user.password"), click -> UI.getCurrent().navigate(Links.PASSWORD));
        menu.addItem(
                Messages.get("shell.user.sign-out"),
                click -> UI.getCurrent().getPage().setLocation("logout"));
    }

    private static void choose(Locale language) {
        Cookie cookie = new Cookie(Languages.COOKIE, language.toLanguageTag());
        cookie.setMaxAge(A_YEAR);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        VaadinService.getCurrentResponse().addCookie(cookie);
        VaadinSession.getCurrent().setLocale(language);
        UI.getCurrent().getPage().reload();
    }
}
