package io.sitong.reports.booklet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.reports.format.Golden;
import io.sitong.reports.guide.GuideData;
import io.sitong.reports.outline.Book;
import io.sitong.reports.outline.KeyValues;
import io.sitong.reports.outline.Outline;
import io.sitong.reports.outline.OutlineBuilder;
import io.sitong.reports.outline.Section.Orientation;
import io.sitong.reports.sample.BookletExample;
import io.sitong.reports.sample.GuideExample;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BookletTest {

    @Test
    void aBookHasCoverImprintContentsChaptersAndIndex() {
        Golden.check("Booklet/three-items.md", flat(BookletExample.threeItems()));
    }

    /** The book as one document, with the number of the entry where the page would stand. */
    private static Outline flat(Book book) {
        OutlineBuilder flat = Outline.titled(book.title())
                .subtitle(String.join("\n", book.subtitle()))
                .section("编印说明", Orientation.PORTRAIT)
                .add(new KeyValues(book.facts()));
        book.foreword().forEach(flat::paragraph);
        for (Book.Chapter chapter : book.chapters()) {
            flat.section(chapter.title(), Orientation.PORTRAIT).plainHeading(1, chapter.title());
            for (Book.Entry entry : chapter.entries()) {
                flat.plainHeading(2, entry.title());
                entry.text().read().forEach(flat::add);
            }
        }
        flat.section(Book.INDEX_TITLE, Orientation.PORTRAIT);
        for (Book.IndexGroup group : book.index()) {
            flat.plainHeading(3, group.letter());
            flat.bullets(group.lines().stream()
                    .map(line -> line.shown() + " → "
                            + book.entries().get(line.entry()).title())
                    .toList());
        }
        return flat.build(book.imprint());
    }

    private static Book named(String... names) {
        return Booklet.of(BookletExample.data(Stream.of(names)
                .map(name -> new BookletItem(name, "一章", () -> text(name)))
                .toList()));
    }

    private static GuideData text(String name) {
        GuideData bare = GuideExample.bare();
        Item item = Item.builder().set(ItemField.TASK_NAME, name).build();
        return new GuideData(item, bare.scope(), bare.edition(), List.of(), null, bare.imprint());
    }

    @Test
    void theIndexIsSortedBySyllableAndWhatHasNoLetterComesLast() {
        Book book = named("夕阳红服务", "2类医疗器械备案", "会计从业资格", "西安户口迁入", "APP备案", "先进评选");
        List<String> lines = new ArrayList<>();
        book.index().forEach(group -> {
            lines.add(group.letter());
            group.lines().forEach(line -> lines.add(line.name() + line.entry()));
        });
        assertThat(lines)
                .containsExactly("A", "APP备案4", "K", "会计从业资格2", "X", "西安户口迁入3", "夕阳红服务0", "先进评选5", "其他", "2类医疗器械备案1");
    }

    @Test
    void twoItemsOfOneNameEachHaveTheirOwnLine() {
        assertThat(named("学历公证", "学历公证").index().getFirst().lines())
                .extracting(Book.IndexLine::entry)
                .containsExactly(0, 1);
    }

    @Test
    void textsAreReadOnlyWhenTheyArePrinted() {
        int[] read = {0};
        Book book = Booklet.of(BookletExample.data(List.of(new BookletItem("学历公证", "司法部门", () -> {
            read[0]++;
            return text("学历公证");
        }))));
        assertThat(read[0]).isZero();
        book.entries().getFirst().text().read();
        assertThat(read[0]).isEqualTo(1);
    }

    @Test
    void aBookletOfNothingIsRefused() {
        assertThatThrownBy(() -> BookletExample.data(List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
