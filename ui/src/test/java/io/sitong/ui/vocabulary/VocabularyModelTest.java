package io.sitong.ui.vocabulary;

import static io.sitong.ui.matching.ListedItems.BUREAU;
import static io.sitong.ui.matching.ListedItems.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sitong.catalog.NotYourDivision;
import io.sitong.catalog.list.NationalList;
import io.sitong.catalog.match.Relation;
import io.sitong.catalog.store.Stores;
import io.sitong.catalog.vocabulary.WordPair;
import io.sitong.catalog.vocabulary.WordSort;
import io.sitong.rules.lineup.LineUpSettings;
import io.sitong.rules.lineup.Verdict;
import io.sitong.rules.lineup.learn.DecidedPair;
import io.sitong.rules.lineup.learn.WordEffect;
import io.sitong.ui.matching.LineUpDesk;
import io.sitong.ui.matching.ListedItems;
import io.sitong.ui.matching.WordsInForce;
import io.sitong.ui.vocabulary.VocabularyModel.Tried;
import io.sitong.ui.vocabulary.VocabularyModel.Typed;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class VocabularyModelTest {

    /** Words that are in no vocabulary, so that the tests hold whatever is added to it. */
    private static final WordPair HERDERS = new WordPair(WordSort.SAME, "牧户草畜联户", "苏鲁克");

    private static final List<String> ITEMS = List.of("苏鲁克登记", "苏鲁克变更", "勒勒车通行登记");
    private static final List<String> ENTRIES = List.of("牧户草畜联户登记 | 农牧厅", "牧户草畜联户变更 | 农牧厅", "勒勒车通行登记 | 农牧厅");

    private ListedItems listed;
    private Stores stores;
    private NationalList list;
    private LineUpDesk desk;
    private VocabularyModel model;

    @BeforeEach
    void threeEntriesOfWhichTwoAreCalledOtherwiseHere() {
        listed = new ListedItems(ITEMS);
        stores = listed.stores;
        list = listed.list(ENTRIES);
        WordsInForce words = new WordsInForce(stores.regionWords(), LineUpSettings.usual());
        desk = new LineUpDesk(stores, words, ListedItems.CLOCK);
        model = new VocabularyModel(
                words,
                new DecidedPairs(stores.nationalLists(), stores.matches(), stores.standardItems()),
                stores.nationalLists(),
                desk);
    }

    @AfterEach
    void close() throws SQLException {
        listed.close();
    }

    private void decide(String entry, long standardId, Relation relation) {
        long entryId = listed.entry(list, entry);
        stores.matchReview().decide(OFFICER, entryId, standardId, relation, 0.3, List.of(), null);
    }

    private List<String> sure() {
        return desk.work(list.id()).stream()
                .filter(work -> work.proposal().verdict() == Verdict.ACCEPTED
                        && work.decisions().isEmpty())
                .map(work -> work.entry().name())
                .toList();
    }

    @Test
    void one_decision_at_the_desk_suggests_words_that_let_the_next_entry_through() {
        assertThat(model.suggestions()).isEmpty();
        decide("牧户草畜联户登记", 1, Relation.SAME_MEANING);
        assertThat(model.suggestions()).singleElement().satisfies(suggestion -> {
            assertThat(suggestion.pair()).isEqualTo(HERDERS);
            assertThat(suggestion.from()).containsExactly(new DecidedPair("牧户草畜联户登记", "苏鲁克登记", Relation.SAME_MEANING));
        });
        assertThat(sure()).containsExactly("勒勒车通行登记");

        model.decide(BUREAU, HERDERS, true, "牧区说法");
        assertThat(model.suggestions()).isEmpty();
        assertThat(sure()).containsExactly("牧户草畜联户变更", "勒勒车通行登记");
        assertThat(model.text()).isEqualTo("[same]\n牧户草畜联户 = 苏鲁克\n");

        model.withdraw(BUREAU, model.words(true).getFirst(), "另有含义");
        assertThat(sure()).containsExactly("勒勒车通行登记");
    }

    @Test
    void what_the_machine_took_suggests_nothing() {
        assertThat(desk.acceptAboveTheLine(BUREAU, list.id())).isEqualTo(1);
        assertThat(model.suggestions()).isEmpty();
    }

    @Test
    void what_is_refused_is_not_suggested_again_until_it_is_offered_again() {
        decide("牧户草畜联户登记", 1, Relation.SAME_MEANING);
        model.decide(BUREAU, HERDERS, false, "只在一处这样说");
        assertThat(model.suggestions()).isEmpty();
        assertThat(sure()).containsExactly("勒勒车通行登记");
        model.withdraw(BUREAU, model.words(false).getFirst(), "再议");
        assertThat(model.suggestions()).hasSize(1);
    }

    @Test
    void the_effect_is_seen_before_the_words_are_taken_and_nothing_is_kept() {
        Tried tried = model.tryOut(Typed.of(HERDERS));
        assertThat(tried).isInstanceOfSatisfying(Tried.Readable.class, readable -> {
            assertThat(readable.effects())
                    .extracting(effect -> effect.after().query().name())
                    .containsExactly("牧户草畜联户登记", "牧户草畜联户变更");
            assertThat(readable.effects()).allMatch(WordEffect::isNewlyAccepted);
            assertThat(readable.denied()).isEmpty();
        });
        assertThat(sure()).containsExactly("勒勒车通行登记");
    }

    @Test
    void words_that_would_make_one_of_a_pair_people_kept_apart_are_warned_of() {
        decide("牧户草畜联户登记", 1, Relation.NOT_SAME);
        assertThat(model.tryOut(Typed.of(HERDERS)))
                .isInstanceOfSatisfying(
                        Tried.Readable.class,
                        readable -> assertThat(readable.denied())
                                .containsExactly(new DecidedPair("牧户草畜联户登记", "苏鲁克登记", Relation.NOT_SAME)));
    }

    @Test
    void what_cannot_be_read_is_said_with_its_reason() {
        assertThat(model.tryOut(new Typed(WordSort.SAME, "苏鲁克", "苏鲁克"))).isEqualTo(new Tried.Unreadable(""));
        assertThat(model.tryOut(new Typed(WordSort.ACT, "苏鲁克", "合群放牧")))
                .isEqualTo(new Tried.Unreadable("“苏鲁克”不是已知的办理行为"));
    }

    @Test
    void only_the_bureau_takes_words_up() {
        assertThatThrownBy(() -> model.decide(OFFICER, HERDERS, true, "理由")).isInstanceOf(NotYourDivision.class);
    }
}
