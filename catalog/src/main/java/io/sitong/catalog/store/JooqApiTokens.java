package io.sitong.catalog.store;

import static io.sitong.catalog.store.db.Tables.API_TOKEN;

import io.sitong.catalog.NotYourDivision;
import io.sitong.catalog.account.Account;
import io.sitong.catalog.account.Accounts;
import io.sitong.catalog.account.ApiToken;
import io.sitong.catalog.account.ApiTokens;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.store.db.tables.records.ApiTokenRecord;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

final class JooqApiTokens implements ApiTokens {

    private static final String ENTITY = "api_token";

    private final Database database;
    private final DSLContext db;
    private final Accounts accounts;

    JooqApiTokens(Database database, Accounts accounts) {
        this.database = database;
        this.db = database.db();
        this.accounts = accounts;
    }

    private static ApiToken token(ApiTokenRecord r) {
        return new ApiToken(
                r.getId(),
                r.getAccountId(),
                r.getName(),
                r.getMadeBy(),
                r.getMadeAt(),
                r.getExpiresAt(),
                r.getRevokedBy(),
                r.getRevokedAt());
    }

    @Override
    public Optional<Account> accountOf(String digest) {
        return db.selectFrom(API_TOKEN)
                .where(API_TOKEN.DIGEST.eq(digest))
                .fetchOptional(JooqApiTokens::token)
                .filter(token -> token.holdsAt(database.now()))
                .flatMap(token -> accounts.find(token.accountId()))
                .filter(Account::enabled);
    }

    @Override
    public List<ApiToken> of(Viewer viewer, long accountId) {
        mayAdminister(viewer, accountId);
        return db.selectFrom(API_TOKEN)
                .where(API_TOKEN.ACCOUNT_ID.eq(accountId))
                .orderBy(API_TOKEN.ID.desc())
                .fetch(JooqApiTokens::token);
    }

    @Override
    public ApiToken add(Viewer viewer, long accountId, String name, String digest, @Nullable Instant expiresAt) {
        Account account = mayAdminister(viewer, accountId);
        return db.transactionResult(c -> {
            DSLContext tx = c.dsl();
            Instant now = database.now();
            ApiTokenRecord added = Objects.requireNonNull(tx.insertInto(API_TOKEN)
                    .set(API_TOKEN.ACCOUNT_ID, accountId)
                    .set(API_TOKEN.NAME, ColumnText.cut(name, 100))
                    .set(API_TOKEN.DIGEST, digest)
                    .set(API_TOKEN.MADE_BY, viewer.name())
                    .set(API_TOKEN.MADE_AT, now)
                    .set(API_TOKEN.EXPIRES_AT, expiresAt)
                    .returning()
                    .fetchOne());
            AuditLog.by(viewer, now)
                    .deed("add", ENTITY, added.getId(), account.scope(), account.login() + " " + name)
                    .write(tx);
            return token(added);
        });
    }

    @Override
    public void revoke(Viewer viewer, long tokenId) {
        ApiToken token = db.selectFrom(API_TOKEN)
                .where(API_TOKEN.ID.eq(tokenId))
                .fetchOptional(JooqApiTokens::token)
                .orElseThrow(() -> new NotYourDivision("没有接口令牌 " + tokenId));
        Account account = mayAdminister(viewer, token.accountId());
        db.transaction(c -> {
            DSLContext tx = c.dsl();
            Instant now = database.now();
            int revoked = tx.update(API_TOKEN)
                    .set(API_TOKEN.REVOKED_BY, viewer.name())
                    .set(API_TOKEN.REVOKED_AT, now)
                    .where(API_TOKEN.ID.eq(tokenId))
                    .and(API_TOKEN.REVOKED_AT.isNull())
                    .execute();
            if (revoked > 0) {
                AuditLog.by(viewer, now)
                        .deed("revoke", ENTITY, tokenId, account.scope(), account.login() + " " + token.name())
                        .write(tx);
            }
        });
    }

    private Account mayAdminister(Viewer viewer, long accountId) {
        Scope.mustAdminister(viewer);
        return accounts.find(accountId)
                .filter(account -> viewer.maySee(account.scope()))
                .orElseThrow(() -> new NotYourDivision(viewer.name() + "不能管理账号 " + accountId));
    }
}
