package io.sitong.ui.packets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.sitong.catalog.account.Role;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.claim.ClaimAnswer;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.packet.PacketForm;
import io.sitong.catalog.standard.StandardItem;
import io.sitong.importer.packet.PacketDeeds;
import io.sitong.importer.problem.ProblemKind;
import io.sitong.importer.stage.Decision;
import io.sitong.importer.stage.FieldChange;
import io.sitong.importer.stage.ImportPreview;
import io.sitong.importer.stage.PreviewOptions;
import io.sitong.importer.stage.PreviewRow;
import io.sitong.ui.claims.ClaimsAnswered;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Differences and gaps of a packet, answered. */
class ReturnedPacketDbTest extends PacketDbTest {

    @Test
    void theStandardsTextIsTakenOverAsOneChangeOfTheItemAndCanBeUndone() throws IOException {
        Packet packet = packet();
        packet.answer("承诺办结时限", "采纳", "");
        packet.answer("受理条件", "采纳", "");
        ImportPreview preview = preview(packet);
        assertThat(written(preview)).singleElement().satisfies(row -> {
            assertThat(row.decision()).isEqualTo(Decision.CHANGED);
            assertThat(row.changes())
                    .extracting(FieldChange::line)
                    .containsExactly("承诺办结时限：9个工作日 → 5个工作日", "受理条件：只要来就办 → 材料齐全");
        });
        assertThat(preview.totals().count(Decision.JOINED)).isEqualTo(1);
        assertThat(item().text(ItemField.PROMISE_DAY))
                .as("a preview writes nothing")
                .isEqualTo("9");

        long batch = accept(packet);
        assertThat(item().text(ItemField.PROMISE_DAY)).isEqualTo("5");
        assertThat(item().text(ItemField.ACCEPT_CONDITION)).isEqualTo("材料齐全");
        assertThat(item().text(ItemField.IS_FEE))
                .as("what was not answered stays")
                .isEqualTo("1");
        assertThat(packet().column(PacketForm.FIELD))
                .doesNotContain("承诺办结时限", "受理条件")
                .contains("是否收费");

        ImportPreview again = preview(packet);
        assertThat(written(again)).isEmpty();
        assertThat(again.rows()).extracting(PreviewRow::reason).anyMatch(why -> why.contains("不再待处理"));
        importing.undo(CLERK, batch);
        assertThat(item().text(ItemField.PROMISE_DAY)).isEqualTo("9");
    }

    @Test
    void aDifferenceIsKeptWithItsReasonOnlyAndThenNotAskedAgain() throws IOException {
        Packet packet = packet();
        packet.answer("承诺办结时限", "保留并说明", "");
        assertThat(preview(packet).rows())
                .extracting(PreviewRow::decision, PreviewRow::reason)
                .contains(tuple(Decision.BLOCKED, "“保留并说明”需要写明理由或修改建议"));
        packet.answer("承诺办结时限", "保留并说明", "牧区路远");
        packet.answer("是否收费", "保留并说明", "自治区定价");
        assertThat(preview(packet).totals().count(Decision.ANSWERED)).isEqualTo(2);
        accept(OFFICER, packet);
        assertThat(stores.recordedFindings().waived(CLERK, BANNER, LocalDate.now(Clock.systemUTC())))
                .containsEntry(local.id(), Set.of("H10", "IS_FEE"));
        assertThat(stores.recordedFindings().waived(NEIGHBOUR, BANNER, LocalDate.now(Clock.systemUTC())))
                .isEmpty();
        assertThat(packet().column(PacketForm.FIELD))
                .doesNotContain("承诺办结时限", "是否收费")
                .contains("受理条件");
        assertThat(preview(packet).totals().count(Decision.ANSWERED)).isZero();
    }

    @Test
    void whatALocalitySuggestsGoesToReviewUnderItsName() throws IOException {
        Packet packet = packet();
        packet.answer("承诺办结时限", "建议修改", "九天才够");
        accept(packet);
        assertThat(stores.proposals().openOf(1)).hasValueSatisfying(proposal -> {
            assertThat(proposal.item().text(ItemField.PROMISE_DAY)).isEqualTo("9");
            assertThat(proposal.note()).isEqualTo("承诺办结时限：九天才够");
            assertThat(proposal.authorNames()).isEqualTo(CLERK.name());
        });
        assertThat(stores.standardItems().find(1).orElseThrow().item().text(ItemField.PROMISE_DAY))
                .as("until somebody else agrees")
                .isEqualTo("5");
    }

    @Test
    void whoMayOnlyReadSuggestsNothing() {
        Viewer reader = new Viewer(9, "查看人员", Role.READER, BANNER);
        StandardItem standard = stores.standardItems().find(1).orElseThrow();
        Item nine = standard.item().edit().set(ItemField.PROMISE_DAY, "9").build();

        assertThat(deeds.suggest(reader, standard, nine, "九天才够")).isInstanceOf(PacketDeeds.Deed.Refused.class);
        assertThat(stores.proposals().openOf(1)).isEmpty();
        assertThat(deeds.suggest(CLERK, standard, nine, "九天才够")).isInstanceOf(PacketDeeds.Deed.Done.class);
        assertThat(stores.proposals().openOf(1)).isPresent();
    }

    @Test
    void aMissingItemIsClaimedOrRefused() throws IOException {
        leaveAGap();
        Packet packet = packet();
        packet.answer("", "保留并说明", "本县无采血点");
        accept(packet);
        assertThat(stores.claims().ofDivision(CLERK, BANNER).get(2L)).satisfies(claim -> {
            assertThat(claim.answer()).isEqualTo(ClaimAnswer.NO);
            assertThat(claim.reason()).isEqualTo("本县无采血点");
        });
        assertThat(answered).extracting(ClaimsAnswered::standardIds).containsExactly(Set.of(2L));

        packet.answer("", "采纳", "");
        accept(packet);
        assertThat(stores.claims().ofDivision(CLERK, BANNER).get(2L).answer()).isEqualTo(ClaimAnswer.YES);
    }

    @Test
    void unansweredAlteredDoubledAndForeignRowsAreSaidSo() throws IOException {
        Packet packet = packet();
        packet.set("承诺办结时限", PacketForm.ANSWER, "同意");
        packet.set("受理条件", PacketForm.LOCAL, "改过的");
        packet.answer("受理条件", "采纳", "");
        packet.set("是否收费", PacketForm.MARK, "乱写");
        packet.answer("是否收费", "采纳", "");
        ImportPreview preview = preview(packet);
        assertThat(preview.rows())
                .extracting(row -> row.decision() + " " + row.reason().split("，")[0])
                .containsExactlyInAnyOrder("BLOCKED 处理意见“同意”不在可选范围", "CHANGED ", "BLOCKED 隐藏的标识缺失或被改动");
        assertThat(preview.problems()).extracting(p -> p.kind()).contains(ProblemKind.PACKET_CELLS_CHANGED);

        ImportPreview foreign = importing.preview(
                NEIGHBOUR, NEIGHBOUR.scope(), read(packet, NEIGHBOUR.scope()), PreviewOptions.usual());
        assertThat(written(foreign)).isEmpty();
        assertThat(foreign.totals().count(Decision.OUTSIDE_SCOPE)).isEqualTo(1);
        Packet silent = packet();
        assertThat(preview(silent).totals().count(Decision.UNTOUCHED)).isEqualTo(3);
    }
}
