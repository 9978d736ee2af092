package io.sitong.rules.lineup;

import java.nio.CharBuffer;
import org.jspecify.annotations.Nullable;

/** One name as the reader goes over it: folded, with the words the vocabulary knows at each place; one per thread. */
final class NameText {

    /** Names are cut here; the longest seen in the wild has 180 characters. */
    static final int LIMIT = 400;

    private static final int LONGEST_OFFICE = 6;

    private static final String FREE = "补换领查办";

    /** What is counted: 3 岁, 2.0 版, 1.6 升. */
    private static final String MEASURES = "岁年月日周天级人项期个名位户件次种类批元万亿千百米公吨升亩平立版号条所家辆座台第至到以及";

    private static final char ISSUE = '开';
    private static final char HANDLE = '办';
    private static final String DOCUMENT = "证明";

    private final Vocabulary vocabulary;
    private final WordTrie trie;
    private char[] text = new char[48];
    private char[] classes = new char[48];
    private int[] origin = new int[48];
    private int n;

    NameText(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.trie = vocabulary.trie();
    }

    /** Takes up a name and says where it begins, behind what only says whose it is or which in a list. */
    int take(String name) {
        int length = Math.min(LIMIT, name.length());
        if (length > text.length) {
            text = new char[LIMIT];
            classes = new char[LIMIT];
            origin = new int[LIMIT];
        }
        n = CharFold.fold(name, text, origin, LIMIT);
        for (int i = 0; i < n; i++) {
            classes[i] = trie.classOf(text[i]);
        }
        return afterNumber(name, afterOffice());
    }

    int length() {
        return n;
    }

    char at(int i) {
        return text[i];
    }

    /** What the vocabulary takes the character for, see {@link WordTrie#classOf}. */
    char classAt(int i) {
        return classes[i];
    }

    /** Where a character stood in the name as it was written. */
    int origin(int i) {
        return origin[i];
    }

    /** Whether what begins here is the first in its bracket. */
    boolean opens(int from) {
        return text[from - 1] == CharFold.OPEN;
    }

    /** Whether a bracket closes here. */
    boolean closes(int end) {
        return end < n && text[end] == CharFold.CLOSE;
    }

    /** Where the name begins behind the office that is set before it: 公安-户籍证明. */
    private int afterOffice() {
        for (int i = 2; i < Math.min(n, LONGEST_OFFICE + 1); i++) {
            if (text[i] == CharFold.WHICH) {
                return vocabulary.isOffice(new String(text, 0, i)) ? i + 1 : 0;
            }
        }
        return 0;
    }

    /** Where the name begins behind the number it has in its list: 15.失业登记, 1.2 失业登记, （一）失业登记, ①失业登记. */
    private int afterNumber(String name, int from) {
        if (n > 1 && CharFold.isCircled(name.charAt(0))) {
            return 1;
        }
        boolean bracket = from < n && text[from] == CharFold.OPEN;
        int start = bracket ? from + 1 : from;
        int i = start;
        while (i < n && i < start + 3 && isNumeral(text[i])) {
            i++;
        }
        if (i == start || i + 1 >= n) {
            return from;
        }
        // 一、二级 enumerates
        boolean ends = text[i] == (bracket ? CharFold.CLOSE : CharFold.BREAK) && !isNumeral(text[i + 1]);
        return ends ? i + 1 : bracket ? from : afterSteps(name, from);
    }

    /** 1.2 失业登记, 2-4 失业登记, 5 失业登记: figures, and a space or a second step that is no measure. */
    private int afterSteps(String name, int from) {
        int steps = 0;
        int i = from;
        while (i < n && isDigit(text[i])) {
            int start = i;
            while (i < n && i < start + 3 && isDigit(text[i])) {
                i++;
            }
            steps++;
            if (i + 1 < n && (text[i] == CharFold.BREAK || text[i] == CharFold.WHICH) && isDigit(text[i + 1])) {
                i++;
            } else {
                break;
            }
        }
        if (steps == 0 || i >= n || isDigit(text[i]) || MEASURES.indexOf(text[i]) >= 0) {
            return from;
        }
        boolean apart = Character.isWhitespace(name.charAt(origin[i] - 1)) || text[i] == CharFold.BREAK;
        boolean pointed = steps > 1 && name.charAt(origin[from]) != '0' && name.lastIndexOf('-', origin[i]) < 0;
        return apart || pointed ? text[i] == CharFold.BREAK ? i + 1 : i : from;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isNumeral(char c) {
        return c >= '0' && c <= '9' || "一二三四五六七八九十".indexOf(c) >= 0;
    }

    /**
     * The longest word that begins here, see {@link WordTrie#longest}. A word in 证 gives its last character to 证明, 评审
     * to 审批: 身份证明 is no 身份证, 洪评审批 no 评审.
     */
    long longest(int i) {
        long found = trie.longest(classes, i, n);
        if (found != WordTrie.NONE) {
            int end = (int) (found >>> 32);
            if (end < n && (text[end] == '明' && text[end - 1] == '证' || text[end] == '批' && text[end - 1] == '审')) {
                return end - 1 > i ? trie.longest(classes, i, end - 1) : WordTrie.NONE;
            }
        }
        return found;
    }

    /** The verb of one character that people set before the thing: 补身份证. */
    @Nullable
    Word lead(int i) {
        Word lead = vocabulary.lead(text[i]);
        if (text[i] == ISSUE && endsWith(DOCUMENT)) {
            // 开完税证明 opens nothing
            lead = vocabulary.lead(HANDLE);
        }
        return lead != null && (startsThing(i + 1) || isFree(i)) ? lead : null;
    }

    private boolean endsWith(String word) {
        return n >= word.length() && word.contentEquals(CharBuffer.wrap(text, n - word.length(), word.length()));
    }

    /** The verb of one character that people set behind the thing: 身份证到期换. */
    @Nullable
    Word tail(int i) {
        boolean ends = i + 1 == n
                || text[i + 1] == CharFold.OPEN
                || text[i + 1] == CharFold.CLOSE
                || text[i + 1] == CharFold.BREAK
                || text[i + 1] == CharFold.WHICH;
        return ends ? vocabulary.tail(text[i]) : null;
    }

    /** Verbs that few words begin with, all of them known: before anything else that is long enough they are verbs. */
    private boolean isFree(int i) {
        return FREE.indexOf(text[i]) >= 0 && i + 3 < n && longest(i + 1) == WordTrie.NONE;
    }

    /** Whether a thing begins here whose word has more than one character. */
    boolean startsThing(int i) {
        long found = i < n ? longest(i) : WordTrie.NONE;
        return found != WordTrie.NONE
                && vocabulary.word((int) found).kind() == WordKind.CONTENT
                && (int) (found >>> 32) > i + 1;
    }
}
