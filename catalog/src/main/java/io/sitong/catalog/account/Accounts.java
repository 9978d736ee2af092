package io.sitong.catalog.account;

import io.sitong.catalog.division.DivisionCode;
import java.util.List;
import java.util.Optional;

/** The people who may sign in. Passwords come in hashed. */
public interface Accounts {

    Optional<Account> findByLogin(String login);

    /** An account whoever asks: for work that goes on without its person in front. */
    Optional<Account> find(long id);

    List<Account> list(Viewer viewer);

    boolean isEmpty();

    Account add(
            Viewer by,
            String login,
            String displayName,
            String passwordHash,
            Role role,
            DivisionCode scope,
            boolean mustChangePassword);

    /** @throws io.sitong.catalog.StaleEdit when someone saved it in the meantime */
    Account save(Viewer by, Account changed);
}
