package io.sitong.ui.zone;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * How much may be sent in an hour: from one address, and from all together. Addresses are remembered in memory only, the
 * latest ten thousand of them.
 */
@Component
class SenderLimits {

    static final int FROM_ONE = 5;
    static final int FROM_ALL = 600;
    static final int REMEMBERED = 10_000;

    private static final Duration HOUR = Duration.ofHours(1);

    private final Clock clock;
    private Sent all;
    private final Map<String, Sent> byAddress = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Sent> eldest) {
            return size() > REMEMBERED;
        }
    };

    SenderLimits(Clock clock) {
        this.clock = clock;
        this.all = new Sent(0, clock.instant());
    }

    private record Sent(int count, Instant since) {

        Sent oneMore(Instant now) {
            return since.plus(HOUR).isAfter(now) ? new Sent(count + 1, since) : new Sent(1, now);
        }
    }

    /** Counts one more; false where that is too many. */
    synchronized boolean admits(String address) {
        Instant now = clock.instant();
        Sent one = byAddress.getOrDefault(address, new Sent(0, now)).oneMore(now);
        byAddress.put(address, one);
        if (one.count() > FROM_ONE) {
            return false;
        }
        all = all.oneMore(now);
        return all.count() <= FROM_ALL;
    }

    synchronized int remembered() {
        return byAddress.size();
    }
}
