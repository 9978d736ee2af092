package io.sitong.rules.lineup;

import io.sitong.rules.lineup.Word.Piece;
import io.sitong.rules.lineup.Word.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Works out what the words of a vocabulary stand for, and how the things they name stand to one another. */
final class WordMeanings {

    /** What is done, among the characters of a thing. */
    private static final char ACT = '\u0001';

    private final VocabularyText text;
    private final Map<String, Word> words;
    private final Map<String, String> same;
    private final Map<String, Integer> concepts = new LinkedHashMap<>();
    private final Set<String> opposed = new HashSet<>();

    /** the things by their numbers */
    private final List<String> names = new ArrayList<>();

    /** how a thing is written where the words in it are written as those they stand for: 乡村医师, of 乡村医生 */
    private final List<String> written = new ArrayList<>();

    WordMeanings(VocabularyText text) {
        this.text = text;
        this.words = new LinkedHashMap<>(text.words);
        this.same = new LinkedHashMap<>(text.same);
        same.replaceAll((word, key) -> last(key));
        expand();
    }

    /** A later line may say of a key that it is but another word itself. */
    private String last(String key) {
        String known = key;
        for (int steps = 0; steps < 8; steps++) {
            String next = text.same.getOrDefault(known, known);
            if (next.equals(known)) {
                return known;
            }
            known = next;
        }
        throw new IllegalArgumentException("words that stand for each other: " + key);
    }

    /** Every word by its text, in the order of its number. */
    Map<String, Word> words() {
        return words;
    }

    /** The things that exclude or contain one another, in the order of their numbers. */
    Set<String> concepts() {
        return concepts.keySet();
    }

    /** A certificate is called 证, 证书 or 证件. */
    private void certificates() {
        for (String word : List.copyOf(same.keySet())) {
            if (word.length() > 2 && word.endsWith("证")) {
                for (String end : List.of("书", "件")) {
                    if (!words.containsKey(word + end)) {
                        same.putIfAbsent(word + end, same.getOrDefault(word, word));
                    }
                }
            }
        }
    }

    /** Words that stand for other words are read once all words are known, the shortest first. */
    private void expand() {
        certificates();
        things();
        collect();
        names.addAll(concepts.keySet());
        for (String thing : names) {
            String as = said(pieces(thing));
            written.add(as.indexOf(ACT) < 0 ? as : thing);
        }
        List<String> byLength = new ArrayList<>(words.keySet());
        byLength.sort(Comparator.comparingInt(String::length).thenComparing(w -> w));
        byLength.forEach(this::meaningOfItsOwn);
        byLength.forEach(this::meaningOfKey);
        same.forEach(this::meaningOfAnother);
    }

    private void things() {
        for (List<String> side : text.contrasts) {
            side.forEach(this::concept);
            side.forEach(word -> opposed.add(same.getOrDefault(word, word)));
        }
        for (List<String> group : text.containments) {
            group.forEach(this::concept);
        }
        text.implied.keySet().forEach(word -> {
            concept(word);
            opposed.add(same.getOrDefault(word, word));
        });
    }

    private void collect() {
        text.compounds.forEach((word, keys) -> words.put(
                word,
                Word.compound(
                        word,
                        keys.stream()
                                .mapToInt(key -> text.actNumber(VocabularyText.fold(key)))
                                .toArray())));
        for (String word : same.keySet()) {
            Word known = words.get(word);
            if (known == null || known.kind() != WordKind.WEAK && known.kind() != WordKind.LEVEL) {
                words.put(word, Word.content(word, new Piece[0], new Span[0]));
            }
        }
        for (String term : text.terms) {
            words.put(term, Word.content(term, letters(term), new Span[0]));
        }
        for (String concept : concepts.keySet()) {
            words.putIfAbsent(concept, Word.content(concept, new Piece[0], new Span[0]));
        }
    }

    private void meaningOfItsOwn(String word) {
        Word known = known(word);
        if (known.kind() == WordKind.LEVEL && same.containsKey(word)) {
            words.put(word, withConcepts(word, letters(word)).as(WordKind.LEVEL, known.act()));
        } else if (known.kind() == WordKind.WEAK) {
            words.put(word, withConcepts(word, letters(word)).as(WordKind.WEAK, known.act()));
        } else if (known.kind() == WordKind.CONTENT && !same.containsKey(word)) {
            words.put(word, withConcepts(word, known.pieces().length > 0 ? known.pieces() : pieces(word)));
        }
    }

    private void meaningOfKey(String word) {
        if (word.equals(same.get(word)) && known(word).kind() == WordKind.CONTENT) {
            words.put(word, withConcepts(word, pieces(word)));
        }
    }

    private void meaningOfAnother(String word, String key) {
        Word meant = known(key);
        Word said = Word.content(word, meant.pieces(), meant.concepts());
        Word before = known(word);
        if (before.kind() == WordKind.LEVEL) {
            words.put(word, said.as(WordKind.LEVEL, before.act()));
        } else {
            words.put(word, meant.kind() == WordKind.WEAK ? said.as(WordKind.WEAK, meant.act()) : said);
        }
    }

    private void concept(String word) {
        String key = same.getOrDefault(word, word);
        concepts.computeIfAbsent(key, k -> concepts.size());
    }

