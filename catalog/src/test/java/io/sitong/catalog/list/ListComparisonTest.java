package io.sitong.catalog.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ListComparisonTest {

    @Test
    void entriesAreTheSameHoweverSpacedAndInWhateverWidth() {
        assertThat(compared("""
                学历公证（涉外）|司法部|2020年底
                """, """
                学历 公证(涉外)|司法部|2020年底
                """)).isEqualTo("SAME 学历 公证(涉外) []");
        assertThat(compared("学历公证|司法部|2020年底", "学历公证|司法部|2020年底")).isEqualTo("SAME 学历公证 []");
    }

    @Test
    void aBetterSourceDoesNotMakeAnotherEntry() {
        ListEntry before = entries("学历公证|司法部|2020年底", 1).get(0);
        ListEntry after = new ListEntry(
                11,
                2,
                1,
                "学历公证",
                "2020年底",
                "司法部",
                null,
                null,
                LocalDate.of(2020, 12, 31),
                "国办函",
                Confirmation.TWO_SOURCES);
        EntryChange change = ListComparison.of(List.of(before), List.of(after), Map.of())
                .changes()
                .get(0);
        assertThat(change.kind()).isEqualTo(EntryChange.Kind.SAME);
        assertThat(change.details()).containsExactly(EntryChange.Detail.CONFIRMATION);
    }

    @Test
    void otherPeopleServedReopenADecisionAndAListThatDoesNotSayDoesNot() {
        assertThat(reopens("自然人", "自然人、法人")).isTrue();
        assertThat(reopens("自然人", null)).isFalse();
        assertThat(reopens(null, "法人")).isFalse();
        assertThat(reopens("自然人", "自然人")).isFalse();
    }

    private static boolean reopens(@Nullable String before, @Nullable String after) {
        return ListComparison.of(List.of(serving(1, before)), List.of(serving(11, after)), Map.of())
                .changes()
                .get(0)
                .reopens();
    }

    private static ListEntry serving(long id, @Nullable String object) {
        return new ListEntry(id, 1, 1, "学历公证", "2020年底", "司法部", object, null, null, "", Confirmation.OFFICIAL);
    }

    @Test
    void whatIsNewComesInItsPlaceAndWhatIsGoneLast() {
        assertThat(compared("""
                渔业捕捞|农业部|2020年底
                户口迁移|公安部|2020年底
                """, """
                企业开办|市场监管总局|2021年底
                户口迁移|公安部|2021年底
                """)).isEqualTo("ADDED 企业开办 [], CHANGED 户口迁移 [BATCH], REMOVED 渔业捕捞 []");
    }

    @Test
    void ofTwoEntriesWithOneNameTheDepartmentTellsWhichGoesOn() {
        assertThat(compared("""
                证照注销|公安部|2020年底
                证照注销|司法部|2021年底
                """, """
                证照注销|司法部|2021年底
                证照注销|公安部|2020年底
                """)).isEqualTo("SAME 证照注销 [], SAME 证照注销 []");
    }

    @Test
    void anotherNameIsTheSameEntryOnlyWhereAPersonSaidSo() {
        List<ListEntry> before = entries("残疾证办理|残联|2020年底", 1);
        List<ListEntry> after = entries("残疾人证办理|残联|2020年底", 11);
        assertThat(words(ListComparison.of(before, after, Map.of()))).isEqualTo("ADDED 残疾人证办理 [], REMOVED 残疾证办理 []");
        ListComparison said = ListComparison.of(before, after, Map.of(11L, 1L));
        assertThat(words(said)).isEqualTo("RENAMED 残疾人证办理 [NAME]");
        assertThat(said.changes().get(0).reopens()).isTrue();
        assertThat(said.before(11)).contains(before.get(0));
        assertThat(words(ListComparison.of(before, after, Map.of(11L, 99L))))
                .as("an entry nobody knows is left out")
                .isEqualTo("ADDED 残疾人证办理 [], REMOVED 残疾证办理 []");
    }

    private static String compared(String before, String after) {
        return words(ListComparison.of(entries(before, 1), entries(after, 11), Map.of()));
    }

    private static String words(ListComparison comparison) {
        return comparison.changes().stream()
                .map(change -> change.kind() + " "
                        + Objects.requireNonNull(change.after() != null ? change.after() : change.before())
                                .name()
                        + " " + change.details())
                .collect(Collectors.joining(", "));
    }

    private static List<ListEntry> entries(String rows, long firstId) {
        List<ListEntry> entries = new ArrayList<>();
        for (String line : rows.strip().split("\n")) {
            String[] cells = line.split("\\|", -1);
            entries.add(new ListEntry(
                    firstId + entries.size(),
                    1,
                    entries.size() + 1,
                    cells[0].strip(),
                    cells[2].strip(),
                    cells[1].strip(),
                    null,
                    null,
                    null,
                    "",
                    Confirmation.OFFICIAL));
        }
        return entries;
    }
}
