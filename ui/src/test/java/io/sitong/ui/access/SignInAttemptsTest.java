package io.sitong.ui.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class SignInAttemptsTest {

    private Instant now = Instant.parse("2026-11-22T01:00:00Z");
    private final SignInAttempts attempts = new SignInAttempts(new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    });

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            attempts.failed("zhang");
        }
    }

    @Test
    void four_failures_cost_nothing_the_fifth_costs_two_seconds() {
        fail(4);
        assertThat(attempts.wait("zhang")).isZero();
        fail(1);
        assertThat(attempts.wait("zhang")).isEqualTo(Duration.ofSeconds(2));
        assertThat(attempts.wait("ZHANG ")).isEqualTo(Duration.ofSeconds(2));
        assertThat(attempts.wait("li")).isZero();
    }

    @Test
    void the_wait_doubles_up_to_a_quarter_of_an_hour() {
        fail(7);
        assertThat(attempts.wait("zhang")).isEqualTo(Duration.ofSeconds(8));
        fail(50);
        assertThat(attempts.wait("zhang")).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void after_the_wait_one_may_try_and_success_forgets_the_failures() {
        fail(5);
        now = now.plusSeconds(2);
        assertThat(attempts.wait("zhang")).isZero();
        attempts.succeeded("zhang");
        fail(4);
        assertThat(attempts.wait("zhang")).isZero();
    }
}
