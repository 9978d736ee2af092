package io.sitong.ui.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.builtin.BuiltInData;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.list.ListEntry;
import io.sitong.catalog.list.NationalList;
import io.sitong.catalog.match.Correspondence;
import io.sitong.catalog.standard.StandardFilter;
import io.sitong.catalog.standard.StandardItem;
import io.sitong.catalog.standard.StandardState;
import io.sitong.catalog.store.Stores;
import io.sitong.reports.booklet.BookletData.Arrangement;
import io.sitong.reports.outline.Book;
import io.sitong.ui.LinedUpRegion;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class BookletDeskDbTest {

    private static final Viewer BUREAU = Viewer.system(new DivisionCode("150000000000"));
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T17:30:00Z"), ZoneOffset.UTC);

    private static Stores stores;
    private static BookletDesk desk;
    private static final List<StandardItem> PUBLISHED = new ArrayList<>();

    @BeforeAll
    static void fill() {
        stores = new LinedUpRegion(CLOCK).stores;
        ServedEntries entries = new ServedEntries(stores.nationalLists(), stores.matches());
        GuideTexts guides = new GuideTexts(
                stores.standardItems(),
                entries,
                new LocalParts(stores.publicItems(), stores.divisions(), new DivisionCode("150000000000")),
                stores.divisions(),
                PublicPages.at("https://zwfw.example.gov.cn/"),
                CLOCK);
        desk = new BookletDesk(stores.standardItems(), entries, guides, CLOCK);
        stores.standardItems()
                .forEach(new StandardFilter(null, null, null, null, StandardState.PUBLISHED), PUBLISHED::add);
    }

    private static Book book(BookletChoice choice) {
        return desk.book(BUREAU, choice, () -> {}).orElseThrow();
    }

    private static List<String> names(Book book) {
        return book.entries().stream()
                .map(entry -> entry.title().replaceFirst("^[0-9]+\\. ", ""))
                .toList();
    }

    @Test
    void everyPublishedItemStandsOnceUnderItsDepartment() {
        Book book = book(BookletChoice.everything(Arrangement.DEPARTMENT));
        assertThat(names(book))
                .containsExactlyInAnyOrderElementsOf(
                        PUBLISHED.stream().map(s -> s.item().name()).toList());
        assertThat(book.chapters())
                .extracting(chapter -> chapter.title().replaceFirst("^.*章　", ""))
                .doesNotHaveDuplicates()
                .isSubsetOf(BuiltInData.departments().values());
    }

    @Test
    void byTopicEveryTopicIsAChapter() {
        Set<String> topics = new HashSet<>();
        PUBLISHED.forEach(s -> topics.add(s.item().text(ItemField.TOPIC)));
        assertThat(book(BookletChoice.everything(Arrangement.TOPIC)).chapters()).hasSameSizeAs(topics);
    }

    @Test
    void acrossProvincesOnlyWhatWasAcceptedForAnEntryIsThere() {
        NationalList list = stores.nationalLists().current().orElseThrow();
        Set<Long> accepted = new HashSet<>();
        for (ListEntry entry : stores.nationalLists().entriesOf(list.id())) {
            for (Correspondence match : stores.matches().ofEntry(entry.id())) {
                if (match.standardId() != null) {
                    accepted.add(match.standardId());
                }
            }
        }
        Book book = book(new BookletChoice(Arrangement.DEPARTMENT, null, null, null, null, true, Set.of()));
        assertThat(names(book))
                .containsExactlyInAnyOrderElementsOf(PUBLISHED.stream()
                        .filter(s -> accepted.contains(s.id()))
                        .map(s -> s.item().name())
                        .toList());
        assertThat(book.entries().size()).isBetween(1, PUBLISHED.size() - 1);
        assertThat(book.facts().toString()).contains(list.title());
    }

    @Test
    void whatWasTickedIsThereAndNothingElse() {
        List<StandardItem> ticked = List.of(PUBLISHED.get(3), PUBLISHED.get(40));
        Set<String> codes = new HashSet<>();
        ticked.forEach(s -> codes.add(s.item().text(ItemField.CATALOG_CODE)));
        BookletChoice choice = BookletChoice.of(StandardFilter.all(), codes);
        assertThat(names(book(BookletChoice.of(choice.parameters()))))
                .containsExactlyInAnyOrderElementsOf(
                        ticked.stream().map(s -> s.item().name()).toList());
    }

    @Test
    void theImprintSaysTheDayAndHourAtTheOffice() {
        assertThat(book(BookletChoice.everything(Arrangement.TOPIC)).facts().toString())
                .contains("2026年11月23日 01:30");
    }

    @Test
    void whereNothingFitsThereIsNoBook() {
        BookletChoice choice = BookletChoice.of(StandardFilter.all().withText("没有这样的事项"), Set.of());
        assertThat(desk.book(BUREAU, choice, () -> {})).isEmpty();
    }

    @Test
    void theEditionOfAnItemIsSaidWithItsDayInWords() {
        Book book = book(BookletChoice.everything(Arrangement.TOPIC));
        assertThat(book.entries().getFirst().text().read().toString())
                .containsPattern("第1版，2026年[0-9]{1,2}月[0-9]{1,2}日起施行");
    }
}
