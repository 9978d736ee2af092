package io.sitong.ui.access;

import io.sitong.catalog.account.Account;
import io.sitong.catalog.account.Viewer;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who is in front of the screen, or calls the API. */
@Component
public class CurrentViewer {

    /** @throws IllegalStateException where nobody is signed in; no screen can be reached that way */
    public Viewer get() {
        return account().viewer();
    }

    public Account account() {
        return find().orElseThrow(() -> new IllegalStateException("nobody is signed in"));
    }

    public Optional<Account> find() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn
                ? Optional.of(signedIn.account())
                : Optional.empty();
    }
}
