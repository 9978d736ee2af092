package io.sitong.rules.lineup.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sitong.rules.lineup.evaluate.Probability.Decided;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProbabilityTest {

    @Test
    void withoutDecisionsItIsAboutTheNumberItself() {
        Probability unlearnt = Probability.of(List.of());

        assertThat(unlearnt.at(0.1)).isBetween(0.05, 0.15);
        assertThat(unlearnt.at(0.9)).isBetween(0.85, 0.95);
        assertThat(unlearnt.decided()).isZero();
    }

    @Test
    void manyDecisionsOutweighTheNumber() {
        List<Decided> pairs = new ArrayList<>(Collections.nCopies(90, new Decided(0.7, true)));
        pairs.addAll(Collections.nCopies(10, new Decided(0.7, false)));

        assertThat(Probability.of(pairs).at(0.7)).isBetween(0.85, 0.92);
    }

    @Test
    void itNeverFallsWhereTheNumberRises() {
        List<Decided> pairs = new ArrayList<>(Collections.nCopies(30, new Decided(0.5, true)));
        pairs.addAll(Collections.nCopies(30, new Decided(0.8, false)));
        Probability learnt = Probability.of(pairs);

        double before = 0;
        for (int i = 0; i <= 100; i++) {
            double here = learnt.at(i / 100.0);
            assertThat(here).isGreaterThanOrEqualTo(before);
            before = here;
        }
    }

    @Test
    void whatWasLearntIsNearerToWhatIsDecidedLater() {
        List<Decided> earlier = new ArrayList<>(Collections.nCopies(40, new Decided(0.8, false)));
        earlier.addAll(Collections.nCopies(40, new Decided(0.95, true)));
        List<Decided> later = List.of(new Decided(0.8, false), new Decided(0.95, true));

        assertThat(Probability.of(earlier).brier(later))
                .isLessThan(Probability.of(List.of()).brier(later) / 3);
    }

    @Test
    void aNumberIsFromZeroToOne() {
        assertThatThrownBy(() -> new Decided(1.2, true)).isInstanceOf(IllegalArgumentException.class);
    }
}
