package io.sitong.rules.lineup.learn;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitong.catalog.vocabulary.WordPair;
import io.sitong.catalog.vocabulary.WordSort;
import io.sitong.rules.lineup.LineUp;
import io.sitong.rules.lineup.LineUpResult;
import io.sitong.rules.lineup.LineUpSettings;
import io.sitong.rules.lineup.NameAnalysis;
import io.sitong.rules.lineup.Query;
import io.sitong.rules.lineup.Target;
import io.sitong.rules.lineup.Verdict;
import io.sitong.rules.lineup.Vocabulary;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RegionVocabularyTest {

    private static final Vocabulary BUILT_IN = Vocabulary.builtIn();

    private static Vocabulary with(WordPair... pairs) {
        RegionVocabulary region = RegionVocabulary.over(BUILT_IN, List.of(pairs));
        assertThat(region.leftOut()).isEmpty();
        return region.vocabulary();
    }

    private static String object(String name, Vocabulary vocabulary) {
        return NameAnalysis.of(name, vocabulary).object();
    }

    @Test
    void a_word_beside_one_that_stands_for_another_means_that_other() {
        Vocabulary region = with(new WordPair(WordSort.SAME, "驾照", "车本子"));
        assertThat(object("车本子换证", region)).isEqualTo(object("机动车驾驶证换证", region));
        assertThat(object("驾照换证", region)).isEqualTo(object("机动车驾驶证换证", region));
    }

    @Test
    void another_word_for_an_act_joins_the_act_the_vocabulary_knows_it_by() {
        Vocabulary region = with(new WordPair(WordSort.ACT, "补领", "再弄一个"));
        assertThat(NameAnalysis.of("残疾人证再弄一个", region).acts())
                .isEqualTo(NameAnalysis.of("残疾人证补办", BUILT_IN).acts())
                .hasSize(1);
        assertThat(NameAnalysis.of("残疾人证补领", region).acts())
                .isEqualTo(NameAnalysis.of("残疾人证补领", BUILT_IN).acts());
    }

    @Test
    void another_word_for_a_procedure_joins_the_procedure() {
        Vocabulary region = with(new WordPair(WordSort.ACT, "备案", "挂个号"));
        assertThat(NameAnalysis.of("勒勒车挂个号", region).procedure()).isEqualTo("备案");
    }

    @Test
    void a_pair_that_cannot_be_read_is_left_out_and_the_others_hold() {
        WordPair good = new WordPair(WordSort.SAME, "那达慕", "敖包会");
        WordPair bad = new WordPair(WordSort.ACT, "勒勒车", "骆驼队");
        RegionVocabulary region = RegionVocabulary.over(BUILT_IN, List.of(bad, good));
        assertThat(region.leftOut()).isEqualTo(Map.of(bad, "“勒勒车”不是已知的办理行为"));
        assertThat(object("敖包会许可", region.vocabulary())).isEqualTo("那达慕");
    }

    @Test
    void the_effect_names_only_entries_that_are_read_otherwise() {
        List<Target> items = List.of(new Target("1", "苏鲁克登记", Map.of()), new Target("2", "残疾人证换领", Map.of()));
        List<Query> entries = List.of(new Query("a", "牧户草畜联户登记"), new Query("b", "残疾人证换领"));
        List<LineUpResult> before = answers(items, entries, BUILT_IN);
        List<LineUpResult> after = answers(items, entries, with(new WordPair(WordSort.SAME, "牧户草畜联户", "苏鲁克")));
        assertThat(WordEffect.between(before, before)).isEmpty();
        assertThat(WordEffect.between(before, after)).singleElement().satisfies(effect -> {
            assertThat(effect.after().query().id()).isEqualTo("a");
            assertThat(effect.before().verdict()).isNotEqualTo(Verdict.ACCEPTED);
            assertThat(effect.isNewlyAccepted()).isTrue();
        });
    }

    private static List<LineUpResult> answers(List<Target> items, List<Query> entries, Vocabulary vocabulary) {
        LineUp lineUp = LineUp.over(
                items,
                entries.stream().map(Query::name).toList(),
                LineUpSettings.usual().withVocabulary(vocabulary));
        return entries.stream().map(entry -> lineUp.answer(entry, 5)).toList();
    }
}
