package io.sitong.rules.lineup.learn;

import io.sitong.catalog.vocabulary.WordPair;
import io.sitong.rules.lineup.NameAnalysis;
import io.sitong.rules.lineup.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of a region over those of the product.
 *
 * @param leftOut pairs that do not go with the others, and why; they say nothing
 */
public record RegionVocabulary(Vocabulary vocabulary, Map<WordPair, String> leftOut) {

    public RegionVocabulary {
        leftOut = Map.copyOf(leftOut);
    }

    /** A pair that cannot be read is left out, the others hold: a word must not keep the program from starting. */
    public static RegionVocabulary over(Vocabulary known, List<WordPair> pairs) {
        if (pairs.isEmpty()) {
            return new RegionVocabulary(known, Map.of());
        }
        try {
            return new RegionVocabulary(known.with(text(known, pairs)), Map.of());
        } catch (IllegalStateException | IllegalArgumentException e) {
            return oneByOne(known, pairs);
        }
    }

    private static RegionVocabulary oneByOne(Vocabulary known, List<WordPair> pairs) {
        List<WordPair> good = new ArrayList<>();
        Map<WordPair, String> leftOut = new LinkedHashMap<>();
        Vocabulary vocabulary = known;
        for (WordPair pair : pairs) {
            good.add(pair);
            try {
                vocabulary = known.with(text(known, good));
            } catch (IllegalStateException | IllegalArgumentException e) {
                good.removeLast();
                leftOut.put(pair, String.valueOf(e.getMessage()));
            }
        }
        return new RegionVocabulary(vocabulary, leftOut);
    }

    /**
     * In the form of vocabulary files, so that it can be taken elsewhere. A word the vocabulary reads as another stands
     * for that one: beside 残疾证, 残证 means 残疾人证.
     *
     * @throws IllegalArgumentException saying which pair cannot stand in a vocabulary, and why
     */
    public static String text(Vocabulary known, List<WordPair> pairs) {
        StringBuilder text = new StringBuilder();
        for (WordPair pair : pairs) {
            text.append(
                    switch (pair.sort()) {
                        case SAME -> "[same]\n" + thing(known, pair.word()) + " = " + pair.other();
                        case CONTAINS ->
                            "[contains]\n" + thing(known, pair.word()) + " > " + thing(known, pair.other());
                        case ACT -> act(known, pair);
                        case WEAK -> "[weak]\n" + pair.word();
                    });
            text.append('\n');
        }
        return text.toString();
    }

    /** What the word is read as, where it is all content. */
    private static String thing(Vocabulary known, String word) {
        NameAnalysis read = NameAnalysis.of(word, known);
        boolean content = read.acts().isEmpty() && read.procedure() == null && !read.general();
        return content && !read.object().isEmpty() ? read.object() : word;
    }

    private static String act(Vocabulary known, WordPair pair) {
        NameAnalysis read = NameAnalysis.of(pair.word(), known);
        if (read.acts().size() == 1) {
            return "[life]\n" + read.acts().getFirst() + " = " + pair.other();
        }
        if (read.acts().isEmpty() && read.procedure() != null) {
            return "[kind]\n" + read.procedure() + " = " + pair.other();
        }
        throw new IllegalArgumentException("“" + pair.word() + "”不是已知的办理行为");
    }
}
