package io.sitong.rules.lineup.learn;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitong.catalog.match.Relation;
import io.sitong.catalog.vocabulary.WordPair;
import io.sitong.catalog.vocabulary.WordSort;
import io.sitong.rules.lineup.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordSuggestionsTest {

    private static List<WordSuggestion> learnt(DecidedPair... pairs) {
        return WordSuggestions.of(List.of(pairs), Vocabulary.builtIn());
    }

    private static DecidedPair pair(String entry, String item, Relation relation) {
        return new DecidedPair(entry, item, relation);
    }

    /** Words that are in no vocabulary, so that the rows hold whatever is added to it. */
    @ParameterizedTest(name = "{0} | {1} | {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    # one stretch each: two words for one thing
                    牧户草畜联户登记      | 苏鲁克登记          | SAME_MEANING | SAME     | 牧户草畜联户 | 苏鲁克
                    那达慕会场使用许可    | 敖包会场使用许可    | EXACT        | SAME     | 那达慕       | 敖包
                    # half a word is taken with what stands around it
                    勒勒甲制作备案        | 勒勒木头制作备案    | SAME_MEANING | SAME     | 勒勒甲制作   | 勒勒木头制作
                    # what only one side says may be anything, once
                    哈达布料制作备案      | 哈达制作备案        | SAME_MEANING | NONE     | ""           | ""
                    # an act on one side, a word in its place on the other
                    勒勒车许可证注销      | 勒勒车许可证埋掉    | SAME_MEANING | ACT      | 注销         | 埋掉
                    勒勒车许可证埋掉      | 勒勒车许可证注销    | SAME_MEANING | ACT      | 注销         | 埋掉
                    # a whole and its part, whichever is the entry
                    牲畜勒勒车登记        | 骆驼勒勒车登记      | CONTAINS     | CONTAINS | 牲畜         | 骆驼
                    骆驼勒勒车登记        | 牲畜勒勒车登记      | PART_OF      | CONTAINS | 牲畜         | 骆驼
                    # more than one stretch: nobody knows which stands for which
                    甲乙勒勒车丙丁登记    | 戊己勒勒车庚辛登记  | SAME_MEANING | NONE     | ""           | ""
                    # refused pairs alone say nothing
                    那达慕会场使用许可    | 敖包会场使用许可    | NOT_SAME     | NONE     | ""           | ""
                    """)
    void a_decided_pair_says_what_its_words_mean(
            String entry, String item, Relation relation, String sort, String word, String other) {
        List<WordPair> found = learnt(pair(entry, item, relation)).stream()
                .map(WordSuggestion::pair)
                .toList();
        if (word.isEmpty()) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found).containsExactly(new WordPair(WordSort.valueOf(sort), word, other));
        }
    }

    @Test
    void a_word_is_weak_where_it_was_left_out_of_several_names() {
        DecidedPair once = pair("勒勒车通行登记", "敕勒川勒勒车通行登记", Relation.SAME_MEANING);
        DecidedPair again = pair("敕勒川那达慕会场许可", "那达慕会场许可", Relation.SAME_MEANING);
        assertThat(learnt(once)).isEmpty();
        assertThat(learnt(once, again))
                .containsExactly(
                        new WordSuggestion(new WordPair(WordSort.WEAK, "敕勒川", ""), List.of(once, again), List.of()));
    }

    @Test
    void what_more_pairs_say_and_none_denies_stands_first() {
        DecidedPair one = pair("那达慕会场使用许可", "敖包会场使用许可", Relation.SAME_MEANING);
        DecidedPair two = pair("那达慕摊位登记", "敖包摊位登记", Relation.SAME_MEANING);
        DecidedPair denied = pair("勒勒车通行登记", "骆驼队通行登记", Relation.SAME_MEANING);
        DecidedPair denying = pair("勒勒车停放登记", "骆驼队停放登记", Relation.NOT_SAME);
        List<WordSuggestion> suggestions = learnt(denied, denying, one, two, one);
        assertThat(suggestions)
                .extracting(s ->
                        s.pair().word() + s.from().size() + "/" + s.against().size())
                .containsExactly("那达慕2/0", "勒勒车1/1");
    }

    @Test
    void words_that_are_taken_up_are_not_offered_again_and_their_pairs_are_read_as_one() {
        List<DecidedPair> pairs = new ArrayList<>();
        pairs.add(pair("那达慕会场使用许可", "敖包会场使用许可", Relation.SAME_MEANING));
        pairs.add(pair("勒勒车许可证注销", "勒勒车许可证埋掉", Relation.SAME_MEANING));
        List<WordPair> taken = WordSuggestions.of(pairs, Vocabulary.builtIn()).stream()
                .map(WordSuggestion::pair)
                .toList();
        RegionVocabulary region = RegionVocabulary.over(Vocabulary.builtIn(), taken);
        assertThat(region.leftOut()).isEmpty();
        assertThat(taken).hasSize(2);
        assertThat(WordSuggestions.of(pairs, region.vocabulary())).isEmpty();
    }
}
