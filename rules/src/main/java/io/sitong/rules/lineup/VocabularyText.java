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

/** Reads the sections of vocabulary files, and works out what words stand for once all are known. */
final class VocabularyText {

    private static final List<String> SECTIONS = List.of(
            "life",
            "kind",
            "general",
            "compound",
            "near",
            "alike",
            "apart",
            "unsaid",
            "plain",
            "bundle",
            "default",
            "same",
            "term",
            "weak",
            "group",
            "implied",
            "filler",
            "and",
            "everybody",
            "note",
            "remark",
            "place",
            "without",
            "without-after",
            "with",
            "level",
            "contrast",
            "contains");

    private static final Set<String> PAIRS = Set.of("near", "alike");

    /** lines that name acts, with their numbers, until the file is read */
    private final Map<String, Integer> toCheck = new LinkedHashMap<>();

    final Map<String, Word> words = new LinkedHashMap<>();
    final List<String> life = new ArrayList<>();
    final List<String> kinds = new ArrayList<>();
    final List<String> levels = new ArrayList<>();
    final List<String> weak = new ArrayList<>();
    final List<String> groups = new ArrayList<>();
    final List<String> near = new ArrayList<>();
    final List<String> alike = new ArrayList<>();
    final List<String> apart = new ArrayList<>();
    final List<String> unsaid = new ArrayList<>();
    final List<String> plain = new ArrayList<>();
    final List<String> bundle = new ArrayList<>();
    final List<String> defaults = new ArrayList<>();
    final Map<String, Integer> concepts = new LinkedHashMap<>();
    private final Map<String, Long> implied = new LinkedHashMap<>();
    private final Set<String> opposed = new HashSet<>();
    private final Map<String, String> same = new LinkedHashMap<>();
    private final List<String> terms = new ArrayList<>();
    private final List<List<String>> contrasts = new ArrayList<>();
    private final List<List<String>> containments = new ArrayList<>();
    private final Map<String, List<String>> compounds = new LinkedHashMap<>();

    /** @throws VocabularyMistake naming the first line that cannot be read */
    void read(String text) {
        String section = "";
        int number = 0;
        for (String raw : text.split("\n", -1)) {
            number++;
            String line = raw.strip();
            if (line.startsWith("\uFEFF")) {
                line = line.substring(1).strip();
            }
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            if (line.startsWith("[") && line.endsWith("]")) {
                section = line.substring(1, line.length() - 1);
                if (!SECTIONS.contains(section)) {
                    throw new VocabularyMistake(number, "没有 [" + section + "] 这一节，可用的节：" + String.join("、", SECTIONS));
                }
            } else {
                checked(section, line, number);
            }
        }
        checkActs();
    }

    private void checked(String section, String line, int number) {
        if (section.isEmpty()) {
            throw new VocabularyMistake(number, "“" + line + "”之前没有写明是哪一节，例如 [same]");
        }
        char sign = signOf(section);
        int at = line.indexOf(sign);
        if (sign != ' ' && (at <= 0 || at == line.length() - 1)) {
            throw new VocabularyMistake(number, "[" + section + "] 的一行应写成“甲 " + sign + " 乙”，这里是“" + line + "”");
        }
        if (PAIRS.contains(section) && line.split("\\s+", -1).length != 2) {
            throw new VocabularyMistake(number, "[" + section + "] 的一行应是两个词，这里是“" + line + "”");
        }
        try {
            readLine(section, line);
        } catch (IllegalArgumentException e) {
            throw new VocabularyMistake(number, "“" + line + "”不能读入：" + e.getMessage());
        }
        if (PAIRS.contains(section) || section.equals("compound")) {
            toCheck.put(line, number);
        }
    }

    private static char signOf(String section) {
        return switch (section) {
            case "same", "compound" -> '=';
            case "contains", "implied" -> '>';
            case "contrast" -> '|';
            default -> ' ';
        };
    }

    /** Acts may be named before they are said; that they are said is seen at the end of a file. */
    private void checkActs() {
        toCheck.forEach((line, number) -> {
            String acts = line.substring(line.indexOf('=') + 1).strip();
            for (String act : acts.split("\\s+", -1)) {
                if (!life.contains(fold(act)) && !kinds.contains(fold(act))) {
                    throw new VocabularyMistake(number, "“" + act + "”不是 [life] 或 [kind] 中的行为");
                }
            }
        });
        toCheck.clear();
    }

