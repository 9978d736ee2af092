package io.sitong.rules.lineup;

import static io.sitong.rules.lineup.ParsedName.EXCLUDED;
import static io.sitong.rules.lineup.ParsedName.INCLUDED;
import static io.sitong.rules.lineup.ParsedName.NO_MAIN;

import org.jspecify.annotations.Nullable;

/** Takes names apart in one pass; one per thread. */
final class NameReader {

    private static final char SUCH = '等';

    private final Vocabulary vocabulary;
    private final NameText text;
    private final NameWriter writer;
    private final NameSettling settling;
    private final SharedHead sharedHead;

    NameReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.text = new NameText(vocabulary);
        this.writer = new NameWriter(vocabulary);
        this.settling = new NameSettling(vocabulary);
        this.sharedHead = new SharedHead(vocabulary);
    }

    void read(String name, ParsedName into) {
        read(name, name.length(), into);
    }

    /**
     * Reads the name of a sub-item and behind it that of its main item, so that words may begin in one and end in the
     * other: 录取新生, of 户口迁移.
     */
    void read(String name, String mainItem, ParsedName into) {
        read(name + mainItem, name.length(), into);
    }

    /** @param own so many characters are the name itself; what follows is that of its main item */
    private void read(String name, int own, ParsedName into) {
        into.clear();
        writer.begin(into);
        int i = text.take(name);
        int n = text.length();
        sharedHead.begin(i, into.length);
        int ownEnumerated = 0;
        while (i < n) {
            if (into.mainFrom == NO_MAIN && text.origin(i) >= own) {
                writer.beginMain();
                sharedHead.begin(i, into.length);
                ownEnumerated = into.enumerated;
            }
            i = step(i, into);
        }
        writer.end();
        boolean severalInMain = into.mainFrom != NO_MAIN && into.enumerated > ownEnumerated;
        if (into.mainFrom != NO_MAIN) {
            into.enumerated = ownEnumerated;
        }
        settling.settle(into, writer.brackets, writer.hasGeneral(), writer.hasKind(), severalInMain);
        if (name.length() > NameText.LIMIT) {
            // what is not read still keeps two names apart
            into.contentHash ^= NameSettling.mix(name.hashCode());
        }
    }

    /** Reads the mark, the word or the character that begins here; returns where it ends. */
    private int step(int i, ParsedName into) {
        char c = text.at(i);
        switch (c) {
            case CharFold.OPEN, CharFold.WHICH -> {
                writer.open(c == CharFold.WHICH, i > 0 ? text.at(i - 1) : 0);
                sharedHead.begin(i + 1, into.length);
            }
            case CharFold.CLOSE -> {
                writer.close();
                sharedHead.begin(i + 1, into.length);
            }
            case CharFold.BREAK -> besides(into, i, i + 1);
            default -> {
                return word(i, c, into);
            }
        }
        return i + 1;
    }

    private void besides(ParsedName into, int from, int end) {
        writer.besides();
        sharedHead.besides(from, end, into.length);
    }

    private int word(int i, char c, ParsedName into) {
        long found = text.longest(i);
        if (found != WordTrie.NONE) {
            int end = (int) (found >>> 32);
            Word word = vocabulary.word((int) found);
            into.causes |= vocabulary.causes((int) found);
            into.pays |= into.mainFrom == NO_MAIN && vocabulary.isPayment((int) found);
            into.received |= into.mainFrom == NO_MAIN && writer.isOutside() && vocabulary.isReceipt((int) found);
            into.pushWord(word, text.origin(i), text.origin(end - 1) + 1);
            take(into, word, i, end);
            return end;
        }
        Word verb = verb(i);
        if (verb == null) {
            writer.surface(c);
            writer.content(c);
        } else {
            into.pushWord(verb, text.origin(i), text.origin(i) + 1);
            take(into, verb, i, i + 1);
        }
        return i + 1;
    }

    /** People say with one character what is done, before the thing or behind it. */
    private @Nullable Word verb(int i) {
        if (writer.isAtAStart()) {
            return text.lead(i);
        }
        return writer.isBesideContent() ? text.tail(i) : null;
    }

    private void surface(int from, int end) {
        for (int i = from; i < end; i++) {
            writer.surface(text.at(i));
        }
    }

    private void take(ParsedName into, Word word, int from, int end) {
        boolean inBracket = !writer.isOutside();
        switch (word.kind()) {
            case LIFE, KIND, COMPOUND -> {
                if (inBracket
                        && word.kind() == WordKind.KIND
                        && vocabulary.acts().isBundle(word.act())) {
                    writer.remark();
                } else {
                    surface(from, end);
                    writer.act(word);
                }
            }
            case GENERAL -> {
                for (int i = from; i < end; i++) {
                    writer.general(text.at(i));
                }
            }
            case CONTENT -> {
                surface(from, end);
                sharedHead.complete(text, from, end, writer);
                writer.pieces(word);
            }
            case WEAK -> {
                surface(from, end);
                writer.weak(word);
            }
            case FILLER -> {
                sharedHead.skip(from, end);
                examples(into, from, end);
                if (inBracket && text.opens(from) && text.closes(end)) {
                    writer.part();
                }
            }
            case AND -> besides(into, from, end);
            case EVERYBODY -> writer.everybody();
            case NOTE -> {
                if (!inBracket && end != text.length()) {
                    letters(from, end);
                }
            }
            case REMARK -> {
                if (inBracket) {
                    writer.remark();
                } else {
                    letters(from, end);
                }
            }
            case LEVEL -> {
                if (inBracket && isAlone(from, end) && writer.isAtABracketsStart()) {
                    into.levels |= 1L << word.act();
                } else {
                    surface(from, end);
                    noun(word, from, end);
                }
            }
            case PLACE -> into.places = into.places * 31 + word.text().hashCode();
            case WITHOUT -> {
                if (inBracket) {
                    writer.bracketIs(EXCLUDED);
                } else {
                    letters(from, end);
                }
            }
            case WITHOUT_AFTER -> writer.withoutBefore();
            case WITH -> {
                if (inBracket && (text.opens(from) || text.at(from - 1) == CharFold.BREAK)) {
                    writer.bracketIs(INCLUDED);
                } else {
                    letters(from, end);
                }
            }
        }
    }

    /** 商场、宾馆等公众聚集场所: what stands before is an example of what stands behind. */
    private void examples(ParsedName into, int from, int end) {
        boolean behind = writer.isBesideContent() || from > 0 && text.at(from - 1) == CharFold.CLOSE;
        if (writer.isOutside() && text.at(from) == SUCH && behind && into.enumerated > 0 && text.startsThing(end)) {
            writer.examples();
        }
    }

    private boolean isAlone(int from, int end) {
        return text.opens(from) && (end == text.length() || text.closes(end));
    }

    private void letters(int from, int end) {
        surface(from, end);
        characters(from, end);
    }

    private void characters(int from, int end) {
        for (int i = from; i < end; i++) {
            writer.content(text.at(i));
        }
    }

    /** A word that would be something else in brackets. */
    private void noun(Word word, int from, int end) {
        if (word.pieces().length > 0) {
            writer.pieces(word);
        } else {
            characters(from, end);
        }
    }
}
