package io.sitong.ui.packets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.audit.TrailCheck;
import io.sitong.catalog.batch.BatchAnswer;
import io.sitong.catalog.batch.BatchAnswerState;
import io.sitong.catalog.batch.BatchAnswers;
import io.sitong.catalog.batch.BatchOutcome;
import io.sitong.catalog.claim.Claim;
import io.sitong.catalog.claim.ClaimAnswer;
import io.sitong.importer.problem.Place;
import io.sitong.importer.stage.Decision;
import io.sitong.importer.stage.ImportPreview;
import io.sitong.importer.stage.PreviewOptions;
import io.sitong.importer.stage.PreviewRow;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A deed and what is kept of it are one: where the program ends between the two, neither is there. */
class DeedAndAnswerDbTest extends PacketDbTest {

    /** Keeps nothing: the program ends before it could. */
    private final class CutOff implements BatchAnswers {

        @Override
        public void add(Viewer viewer, long batchId, BatchAnswer answer) {
            throw new IllegalStateException("cut off");
        }

        @Override
        public List<BatchAnswer> of(Viewer viewer, long batchId) {
            return stores.batchAnswers().of(viewer, batchId);
        }

        @Override
        public void settle(Viewer viewer, long batchId, int ordinal, BatchAnswerState state, String words) {
            throw new IllegalStateException("cut off");
        }
    }

    private ClaimAnswer claimed() {
        Claim claim = stores.claims().ofDivision(CLERK, BANNER).get(2L);
        return claim == null ? ClaimAnswer.UNKNOWN : claim.answer();
    }

    private long deedsInTheTrail() {
        TrailCheck check = stores.auditChecks().run(OFFICER, null, records -> {});
        assertThat(check.holds()).isTrue();
        return check.records();
    }

    private long written(Packet packet) throws IOException {
        ImportPreview preview = importing.preview(CLERK, BANNER, read(packet, BANNER), PreviewOptions.usual());
        BatchOutcome outcome = importing.accept(CLERK, preview, Set.of(), written -> {});
        return ((BatchOutcome.Done) outcome).batch().id();
    }

    @Test
    void aRequestAClaimAndASuggestionEachVanishWithTheirRecord() throws IOException {
        leaveAGap();
        for (String[] answer : new String[][] {
            {"是否收费", "保留并说明", "自治区定价"},
            {"承诺办结时限", "建议修改", "九天才够"},
            {"", "保留并说明", "本县无采血点"}
        }) {
            Packet packet = packet();
            packet.answer(answer[0], answer[1], answer[2]);
            long batch = written(packet);
            long trail = deedsInTheTrail();
            assertThatThrownBy(
                            () -> importing(new CutOff()).answer(CLERK, BANNER, batch, read(packet, BANNER), Set.of()))
                    .hasMessage("cut off");

            assertThat(stores.waiverRequests().countWaiting(OFFICER)).isZero();
            assertThat(stores.proposals().openOf(1)).isEmpty();
            assertThat(claimed()).isEqualTo(ClaimAnswer.UNKNOWN);
            assertThat(answered).as("nobody was told").isEmpty();
            assertThat(deedsInTheTrail()).as("nothing in the trail").isEqualTo(trail);

            assertThat(importing.answer(CLERK, BANNER, batch, read(packet, BANNER), Set.of()))
                    .isEmpty();
            assertThat(stores.batchAnswers().of(CLERK, batch)).hasSize(1);
            assertThat(importing.answer(CLERK, BANNER, batch, read(packet, BANNER), Set.of()))
                    .as("done once")
                    .isEmpty();
            assertThat(deedsInTheTrail()).as("the deed is in the trail").isGreaterThan(trail);
            importing.undo(CLERK, batch);
            answered.clear();
        }
    }

    @Test
    void anAnswerLeftOutInThePreviewIsNotCarriedOut() throws IOException {
        Packet packet = packet();
        packet.answer("是否收费", "保留并说明", "自治区定价");
        packet.answer("承诺办结时限", "建议修改", "九天才够");
        ImportPreview preview = importing.preview(CLERK, BANNER, read(packet, BANNER), PreviewOptions.usual());
        Place suggested = preview.rows().stream()
                .filter(row -> row.decision() == Decision.ANSWERED)
                .map(PreviewRow::place)
                .reduce((first, last) -> last)
                .orElseThrow();
        long batch = ((BatchOutcome.Done) importing.accept(CLERK, preview, Set.of(), written -> {}))
                .batch()
                .id();
        Set<Place> out = Set.of(new Place(suggested.sheet(), suggested.row(), 0));
        assertThat(importing.answer(CLERK, BANNER, batch, read(packet, BANNER), out))
                .isEmpty();
        assertThat(stores.batchAnswers().of(CLERK, batch))
                .singleElement()
                .satisfies(answer -> assertThat(answer.place()).doesNotContain("!" + suggested.cell()));
    }

    @Test
    void whatIsTakenBackStaysWhereItCouldNotBeSaidSo() throws IOException {
        Packet packet = packet();
        packet.answer("是否收费", "保留并说明", "自治区定价");
        long batch = accept(packet);
        assertThatThrownBy(() -> importing(new CutOff()).undo(CLERK, batch)).hasMessage("cut off");
        assertThat(stores.waiverRequests().countWaiting(OFFICER)).isOne();
        assertThat(stores.batchAnswers().of(CLERK, batch))
                .extracting(BatchAnswer::state)
                .containsExactly(BatchAnswerState.STANDS);
        importing.undo(CLERK, batch);
        assertThat(stores.waiverRequests().countWaiting(OFFICER)).isZero();
    }
}