    private void readLine(String section, String line) {
        switch (section) {
            case "life" -> acts(line, life, WordKind.LIFE);
            case "kind" -> acts(line, kinds, WordKind.KIND);
            case "general" -> plain(line.replace("=", " "), WordKind.GENERAL);
            case "compound" -> compounds.put(fold(key(line)), values(line));
            case "near" -> near.add(line);
            case "alike" -> alike.add(line);
            case "apart" -> apart.addAll(List.of(line.split("\\s+", -1)));
            case "unsaid" -> unsaid.addAll(List.of(line.split("\\s+", -1)));
            case "plain" -> plain.addAll(List.of(line.split("\\s+", -1)));
            case "bundle" -> bundle.addAll(List.of(line.split("\\s+", -1)));
            case "default" -> defaults.addAll(List.of(line.split("\\s+", -1)));
            case "same" -> {
                String key = fold(key(line));
                same.put(key, key);
                values(line).forEach(word -> same.put(fold(word), key));
            }
            case "term" -> {
                for (String word : line.split("\\s+", -1)) {
                    terms.add(fold(word));
                }
            }
            case "weak" -> acts(line, weak, WordKind.WEAK);
            case "group" -> {
                acts(line, weak, WordKind.WEAK);
                groups.add(key(line));
            }
            case "implied" -> {
                int sign = line.indexOf('>');
                String department = line.substring(0, sign).strip();
                for (String word : line.substring(sign + 1).strip().split("\\s+", -1)) {
                    implied.merge(fold(word), Departments.builtIn().key(department), (a, b) -> a | b);
                }
            }
            case "filler" -> plain(line, WordKind.FILLER);
            case "and" -> plain(line, WordKind.AND);
            case "everybody" -> plain(line, WordKind.EVERYBODY);
            case "note" -> plain(line, WordKind.NOTE);
            case "remark" -> plain(line, WordKind.REMARK);
            case "place" -> plain(line, WordKind.PLACE);
            case "without" -> plain(line, WordKind.WITHOUT);
            case "without-after" -> plain(line, WordKind.WITHOUT_AFTER);
            case "with" -> plain(line, WordKind.WITH);
            case "level" -> acts(line, levels, WordKind.LEVEL);
            case "contrast" -> contrasts.add(foldAll(List.of(line.split("\\s*\\|\\s*", -1))));
            case "contains" -> {
                int sign = line.indexOf('>');
                List<String> all = new ArrayList<>();
                all.add(fold(line.substring(0, sign)));
                all.addAll(foldAll(List.of(line.substring(sign + 1).strip().split("\\s+", -1))));
                containments.add(all);
            }
            default -> throw new IllegalArgumentException("unknown section [" + section + "]: " + line);
        }
    }

    private void acts(String line, List<String> names, WordKind kind) {
        String key = fold(key(line));
        int act = names.indexOf(key);
        if (act < 0) {
            act = names.size();
            names.add(key);
            if (act >= Vocabulary.MAX_ACTS) {
                throw new IllegalArgumentException("这一节最多 " + Vocabulary.MAX_ACTS + " 个词条");
            }
        }
        words.put(key, Word.plain(key, kind, act));
        for (String word : values(line)) {
            words.put(fold(word), Word.plain(fold(word), kind, act));
        }
    }

    private void plain(String line, WordKind kind) {
        for (String word : line.strip().split("\\s+", -1)) {
            words.put(fold(word), Word.plain(fold(word), kind, -1));
        }
    }

    private static String key(String line) {
        int sign = line.indexOf('=');
        return sign < 0 ? line.strip() : line.substring(0, sign).strip();
    }

    private static List<String> values(String line) {
        int sign = line.indexOf('=');
        String values = sign < 0 ? "" : line.substring(sign + 1).strip();
        return values.isEmpty() ? List.of() : List.of(values.split("\\s+", -1));
    }

    private static List<String> foldAll(List<String> words) {
        return words.stream().map(VocabularyText::fold).toList();
    }

