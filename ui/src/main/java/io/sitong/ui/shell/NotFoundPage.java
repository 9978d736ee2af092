package io.sitong.ui.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.sitong.ui.texts.Messages;
import jakarta.servlet.http.HttpServletResponse;

/** There is nothing at this address. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class NotFoundPage extends PlainPage implements HasErrorParameter<NotFoundException> {

    private static final long serialVersionUID = 1L;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        say(Messages.get("shell.error.missing.title"), Messages.get("shell.error.missing"), "");
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
