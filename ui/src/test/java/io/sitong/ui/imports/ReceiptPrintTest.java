package io.sitong.ui.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitong.catalog.batch.BatchAnswer;
import io.sitong.catalog.batch.BatchAnswerKind;
import io.sitong.importer.ImportReceipt;
import io.sitong.reports.format.MarkdownWriter;
import io.sitong.reports.outline.KeyValues;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReceiptPrintTest {

    private static ImportReceipt receipt(boolean undone) {
        return new ImportReceipt(
                12,
                "150102000000",
                "新城区卫健委事项.xlsx",
                "ab12",
                "0dc7688b",
                4,
                3,
                2,
                1,
                5,
                6,
                "乌日娜",
                Instant.parse("2026-11-22T16:30:00Z"),
                undone,
                "目录 283 项（891d0d02b28f）；清单：示例清单（非官方全文）第1版",
                "F00D");
    }

    @Test
    void aReceiptSaysWhatWasTakenFromWhichFileByWhatAndByWhom() {
        String text = new MarkdownWriter().text(ReceiptPrint.of(receipt(false), "新城区", List.of()));
        assertThat(text.lines().filter(line -> line.startsWith("#") || line.startsWith("*") || line.startsWith("- ")))
                .containsExactly(
                        "# 导入回执",
                        "*新城区*",
                        "- **批次号**：12",
                        "- **区划**：150102000000",
                        "- **文件**：新城区卫健委事项.xlsx",
                        "- **文件 SHA-256**：ab12",
                        "- **规则集版本**：0dc7688b",
                        "- **所据目录和清单**：目录 283 项（891d0d02b28f）；清单：示例清单（非官方全文）第1版",
                        "- **新增**：4 条",
                        "- **变更**：3 条",
                        "- **无变化**：2 条",
                        "- **未导入**：1 条",
                        "- **单元格问题**：5 个",
                        "- **规则提示**：6 个",
                        "- **导入人**：乌日娜",
                        "- **导入时间**：2026-11-23 00:30:00",
                        "- **校验码**：F00D",
                        "- 报送人：________",
                        "- 接收人：________");
        assertThat(text).doesNotContain("已撤销");
    }

    @Test
    void whatIsLongHasALineOfItsOwn() {
        KeyValues facts = (KeyValues) ReceiptPrint.of(receipt(false), "新城区", List.of())
                .sections()
                .getFirst()
                .blocks()
                .getFirst();
        assertThat(facts.pairs().stream().filter(KeyValues.Pair::wide).map(KeyValues.Pair::label))
                .containsExactly("所据目录和清单", "校验码");
    }

    @Test
    void whatCameOfAnswersAndThatABatchWasTakenBackStandOnIt() {
        BatchAnswer answer = BatchAnswer.done("“待处理”!C7", BatchAnswerKind.values()[0], 1, "不实施：由盟市实施");
        BatchAnswer refused = BatchAnswer.refused("“待处理”!C8", "事项已取消");
        String text = new MarkdownWriter().text(ReceiptPrint.of(receipt(true), null, List.of(answer, refused)));
        assertThat(text).contains("撤销", "“待处理”!C7", "不实施：由盟市实施", "“待处理”!C8", "事项已取消");
    }
}
