package io.sitong.ui.access;

import io.sitong.catalog.account.Accounts;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Checks login and password against the accounts, through the screens and through the API alike. */
@Component
class AccountSignIn implements AuthenticationProvider {

    private final SignInAttempts attempts;
    private final DaoAuthenticationProvider passwords;

    AccountSignIn(Accounts accounts, SignInAttempts attempts, PasswordEncoder encoder) {
        this.attempts = attempts;
        this.passwords = new DaoAuthenticationProvider(login -> accounts.findByLogin(login)
                .map(SignedIn::new)
                .orElseThrow(() -> new UsernameNotFoundException("no such login")));
        passwords.setPasswordEncoder(encoder);
    }

    @Override
    public Authentication authenticate(Authentication request) {
        String login = request.getName();
        if (!attempts.wait(login).isZero()) {
            throw new LockedException("too many failures");
        }
        try {
            Authentication signedIn = passwords.authenticate(request);
            if (signedIn == null) {
                throw new BadCredentialsException("not signed in");
            }
            attempts.succeeded(login);
            return signedIn;
        } catch (DisabledException e) {
            // whoever knows no password learns nothing of the account
            attempts.failed(login);
            throw new BadCredentialsException("not signed in", e);
        } catch (AuthenticationException e) {
            attempts.failed(login);
            throw e;
        }
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
