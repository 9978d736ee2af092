package io.sitong.ui.zone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.servlet.FilterChain;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** How many people may read the zone at once, and what the others are told. */
class ZoneGateTest {

    private final ExecutorService readers = Executors.newCachedThreadPool();
    private final CountDownLatch answered = new CountDownLatch(1);
    private final AtomicInteger inside = new AtomicInteger();
    private final FilterChain slow = (request, response) -> {
        inside.incrementAndGet();
        try {
            answered.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        inside.decrementAndGet();
    };

    @AfterEach
    void goHome() {
        answered.countDown();
        readers.shutdownNow();
    }

    private static MockHttpServletResponse read(ZoneGate gate, FilterChain chain) throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        gate.doFilter(new MockHttpServletRequest("GET", "/zone"), response, chain);
        return response;
    }

    private Future<MockHttpServletResponse> reader(ZoneGate gate) {
        return readers.submit(() -> read(gate, slow));
    }

    @Test
    void whoFindsNoPlaceInTimeIsToldToComeBack() throws Exception {
        ZoneGate gate = new ZoneGate(2, 10, Duration.ofMillis(50));
        reader(gate);
        reader(gate);
        await().until(() -> inside.get() == 2);

        MockHttpServletResponse sentAway = read(gate, slow);

        assertThat(sentAway.getStatus()).isEqualTo(503);
        assertThat(sentAway.getHeader("Retry-After")).isEqualTo("5");
        assertThat(sentAway.getHeader("Cache-Control")).contains("no-store");
        assertThat(sentAway.getContentAsString()).contains("请稍候");
        assertThat(inside).hasValue(2);
    }

    @Test
    void whoWaitsComesInWhenAnotherLeaves() throws Exception {
        ZoneGate gate = new ZoneGate(1, 10, Duration.ofSeconds(20));
        Future<MockHttpServletResponse> first = reader(gate);
        await().until(() -> inside.get() == 1);
        Future<MockHttpServletResponse> second = reader(gate);
        answered.countDown();
        assertThat(first.get().getStatus()).isEqualTo(200);
        assertThat(second.get().getStatus()).isEqualTo(200);
    }

    @Test
    void aPlaceIsFreeAgainAfterAFailure() throws Exception {
        ZoneGate gate = new ZoneGate(1, 10, Duration.ofMillis(50));
        try {
            read(gate, (request, response) -> {
                throw new IllegalStateException("the database is away");
            });
        } catch (IllegalStateException expected) {
            assertThat(expected).hasMessage("the database is away");
        }
        assertThat(read(gate, (request, response) -> {}).getStatus()).isEqualTo(200);
    }

    @Test
    void nobodyWaitsBehindALongQueue() throws Exception {
        ZoneGate gate = new ZoneGate(1, 0, Duration.ofMinutes(1));
        reader(gate);
        await().until(() -> inside.get() == 1);
        assertThat(read(gate, slow).getStatus()).isEqualTo(503);
    }
}
