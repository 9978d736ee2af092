package io.sitong.ui.packets;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitong.catalog.batch.BatchAnswer;
import io.sitong.catalog.batch.BatchAnswerKind;
import io.sitong.catalog.finding.RecordedFinding;
import io.sitong.catalog.finding.WaiverRequest;
import io.sitong.catalog.item.BasedOn;
import io.sitong.catalog.item.Implementation;
import io.sitong.catalog.item.ImplementationState;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.item.ItemGroup;
import io.sitong.catalog.item.Material;
import io.sitong.catalog.packet.PacketForm;
import io.sitong.catalog.paging.PageRequest;
import io.sitong.importer.stage.Decision;
import io.sitong.importer.stage.FieldChange;
import io.sitong.importer.stage.ImportPreview;
import io.sitong.importer.stage.PreviewRow;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the rules find goes out in a packet, is answered, and closes when the condition is met. */
class FindingPacketDbTest extends PacketDbTest {

    private Implementation judged;

    @BeforeEach
    void anItemOfWhichTheRulesSaySomething() {
        Item item = Item.builder()
                .set(ItemField.TASK_NAME, "献血证补办（县级）")
                .set(ItemField.CATALOG_CODE, "002023904000")
                .set(ItemField.TASK_TYPE, "20")
                .set(ItemField.LINK_WAY, "12345678")
                .set(ItemField.DEPT_NAME, "武川县卫生健康委员会")
                .materials(List.of(Material.named("有效身份证明"), Material.named("照片")))
                .build();
        judged = stores.implementations()
                .save(
                        CLERK,
                        new Implementation(
                                0, 0, BANNER, item, ImplementationState.DRAFT, new BasedOn(2, 1), Instant.EPOCH));
        found(finding("N03", ItemField.TASK_NAME.name(), "名称含层级字样“（县级）”"));
    }

    private void found(RecordedFinding... findings) {
        stores.recordedFindings().replaceFor(OFFICER, judged.id(), List.of(findings));
    }

    private RecordedFinding finding(String rule, String field, String message) {
        return new RecordedFinding(
                0, rule, "warning", BANNER, judged.id(), judged.item().name(), field, message);
    }

    private Item stored() {
        return stores.implementations().find(CLERK, judged.id()).orElseThrow().item();
    }

