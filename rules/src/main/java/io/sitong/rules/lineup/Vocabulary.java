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
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The words of service names and how they stand to one another: data, built in and extendable. Immutable. */
public final class Vocabulary {

    static final int MAX_ACTS = 64;

    static final int MAX_CAUSES = 32;

    /** Concepts stand to each other like this. */
    static final byte UNRELATED = 0;

    static final byte CONTAINS = 1;
    static final byte PART_OF = 2;
    static final byte OPPOSITE = 3;

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
    private final Word[] words;
    private final int[] causes;
    private final String[] lifeNames;
    private final String[] kindNames;
    private final String[] levelNames;
    private final String[] conceptNames;
    private final byte[][] conceptRelations;
    private final int[][] parts;
    private final boolean[] contrasted;
    private final long[] conceptDepartments;
    private final long[] nearLife;
    private final long[] nearKind;
    private final long[] alikeLife;
    private final long[] alikeKind;
    private final long apartLife;
    private final long apartKind;
    private final long unsaidKind;
    private final Set<String> comingIn;
    private final boolean[] receipts;
    private final boolean[] payments;
    private final long plainKind;
    private final long bundleKind;
    private final long defaultLife;
    private final long issuingLife;
    private final long afterLife;
    private final long movedLife;
    private final long betweenLife;
    private final long beginningLife;
    private final Set<String> offices;
    private final long groups;
    private final long additions;
    private final Verbs leads;
    private final Verbs tails;

