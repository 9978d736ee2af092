package io.sitong.catalog.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitong.catalog.builtin.BuiltInData;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.list.ListEntry;
import io.sitong.catalog.match.Relation;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ExpectedCorrespondenceTest {

    private final List<ExpectedCorrespondence> expected = ExpectedCorrespondence.all();

    @Test
    void everyEntryOfTheListIsAnsweredAndNothingElse() {
        Set<String> entries =
                BuiltInData.sampleNationalList().stream().map(ListEntry::name).collect(Collectors.toSet());
        Set<String> answered =
                expected.stream().map(ExpectedCorrespondence::entryName).collect(Collectors.toSet());
        assertThat(answered).isEqualTo(entries);
    }

    @Test
    void fifteenToTwentyEntriesAreTrueGapsAndAllRelationsOccur() {
        List<ExpectedCorrespondence> gaps = expected.stream()
                .filter(answer -> answer.relation() == Relation.NO_COUNTERPART)
                .toList();
        assertThat(gaps).hasSizeBetween(15, 20);
        Set<String> answered = expected.stream()
                .filter(answer -> answer.catalogCode() != null)
                .map(ExpectedCorrespondence::entryName)
                .collect(Collectors.toSet());
        assertThat(gaps).extracting(ExpectedCorrespondence::entryName).doesNotContainAnyElementsOf(answered);
        assertThat(expected)
                .extracting(ExpectedCorrespondence::relation)
                .contains(Relation.EXACT, Relation.SAME_MEANING, Relation.PART_OF, Relation.CONTAINS);
    }

    @Test
    void exactMeansTheSameNameButForPunctuation() {
        Map<String, Item> standards =
                StandardBook.matters().stream().collect(Collectors.toMap(Matter::code, Matter::item));
        for (ExpectedCorrespondence answer : expected) {
            if (answer.relation() == Relation.EXACT) {
                assertThat(letters(standards.get(answer.catalogCode()).name())).isEqualTo(letters(answer.entryName()));
            }
        }
    }

    private static String letters(String name) {
        return name.replaceAll("[、/及]|等(?!级)", "");
    }

    @Test
    void whatAnswersAnEntryIsMarkedAsCrossProvince() {
        Map<String, Item> standards =
                StandardBook.matters().stream().collect(Collectors.toMap(Matter::code, Matter::item));
        Map<String, ExpectedCorrespondence> byCode = expected.stream()
                .filter(answer -> answer.relation() == Relation.EXACT || answer.relation() == Relation.SAME_MEANING)
                .collect(Collectors.toMap(
                        answer -> String.valueOf(answer.catalogCode()), Function.identity(), (a, b) -> a));
        byCode.forEach((code, answer) -> assertThat(standards.get(code).isYes(ItemField.IS_NATIONAL_CROSS))
                .as(answer.entryName())
                .isTrue());
        Set<String> named =
                expected.stream().map(ExpectedCorrespondence::catalogCode).collect(Collectors.toSet());
        standards.forEach((code, item) -> {
            if (item.isYes(ItemField.IS_NATIONAL_CROSS)) {
                assertThat(named).as(item.name()).contains(code);
            }
        });
    }
}
