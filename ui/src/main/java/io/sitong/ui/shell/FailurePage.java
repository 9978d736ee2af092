package io.sitong.ui.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.sitong.ui.texts.Messages;
import jakarta.servlet.http.HttpServletResponse;

/** Something went wrong on our side; stands without the frame, which may be what failed. */
@AnonymousAllowed
class FailurePage extends PlainPage implements HasErrorParameter<Exception> {

    private static final long serialVersionUID = 1L;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        String reference = Failures.record(parameter.getException());
        say(Messages.get("shell.error.ours.title"), Messages.get("shell.error.ours"), reference);
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
