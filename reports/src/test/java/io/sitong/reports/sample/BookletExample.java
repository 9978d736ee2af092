package io.sitong.reports.sample;

import io.sitong.reports.booklet.Booklet;
import io.sitong.reports.booklet.BookletData;
import io.sitong.reports.booklet.BookletItem;
import io.sitong.reports.guide.GuideData;
import io.sitong.reports.outline.Book;
import io.sitong.reports.outline.Imprint;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;

/** Booklets of a few items and of many. */
public final class BookletExample {

    private static final Imprint IMPRINT = new Imprint("内蒙古自治区政务服务局", LocalDate.of(2026, 11, 22), "规则集 3f2a9c1b", null);

    private BookletExample() {}

    /** Two chapters, three items. */
    public static Book threeItems() {
        return Booklet.of(data(List.of(
                item(GuideExample.full(), "市场监督管理部门"),
                item(GuideExample.withFees(), "公安部门"),
                item(GuideExample.bare(), "公安部门"))));
    }

    /** The same guide again and again, in chapters of a hundred. */
    public static Book many(int count) {
        GuideData guide = GuideExample.full();
        return Booklet.of(data(IntStream.range(0, count)
                .mapToObj(i -> new BookletItem(
                        guide.item().name() + "（第" + (i + 1) + "种）", "第" + (i / 100 + 1) + "组", () -> guide))
                .toList()));
    }

    public static BookletData data(List<BookletItem> items) {
        return new BookletData(
                "内蒙古自治区",
                "跨省通办事项",
                BookletData.Arrangement.DEPARTMENT,
                items,
                "截至2026年11月22日已发布的统一标准",
                List.of("示例清单（非官方全文） 第1版"),
                LocalDateTime.of(2026, 11, 22, 9, 5),
                "编码为合成编码。",
                IMPRINT);
    }

    private static BookletItem item(GuideData guide, String chapter) {
        return new BookletItem(guide.item().name(), chapter, () -> guide);
    }
}
