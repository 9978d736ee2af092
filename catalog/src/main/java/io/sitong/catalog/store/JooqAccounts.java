package io.sitong.catalog.store;

import static io.sitong.catalog.store.db.Tables.ACCOUNT;

import io.sitong.catalog.NotYourDivision;
import io.sitong.catalog.StaleEdit;
import io.sitong.catalog.account.Account;
import io.sitong.catalog.account.Accounts;
import io.sitong.catalog.account.Role;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.division.DivisionCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

final class JooqAccounts implements Accounts {

    private static final String ENTITY = "account";

    private final Database database;

    JooqAccounts(Database database) {
        this.database = database;
    }

    @Override
    public Optional<Account> findByLogin(String login) {
        return select(database.db(), ACCOUNT.LOGIN.eq(login)).stream().findFirst();
    }

    @Override
    public Optional<Account> find(long id) {
        return select(database.db(), ACCOUNT.ID.eq(id)).stream().findFirst();
    }

    @Override
    public List<Account> list(Viewer viewer) {
        Scope.mustAdminister(viewer);
        return select(database.db(), Scope.of(viewer, ACCOUNT.DIVISION_CODE));
    }

    private static List<Account> select(DSLContext db, Condition condition) {
        return db.selectFrom(ACCOUNT)
                .where(condition)
                .orderBy(ACCOUNT.DIVISION_CODE, ACCOUNT.ID)
                .fetch(r -> new Account(
                        r.getId(),
                        r.getVersion(),
                        r.getLogin(),
                        r.getDisplayName(),
                        r.getPasswordHash(),
                        Role.valueOf(r.getRoleName()),
                        r.getDivisionCode(),
                        r.getEnabled(),
                        r.getMustChangePassword()));
    }

    @Override
    public boolean isEmpty() {
        return !database.db().fetchExists(ACCOUNT);
    }

    @Override
    public Account add(
            Viewer by,
            String login,
            String displayName,
            String passwordHash,
            Role role,
            DivisionCode scope,
            boolean mustChangePassword) {
        mayAdminister(by, scope);
        return database.db().transactionResult(c -> {
            DSLContext tx = c.dsl();
            Long id = tx.insertInto(ACCOUNT)
                    .set(ACCOUNT.VERSION, 1)
                    .set(ACCOUNT.LOGIN, login)
                    .set(ACCOUNT.DISPLAY_NAME, displayName)
                    .set(ACCOUNT.PASSWORD_HASH, passwordHash)
                    .set(ACCOUNT.ROLE_NAME, role.name())
                    .set(ACCOUNT.DIVISION_CODE, scope)
                    .set(ACCOUNT.ENABLED, true)
                    .set(ACCOUNT.MUST_CHANGE_PASSWORD, mustChangePassword)
                    .returning(ACCOUNT.ID)
                    .fetchOne(ACCOUNT.ID);
            long number = Objects.requireNonNull(id);
            AuditLog.by(by, database.now())
                    .deed("add", ENTITY, number, scope, login)
                    .write(tx);
            return new Account(number, 1, login, displayName, passwordHash, role, scope, true, mustChangePassword);
        });
    }

    @Override
    public Account save(Viewer by, Account changed) {
        boolean own = by.accountId() == changed.id();
        if (!own) {
            mayAdminister(by, changed.scope());
        }
        return database.db().transactionResult(c -> {
            DSLContext tx = c.dsl();
            Account before =
                    select(tx, ACCOUNT.ID.eq(changed.id())).stream().findFirst().orElseThrow(() -> stale(changed));
            if (own && !by.mayAdminister()) {
                mustNotRaise(before, changed);
            } else {
                mayAdminister(by, before.scope());
            }
            int updated = tx.update(ACCOUNT)
                    .set(ACCOUNT.VERSION, changed.version() + 1)
                    .set(ACCOUNT.LOGIN, changed.login())
                    .set(ACCOUNT.DISPLAY_NAME, changed.displayName())
                    .set(ACCOUNT.PASSWORD_HASH, changed.passwordHash())
                    .set(ACCOUNT.ROLE_NAME, changed.role().name())
                    .set(ACCOUNT.DIVISION_CODE, changed.scope())
                    .set(ACCOUNT.ENABLED, changed.enabled())
                    .set(ACCOUNT.MUST_CHANGE_PASSWORD, changed.mustChangePassword())
                    .where(ACCOUNT.ID.eq(changed.id()))
                    .and(ACCOUNT.VERSION.eq(changed.version()))
                    .execute();
            if (updated == 0) {
                throw stale(changed);
            }
            AuditLog.by(by, database.now())
                    .changes("change", ENTITY, changed.id(), changed.scope(), changes(before, changed))
                    .write(tx);
            return new Account(
                    changed.id(),
                    changed.version() + 1,
                    changed.login(),
                    changed.displayName(),
                    changed.passwordHash(),
                    changed.role(),
                    changed.scope(),
                    changed.enabled(),
                    changed.mustChangePassword());
        });
    }

    private static void mayAdminister(Viewer by, @Nullable DivisionCode scope) {
        Scope.mustAdminister(by);
        if (scope != null && !by.maySee(scope)) {
            throw new NotYourDivision(by.name() + "不能管理 " + scope + " 的账号");
        }
    }

    /** A person may change the own password and name, nothing that gives more rights. */
    private static void mustNotRaise(Account before, Account changed) {
        if (before.role() != changed.role()
                || !before.scope().equals(changed.scope())
                || before.enabled() != changed.enabled()
                || !before.login().equals(changed.login())) {
            throw new NotYourDivision("不能修改自己的角色、区划或登录名");
        }
    }

    /** What changed; of a password only that it did. */
    private static List<FieldChange> changes(Account before, Account after) {
        List<FieldChange> changes = new ArrayList<>();
        FieldChange.addIfChanged(changes, "login", before.login(), after.login());
        FieldChange.addIfChanged(changes, "displayName", before.displayName(), after.displayName());
        FieldChange.addIfChanged(changes, "role", before.role(), after.role());
        FieldChange.addIfChanged(changes, "scope", before.scope(), after.scope());
        FieldChange.addIfChanged(changes, "enabled", before.enabled(), after.enabled());
        if (!before.passwordHash().equals(after.passwordHash())) {
            changes.add(new FieldChange("password", null, null));
        }
        return changes;
    }

    private static StaleEdit stale(Account account) {
        return new StaleEdit("账号 " + account.login());
    }
}
