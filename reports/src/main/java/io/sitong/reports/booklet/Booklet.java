package io.sitong.reports.booklet;

import io.sitong.catalog.item.Pinyin;
import io.sitong.reports.guide.ShortGuide;
import io.sitong.reports.outline.Book;
import io.sitong.reports.outline.KeyValues;
import io.sitong.reports.outline.OutlineBuilder;
import io.sitong.reports.outline.Wording;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Puts the booklet together: chapters with numbered items, and the index by reading (音序索引). */
public final class Booklet {

    /** What begins with neither a Chinese character nor a letter. */
    private static final String OTHER = "其他";

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm", Locale.ROOT);

    private Booklet() {}

    public static Book of(BookletData data) {
        String remark = data.remark();
        List<String> subtitle = new ArrayList<>(List.of("宣传读本", data.choice()));
        if (remark != null) {
            subtitle.add(remark);
        }
        return new Book(
                data.region() + "政务服务事项办事指南",
                subtitle,
                facts(data),
                foreword(),
                chapters(data),
                index(data.items()),
                data.imprint());
    }

    private static List<KeyValues.Pair> facts(BookletData data) {
        List<KeyValues.Pair> facts = new ArrayList<>();
        facts.add(new KeyValues.Pair("收录范围", data.choice(), true));
        facts.add(new KeyValues.Pair(
                "收录数量", data.items().size() + "项，" + data.arrangement().label(), true));
        facts.add(new KeyValues.Pair("目录版本", data.catalog(), true));
        facts.add(new KeyValues.Pair(
                "清单版本", data.lists().isEmpty() ? Wording.NONE : String.join("\n", data.lists()), true));
        facts.add(new KeyValues.Pair("编印单位", data.imprint().author(), true));
        facts.add(new KeyValues.Pair("编印时间", MOMENT.format(data.madeAt()), true));
        String remark = data.remark();
        if (remark != null) {
            facts.add(new KeyValues.Pair("说明", remark, true));
        }
        return facts;
    }

    private static List<String> foreword() {
        return List.of(
                "本读本由统一的事项目录生成，各项内容与编印时已发布的统一标准一致，供群众和企业办事时查阅。",
                "书前有目录，书后有音序索引：按事项名称的汉语拼音排列，并注明拼音首字母和页码。",
                "事项内容今后如有调整，以当地政务服务大厅和政务服务网公布的为准；也可拨打12345政务服务便民热线咨询。");
    }

    private static List<Book.Chapter> chapters(BookletData data) {
        Map<String, List<Book.Entry>> entries = new LinkedHashMap<>();
        int number = 0;
        for (BookletItem item : data.items()) {
            number++;
            entries.computeIfAbsent(item.chapter(), chapter -> new ArrayList<>())
                    .add(new Book.Entry(
                            number + ". " + item.name(),
                            () -> ShortGuide.blocks(item.text().get())));
        }
        List<Book.Chapter> chapters = new ArrayList<>();
        entries.forEach((title, of) ->
                chapters.add(new Book.Chapter("第" + OutlineBuilder.chinese(chapters.size() + 1) + "章　" + title, of)));
        return chapters;
    }

    private record Line(String spelling, Book.IndexLine line) {}

    private static List<Book.IndexGroup> index(List<BookletItem> items) {
        Map<String, List<Line>> letters = new TreeMap<>(
                Comparator.comparing((String letter) -> letter.equals(OTHER)).thenComparing(letter -> letter));
        for (int i = 0; i < items.size(); i++) {
            String name = items.get(i).name();
            String initials = Pinyin.initials(name);
            String letter = initials.isEmpty() || !Character.isLetter(initials.charAt(0))
                    ? OTHER
                    : initials.substring(0, 1).toUpperCase(Locale.ROOT);
            letters.computeIfAbsent(letter, l -> new ArrayList<>())
                    .add(new Line(Pinyin.spelling(name), new Book.IndexLine(name, initials, i)));
        }
        List<Book.IndexGroup> groups = new ArrayList<>();
        letters.forEach((letter, lines) -> groups.add(new Book.IndexGroup(
                letter,
                lines.stream()
                        .sorted(Comparator.comparing(Line::spelling)
                                .thenComparing(line -> line.line().name())
                                .thenComparing(line -> line.line().entry()))
                        .map(Line::line)
                        .toList())));
        return groups;
    }
}
