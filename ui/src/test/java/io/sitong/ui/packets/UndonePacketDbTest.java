package io.sitong.ui.packets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.sitong.catalog.batch.BatchAnswer;
import io.sitong.catalog.batch.BatchAnswerKind;
import io.sitong.catalog.batch.BatchAnswerState;
import io.sitong.catalog.batch.BatchOutcome;
import io.sitong.catalog.claim.ClaimAnswer;
import io.sitong.catalog.claim.ClaimDecision;
import io.sitong.catalog.claim.ClaimPlace;
import io.sitong.catalog.finding.WaiverRequest;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.paging.PageRequest;
import io.sitong.catalog.standard.Proposal;
import io.sitong.catalog.standard.ProposalKind;
import io.sitong.catalog.standard.ProposalState;
import io.sitong.catalog.standard.StandardItem;
import io.sitong.importer.stage.Decision;
import io.sitong.importer.stage.ImportPreview;
import io.sitong.importer.stage.PreviewOptions;
import io.sitong.importer.stage.PreviewRow;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the answers of a packet did is kept with its batch, and taken back with it where nothing newer stands on it. */
class UndonePacketDbTest extends PacketDbTest {

    private long everythingAnswered() throws IOException {
        leaveAGap();
        Packet packet = packet();
        packet.answer("受理条件", "采纳", "");
        packet.answer("承诺办结时限", "建议修改", "九天才够");
        packet.answer("是否收费", "保留并说明", "自治区定价");
        packet.answer("", "保留并说明", "本县无采血点");
        return accept(packet);
    }

    private WaiverRequest asked() {
        return stores.waiverRequests()
                .waiting(OFFICER, BANNER, PageRequest.first(10))
                .rows()
                .getFirst();
    }

    private ClaimAnswer claimed() {
        return stores.claims().ofDivision(CLERK, BANNER).get(2L).answer();
    }

    @Test
    void undoingTakesBackValuesRequestsClaimsAndSuggestions() throws IOException {
        long batch = everythingAnswered();
        assertThat(item().text(ItemField.ACCEPT_CONDITION)).isEqualTo("材料齐全");
        assertThat(stores.batchAnswers().of(CLERK, batch))
                .extracting(BatchAnswer::kind, BatchAnswer::state)
                .containsExactlyInAnyOrder(
                        tuple(BatchAnswerKind.SUGGESTED, BatchAnswerState.STANDS),
                        tuple(BatchAnswerKind.ASKED, BatchAnswerState.STANDS),
                        tuple(BatchAnswerKind.CLAIMED, BatchAnswerState.STANDS));
        answered.clear();

        assertThat(importing.undo(CLERK, batch)).isInstanceOf(BatchOutcome.Done.class);
        assertThat(item().text(ItemField.ACCEPT_CONDITION)).isEqualTo("只要来就办");
        assertThat(stores.proposals().openOf(1)).isEmpty();
        assertThat(stores.waiverRequests().countWaiting(OFFICER)).isZero();
        assertThat(claimed()).isEqualTo(ClaimAnswer.UNKNOWN);
        assertThat(answered).as("gaps follow").hasSize(1);
        assertThat(stores.batchAnswers().of(CLERK, batch))
                .extracting(BatchAnswer::state)
                .containsOnly(BatchAnswerState.TAKEN_BACK);
        assertThat(importing.undo(CLERK, batch)).isInstanceOf(BatchOutcome.AlreadyUndone.class);
    }

