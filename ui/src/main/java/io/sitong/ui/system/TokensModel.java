package io.sitong.ui.system;

import io.sitong.catalog.OfficeTime;
import io.sitong.catalog.account.Account;
import io.sitong.catalog.account.ApiToken;
import io.sitong.catalog.account.ApiTokens;
import io.sitong.catalog.account.Viewer;
import io.sitong.ui.access.ApiSecret;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The tokens with which programs read under the rights of an account. */
@Component
class TokensModel {

    private final ApiTokens tokens;
    private final Clock clock;

    TokensModel(ApiTokens tokens, Clock clock) {
        this.tokens = tokens;
        this.clock = clock;
    }

    /** @param secret shown this once */
    record Made(ApiToken token, String secret) {}

    List<ApiToken> of(Viewer viewer, Account account) {
        return tokens.of(viewer, account.id());
    }

    boolean holds(ApiToken token) {
        return token.holdsAt(clock.instant());
    }

    /** @param until the last day on which it holds; without end where absent */
    Made make(Viewer viewer, Account account, String name, @Nullable LocalDate until) {
        String secret = ApiSecret.next();
        ApiToken token = tokens.add(
                viewer,
                account.id(),
                name.strip(),
                ApiSecret.digest(secret),
                until == null ? null : OfficeTime.beginning(until.plusDays(1)));
        return new Made(token, secret);
    }

    void revoke(Viewer viewer, ApiToken token) {
        tokens.revoke(viewer, token.id());
    }
}
