package io.sitong.ui.access;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import io.sitong.ui.texts.Languages;
import jakarta.servlet.http.Cookie;
import org.springframework.stereotype.Component;

/** What holds for every session and every step: language, the list people work on, no step with a one-time password. */
@Component
class EveryNavigation implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    private final transient CurrentViewer viewer;
    private final transient ChosenList list;

    EveryNavigation(CurrentViewer viewer, ChosenList list) {
        this.viewer = viewer;
        this.list = list;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addSessionInitListener(
                        start -> start.getSession().setLocale(Languages.ofTag(chosen(start.getRequest()))));
        event.getSource().addUIInitListener(start -> {
            start.getUI().setLocale(Languages.ofTag(chosen(VaadinRequest.getCurrent())));
            start.getUI().addBeforeEnterListener(step -> {
                list.remember(step.getLocation());
                boolean oneTime = viewer.find()
                        .filter(account -> account.mustChangePassword())
                        .isPresent();
                if (oneTime && step.getNavigationTarget() != ChangePasswordView.class) {
                    step.forwardTo(ChangePasswordView.class);
                }
            });
        });
    }

    private static String chosen(VaadinRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (cookie.getName().equals(Languages.COOKIE)) {
                    return cookie.getValue();
                }
            }
        }
        return Languages.CHINESE.toLanguageTag();
    }
}
