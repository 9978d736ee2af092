package io.sitong.rules.lineup;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the sections of vocabulary files; what words stand for is worked out by {@link WordMeanings}. */
final class VocabularyText {

    private static final List<String> SECTIONS = List.of(
            "life",
            "kind",
            "general",
            "comes-in",
            "aspect",
            "receipt",
            "payment",
            "compound",
            "near",
            "alike",
            "apart",
            "unsaid",
            "plain",
            "bundle",
            "default",
            "after",
            "between",
            "beginning",
            "cause",
            "office",
            "same",
            "term",
            "weak",
            "group",
            "addition",
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
            "contains",
            "lead",
            "tail");

    private static final Set<String> PAIRS = Set.of("near", "alike");

    /** lines that name acts, with their numbers, until the file is read */
    private final Map<String, Integer> toCheck = new LinkedHashMap<>();

    final Map<String, Word> words = new LinkedHashMap<>();
    final List<String> life = new ArrayList<>();
    final List<String> kinds = new ArrayList<>();
    final List<String> levels = new ArrayList<>();
    final List<String> weak = new ArrayList<>();
    final List<String> groups = new ArrayList<>();
    final List<String> additions = new ArrayList<>();
    final List<String> comingIn = new ArrayList<>();
    final List<String> aspects = new ArrayList<>();
    final List<String> changes = new ArrayList<>();
    final List<String> receipts = new ArrayList<>();
    final List<String> payments = new ArrayList<>();
    final List<String> near = new ArrayList<>();
    final List<String> alike = new ArrayList<>();
    final List<String> apart = new ArrayList<>();
    final List<String> unsaid = new ArrayList<>();
    final List<String> plain = new ArrayList<>();
    final List<String> bundle = new ArrayList<>();
    final List<String> defaults = new ArrayList<>();
    final Map<String, List<String>> after = new LinkedHashMap<>();
    final Map<String, List<String>> between = new LinkedHashMap<>();
    final List<String> beginnings = new ArrayList<>();

    /** each with all its wordings */
    private final Map<String, Set<String>> causes = new LinkedHashMap<>();

    final Set<String> offices = new HashSet<>();
    final Map<String, Long> implied = new LinkedHashMap<>();
    final Map<String, String> same = new LinkedHashMap<>();
    final List<String> terms = new ArrayList<>();
    final List<List<String>> contrasts = new ArrayList<>();
    final List<List<String>> containments = new ArrayList<>();
    final Map<String, List<String>> compounds = new LinkedHashMap<>();
    final Map<String, String> leads = new LinkedHashMap<>();
    final Map<String, String> tails = new LinkedHashMap<>();

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
        if (PAIRS.contains(section) || List.of("compound", "between", "after").contains(section)) {
            toCheck.put(line, number);
        }
    }

    private static char signOf(String section) {
        return switch (section) {
            case "same", "compound", "between", "after", "aspect", "lead", "tail" -> '=';
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
            case "comes-in" -> List.of(line.split("\\s+", -1)).forEach(word -> comingIn.add(fold(word)));
            case "aspect" -> {
                changes.addAll(List.of(key(line).split("\\s+", -1)));
                aspects.addAll(foldAll(values(line)));
            }
            case "payment" -> List.of(line.split("\\s+", -1)).forEach(word -> payments.add(fold(word)));
            case "receipt" -> List.of(line.split("\\s+", -1)).forEach(word -> receipts.add(fold(word)));
            case "compound" -> compounds.put(fold(key(line)), values(line));
            case "near" -> near.add(line);
            case "alike" -> alike.add(line);
            case "apart" -> apart.addAll(List.of(line.split("\\s+", -1)));
            case "unsaid" -> unsaid.addAll(List.of(line.split("\\s+", -1)));
            case "plain" -> plain.addAll(List.of(line.split("\\s+", -1)));
            case "bundle" -> bundle.addAll(List.of(line.split("\\s+", -1)));
            case "default" -> defaults.addAll(List.of(line.split("\\s+", -1)));
            case "between" -> between.put(key(line), values(line));
            case "after" -> after.put(key(line), values(line));
            case "office" -> offices.addAll(List.of(line.split("\\s+", -1)));
            case "beginning" -> beginnings.addAll(List.of(line.split("\\s+", -1)));
            case "cause" -> cause(line);
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
            case "addition" -> {
                acts(line, weak, WordKind.WEAK);
                additions.add(key(line));
            }
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
            case "lead" -> values(line).forEach(verb -> leads.put(verb(verb), fold(key(line))));
            case "tail" -> values(line).forEach(verb -> tails.put(verb(verb), fold(key(line))));
            default -> throw new IllegalArgumentException("unknown section [" + section + "]: " + line);
        }
    }

    private static String verb(String verb) {
        String folded = fold(verb);
        if (folded.length() != 1) {
            throw new IllegalArgumentException("“" + verb + "”应是一个字");
        }
        return folded;
    }

    private void acts(String line, List<String> names, WordKind kind) {
        String key = fold(key(line));
        int act = names.indexOf(key);
        if (act < 0) {
            act = names.size();
            names.add(key);
            if (act >= KnownActs.MAX_ACTS) {
                throw new IllegalArgumentException("这一节最多 " + KnownActs.MAX_ACTS + " 个词条");
            }
        }
        words.put(key, Word.plain(key, kind, act));
        for (String word : values(line)) {
            words.put(fold(word), Word.plain(fold(word), kind, act));
        }
    }

    private void cause(String line) {
        String key = fold(key(line));
        if (!causes.containsKey(key) && causes.size() == Vocabulary.MAX_CAUSES) {
            throw new IllegalArgumentException("这一节最多 " + Vocabulary.MAX_CAUSES + " 个词条");
        }
        Set<String> wordings = causes.computeIfAbsent(key, k -> new LinkedHashSet<>(Set.of(k)));
        wordings.addAll(foldAll(values(line)));
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

    static String fold(String word) {
        String plain = word.strip();
        char[] folded = new char[plain.length()];
        int n = CharFold.fold(plain, folded, new int[plain.length()], plain.length());
        if (n == 0) {
            throw new IllegalArgumentException("“" + word + "”中没有可比较的字");
        }
        return new String(folded, 0, n);
    }

    /** Life acts count from 0, procedures from {@link KnownActs#MAX_ACTS}. */
    int actNumber(String key) {
        int act = life.indexOf(key);
        if (act >= 0) {
            return act;
        }
        int kind = kinds.indexOf(key);
        if (kind < 0) {
            throw new IllegalArgumentException("no such act: " + key);
        }
        return KnownActs.MAX_ACTS + kind;
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

    /** By which causes an act is named in a word, as bits: 期满换证. */
    int causes(String word) {
        int found = 0;
        int bit = 1;
        for (Set<String> wordings : causes.values()) {
            found |= wordings.stream().anyMatch(word::contains) ? bit : 0;
            bit <<= 1;
        }
        return found;
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
