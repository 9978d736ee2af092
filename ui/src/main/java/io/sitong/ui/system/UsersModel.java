package io.sitong.ui.system;

import io.sitong.catalog.account.Account;
import io.sitong.catalog.account.Accounts;
import io.sitong.catalog.account.Role;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.division.Division;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.division.Divisions;
import io.sitong.ui.access.Sessions;
import io.sitong.ui.start.OneTimePassword;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** The people who may sign in, as the bureau manages them. */
@Component
class UsersModel {

    private static final Pattern LOGIN = Pattern.compile("[a-z0-9][a-z0-9._-]{1,31}");

    private final Accounts accounts;
    private final Divisions divisions;
    private final PasswordEncoder encoder;
    private final Sessions sessions;

    UsersModel(Accounts accounts, Divisions divisions, PasswordEncoder encoder, Sessions sessions) {
        this.accounts = accounts;
        this.divisions = divisions;
        this.encoder = encoder;
        this.sessions = sessions;
    }

    sealed interface Outcome {
        /** @param password shown this once */
        record Given(Account account, String password) implements Outcome {}

        record Changed(Account account) implements Outcome {}

        /** @param reason key of the text that says why */
        record Refused(String reason) implements Outcome {}
    }

    List<Account> list(Viewer viewer) {
        return accounts.list(viewer);
    }

    String divisionName(DivisionCode code) {
        return divisions.find(code).map(Division::name).orElse(code.value());
    }

    Outcome add(Viewer by, String login, String name, Role role, DivisionCode scope) {
        String wanted = login.strip();
        if (!LOGIN.matcher(wanted).matches()) {
            return new Outcome.Refused("system.users.login.form");
        }
        if (name.isBlank()) {
            return new Outcome.Refused("system.users.name.missing");
        }
        if (accounts.findByLogin(wanted).isPresent()) {
            return new Outcome.Refused("system.users.login.taken");
        }
        String password = OneTimePassword.next();
        Account added = accounts.add(by, wanted, name.strip(), encoder.encode(password), role, scope, true);
        return new Outcome.Given(added, password);
    }

    /** A new one-time password; the sessions of the person end. */
    Outcome resetPassword(Viewer by, Account account) {
        String password = OneTimePassword.next();
        Account changed = save(
                by,
                new Account(
                        account.id(),
                        account.version(),
                        account.login(),
                        account.displayName(),
                        encoder.encode(password),
                        account.role(),
                        account.scope(),
                        account.enabled(),
                        true));
        return new Outcome.Given(changed, password);
    }

    /** Lets a person in or keeps them out; nobody can lock themselves out. */
    Outcome enable(Viewer by, Account account, boolean enabled) {
        if (account.id() == by.accountId()) {
            return new Outcome.Refused("system.users.yourself");
        }
        return new Outcome.Changed(save(
                by,
                new Account(
                        account.id(),
                        account.version(),
                        account.login(),
                        account.displayName(),
                        account.passwordHash(),
                        account.role(),
                        account.scope(),
                        enabled,
                        account.mustChangePassword())));
    }

    Outcome change(Viewer by, Account account, String name, Role role, DivisionCode scope) {
        if (name.isBlank()) {
            return new Outcome.Refused("system.users.name.missing");
        }
        if (account.id() == by.accountId() && (role != account.role() || !scope.equals(account.scope()))) {
            return new Outcome.Refused("system.users.yourself");
        }
        return new Outcome.Changed(save(
                by,
                new Account(
                        account.id(),
                        account.version(),
                        account.login(),
                        name.strip(),
                        account.passwordHash(),
                        role,
                        scope,
                        account.enabled(),
                        account.mustChangePassword())));
    }

    Optional<Division> division(DivisionCode code) {
        return divisions.find(code);
    }

    private Account save(Viewer by, Account changed) {
        Account saved = accounts.save(by, changed);
        if (saved.id() != by.accountId()) {
            // rights are part of a session, so the old ones must not live on in an open one
            sessions.endAllOf(saved);
        }
        return saved;
    }
}
