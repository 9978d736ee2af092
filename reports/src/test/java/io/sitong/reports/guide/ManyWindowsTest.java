package io.sitong.reports.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.item.ServicePlace;
import io.sitong.reports.format.MarkdownWriter;
import io.sitong.reports.outline.Imprint;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ManyWindowsTest {

    private static String brief(int windows) {
        Item item = Item.builder()
                .set(ItemField.TASK_NAME, "食品经营许可")
                .places(IntStream.rangeClosed(1, windows)
                        .mapToObj(i -> new ServicePlace("政务大厅" + i + "号窗口", "0471-" + i, "周一至周五", "乘车前往"))
                        .toList())
                .build();
        Imprint imprint = new Imprint("专区", LocalDate.of(2026, 11, 22), "测试", null);
        return new MarkdownWriter()
                .text(ShortGuide.outline(new GuideData(item, "全区统一", "第1版", List.of(), null, imprint)));
    }

    @Test
    void aFewWindowsAreLinesOfAShortGuideAndManyAreATable() {
        String head = "| 序号 | 办理地点 | 办理时间 | 联系电话 |";
        assertThat(brief(3)).contains("政务大厅3号窗口").doesNotContain(head);
        assertThat(brief(40))
                .contains(head, "| 40 | 政务大厅40号窗口 | 周一至周五 | 0471-40 |")
                .doesNotContain("乘车前往", GuideContacts.ASK_THERE);
    }
}
