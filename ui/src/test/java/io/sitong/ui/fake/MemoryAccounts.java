package io.sitong.ui.fake;

import io.sitong.catalog.StaleEdit;
import io.sitong.catalog.account.Account;
import io.sitong.catalog.account.Accounts;
import io.sitong.catalog.account.Role;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.division.DivisionCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;

/** Accounts in memory. */
public final class MemoryAccounts implements Accounts {

    private final Map<String, Account> byLogin = new ConcurrentSkipListMap<>();

    @Override
    public Optional<Account> findByLogin(String login) {
        return Optional.ofNullable(byLogin.get(login));
    }

    @Override
    public List<Account> list(Viewer viewer) {
        return List.copyOf(byLogin.values());
    }

    @Override
    public boolean isEmpty() {
        return byLogin.isEmpty();
    }

    @Override
    public synchronized Account add(
            Viewer by,
            String login,
            String displayName,
            String passwordHash,
            Role role,
            DivisionCode scope,
            boolean mustChangePassword) {
        Account added = new Account(
                byLogin.size() + 1, 1, login, displayName, passwordHash, role, scope, true, mustChangePassword);
        byLogin.put(login, added);
        return added;
    }

    @Override
    public synchronized Account save(Viewer by, Account changed) {
        Account known = byLogin.get(changed.login());
        if (known == null || known.version() != changed.version()) {
            throw new StaleEdit(changed.login());
        }
        Account saved = new Account(
                changed.id(),
                changed.version() + 1,
                changed.login(),
                changed.displayName(),
                changed.passwordHash(),
                changed.role(),
                changed.scope(),
                changed.enabled(),
                changed.mustChangePassword());
        byLogin.put(saved.login(), saved);
        return saved;
    }

    public void clear() {
        byLogin.clear();
    }
}
