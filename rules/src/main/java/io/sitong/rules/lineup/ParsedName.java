package io.sitong.rules.lineup;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A name taken apart, in plain arrays; filled by {@link NameReader}, reused for queries, kept for targets. */
final class ParsedName {

    /** What a symbol of a name is. */
    static final byte CONTENT = 0;

    static final byte IN_BRACKET = 1;
    /** a procedure that is not the main one: part of the content */
    static final byte SIDE_KIND = 2;

    static final byte MAIN_KIND = 3;
    static final byte LIFE = 4;
    static final byte GENERAL = 5;
    static final byte EXCLUDED = 6;
    static final byte INCLUDED = 7;
    /** says a little more, but not what it is: 到期, 类 */
    static final byte WEAK = 8;
    /** in brackets, and another word for what stands before, or all its cases: （联合社）, （一孩、二孩、三孩） */
    static final byte EXPLAINING = 9;
    /** of the main item, and said otherwise by the sub-item: 缴存 in 补缴 of 住房公积金缴存 */
    static final byte OVERRIDDEN = 10;

    static final int NO_KIND = -1;
    static final int NO_MAIN = -1;

    /** Acts stand above the characters: life acts first, then procedures. */
    static final int FIRST_LIFE = 1 << 16;

    static final int FIRST_KIND = FIRST_LIFE + KnownActs.MAX_ACTS;
    static final int SYMBOLS = FIRST_KIND + KnownActs.MAX_ACTS;

    int length;
    int[] symbol;
    byte[] role;
    /** enumerated parts, brackets included, count up */
    int[] segment;
    /** forms a pair with the symbol before */
    boolean[] joins;

    int concepts;
    int[] concept = new int[0];
    int[] conceptFrom = new int[0];
    int[] conceptTo = new int[0];

    /** what the name says it leaves out */
    int excludedConcepts;

    int[] excludedConcept = new int[0];

    int words;
    Word[] word = new Word[0];
    int[] wordFrom = new int[0];
    int[] wordTo = new int[0];

    long life;
    /** acts in a bracket within a bracket: 关系转移接续（手续办理（转入）） */
    long lifeWithin;

    /** acts named as included: 户口登记（包括注销、恢复、变更） */
    long lifeIncluded;

    /** the acts in brackets are other words for those before: 终止（注销） */
    boolean eitherAct;

    /** a bracket goes through the whole life of the thing: （首次、变更、延续、注销） */
    boolean wholeLife;

    /** its procedure stands beside its acts as one more: 核发、审验, 登记、注销、迁移 */
    boolean actBesideKind;

    /** its procedure is set beside a thing as if it were one: 通行证及签注签发 */
    boolean kindBesideThing;

    /** a bracket goes through acts, perhaps not all: （取证、复审） */
    boolean actCases;

    /** by what it is caused, as bits: 期满, 遗失 */
    int causes;

    long kinds;
    int kind;
    /** a second name of the procedure, in brackets: 年检（校验） */
    int otherKind;

    /** where the name of the main item begins that is read behind that of a sub-item */
    int mainFrom;

    boolean general;

    /** an office only takes it in: 申请受理 */
    boolean received;

    /** money is paid out: 给付, 发放 */
    boolean pays;

    boolean everybody;
    long levels;
    long places;
    long excluded;
    long included;
    /** of the content, the same for enumerated parts in any order */
    long contentHash;

    int contentLength;
    /** the same without weak words and explanations */
    long coreHash;

    /** of the core in any order of its characters */
    long bagHash;

    /** of what stands in brackets, in any order */
    long bracketBag;

    /** of what only the main item says, in any order */
    long mainBag;

    /** stretches of content between commas and brackets */
    int contentParts;

    /** how often things are set side by side outside brackets */
    int enumerated;

    /** the order of the content says who goes where: 转, 投靠 */
    boolean directed;

    /** the weak words, as bits */
    long weak;

    /** of the explanations */
    long explained;

    /** a bracket goes through cases, perhaps not all: （一孩、二孩、三孩） */
    boolean cases;

    /** of all that may change, it names one thing: 变更住所 */
    boolean oneAspect;

    /** a bracket says which case is meant by a word that says little: （一般） */
    boolean weakCase;

    /** procedures enumerated at the end, the main one among them: 查询、核验 */
    long mainKinds;

    /** the procedure just before the main one: 完税证明打印, 许可证注销登记 */
    int kindBefore;

    /** of what is written, without general words, fillers, places, levels and remarks */
    long surfaceHash;

    ParsedName(int capacity) {
        symbol = new int[capacity];
        role = new byte[capacity];
        segment = new int[capacity];
        joins = new boolean[capacity];
    }

    /** Content is what makes the object of a name. */
    static boolean isContent(byte role) {
        return role <= SIDE_KIND;
    }

    /** Whether it names a thing outside brackets: 注销登记（报废） does not. */
    boolean saysWhat() {
        for (int i = 0; i < length; i++) {
            if (role[i] == CONTENT || role[i] == SIDE_KIND && segment[i] >= 0) {
                return true;
            }
        }
        return false;
    }

