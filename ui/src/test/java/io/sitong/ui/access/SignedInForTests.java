package io.sitong.ui.access;

import io.sitong.catalog.account.Account;
import io.sitong.catalog.account.Role;
import io.sitong.catalog.division.DivisionCode;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Signs somebody in without a form. */
public final class SignedInForTests {

    private SignedInForTests() {}

    public static Account as(Role role, DivisionCode scope) {
        Account account = new Account(
                100 + role.ordinal(), 1, role.name().toLowerCase(), "测试" + role.label(), "", role, scope, true, false);
        SignedIn signedIn = new SignedIn(account);
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(signedIn, null, signedIn.getAuthorities()));
        return account;
    }
}
