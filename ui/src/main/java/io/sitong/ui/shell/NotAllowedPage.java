package io.sitong.ui.shell;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.sitong.ui.texts.Messages;
import jakarta.servlet.http.HttpServletResponse;

/** The screen is for another role. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class NotAllowedPage extends PlainPage implements HasErrorParameter<AccessDeniedException> {

    private static final long serialVersionUID = 1L;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        say(Messages.get("shell.error.role.title"), Messages.get("shell.error.role"), "");
        return HttpServletResponse.SC_FORBIDDEN;
    }
}
