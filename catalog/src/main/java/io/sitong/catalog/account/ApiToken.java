package io.sitong.catalog.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a program signs in with to read under the rights of an account (接口令牌). Its secret was shown once and is not kept.
 *
 * @param name what it is for, such as the platform that uses it
 */
public record ApiToken(
        long id,
        long accountId,
        String name,
        String madeBy,
        Instant madeAt,
        @Nullable Instant expiresAt,
        @Nullable String revokedBy,
        @Nullable Instant revokedAt) {

    public boolean holdsAt(Instant now) {
        return revokedAt == null && (expiresAt == null || now.isBefore(expiresAt));
    }
}