    void push(int newSymbol, byte newRole, int newSegment, boolean joined) {
        if (length == symbol.length) {
            symbol = Arrays.copyOf(symbol, length * 2);
            role = Arrays.copyOf(role, length * 2);
            segment = Arrays.copyOf(segment, length * 2);
            joins = Arrays.copyOf(joins, length * 2);
        }
        symbol[length] = newSymbol;
        role[length] = newRole;
        segment[length] = newSegment;
        joins[length] = joined;
        length++;
    }

    void pushConcept(int number, int from, int to) {
        if (concepts == concept.length) {
            concept = Arrays.copyOf(concept, concepts * 2 + 4);
            conceptFrom = Arrays.copyOf(conceptFrom, concepts * 2 + 4);
            conceptTo = Arrays.copyOf(conceptTo, concepts * 2 + 4);
        }
        concept[concepts] = number;
        conceptFrom[concepts] = from;
        conceptTo[concepts] = to;
        concepts++;
    }

    void pushExcluded(int number) {
        if (excludedConcepts == excludedConcept.length) {
            excludedConcept = Arrays.copyOf(excludedConcept, excludedConcepts * 2 + 2);
        }
        excludedConcept[excludedConcepts++] = number;
    }

    void pushWord(Word found, int from, int to) {
        if (words == word.length) {
            word = Arrays.copyOf(word, words * 2 + 8);
            wordFrom = Arrays.copyOf(wordFrom, words * 2 + 8);
            wordTo = Arrays.copyOf(wordTo, words * 2 + 8);
        }
        word[words] = found;
        wordFrom[words] = from;
        wordTo[words] = to;
        words++;
    }

    void clear() {
        length = 0;
        concepts = 0;
        excludedConcepts = 0;
        words = 0;
        life = 0;
        lifeIncluded = 0;
        lifeWithin = 0;
        eitherAct = false;
        wholeLife = false;
        actCases = false;
        actBesideKind = false;
        kindBesideThing = false;
        causes = 0;
        kinds = 0;
        kind = NO_KIND;
        otherKind = NO_KIND;
        general = false;
        received = false;
        pays = false;
        everybody = false;
        levels = 0;
        places = 0;
        excluded = 0;
        included = 0;
        contentHash = 0;
        contentLength = 0;
        coreHash = 0;
        bagHash = 0;
        bracketBag = 0;
        mainBag = 0;
        contentParts = 0;
        directed = false;
        enumerated = 0;
        weak = 0;
        explained = 0;
        cases = false;
        weakCase = false;
        oneAspect = false;
        mainKinds = 0;
        kindBefore = NO_KIND;
        surfaceHash = 0;
        mainFrom = NO_MAIN;
    }

    /** What is kept of a name that was read into reused arrays. */
    ParsedName copy() {
        ParsedName copy = new ParsedName(0);
        copy.length = length;
        copy.symbol = Arrays.copyOf(symbol, length);
        copy.role = Arrays.copyOf(role, length);
        copy.words = words;
        copy.word = Arrays.copyOf(word, words);
        copy.life = life;
        copy.lifeIncluded = lifeIncluded;
        copy.kind = kind;
        copy.levels = levels;
        return copy;
    }

    /** Whether what stands at a position is of the main item, not of the name itself. */
    boolean isOfMain(int at) {
        return mainFrom != NO_MAIN && at >= mainFrom;
    }

    boolean hasConcept(int number) {
        for (int i = 0; i < concepts; i++) {
            if (concept[i] == number) {
                return true;
            }
        }
        return false;
    }

    /** Whether it names the thing elsewhere than within another: 城乡居民养老保险 holds 养老保险 without naming it. */
    boolean hasConceptBeside(int number, int other) {
        for (int i = 0; i < concepts; i++) {
            boolean within = conceptFrom[i] >= conceptFrom[other] && conceptTo[i] <= conceptTo[other];
            if (concept[i] == number && !within) {
                return true;
            }
        }
        return false;
    }

    /** Whether the concept is but a piece of a longer one: 企业 of 内资企业 is not all enterprises. */
    boolean isWithinAnother(int at) {
        int length = conceptTo[at] - conceptFrom[at];
        for (int i = 0; i < concepts; i++) {
            if (conceptFrom[i] <= conceptFrom[at]
                    && conceptTo[i] >= conceptTo[at]
                    && conceptTo[i] - conceptFrom[i] > length) {
                return true;
            }
        }
        return false;
    }

    /** Whether the content outside brackets has these characters already, one behind the other; never for a single one. */
    boolean holds(Word.Piece[] pieces) {
        int count = pieces.length;
        for (int from = 0; count > 1 && from + count <= length; from++) {
            int i = 0;
            while (i < count
                    && pieces[i].word() == null
                    && role[from + i] == CONTENT
                    && symbol[from + i] == pieces[i].character()) {
                i++;
            }
            if (i == count) {
                return true;
            }
        }
        return false;
    }

    /** The content as text, for showing. */
    String contentText() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            if (isContent(role[i]) && symbol[i] < FIRST_LIFE) {
                text.append((char) symbol[i]);
            }
        }
        return text.toString().toUpperCase(Locale.ROOT);
    }

    @Nullable
    String roleText(byte wanted) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            if (role[i] == wanted && symbol[i] < FIRST_LIFE) {
                text.append((char) symbol[i]);
            }
        }
        return text.isEmpty() ? null : text.toString();
    }
}
