package io.sitong.ui.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.sitong.catalog.NotYourDivision;
import io.sitong.ui.texts.Messages;
import jakarta.servlet.http.HttpServletResponse;

/** 不在您的查看范围: the address asks for rows of another division. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class OutOfScopePage extends PlainPage implements HasErrorParameter<NotYourDivision> {

    private static final long serialVersionUID = 1L;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotYourDivision> parameter) {
        say(Messages.get("shell.error.scope.title"), Messages.get("shell.error.scope"), "");
        return HttpServletResponse.SC_FORBIDDEN;
    }
}
