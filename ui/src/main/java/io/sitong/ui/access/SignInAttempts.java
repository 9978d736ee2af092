package io.sitong.ui.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Slows down guessing: after five failures a login waits two seconds, then four, then eight ... up to a quarter of an
 * hour. A right password in the waiting time does not count, so that an answer tells nothing.
 */
@Component
class SignInAttempts {

    private static final int FREE = 5;
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final int REMEMBERED = 10_000;

    private final Clock clock;
    private final Map<String, Failures> failures = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
            return size() > REMEMBERED;
        }
    };

    SignInAttempts(Clock clock) {
        this.clock = clock;
    }

    private record Failures(int count, Instant waitUntil) {}

    /** How long this login has to wait; zero where it may try. */
    synchronized Duration wait(String login) {
        Failures known = failures.get(key(login));
        Instant now = clock.instant();
        return known == null || !known.waitUntil().isAfter(now)
                ? Duration.ZERO
                : Duration.between(now, known.waitUntil());
    }

    synchronized void failed(String login) {
        Failures known = failures.get(key(login));
        int count = known == null ? 1 : known.count() + 1;
        Duration wait = Duration.ZERO;
        if (count >= FREE) {
            wait = Duration.ofSeconds(1L << Math.min(count - FREE + 1, 10));
            wait = wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
        }
        failures.put(key(login), new Failures(count, clock.instant().plus(wait)));
    }

    synchronized void succeeded(String login) {
        failures.remove(key(login));
    }

    private static String key(String login) {
        return login.strip().toLowerCase(Locale.ROOT);
    }
}
