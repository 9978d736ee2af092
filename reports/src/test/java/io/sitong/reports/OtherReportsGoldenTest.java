package io.sitong.reports;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.packet.PacketForm;
import io.sitong.catalog.packet.PointAnswer;
import io.sitong.reports.chain.ChainReport;
import io.sitong.reports.consistency.ConsistencyData;
import io.sitong.reports.consistency.ConsistencyReport;
import io.sitong.reports.consistency.ConsistencyTally;
import io.sitong.reports.findings.FindingsData;
import io.sitong.reports.findings.FindingsReport;
import io.sitong.reports.format.Format;
import io.sitong.reports.format.Golden;
import io.sitong.reports.format.MarkdownWriter;
import io.sitong.reports.gap.GapListData;
import io.sitong.reports.gap.GapListReport;
import io.sitong.reports.gap.GapRow;
import io.sitong.reports.ledger.LedgerData;
import io.sitong.reports.ledger.LedgerReport;
import io.sitong.reports.ledger.ProgressReport;
import io.sitong.reports.packet.PacketData;
import io.sitong.reports.packet.ReturnPacket;
import io.sitong.reports.reduction.ReductionReport;
import io.sitong.reports.reduction.SharingData;
import io.sitong.reports.reduction.SharingReport;
import io.sitong.reports.sample.LedgerExample;
import io.sitong.reports.sample.MappingExample;
import io.sitong.reports.sample.OtherExamples;
import io.sitong.reports.standard.CatalogReport;
import io.sitong.rules.compare.FieldComparison;
import io.sitong.rules.compare.Sameness;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class OtherReportsGoldenTest {

    @Test
    void twoPlacesOfOneNameAreTwoLinesOfTheGapList() {
        GapRow here = OtherExamples.gaps().gaps().getLast();
        GapRow there = new GapRow(
                here.subject(),
                here.code(),
                here.batch(),
                new DivisionCode("152800000000"),
                here.division(),
                here.cause(),
                null,
                null,
                null,
                null);
        String text = new MarkdownWriter()
                .text(GapListReport.outline(
                        new GapListData("内蒙古自治区", "清单", false, List.of(here, there, here), MappingExample.IMPRINT)));
        assertThat(text).contains("| 阿拉善盟 | 2 | 2 |\n| 阿拉善盟 | 1 | 1 |");
    }

    @Test
    void gapsAreListedWithCauseOwnerAndDeadline() {
        Golden.check("GapListReport/three-gaps.md", GapListReport.outline(OtherExamples.gaps()));
    }

    @Test
    void catalogSaysWhatHeldOnTheDay() {
        Golden.check("CatalogReport/two-items.md", CatalogReport.outline(OtherExamples.catalog()));
    }

    @Test
    void aChainThatDoesNotHoldIsListedWithItsLeastRepair() {
        Golden.check("ChainReport/one-item.md", ChainReport.outline(OtherExamples.chain()));
    }

    @Test
    void consistencyIsCountedByFieldPlaceAndItem() {
        Golden.check("ConsistencyReport/one-item.md", ConsistencyReport.outline(OtherExamples.consistency()));
    }

    @Test
    void whatCouldBeReducedIsCountedAndUnknownIsSaidToBeUnknown() {
        Golden.check("ReductionReport/three-places.md", ReductionReport.outline(OtherExamples.reduction()));
    }

    @Test
    void papersOthersCouldShareAreListedByIssuer() {
        Golden.check("SharingReport/one-item.md", SharingReport.outline(OtherExamples.sharing()));
    }

    @Test
    void findingsAreCountedAndListed() {
        Golden.check("FindingsReport/three-findings.md", FindingsReport.outline(OtherExamples.findings()));
    }

    @Test
    void theLedgerAddsUpByPlaceAndListsWhoDoesWhatByWhen() {
        Golden.check("LedgerReport/five-tasks.md", LedgerReport.outline(LedgerExample.ledger()));
    }

    @Test
    void theProgressOfAQuarterIsFilledInFromTheFigures() {
        Golden.check("ProgressReport/fourth-quarter.md", ProgressReport.outline(LedgerExample.progress()));
    }

    @Test
    void aPacketAsksForAnAnswerToEachPoint() {
        Golden.check("ReturnPacket/three-points.md", ReturnPacket.outline(OtherExamples.packet()));
    }

    @Test
    void reportsWithoutRowsSaySo() {
        MarkdownWriter md = new MarkdownWriter();
        assertThat(md.text(
                        GapListReport.outline(new GapListData("赤峰市", "清单", false, List.of(), MappingExample.IMPRINT))))
                .contains("没有未补齐的缺口");
        assertThat(md.text(ConsistencyReport.outline(
                        new ConsistencyData("赤峰市", "旗县", new ConsistencyTally(10), 0, MappingExample.IMPRINT))))
                .contains("没有差异");
        assertThat(md.text(SharingReport.outline(
                        new SharingData("赤峰市", OtherExamples.sharing().total(), List.of(), 0, MappingExample.IMPRINT))))
                .contains("没有可共享的材料");
        assertThat(md.text(FindingsReport.outline(new FindingsData("赤峰市", 12, receiver -> {}, MappingExample.IMPRINT))))
                .contains("发现问题0个");
        assertThat(md.text(LedgerReport.outline(new LedgerData("赤峰市", List.of(), MappingExample.IMPRINT))))
                .contains("没有下达的任务");
        assertThat(md.text(ReturnPacket.outline(
                        new PacketData("赤峰市", "150400000000", null, List.of(), MappingExample.IMPRINT))))
                .contains("0条");
    }

    @Test
    void differencesBeyondTheLimitAreCountedThoughNotListed() {
        ConsistencyTally tally = new ConsistencyTally(2);
        for (int i = 0; i < 5; i++) {
            tally.add(
                    new ConsistencyTally.Compared("000131021000", "食品经营许可", "市场监督管理局", "赤峰市", "赤峰市", "局"),
                    List.of(new FieldComparison("TASK_NAME", "事项名称", Sameness.DIFFERENT, "甲", "乙", List.of())));
        }
        assertThat(tally.differing()).isEqualTo(5);
        assertThat(tally.differences()).hasSize(2);
        assertThat(new MarkdownWriter()
                        .text(ConsistencyReport.outline(
                                new ConsistencyData("赤峰市", "旗县", tally, 0, MappingExample.IMPRINT))))
                .contains("差异共5处，以下列出前2处");
    }

    @Test
    void aPacketHidesItsIdsOffersAnswersAndLetsNothingElseChange() throws IOException {
        byte[] bytes = Golden.bytes(Format.XLSX, ReturnPacket.outline(OtherExamples.packet()));
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            XSSFSheet sheet = book.getSheet(PacketForm.SHEET);
            assertThat(sheet.isColumnHidden(0)).isTrue();
            assertThat(sheet.getProtect()).isTrue();
            XSSFRow head = sheet.getRow(0);
            assertThat(head.getCell(0).getStringCellValue()).isEqualTo(PacketForm.MARK);
            assertThat(head.getCell(10).getStringCellValue()).isEqualTo(PacketForm.ANSWER);
            XSSFRow first = sheet.getRow(1);
            assertThat(first.getCell(0).getStringCellValue()).startsWith("diff:4711:PROMISE_DAY|");
            assertThat(first.getCell(9).getCellStyle().getLocked()).isTrue();
            assertThat(first.getCell(10).getCellStyle().getLocked()).isFalse();
            assertThat(first.getCell(11).getCellStyle().getLocked()).isFalse();
            assertThat(first.getCell(12).getCellStyle().getLocked()).isFalse();
            assertThat(offered(sheet, 1)).containsExactlyElementsOf(PointAnswer.toItems());
            assertThat(offered(sheet, 2))
                    .as("of an item that is missing, something else is asked")
                    .containsExactlyElementsOf(PointAnswer.toMissing());
            assertThat(offered(sheet, 3)).containsExactlyElementsOf(PointAnswer.toItems());
            XSSFRow third = sheet.getRow(3);
            assertThat(third.getCell(8).getCellStyle().getQuotePrefixed()).isTrue();
            assertThat(third.getCell(12).getStringCellValue()).isEqualTo("=现行");
            assertThat(third.getCell(12).getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    @Test
    void aPacketForReadingSaysWhyAndOffersNothingToFillIn() throws IOException {
        byte[] bytes = Golden.bytes(Format.XLSX, ReturnPacket.forReading(OtherExamples.packet(), "没有入库，不能填写答复后传回。"));
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            assertThat(book.getSheet(PacketForm.SHEET))
                    .as("it is not taken for a packet that can be answered")
                    .isNull();
            XSSFSheet sheet = book.getSheet("待处理问题");
            assertThat(sheet.getRow(0).getLastCellNum()).isEqualTo((short) PacketForm.SHOWN.size());
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo(PacketForm.NUMBER);
            assertThat(sheet.isColumnHidden(0)).isFalse();
            assertThat(sheet.getDataValidations()).isEmpty();
            assertThat(new MarkdownWriter().text(ReturnPacket.forReading(OtherExamples.packet(), "没有入库，不能填写答复后传回。")))
                    .contains("没有入库，不能填写答复后传回。");
        }
    }

    /** What can be chosen as the answer of a row; the only list that holds there. */
    private static List<String> offered(XSSFSheet sheet, int row) {
        List<List<String>> lists = sheet.getDataValidations().stream()
                .filter(validation -> Arrays.stream(validation.getRegions().getCellRangeAddresses())
                        .anyMatch(range -> range.isInRange(row, 10)))
                .map(validation -> List.of(validation.getValidationConstraint().getExplicitListValues()))
                .toList();
        assertThat(lists).hasSize(1);
        return lists.getFirst();
    }
}
