package io.sitong.ui.access;

import io.sitong.catalog.account.Account;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** The account of a session, as Spring Security sees it. */
final class SignedIn implements UserDetails {

    private static final long serialVersionUID = 1L;

    private final transient Account account;

    SignedIn(Account account) {
        this.account = account;
    }

    Account account() {
        return account;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of(new SimpleGrantedAuthority("ROLE_" + account.role().name()));
    }

    @Override
    public String getPassword() {
        return account.passwordHash();
    }

    @Override
    public String getUsername() {
        return account.login();
    }

    @Override
    public boolean isEnabled() {
        return account.enabled();
    }

    /** Sessions of the same login belong together, whatever changed in the account meanwhile. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SignedIn that && that.getUsername().equals(getUsername());
    }

    @Override
    public int hashCode() {
        return getUsername().hashCode();
    }
}
