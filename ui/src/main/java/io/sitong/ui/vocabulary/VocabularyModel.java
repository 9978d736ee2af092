package io.sitong.ui.vocabulary;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.list.NationalList;
import io.sitong.catalog.list.NationalLists;
import io.sitong.catalog.match.Relation;
import io.sitong.catalog.vocabulary.RegionWord;
import io.sitong.catalog.vocabulary.WordPair;
import io.sitong.catalog.vocabulary.WordSort;
import io.sitong.rules.lineup.Candidate;
import io.sitong.rules.lineup.LineUpSettings;
import io.sitong.rules.lineup.NameAnalysis;
import io.sitong.rules.lineup.learn.DecidedPair;
import io.sitong.rules.lineup.learn.WordEffect;
import io.sitong.rules.lineup.learn.WordSuggestion;
import io.sitong.rules.lineup.learn.WordSuggestions;
import io.sitong.ui.matching.LineUpDesk;
import io.sitong.ui.matching.WordsInForce;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The words of the region as the screen shows and changes them. */
@Component
class VocabularyModel {

    private final WordsInForce words;
    private final DecidedPairs decided;
    private final NationalLists lists;
    private final LineUpDesk desk;

    VocabularyModel(WordsInForce words, DecidedPairs decided, NationalLists lists, LineUpDesk desk) {
        this.words = words;
        this.decided = decided;
        this.lists = lists;
        this.desk = desk;
    }

    /** What was typed or suggested, before it is looked at. */
    record Typed(WordSort sort, String word, String other) {

        static Typed of(WordPair pair) {
            return new Typed(pair.sort(), pair.word(), pair.other());
        }
    }

    /** What came of looking at a pair of words. */
    sealed interface Tried {

        /**
         * @param effects entries that would be read otherwise, on all lists
         * @param denied pairs people refused that would then be taken without a person
         */
        record Readable(WordPair pair, List<WordEffect> effects, List<DecidedPair> denied) implements Tried {}

        /** @param reason in Chinese, for the person who wrote the words; empty where they are no words */
        record Unreadable(String reason) implements Tried {}
    }

    NameAnalysis read(String name) {
        return NameAnalysis.of(name, words.get().vocabulary());
    }

    List<RegionWord> words(boolean inForce) {
        return words.decided().stream()
                .filter(word -> word.inForce() == inForce)
                .toList();
    }

    Optional<String> leftOut(RegionWord word) {
        return words.leftOut(word.pair());
    }

    /** What decisions say that nobody has taken or refused yet. */
    List<WordSuggestion> suggestions() {
        Set<WordPair> known = words.decided().stream().map(RegionWord::pair).collect(Collectors.toSet());
        return WordSuggestions.of(decided.all(), words.get().vocabulary()).stream()
                .filter(suggestion -> !known.contains(suggestion.pair()))
                .toList();
    }

    /** Reads every list with the words and without; nothing is kept. */
    Tried tryOut(Typed typed) {
        WordPair pair;
        LineUpSettings with;
        try {
            pair = new WordPair(typed.sort(), typed.word(), typed.sort().isPair() ? typed.other() : "");
        } catch (IllegalArgumentException e) {
            return new Tried.Unreadable("");
        }
        try {
            with = words.with(pair);
        } catch (IllegalArgumentException e) {
            return new Tried.Unreadable(String.valueOf(e.getMessage()));
        }
        List<WordEffect> effects = new ArrayList<>();
        for (NationalList list : lists.list()) {
            effects.addAll(WordEffect.between(desk.answers(list.id(), words.get()), desk.answers(list.id(), with)));
        }
        return new Tried.Readable(pair, effects, denied(effects));
    }

    private List<DecidedPair> denied(List<WordEffect> effects) {
        Set<DecidedPair> refused = decided.all().stream()
                .filter(pair -> pair.relation() == Relation.NOT_SAME)
                .collect(Collectors.toCollection(HashSet::new));
        return effects.stream()
                .filter(WordEffect::isNewlyAccepted)
                .flatMap(effect -> WordEffect.first(effect.after()).stream()
                        .map(Candidate::target)
                        .map(target ->
                                new DecidedPair(effect.after().query().name(), target.name(), Relation.NOT_SAME)))
                .filter(refused::contains)
                .distinct()
                .toList();
    }

    /**
     * Takes words up, or says that they are not wanted.
     *
     * @throws io.sitong.catalog.NotYourDivision when the viewer may not say what words mean
     */
    void decide(Viewer viewer, WordPair pair, boolean inForce, String reason) {
        words.decide(viewer, pair, inForce, reason);
    }

    /** @throws io.sitong.catalog.NotYourDivision when the viewer may not say what words mean */
    void withdraw(Viewer viewer, RegionWord word, String reason) {
        words.withdraw(viewer, word.id(), reason);
    }

    /** The words in force as a file that another installation reads. */
    String text() {
        return words.text();
    }
}