    private static String fold(String word) {
        String plain = word.strip();
        char[] folded = new char[plain.length()];
        int n = CharFold.fold(plain, folded, new int[plain.length()], plain.length());
        if (n == 0) {
            throw new IllegalArgumentException("“" + word + "”中没有可比较的字");
        }
        return new String(folded, 0, n);
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
    void expand() {
        certificates();
        compounds.forEach((word, keys) -> words.put(
                word,
                Word.compound(
                        word,
                        keys.stream().mapToInt(key -> actNumber(fold(key))).toArray())));
        for (List<String> side : contrasts) {
            side.forEach(this::concept);
            side.forEach(word -> opposed.add(same.getOrDefault(word, word)));
        }
        for (List<String> group : containments) {
            group.forEach(this::concept);
        }
        implied.keySet().forEach(word -> {
            concept(word);
            opposed.add(same.getOrDefault(word, word));
        });
        for (String word : same.keySet()) {
            Word known = words.get(word);
            if (known == null || known.kind() != WordKind.WEAK && known.kind() != WordKind.LEVEL) {
                words.put(word, Word.content(word, new Piece[0], new Span[0]));
            }
        }
        for (String term : terms) {
            words.put(term, Word.content(term, letters(term), new Span[0]));
        }
        for (String concept : concepts.keySet()) {
            words.putIfAbsent(concept, Word.content(concept, new Piece[0], new Span[0]));
        }
        List<String> byLength = new ArrayList<>(words.keySet());
        byLength.sort(Comparator.comparingInt(String::length).thenComparing(w -> w));
        for (String word : byLength) {
            Word known = known(word);
            if (known.kind() == WordKind.LEVEL && same.containsKey(word)) {
                words.put(word, withConcepts(word, letters(word)).as(WordKind.LEVEL, known.act()));
            } else if (known.kind() == WordKind.WEAK) {
                words.put(word, withConcepts(word, letters(word)).as(WordKind.WEAK, known.act()));
            } else if (known.kind() == WordKind.CONTENT && !same.containsKey(word)) {
                words.put(word, withConcepts(word, known.pieces().length > 0 ? known.pieces() : pieces(word)));
            }
        }
        for (String word : byLength) {
            if (word.equals(same.get(word)) && known(word).kind() == WordKind.CONTENT) {
                words.put(word, withConcepts(word, pieces(word)));
            }
        }
        same.forEach((word, key) -> {
            Word meant = known(key);
            Word said = Word.content(word, meant.pieces(), meant.concepts());
            Word before = known(word);
            if (before.kind() == WordKind.LEVEL) {
                words.put(word, said.as(WordKind.LEVEL, before.act()));
            } else {
                words.put(word, meant.kind() == WordKind.WEAK ? said.as(WordKind.WEAK, meant.act()) : said);
            }
        });
    }

    /** Life acts count from 0, procedures from {@link #Vocabulary.MAX_ACTS}. */
    private int actNumber(String key) {
        int act = life.indexOf(key);
        if (act >= 0) {
            return act;
        }
        int kind = kinds.indexOf(key);
        if (kind < 0) {
            throw new IllegalArgumentException("no such act: " + key);
        }
        return Vocabulary.MAX_ACTS + kind;
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
        StringBuilder text = new StringBuilder();
        for (Piece piece : pieces) {
            text.append(piece.word() == null ? piece.character() : '\u0001');
        }
        for (Map.Entry<String, Integer> concept : concepts.entrySet()) {
            int at = text.indexOf(concept.getKey());
            if (at >= 0
                    && !concept.getValue().equals(own)
                    && opposed.contains(concept.getKey())
                    && !excludes(word, concept.getKey())
                    && !holds(word, concept.getKey())) {
                spans.add(new Span(concept.getValue(), at, at + concept.getKey().length()));
            }
        }
        return Word.content(word, pieces, spans.toArray(new Span[0]));
    }

    /** Whether the thing is known to contain the other: 客货运输 is not 货运 for having its characters. */
    private boolean holds(String whole, String part) {
        return containments.stream()
                .anyMatch(group -> meaning(group.getFirst()).equals(meaning(whole))
                        && group.stream().skip(1).anyMatch(p -> meaning(p).equals(part)));
    }

    private boolean excludes(String one, String other) {
        return contrasts.stream()
                .map(sides -> sides.stream().map(this::meaning).toList())
                .anyMatch(sides -> sides.contains(meaning(one)) && sides.contains(other));
    }

    private String meaning(String word) {
        return same.getOrDefault(word, word);
    }

    byte[][] relations() {
        byte[][] relations = new byte[concepts.size()][concepts.size()];
        for (List<String> sides : contrasts) {
            for (String a : sides) {
                for (String b : sides) {
                    if (!a.equals(b)) {
                        relations[number(a)][number(b)] = Vocabulary.OPPOSITE;
                    }
                }
            }
        }
        for (List<String> group : containments) {
            for (String part : group.subList(1, group.size())) {
                relations[number(group.getFirst())][number(part)] = Vocabulary.CONTAINS;
                relations[number(part)][number(group.getFirst())] = Vocabulary.PART_OF;
            }
        }
        return relations;
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
        implied.forEach((word, bits) -> departments[number(word)] |= bits);
        return departments;
    }

    /** For each of the acts or procedures, those that a line names beside it. */
    long[] beside(List<String> lines, List<String> names) {
        long[] masks = new long[names.size()];
        for (String line : lines) {
            String[] pair = line.split("\\s+", -1);
            int a = names.indexOf(fold(pair[0]));
            int b = names.indexOf(fold(pair[1]));
            if (a >= 0 && b >= 0) {
                masks[a] |= 1L << b;
                masks[b] |= 1L << a;
            } else if ((a >= 0) != (b >= 0) || actNumber(fold(pair[0])) < 0) {
                throw new IllegalArgumentException("not of one sort: " + line);
            }
        }
        return masks;
    }

    static long mask(List<String> keys, List<String> names) {
        long mask = 0;
        for (String key : keys) {
            int number = names.indexOf(fold(key));
            if (number >= 0) {
                mask |= 1L << number;
            }
        }
        return mask;
    }
}
