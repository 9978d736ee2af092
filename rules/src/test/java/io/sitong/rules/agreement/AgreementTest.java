package io.sitong.rules.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AgreementTest {

    private static final Rater ZHAO = new Rater(1, "赵敏");
    private static final Rater WANG = new Rater(2, "王建国");
    private static final Rater LI = new Rater(3, "李琳");

    /** Each said yes to half or three fifths of fifty: observed 0.70, expected 0.50. */
    @Test
    void kappaIsWhatAgreementExceedsChanceBy() {
        List<RatedTwice> answers = table(ZHAO, WANG, 20, 5, 10, 15);
        Agreement agreement = Agreement.of(answers);
        assertThat(agreement.share()).isEqualTo(0.70);
        assertThat(agreement.kappa().orElseThrow()).isCloseTo(0.40, within(1e-9));
    }

    @Test
    void fullAgreementIsOneAndOppositeAnswersAreBelowZero() {
        assertThat(Agreement.of(table(ZHAO, WANG, 10, 0, 0, 10)).kappa()).hasValue(1.0);
        assertThat(Agreement.of(table(ZHAO, WANG, 0, 10, 10, 0)).kappa()).hasValue(-1.0);
    }

    @Test
    void whereBothAlwaysSaidTheSameOneThingThereIsNoKappa() {
        Agreement agreement = Agreement.of(table(ZHAO, WANG, 30, 0, 0, 0));
        assertThat(agreement.share()).isEqualTo(1.0);
        assertThat(agreement.kappa()).isEmpty();
        assertThat(Agreement.of(List.of()).kappa()).isEmpty();
        assertThat(Agreement.of(List.of()).enough()).isFalse();
    }

    @Test
    void chanceBelongsToEachTwoPeopleAndIsAveragedByWhatTheyAnswered() {
        // two pairs with other shares of yes
        List<RatedTwice> answers = new ArrayList<>(table(ZHAO, WANG, 20, 5, 10, 15));
        answers.addAll(table(ZHAO, LI, 25, 0, 0, 25));
        Agreement all = Agreement.of(answers);
        // observed 35 + 50 of 100, expected 25 + 25
        assertThat(all.kappa().orElseThrow()).isCloseTo(35.0 / 50, within(1e-9));
        assertThat(Agreement.ofPairs(answers))
                .extracting(
                        pair -> pair.first().name() + pair.second().name(),
                        pair -> pair.agreement().same())
                .containsExactly(tuple("赵敏王建国", 35), tuple("赵敏李琳", 50));
    }

    @Test
    void whoAnsweredFirstMakesNoOtherPair() {
        List<RatedTwice> answers = List.of(RatedTwice.of(ZHAO, "是", WANG, "否"), RatedTwice.of(WANG, "否", ZHAO, "是"));
        assertThat(Agreement.ofPairs(answers))
                .singleElement()
                .satisfies(pair -> assertThat(pair.agreement().rated()).isEqualTo(2));
        assertThat(answers.get(0)).isEqualTo(answers.get(1));
        assertThatThrownBy(() -> RatedTwice.of(ZHAO, "是", ZHAO, "是")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aFigureNeedsTwentyAnswers() {
        assertThat(Agreement.of(table(ZHAO, WANG, 10, 0, 0, 9)).enough()).isFalse();
        assertThat(Agreement.of(table(ZHAO, WANG, 10, 0, 0, 10)).enough()).isTrue();
    }

    private static List<RatedTwice> table(Rater one, Rater other, int yesYes, int yesNo, int noYes, int noNo) {
        List<RatedTwice> answers = new ArrayList<>();
        add(answers, yesYes, one, "是", other, "是");
        add(answers, yesNo, one, "是", other, "否");
        add(answers, noYes, one, "否", other, "是");
        add(answers, noNo, one, "否", other, "否");
        return answers;
    }

    private static void add(List<RatedTwice> to, int times, Rater one, String ofOne, Rater other, String ofOther) {
        for (int i = 0; i < times; i++) {
            to.add(RatedTwice.of(one, ofOne, other, ofOther));
        }
    }
}
