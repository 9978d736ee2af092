package io.sitong.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import io.sitong.catalog.NotYourDivision;
import io.sitong.catalog.StaleEdit;
import io.sitong.ui.texts.Messages;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What a click that failed tells the person: one sentence, and the number under which the log has the rest. */
@Component
class Failures implements VaadinServiceInitListener, ErrorHandler {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);
    private static final int SHOWN_MILLIS = 10_000;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(start -> start.getSession().setErrorHandler(this));
    }

    /** Writes it to the log and returns its number. */
    static String record(Throwable failure) {
        String reference = HexFormat.of()
                .withUpperCase()
                .toHexDigits(ThreadLocalRandom.current().nextInt());
        LOG.error("reference {}", reference, failure);
        return reference;
    }

    @Override
    public void error(ErrorEvent event) {
        String sentence = sentence(event.getThrowable());
        UI ui = UI.getCurrent();
        if (ui != null) {
            ui.access(() -> Notification.show(sentence, SHOWN_MILLIS, Notification.Position.BOTTOM_CENTER)
                    .addThemeVariants(NotificationVariant.LUMO_ERROR));
        }
    }

    private static String sentence(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof NotYourDivision) {
                return Messages.get("shell.error.scope");
            }
            if (cause instanceof StaleEdit) {
                return Messages.get("shell.error.stale");
            }
        }
        return Messages.get("shell.error.ours") + " " + Messages.get("shell.error.reference", record(failure));
    }
}