    private Vocabulary(VocabularyText text, WordMeanings meanings, List<String> sources) {
        this.sources = List.copyOf(sources);
        this.words = meanings.words().values().toArray(new Word[0]);
        this.trie = new WordTrie(List.copyOf(meanings.words().keySet()));
        this.causes =
                Arrays.stream(words).mapToInt(word -> text.causes(word.text())).toArray();
        this.comingIn = Set.copyOf(text.comingIn);
        this.receipts = new boolean[words.length];
        this.payments = new boolean[words.length];
        for (int word = 0; word < words.length; word++) {
            receipts[word] = text.receipts.contains(words[word].text());
            payments[word] = text.payments.contains(words[word].text());
        }
        this.lifeNames = text.life.toArray(new String[0]);
        this.kindNames = text.kinds.toArray(new String[0]);
        this.levelNames = text.levels.toArray(new String[0]);
        this.conceptNames = meanings.concepts().toArray(new String[0]);
        this.conceptRelations = meanings.relations();
        this.parts = parts(conceptRelations);
        this.contrasted = meanings.contrasted();
        this.conceptDepartments = meanings.departments();
        this.nearLife = text.beside(text.near, text.life);
        this.nearKind = text.beside(text.near, text.kinds);
        this.alikeLife = text.beside(text.alike, text.life);
        this.alikeKind = text.beside(text.alike, text.kinds);
        this.apartLife = VocabularyText.mask(text.apart, text.life);
        this.apartKind = VocabularyText.mask(text.apart, text.kinds);
        this.unsaidKind = VocabularyText.mask(text.unsaid, text.kinds);
        this.plainKind = VocabularyText.mask(text.plain, text.kinds);
        this.bundleKind = VocabularyText.mask(text.bundle, text.kinds);
        this.groups = VocabularyText.mask(text.groups, text.weak);
        this.additions = VocabularyText.mask(text.additions, text.weak);
        this.defaultLife = VocabularyText.mask(text.defaults, text.life);
        this.issuingLife = VocabularyText.mask(List.copyOf(text.after.keySet()), text.life);
        this.afterLife = VocabularyText.mask(
                text.after.values().stream().flatMap(List::stream).toList(), text.life);
        this.movedLife = VocabularyText.mask(
                text.between.values().stream().flatMap(List::stream).toList(), text.life);
        this.betweenLife = VocabularyText.mask(List.copyOf(text.between.keySet()), text.life);
        this.offices = Set.copyOf(text.offices);
        this.beginningLife = VocabularyText.mask(text.beginnings, text.life);
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

    /** Whether a name is about what is asked for where it comes in: 户口. */
    boolean isAskedForWhereItComesIn(ParsedName name) {
        for (int i = 0; i < name.concepts; i++) {
            if (comingIn.contains(conceptNames[name.concept[i]])) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word says that an office pays: 给付. */
    boolean isPayment(int word) {
        return payments[word];
    }

    /** Whether the word says that an office takes something in: 申请受理. */
    boolean isReceipt(int word) {
        return receipts[word];
    }

    String lifeName(int act) {
        return lifeNames[act];
    }

    String kindName(int kind) {
        return kindNames[kind];
    }

    /** Of a life act, or from {@link #MAX_ACTS} on of a procedure. */
    String actName(int act) {
        return act < MAX_ACTS ? lifeNames[act] : kindNames[act - MAX_ACTS];
    }

    String levelName(int level) {
        return levelNames[level];
    }

    int concepts() {
        return conceptNames.length;
    }

    String conceptName(int concept) {
        return conceptNames[concept];
    }

    byte conceptRelation(int a, int b) {
        return conceptRelations[a][b];
    }

    /** What a thing is known to consist of, perhaps not all. */
    int[] partsOf(int concept) {
        return parts[concept];
    }

    private static int[][] parts(byte[][] relations) {
        int[][] parts = new int[relations.length][];
        for (int whole = 0; whole < relations.length; whole++) {
            byte[] row = relations[whole];
            parts[whole] = IntStream.range(0, row.length)
                    .filter(part -> row[part] == CONTAINS)
                    .toArray();
        }
        return parts;
    }

    /** Whether something excludes the thing: then it is one case of several. */
    boolean isContrasted(int concept) {
        return contrasted[concept];
    }

    /** Departments that deal with nothing else, so that they leave it unsaid. */
    long conceptDepartments(int concept) {
        return conceptDepartments[concept];
    }

    /** Whether one of the acts is the same matter as one of the others, seen from two sides. */
    boolean isNearLife(long one, long other) {
        for (long rest = one; rest != 0; rest &= rest - 1) {
            int act = Long.numberOfTrailingZeros(rest);
            if (((nearLife[act] | alikeLife[act]) & other) != 0) {
                return true;
            }
        }
        return false;
    }

    boolean isNearKind(int one, int other) {
        return ((nearKind[one] | alikeKind[one]) >>> other & 1) != 0;
    }

    /** Acts that are one matter unless both are offered: 申领, 新办. */
    boolean isAlikeLife(long one, long other) {
        return Long.bitCount(one) == 1
                && Long.bitCount(other) == 1
                && (alikeLife[Long.numberOfTrailingZeros(one)] & other) != 0;
    }

    /** Whether one act is one matter with one of several. */
    boolean isAlikeToOneOf(long one, long several) {
        return Long.bitCount(one) == 1
                && Long.bitCount(several) > 1
                && (alikeLife[Long.numberOfTrailingZeros(one)] & several) != 0;
    }

    boolean isAlikeKind(int one, int other) {
        return (alikeKind[one] >>> other & 1) != 0;
    }

    /** Whether each of these procedures is the same as any other under another name: 查询、核验. */
    boolean isOneProcedure(long kinds) {
        for (long rest = kinds; rest != 0; rest &= rest - 1) {
            int kind = Long.numberOfTrailingZeros(rest);
            if ((kinds & ~(alikeKind[kind] | 1L << kind)) != 0) {
                return false;
            }
        }
        return true;
    }

    /** Acts that neither silence nor a general word includes. */
    long apartLife() {
        return apartLife;
    }

    boolean isApartKind(int kind) {
        return (apartKind >>> kind & 1) != 0;
    }

    /** Whether a bare noun may mean the procedure, though general words do not. */
    boolean mayBeUnsaid(int kind) {
        return !isApartKind(kind) || (unsaidKind >>> kind & 1) != 0;
    }

    /** Whether an act says as much without the procedure: 变更（登记）. */
    boolean isPlainKind(int kind) {
        return (plainKind >>> kind & 1) != 0;
    }

    /** Whether the procedure puts several items together: 一件事. */
    boolean isBundle(int kind) {
        return kind >= 0 && (bundleKind >>> kind & 1) != 0;
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

    /** Whether acts that are enumerated go from the beginning of a thing through what becomes of it. */
    boolean isWholeLife(long acts) {
        return (acts & beginningLife) != 0 && Long.bitCount(acts & ~beginningLife) >= 2;
    }

    /** What these acts are between a thing and its opposite: 转移 is 互转. */
    long between(long acts) {
        return acts != 0 && (acts & ~movedLife) == 0 ? betweenLife : acts;
    }

    /** Whether one act is one of the two directions that the others go: 转入 of 转移. */
    boolean isOneWayOf(long one, long both) {
        return both == movedLife && Long.bitCount(one) == 1 && (both & one) != 0;
    }

    /** Whether a thing is only issued: 核发, 签发. */
    boolean isIssuing(long acts) {
        return acts == issuingLife;
    }

    /** Whether nothing is named but how a thing begins: 设立. */
    boolean isBeginning(long acts) {
        return acts != 0 && (acts & ~beginningLife) == 0;
    }

    /** Whether these only issue a thing, and those do what comes after, which issuing it may mean too: 核发, 补领. */
    boolean isAfterIssuing(long issuing, long after) {
        return (issuing & ~defaultLife) == 0 && (after & ~afterLife) == 0;
    }

    /** Acts that go without saying. */
    long defaultLife() {
        return defaultLife;
    }
}
