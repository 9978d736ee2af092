package io.sitong.rules.lineup;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitong.rules.lineup.evaluate.Evaluation;
import io.sitong.rules.lineup.evaluate.EvaluationReport;
import org.junit.jupiter.api.Test;

class KnownAnswersTest {

    @Test
    void theRealCountyReachesTheGoals() {
        EvaluationReport report = evaluate(Samples.county());

        assertThat(report.entries()).isEqualTo(43);
        assertThat(report.answered()).isEqualTo(23);
        assertThat(report.recallAt1()).isGreaterThanOrEqualTo(0.97);
        assertThat(report.recallAt5()).isEqualTo(1.0);
        assertThat(report.recallAt10()).isEqualTo(1.0);
        assertThat(report.mrr()).isGreaterThanOrEqualTo(0.97);
        assertThat(report.pairRecall()).isGreaterThanOrEqualTo(0.97);
        assertThat(report.accepted()).isGreaterThanOrEqualTo(11);
        assertThat(report.acceptedPrecision()).isEqualTo(1.0);
        assertThat(report.acceptedOnGaps()).isZero();
        assertThat(report.relationAccuracy()).isGreaterThanOrEqualTo(0.9);
    }

    @Test
    void theWiderListReachesTheGoals() {
        EvaluationReport report = evaluate(Samples.wider());

        assertThat(report.recallAt1()).isGreaterThanOrEqualTo(0.97);
        assertThat(report.recallAt5()).isEqualTo(1.0);
        assertThat(report.pairRecall()).isGreaterThanOrEqualTo(0.97);
        assertThat(report.acceptedPrecision()).isEqualTo(1.0);
        assertThat(report.acceptedOnGaps()).isZero();
        assertThat(report.acceptedExact()).isGreaterThanOrEqualTo(report.exactEntries() * 6 / 10);
        assertThat(report.relationAccuracy()).isGreaterThanOrEqualTo(0.9);
    }

    @Test
    void theReportIsWrittenUnderTheAgreedKeys() {
        assertThat(evaluate(Samples.wider()).asTree())
                .containsOnlyKeys(
                        "entries",
                        "answered",
                        "recall_at_1",
                        "recall_at_5",
                        "recall_at_10",
                        "mrr",
                        "pair_recall",
                        "accepted",
                        "accepted_precision",
                        "accepted_on_gaps",
                        "relation_accuracy",
                        "exact_entries",
                        "accepted_exact",
                        "by_department",
                        "results");
    }

    @Test
    void candidatesAreRankedByTheNumberShown() {
        for (EvaluationReport.EntryResult result : evaluate(Samples.wider()).results()) {
            assertThat(result.candidates())
                    .extracting(EvaluationReport.CandidateResult::score)
                    .isSortedAccordingTo((a, b) -> Double.compare(b, a));
        }
    }

    private static EvaluationReport evaluate(Samples.Known known) {
        return Evaluation.of(known.entries(), known.items(), known.gold());
    }
}
