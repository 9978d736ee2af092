package io.sitong.ui.access;

import io.sitong.catalog.account.Account;
import io.sitong.catalog.account.Accounts;
import java.util.Locale;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** A person changes the own password. */
@Component
class PasswordChange {

    private static final int SHORTEST = 10;
    /** bcrypt reads no more bytes than that */
    private static final int LONGEST_IN_BYTES = 72;

    private final Accounts accounts;
    private final PasswordEncoder encoder;

    PasswordChange(Accounts accounts, PasswordEncoder encoder) {
        this.accounts = accounts;
        this.encoder = encoder;
    }

    sealed interface Outcome {
        record Changed(Account account) implements Outcome {}

        /** @param reason key of the text that says why */
        record Refused(String reason) implements Outcome {}
    }

    Outcome change(Account who, String current, String wanted, String repeated) {
        Account account = accounts.findByLogin(who.login()).orElse(who);
        if (!encoder.matches(current, account.passwordHash())) {
            return new Outcome.Refused("access.password.wrong");
        }
        if (!wanted.equals(repeated)) {
            return new Outcome.Refused("access.password.differ");
        }
        if (wanted.equals(current)) {
            return new Outcome.Refused("access.password.old");
        }
        if (isWeak(wanted, account.login())) {
            return new Outcome.Refused("access.password.weak");
        }
        Account changed = new Account(
                account.id(),
                account.version(),
                account.login(),
                account.displayName(),
                encoder.encode(wanted),
                account.role(),
                account.scope(),
                account.enabled(),
                false);
        return new Outcome.Changed(accounts.save(account.viewer(), changed));
    }

    /** Length matters; kinds of characters do not. */
    private static boolean isWeak(String password, String login) {
        return password.codePointCount(0, password.length()) < SHORTEST
                || password.getBytes(java.nio.charset.StandardCharsets.UTF_8).length > LONGEST_IN_BYTES
                || password.chars().distinct().count() < 5
                || password.toLowerCase(Locale.ROOT).contains(login.toLowerCase(Locale.ROOT));
    }
}
