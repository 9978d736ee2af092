package io.sitong.ui.zone;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitong.ui.SetClock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SenderLimitsTest {

    private final SetClock clock = new SetClock(Instant.parse("2026-11-22T02:00:00Z"));
    private final SenderLimits limits = new SenderLimits(clock);

    @Test
    void oneAddressSendsAFewInAnHourAndThenWaits() {
        for (int i = 0; i < SenderLimits.FROM_ONE; i++) {
            assertThat(limits.admits("10.0.0.1")).isTrue();
        }
        assertThat(limits.admits("10.0.0.1")).isFalse();
        assertThat(limits.admits("10.0.0.2")).as("another is not to blame").isTrue();
        clock.forward(Duration.ofMinutes(59));
        assertThat(limits.admits("10.0.0.1")).isFalse();
        clock.forward(Duration.ofMinutes(2));
        assertThat(limits.admits("10.0.0.1")).isTrue();
    }

    @Test
    void allTogetherDoNotSendMoreThanTheStaffCanRead() {
        for (int i = 0; i < SenderLimits.FROM_ALL; i++) {
            assertThat(limits.admits("10.0." + i / 250 + "." + i % 250)).isTrue();
        }
        assertThat(limits.admits("10.9.9.9")).isFalse();
        clock.forward(Duration.ofMinutes(61));
        assertThat(limits.admits("10.9.9.9")).isTrue();
    }

    @Test
    void nobodyFillsTheMemoryWithAddresses() {
        for (int i = 0; i < SenderLimits.REMEMBERED + 500; i++) {
            limits.admits("host-" + i);
        }
        assertThat(limits.remembered()).isEqualTo(SenderLimits.REMEMBERED);
    }

    @Test
    void aSealHoldsForItsItemFromTheFirstSecondsToTheLastHour() {
        FormSeal seal = new FormSeal(clock);
        String given = seal.of("A");
        assertThat(seal.holds("A", given)).as("nobody writes that fast").isFalse();
        clock.forward(FormSeal.SOONEST);
        assertThat(seal.holds("A", given)).isTrue();
        assertThat(seal.holds("B", given)).isFalse();
        assertThat(seal.holds("A", "x" + given)).isFalse();
        assertThat(seal.holds("A", given + "0")).isFalse();
        assertThat(new FormSeal(clock).holds("A", given)).as("another key").isFalse();
        clock.forward(FormSeal.LATEST);
        assertThat(seal.holds("A", given)).isFalse();
    }
}