    private Word known(String word) {
        Word known = words.get(word);
        if (known == null) {
            throw new IllegalStateException("unknown word " + word);
        }
        return known;
    }

    private static Piece[] letters(String word) {
        Piece[] letters = new Piece[word.length()];
        for (int i = 0; i < letters.length; i++) {
            letters[i] = new Piece(word.charAt(i), null);
        }
        return letters;
    }

    /** Reads a word by the shorter words in it. */
    private Piece[] pieces(String word) {
        List<Piece> pieces = new ArrayList<>();
        int i = 0;
        while (i < word.length()) {
            Word longest = null;
            for (int end = word.length(); end > i && longest == null; end--) {
                String part = word.substring(i, end);
                if (!part.equals(word) && !word.equals(same.get(part))) {
                    longest = words.get(part);
                }
            }
            if (longest == null) {
                pieces.add(new Piece(word.charAt(i), null));
                i++;
            } else {
                if (longest.kind() == WordKind.CONTENT) {
                    Word meant = same.containsKey(longest.text()) ? known(meant(longest)) : longest;
                    pieces.addAll(List.of(meant.pieces().length > 0 ? meant.pieces() : letters(meant.text())));
                } else if (longest.kind() == WordKind.LIFE
                        || longest.kind() == WordKind.KIND
                        || longest.kind() == WordKind.COMPOUND) {
                    pieces.add(new Piece(CharFold.DROPPED, longest));
                } else if (longest.kind() != WordKind.FILLER) {
                    pieces.addAll(List.of(letters(longest.text())));
                }
                i += longest.text().length();
            }
        }
        return pieces.toArray(new Piece[0]);
    }

    private String meant(Word word) {
        return same.getOrDefault(word.text(), word.text());
    }

    /** Marks the concepts whose text lies in the pieces. */
    private Word withConcepts(String word, Piece[] pieces) {
        List<Span> spans = new ArrayList<>();
        Integer own = concepts.get(word);
        if (own != null) {
            spans.add(new Span(own, 0, pieces.length));
        }
        String said = said(pieces);
        for (Map.Entry<String, Integer> concept : concepts.entrySet()) {
            String thing = concept.getKey();
            int at = said.indexOf(thing);
            int length = thing.length();
            if (at < 0) {
                String as = written.get(concept.getValue());
                at = said.indexOf(as);
                length = as.length();
            }
            if (at >= 0
                    && !concept.getValue().equals(own)
                    && opposed.contains(thing)
                    && !excludes(word, thing)
                    && !holds(word, thing)) {
                spans.add(new Span(concept.getValue(), at, at + length));
            }
        }
        spans.removeIf(span -> spans.stream().anyMatch(other -> isWithinWhatExcludesIt(span, other)));
        return Word.content(word, pieces, spans.toArray(new Span[0]));
    }

    /** Characters as they are written when all words in them are; acts are no characters. */
    private static String said(Piece[] pieces) {
        StringBuilder said = new StringBuilder();
        for (Piece piece : pieces) {
            said.append(piece.word() == null ? piece.character() : ACT);
        }
        return said.toString();
    }

    /** 医师 in 乡村医师. */
    private boolean isWithinWhatExcludesIt(Span span, Span other) {
        return other.from() <= span.from()
                && span.to() <= other.to()
                && other.to() - other.from() > span.to() - span.from()
                && excludes(names.get(other.concept()), names.get(span.concept()));
    }

    /** Whether the thing is known to contain the other: 客货运输 is not 货运 for having its characters. */
    private boolean holds(String whole, String part) {
        return text.containments.stream()
                .anyMatch(group -> meaning(group.getFirst()).equals(meaning(whole))
                        && group.stream().skip(1).anyMatch(p -> meaning(p).equals(part)));
    }

    private boolean excludes(String one, String other) {
        return text.contrasts.stream()
                .map(sides -> sides.stream().map(this::meaning).toList())
                .anyMatch(sides -> sides.contains(meaning(one)) && sides.contains(other));
    }

    private String meaning(String word) {
        return same.getOrDefault(word, word);
    }

    byte[][] relations() {
        byte[][] relations = new byte[concepts.size()][concepts.size()];
        for (List<String> sides : text.contrasts) {
            for (String a : sides) {
                for (String b : sides) {
                    if (!a.equals(b)) {
                        relations[number(a)][number(b)] = KnownThings.OPPOSITE;
                    }
                }
            }
        }
        for (List<String> group : text.containments) {
            for (String part : group.subList(1, group.size())) {
                relations[number(group.getFirst())][number(part)] = KnownThings.CONTAINS;
                relations[number(part)][number(group.getFirst())] = KnownThings.PART_OF;
            }
        }
        return relations;
    }

    boolean[] contrasted() {
        boolean[] contrasted = new boolean[concepts.size()];
        text.contrasts.forEach(sides -> sides.forEach(side -> contrasted[number(side)] = true));
        return contrasted;
    }

    private int number(String concept) {
        Integer number = concepts.get(same.getOrDefault(concept, concept));
        if (number == null) {
            throw new IllegalStateException("no concept " + concept);
        }
        return number;
    }

    long[] departments() {
        long[] departments = new long[concepts.size()];
        text.implied.forEach((word, bits) -> departments[number(word)] |= bits);
        return departments;
    }
}
