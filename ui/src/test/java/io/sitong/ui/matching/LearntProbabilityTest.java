package io.sitong.ui.matching;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitong.catalog.list.Confirmation;
import io.sitong.catalog.list.ListEntry;
import io.sitong.catalog.match.Correspondence;
import io.sitong.catalog.match.MatchState;
import io.sitong.catalog.match.Polarity;
import io.sitong.catalog.match.Relation;
import io.sitong.rules.lineup.Candidate;
import io.sitong.rules.lineup.LineUpResult;
import io.sitong.rules.lineup.Query;
import io.sitong.rules.lineup.Target;
import io.sitong.rules.lineup.Verdict;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LearntProbabilityTest {

    @Test
    void withFewDecisionsNothingIsSaid() {
        assertThat(LearntProbability.of(decided(19, "赵敏", MatchState.ACCEPTED))).isEmpty();
        assertThat(LearntProbability.of(decided(20, "赵敏", MatchState.ACCEPTED))).isPresent();
        assertThat(LearntProbability.of(List.of())).isEmpty();
    }

    @Test
    void whatTheMachineTookAndWhatWasSentBackTeachesNothing() {
        assertThat(LearntProbability.of(decided(40, Correspondence.MACHINE, MatchState.ACCEPTED)))
                .isEmpty();
        assertThat(LearntProbability.of(decided(40, "赵敏", MatchState.REJECTED))).isEmpty();
    }

    @Test
    void aScoreIsWorthWhatPeopleMadeOfIt() {
        // first candidates at 0.7 are always right, second ones at 0.6 never
        LearntProbability learnt =
                LearntProbability.of(decided(60, "赵敏", MatchState.MAPPED)).orElseThrow();
        assertThat(learnt.pairs()).isEqualTo(120);
        assertThat(learnt.percent(0.7)).isGreaterThan(90);
        assertThat(learnt.percent(0.6)).isLessThan(10);
    }

    @Test
    void aRefusalAloneSpeaksOfItsOwnPair() {
        List<EntryWork> work = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            work.add(work(decision(1L, Relation.NOT_SAME, Polarity.IS_NOT, "赵敏", MatchState.MAPPED)));
        }
        LearntProbability learnt = LearntProbability.of(work).orElseThrow();
        assertThat(learnt.pairs()).isEqualTo(20);
        assertThat(learnt.percent(0.7)).isLessThan(35);
    }

    private static List<EntryWork> decided(int entries, String author, MatchState state) {
        List<EntryWork> work = new ArrayList<>();
        for (int i = 0; i < entries; i++) {
            work.add(work(decision(1L, Relation.EXACT, Polarity.IS, author, state)));
        }
        return work;
    }

    private static EntryWork work(Correspondence decision) {
        ListEntry entry =
                new ListEntry(1, 1, 1, "学历公证", "2020年底", "司法部", null, null, null, "附件", Confirmation.OFFICIAL);
        LineUpResult proposal = new LineUpResult(
                new Query("1", "学历公证", Map.of()), Verdict.REVIEW, List.of(candidate("1", 0.7), candidate("2", 0.6)));
        return new EntryWork(entry, proposal, List.of(decision));
    }

    private static Candidate candidate(String id, double score) {
        return new Candidate(new Target(id, "事项" + id, Map.of()), score, Relation.EXACT, List.of(), 0.1);
    }

    private static Correspondence decision(
            long standardId, Relation relation, Polarity polarity, String author, MatchState state) {
        return new Correspondence(
                1,
                1,
                1,
                standardId,
                relation,
                polarity,
                state,
                0.7,
                List.of(),
                null,
                author,
                1L,
                null,
                null,
                Instant.EPOCH);
    }
}