    @Test
    void whatOthersBuiltOnStaysAndSaysWhy() throws IOException {
        long batch = everythingAnswered();
        stores.waiverRequests().grant(OFFICER, asked().id(), LocalDate.of(2099, 1, 1));
        Proposal suggested = stores.proposals().openOf(1).orElseThrow();
        stores.standardLifeCycle().agree(OFFICER, suggested.id(), suggested.version(), "同意");
        stores.claimDeeds()
                .answer(CLERK, List.of(new ClaimPlace(2L, BANNER)), ClaimDecision.of(ClaimAnswer.BY_UPPER_LEVEL));

        assertThat(importing.undo(CLERK, batch)).isInstanceOf(BatchOutcome.Done.class);
        assertThat(item().text(ItemField.ACCEPT_CONDITION)).isEqualTo("只要来就办");
        assertThat(claimed()).isEqualTo(ClaimAnswer.BY_UPPER_LEVEL);
        assertThat(stores.proposals().find(suggested.id()).orElseThrow().state())
                .isEqualTo(ProposalState.PUBLISHED);
        assertThat(stores.recordedFindings().waived(CLERK, BANNER, LocalDate.now(Clock.systemUTC())))
                .containsKey(local.id());
        assertThat(stores.batchAnswers().of(CLERK, batch)).allSatisfy(answer -> {
            assertThat(answer.state()).isEqualTo(BatchAnswerState.LEFT);
            assertThat(answer.stateWords()).isNotBlank();
        });
    }

    @Test
    void aWaiverOfTheBureauIsTakenBackByTheBureauOnly() throws IOException {
        Packet packet = packet();
        packet.answer("是否收费", "保留并说明", "自治区定价");
        long batch = accept(OFFICER, packet);
        assertThat(stores.batchAnswers().of(OFFICER, batch))
                .extracting(BatchAnswer::kind)
                .containsExactly(BatchAnswerKind.WAIVED);
        importing.undo(OFFICER, batch);
        assertThat(stores.recordedFindings().waived(CLERK, BANNER, LocalDate.now(Clock.systemUTC())))
                .isEmpty();
    }

    @Test
    void aSuggestionForAnItemThatHasOneIsRefusedInThePreview() throws IOException {
        Packet packet = packet();
        packet.answer("承诺办结时限", "建议修改", "九天才够");
        packet.answer("受理条件", "建议修改", "不要材料");
        ImportPreview twice = preview(packet);
        assertThat(twice.rows().stream().filter(row -> row.decision() == Decision.ANSWERED))
                .as("one item, one suggestion")
                .hasSize(1);
        assertThat(twice.rows()).extracting(PreviewRow::reason).anyMatch(why -> why.contains("请把两条建议写在一行"));

        propose();
        assertThat(preview(packet).rows())
                .extracting(PreviewRow::decision, row -> row.reason().contains("已有未办结的“变更”"))
                .contains(tuple(Decision.BLOCKED, true));
    }

    @Test
    void whatIsRefusedAfterThePreviewIsKeptWithItsSentence() throws IOException {
        Packet packet = packet();
        packet.answer("承诺办结时限", "建议修改", "九天才够");
        ImportPreview preview = importing.preview(CLERK, BANNER, read(packet, BANNER), PreviewOptions.usual());
        BatchOutcome outcome = importing.accept(CLERK, preview, Set.of(), written -> {});
        long batch = ((BatchOutcome.Done) outcome).batch().id();
        StandardItem standard = stores.standardItems().find(1).orElseThrow();
        deeds.suggest(NEIGHBOUR, standard, standard.item(), "邻县先提");
        assertThat(deeds.suggest(CLERK, standard, standard.item(), "又提"))
                .isInstanceOfSatisfying(
                        io.sitong.importer.packet.PacketDeeds.Deed.Refused.class,
                        refused -> assertThat(refused.why()).contains("已有未完成的“变更”", NEIGHBOUR.name()));
        List<String> refused = importing.answer(CLERK, BANNER, batch, read(packet, BANNER), Set.of());
        assertThat(refused).singleElement().asString().contains("已有未办结的“变更”", NEIGHBOUR.name());
        assertThat(stores.batchAnswers().of(CLERK, batch)).singleElement().satisfies(answer -> {
            assertThat(answer.kind()).isEqualTo(BatchAnswerKind.REFUSED);
            assertThat(answer.words()).contains(NEIGHBOUR.name());
        });
        assertThat(importing.answer(CLERK, BANNER, batch, read(packet, BANNER), Set.of()))
                .as("said once")
                .isEmpty();
    }

    private void propose() {
        StandardItem standard = stores.standardItems().find(1).orElseThrow();
        stores.standardLifeCycle()
                .propose(
                        OFFICER,
                        standard.id(),
                        ProposalKind.CHANGE,
                        standard.item().edit().set(ItemField.PROMISE_DAY, "6").build(),
                        List.of());
    }
}