    private PreviewRow ofRule(ImportPreview preview) {
        return preview.rows().stream()
                .filter(row -> row.identity().key().startsWith("finding:"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aFindingGoesOutWithItsRuleInWordsAndBothTexts() throws IOException {
        found(
                finding("N03", ItemField.TASK_NAME.name(), "名称含层级字样“（县级）”"),
                finding("G01", ItemField.LINK_WAY.name(), "号码不全"),
                finding("G02", ItemField.LINK_WAY.name(), "已经豁免"));
        stores.recordedFindings().waive(OFFICER, "G02", judged.id(), "可以", LocalDate.of(2099, 1, 1));
        Packet packet = packet();
        List<String> problems = packet.column(PacketForm.PROBLEM);
        int name = problems.indexOf(problems.stream()
                .filter(problem -> problem.startsWith("〔N03 警告〕名称含层级字样“（县级）”。改法："))
                .findFirst()
                .orElseThrow());
        assertThat(packet.column(PacketForm.KIND).get(name)).isEqualTo("校验问题");
        assertThat(packet.column(PacketForm.FIELD).get(name)).isEqualTo("事项名称");
        assertThat(packet.column(PacketForm.LOCAL).get(name)).isEqualTo("献血证补办（县级）");
        assertThat(packet.column(PacketForm.STANDARD).get(name)).isEqualTo("献血证补办");
        int phone = problems.indexOf("〔G01 警告〕号码不全");
        assertThat(packet.column(PacketForm.STANDARD).get(phone < 0 ? name + 1 : phone))
                .as("of what each place has its own, the standard says nothing")
                .isEmpty();
        assertThat(problems).noneMatch(problem -> problem.contains("已经豁免"));
    }

    @Test
    void aCorrectionThatMeetsTheRuleClosesThePoint() throws IOException {
        Packet packet = packet();
        packet.answerRule("N03", "更正为", "献血证补办", "");
        assertThat(ofRule(preview(packet))).satisfies(row -> {
            assertThat(row.decision()).isEqualTo(Decision.CHANGED);
            assertThat(row.changes()).extracting(FieldChange::line).containsExactly("事项名称：献血证补办（县级） → 献血证补办");
        });
        long batch = accept(packet);
        assertThat(stored().name()).isEqualTo("献血证补办");
        assertThat(packet().column(PacketForm.PROBLEM)).noneMatch(problem -> problem.startsWith("〔N03"));
        assertThat(ofRule(preview(packet)).reason()).contains("已经解决");

        importing.undo(CLERK, batch);
        assertThat(stored().name()).isEqualTo("献血证补办（县级）");
    }

    @Test
    void aCorrectionThatDoesNotMeetItIsWrittenAndThePointStays() throws IOException {
        Packet packet = packet();
        packet.answerRule("N03", "更正为", "献血证补办（旗县级）", "");
        assertThat(ofRule(preview(packet)).findings())
                .as("said before anybody accepts")
                .extracting(found -> found.finding().rule())
                .contains("N03");
        accept(packet);
        assertThat(stored().name()).isEqualTo("献血证补办（旗县级）");
        assertThat(packet().column(PacketForm.PROBLEM)).anyMatch(problem -> problem.startsWith("〔N03"));
    }

    @ParameterizedTest
    @CsvSource({"PROMISE_DAY, 尽快, 不是明确的时限", "IS_FEE, 也许, ", "CATALOG_CODE, 123, ", "TASK_NAME, '', 需要填写更正内容"})
    void aCorrectionIsReadAndCheckedAsACellOfItsColumn(String field, String text, String why) throws IOException {
        found(finding("H01", field, "有问题"));
        Packet packet = packet();
        packet.answerRule("H01", "更正为", text, "");
        assertThat(ofRule(preview(packet))).satisfies(row -> {
            assertThat(row.decision()).isEqualTo(Decision.BLOCKED);
            assertThat(row.reason()).contains(why == null ? "" : why);
        });
    }

    @Test
    void aLimitIsCorrectedWithItsUnitAndALabelBecomesItsCode() throws IOException {
        found(finding("H01", ItemField.PROMISE_DAY.name(), "没有时限"), finding("F01", ItemField.IS_FEE.name(), "没有说"));
        Packet packet = packet();
        packet.answerRule("H01", "更正为", "3个自然日", "");
        packet.answerRule("F01", "更正为", "否", "");
        accept(packet);
        assertThat(stored().promiseLimit().orElseThrow().text()).isEqualTo("3个自然日");
        assertThat(stored().text(ItemField.IS_FEE)).isEqualTo("0");
    }

    @Test
    void aListIsCorrectedRowByRow() throws IOException {
        found(finding("M01", ItemGroup.MATERIALS.name(), "“有效身份证明”不明确"));
        Packet packet = packet();
        packet.answerRule("M01", "更正为", "1、居民身份证\n2、照片", "");
        accept(packet);
        assertThat(stored().materials()).extracting(Material::name).containsExactly("居民身份证", "照片");
    }

    @Test
    void whatWasChangedSinceIsNotWrittenOver() throws IOException {
        Packet packet = packet();
        packet.answerRule("N03", "更正为", "献血证补办", "");
        stores.implementations()
                .save(
                        CLERK,
                        new Implementation(
                                judged.id(),
                                judged.version(),
                                BANNER,
                                stored().edit()
                                        .set(ItemField.TASK_NAME, "无偿献血证补办（县级）")
                                        .build(),
                                judged.state(),
                                judged.basedOn(),
                                Instant.EPOCH));
        assertThat(ofRule(preview(packet))).satisfies(row -> {
            assertThat(row.decision()).isEqualTo(Decision.BLOCKED);
            assertThat(row.reason()).contains("无偿献血证补办（县级）", "重新下载");
        });
    }

    @Test
    void theStandardsTextIsTakenOver() throws IOException {
        Packet packet = packet();
        packet.answerRule("N03", "采纳", "", "");
        accept(packet);
        assertThat(stored().name()).isEqualTo("献血证补办");
    }

    @Test
    void aLocalityAsksForAWaiverAndThePacketRemembersIt() throws IOException {
        Packet packet = packet();
        packet.answerRule("N03", "保留并说明", "", "法定名称如此");
        assertThat(ofRule(preview(packet)).reason()).startsWith("申请保留，待上级答复");
        long batch = accept(packet);
        assertThat(stores.recordedFindings().openOf(OFFICER, List.of(judged.id())))
                .as("asking lets nothing stand")
                .containsKey(judged.id());
        WaiverRequest asked = stores.waiverRequests()
                .waiting(OFFICER, BANNER, PageRequest.first(10))
                .rows()
                .getFirst();
        assertThat(asked.reason()).isEqualTo("法定名称如此");
        assertThat(stores.batchAnswers().of(CLERK, batch))
                .extracting(BatchAnswer::kind, BatchAnswer::reference)
                .containsExactly(org.assertj.core.api.Assertions.tuple(BatchAnswerKind.ASKED, asked.id()));

        Packet again = packet();
        int row = rowOf(again, "N03");
        assertThat(again.column(PacketForm.ANSWER).get(row)).isEqualTo("保留并说明");
        assertThat(again.column(PacketForm.REASON).get(row)).isEqualTo("法定名称如此");
        assertThat(ofRule(preview(again)).reason()).isEqualTo("已申请保留，等待答复");

        stores.waiverRequests().grant(OFFICER, asked.id(), LocalDate.of(2099, 1, 1));
        assertThat(packet().column(PacketForm.PROBLEM)).noneMatch(problem -> problem.startsWith("〔N03"));
        assertThat(ofRule(preview(again)).reason()).contains("已经同意保留");
    }

    private static int rowOf(Packet packet, String rule) throws IOException {
        List<String> problems = packet.column(PacketForm.PROBLEM);
        return problems.indexOf(problems.stream()
                .filter(problem -> problem.startsWith("〔" + rule))
                .findFirst()
                .orElseThrow());
    }

    @Test
    void aPacketHoldsNoMoreThanThereIsRoomForAndSaysHowManyAreLeft() throws IOException {
        int all = packet().column(PacketForm.PROBLEM).size();
        assertThat(all).isGreaterThan(2);
        assertThat(packet(2).column(PacketForm.PROBLEM)).hasSize(2);
    }
}
