package io.sitong.catalog.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The tokens of programs. Secrets come in as digests. */
public interface ApiTokens {

    /** The account a token reads for; empty where nobody has it, it does not hold any more, or the account is disabled. */
    Optional<Account> accountOf(String digest);

    /** All tokens of an account, newest first; only for those who administer it. */
    List<ApiToken> of(Viewer viewer, long accountId);

    /** @throws io.sitong.catalog.NotYourDivision when the viewer may not administer the account */
    ApiToken add(Viewer viewer, long accountId, String name, String digest, @Nullable Instant expiresAt);

    /** From now on it opens nothing. */
    void revoke(Viewer viewer, long tokenId);
}
