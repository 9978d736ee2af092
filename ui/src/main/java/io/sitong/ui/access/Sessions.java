package io.sitong.ui.access;

import io.sitong.catalog.account.Account;
import org.springframework.security.core.session.SessionInformation;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.stereotype.Component;

/** Ends the sessions of a person whose rights changed. */
@Component
public class Sessions {

    private final SessionRegistry registry;

    Sessions(SessionRegistry registry) {
        this.registry = registry;
    }

    public void endAllOf(Account account) {
        registry.getAllSessions(new SignedIn(account), false).forEach(SessionInformation::expireNow);
    }
}
