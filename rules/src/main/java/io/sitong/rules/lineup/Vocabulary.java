package io.sitong.rules.lineup;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of service names, and through them what is known of acts and things: data, built in and extendable. Immutable. */
public final class Vocabulary {

    static final int MAX_CAUSES = 32;

    /** In the order they are read: later lines win. */
    static final List<String> FILES = List.of(
            "vocabulary.txt",
            "things.txt",
            "spoken.txt",
            "wordings_people.txt",
            "wordings_land.txt",
            "wordings_national.txt",
            "places.txt");

    private static final Vocabulary BUILT_IN =
            of(FILES.stream().map(Vocabulary::resource).toList());

    private final List<String> sources;
    private final WordTrie trie;
    private final KnownActs acts;
    private final KnownThings things;
    private final Word[] words;
    private final int[] causes;
    private final String[] levelNames;
    private final boolean[] receipts;
    private final boolean[] payments;
    private final Set<String> offices;
    private final AspectsOfChange aspects;
    private final long groups;
    private final long additions;
    private final Verbs leads;
    private final Verbs tails;

    private Vocabulary(VocabularyText text, WordMeanings meanings, List<String> sources) {
        this.sources = List.copyOf(sources);
        this.acts = new KnownActs(text);
        this.things = new KnownThings(text, meanings);
        this.words = meanings.words().values().toArray(new Word[0]);
        this.trie = new WordTrie(List.copyOf(meanings.words().keySet()));
        this.causes =
                Arrays.stream(words).mapToInt(word -> text.causes(word.text())).toArray();
        this.receipts = new boolean[words.length];
        this.payments = new boolean[words.length];
        for (int word = 0; word < words.length; word++) {
            receipts[word] = text.receipts.contains(words[word].text());
            payments[word] = text.payments.contains(words[word].text());
        }
        this.levelNames = text.levels.toArray(new String[0]);
        this.groups = VocabularyText.mask(text.groups, text.weak);
        this.additions = VocabularyText.mask(text.additions, text.weak);
        this.offices = Set.copyOf(text.offices);
        this.aspects = new AspectsOfChange(text.aspects, VocabularyText.mask(text.changes, text.life));
        this.leads = Verbs.of(text.leads, meanings);
        this.tails = Verbs.of(text.tails, meanings);
    }

    /** Single characters and what each of them says. */
    private record Verbs(String characters, Word[] words) {

        static Verbs of(Map<String, String> verbs, WordMeanings meanings) {
            Word[] words =
                    verbs.values().stream().map(meant -> known(meant, meanings)).toArray(Word[]::new);
            return new Verbs(String.join("", verbs.keySet()), words);
        }

        private static Word known(String word, WordMeanings meanings) {
            Word known = meanings.words().get(word);
            if (known == null) {
                throw new IllegalArgumentException("no such word: " + word);
            }
            return known;
        }

        @Nullable
        Word of(char verb) {
            int at = characters.indexOf(verb);
            return at < 0 ? null : words[at];
        }
    }

    /** What ships with the product. */
    public static Vocabulary builtIn() {
        return BUILT_IN;
    }

    /**
     * This vocabulary and more of the same form; later lines win.
     *
     * @throws VocabularyMistake naming the line that cannot be read, and why
     */
    public Vocabulary with(String text) {
        List<String> more = new ArrayList<>(sources);
        more.add(text);
        return of(more);
    }

    /** This vocabulary and names of places, which say nothing of what an item is. */
    public Vocabulary withPlaces(Collection<String> names) {
        return with("[place]\n" + String.join(" ", names) + "\n");
    }

    /** Whether some word starts in the text: then it is no mere name. */
    boolean holdsWord(String text) {
        return holdsWord(text, 1);
    }

    /** Whether some word of so many characters starts in the text: the 和 of a name is none. */
    boolean holdsWord(String text, int shortest) {
        char[] classes = new char[text.length()];
        for (int i = 0; i < classes.length; i++) {
            classes[i] = trie.classOf(text.charAt(i));
        }
        for (int i = 0; i < classes.length; i++) {
            long found = trie.longest(classes, i, classes.length);
            if (found != WordTrie.NONE && (int) (found >>> 32) - i >= shortest) {
                return true;
            }
        }
        return false;
    }

    /** How many words it knows. */
    public int size() {
        return words.length;
    }

    private static Vocabulary of(List<String> texts) {
        VocabularyText all = new VocabularyText();
        for (String text : texts) {
            all.read(text);
        }
        return new Vocabulary(all, new WordMeanings(all), texts);
    }

    private static String resource(String name) {
        try (InputStream in = Vocabulary.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a single character says before a thing, where a name begins: 补残疾证. */
    @Nullable
    Word lead(char verb) {
        return leads.of(verb);
    }

    /** What a single character says behind a thing, where a name ends: 残疾证到期换. */
    @Nullable
    Word tail(char verb) {
        return tails.of(verb);
    }

    KnownActs acts() {
        return acts;
    }

    KnownThings things() {
        return things;
    }

    WordTrie trie() {
        return trie;
    }

    Word word(int number) {
        return words[number];
    }

    /** By what causes the word says that something is done, as bits: 期满换证, 遗失补领. */
    int causes(int word) {
        return causes[word];
    }

    /** Whether the word says that an office pays: 给付. */
    boolean isPayment(int word) {
        return payments[word];
    }

    /** Whether the word says that an office takes something in: 申请受理. */
    boolean isReceipt(int word) {
        return receipts[word];
    }

    AspectsOfChange aspects() {
        return aspects;
    }

    String levelName(int level) {
        return levelNames[level];
    }

    /** Weak words that name people, as bits: they go without saying, but perhaps not for everybody. */
    long groups() {
        return groups;
    }

    /** Weak words that set something beside the thing, as bits: 及分支机构. */
    long additions() {
        return additions;
    }

    /** Whether this may stand before a name to say whose item it is. */
    boolean isOffice(String text) {
        return offices.contains(text);
    }
}
