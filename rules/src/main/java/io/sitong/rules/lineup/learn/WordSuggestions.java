package io.sitong.rules.lineup.learn;

import io.sitong.catalog.match.Relation;
import io.sitong.catalog.vocabulary.WordPair;
import io.sitong.catalog.vocabulary.WordSort;
import io.sitong.rules.lineup.NameAnalysis;
import io.sitong.rules.lineup.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Words learnt from decided pairs: where a person said that two names mean the same, and the names differ in one stretch
 * each, the stretches are two words for one thing; where one name has an act and the other a word in its place, the word is
 * another for the act; where one is part of the other, so is its word; and what only one side says, more than once, says
 * little. They are suggestions: 城镇 and 农村 may part two pairs a person took for one by mistake.
 */
public final class WordSuggestions {

    /** A word that may be left out must have been left out of different names. */
    private static final int OFTEN = 2;

    /** A single character is half a word: then the words around it are taken whole. */
    private static final int WHOLE = 2;

    private WordSuggestions() {}

    /** Those most pairs speak for first; of words in the vocabulary there is nothing to say. */
    public static List<WordSuggestion> of(List<DecidedPair> decided, Vocabulary vocabulary) {
        Map<WordPair, List<DecidedPair>> from = new LinkedHashMap<>();
        Map<WordPair, List<DecidedPair>> against = new LinkedHashMap<>();
        for (DecidedPair pair : decided.stream().distinct().toList()) {
            said(pair, vocabulary)
                    .ifPresent(words -> (pair.isApart() ? against : from)
                            .computeIfAbsent(words, w -> new ArrayList<>())
                            .add(pair));
        }
        return from.entrySet().stream()
                .filter(each ->
                        each.getKey().sort() != WordSort.WEAK || each.getValue().size() >= OFTEN)
                .map(each -> new WordSuggestion(
                        each.getKey(), each.getValue(), against.getOrDefault(each.getKey(), List.of())))
                .sorted(Comparator.comparingInt((WordSuggestion s) ->
                                s.against().size() - s.from().size())
                        .thenComparing(s -> s.pair().word()))
                .toList();
    }

    private static Optional<WordPair> said(DecidedPair pair, Vocabulary vocabulary) {
        NameDifference names = NameDifference.of(pair.entry(), pair.item(), vocabulary);
        if (pair.isSame() || pair.isApart()) {
            return asOne(pair, names, vocabulary);
        }
        boolean entryIsWhole = pair.relation() == Relation.CONTAINS;
        boolean parted = names.actsHere().isEmpty()
                && names.actsThere().isEmpty()
                && names.here().size() == 1
                && names.there().size() == 1;
        return parted && (entryIsWhole || pair.relation() == Relation.PART_OF)
                ? words(
                        WordSort.CONTAINS,
                        (entryIsWhole ? names.here() : names.there()).getFirst(),
                        (entryIsWhole ? names.there() : names.here()).getFirst())
                : Optional.empty();
    }

    /** What would make one of the two names: the official word is that of the entry. */
    private static Optional<WordPair> asOne(DecidedPair pair, NameDifference names, Vocabulary vocabulary) {
        int here = names.here().size();
        int there = names.there().size();
        if (names.actsHere().isEmpty() && names.actsThere().isEmpty()) {
            if (here == 1 && there == 1) {
                return sameThing(pair, names, vocabulary);
            }
            if (here + there == 1) {
                return words(WordSort.WEAK, (here == 1 ? names.here() : names.there()).getFirst(), "");
            }
            return Optional.empty();
        }
        if (names.actsThere().isEmpty() && names.actsHere().size() == 1 && here == 0 && there == 1) {
            return words(
                    WordSort.ACT, names.actsHere().getFirst(), names.there().getFirst());
        }
        if (names.actsHere().isEmpty() && names.actsThere().size() == 1 && there == 0 && here == 1) {
            return words(
                    WordSort.ACT, names.actsThere().getFirst(), names.here().getFirst());
        }
        return Optional.empty();
    }

    private static Optional<WordPair> sameThing(DecidedPair pair, NameDifference names, Vocabulary vocabulary) {
        String here = names.here().getFirst();
        String there = names.there().getFirst();
        return here.length() >= WHOLE && there.length() >= WHOLE
                ? words(WordSort.SAME, here, there)
                : words(WordSort.SAME, object(pair.entry(), vocabulary), object(pair.item(), vocabulary));
    }

    private static String object(String name, Vocabulary vocabulary) {
        return NameAnalysis.of(name, vocabulary).object();
    }

    private static Optional<WordPair> words(WordSort sort, String word, String other) {
        boolean two = !sort.isPair() || WordPair.isWord(other) && other.length() >= WHOLE && !other.equals(word);
        return WordPair.isWord(word) && word.length() >= WHOLE && two
                ? Optional.of(new WordPair(sort, word, other))
                : Optional.empty();
    }
}
