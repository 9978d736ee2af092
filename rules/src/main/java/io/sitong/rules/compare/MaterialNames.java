package io.sitong.rules.compare;

import io.sitong.rules.fold.NameFold;
import io.sitong.rules.memory.Memory;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Brings the many names of one application material to one: 身份证原件及复印件 is 居民身份证. The synonyms are data, in {@code
 * material-names.csv}; what they leave out is compared as written.
 */
public final class MaterialNames {

    private static final Memory<String, String> MEMORY = new Memory<>(50_000, MaterialNames::build);

    private static final Pattern NUMBERING = Pattern.compile("^\\(?[0-9一二三四五六七八九十]{1,2}[)·,、]+");
    private static final Pattern REMARK = Pattern.compile(
            "\\((?:原件|复印件|正本|副本|原件及复印件|原件和复印件|原件、复印件|原件或者?复印件|正副本|复印|电子版|扫描件|纸质|纸质版|电子件|[一二三两1-9]份|[^()]*(?:公章|核验|查验|验原件|份|签字|盖章)[^()]*)\\)");
    private static final Pattern COPIES = Pattern.compile(
            "(?:的?(?:原件及其?复印件|原件和复印件|原件与复印件|原件,复印件|原件或复印件|复印件及原件|原件|复印件|影印件|扫描件|正副本|正本|副本|正反面|正面反面|电子版|纸质版))+$");
    private static final Pattern COUNT = Pattern.compile("(?:[一二三两1-9][式]?[一二三四两1-9]?[份张套])$");
    private static final Pattern APPLICANT = Pattern.compile("^(?:申请人|本人|申请者|办理人|当事人|个人)(?:的|有效)?(?=.{3})");

    private static final Map<String, String> SYNONYMS = read();
    private static final List<String> LONGEST_FIRST = SYNONYMS.keySet().stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();

    private MaterialNames() {}

    /** Equal for two names exactly where they are taken to mean the same material. */
    public static String key(String name) {
        return MEMORY.get(name);
    }

    public static boolean same(String one, String other) {
        return key(one).equals(key(other));
    }

    /** The recommended name where people or the dictionary know this one, else the name itself. */
    public static String recommended(String name) {
        String plain = plain(name);
        Optional<String> decided = DecidedTexts.material(plain);
        return decided.orElseGet(() -> SYNONYMS.getOrDefault(plain, name));
    }

    /** Whether people or the dictionary know the name; others are compared as written. */
    public static boolean known(String name) {
        String plain = plain(name);
        return DecidedTexts.material(plain).isPresent()
                || !byDictionary(plain).equals(plain)
                || SYNONYMS.containsKey(plain);
    }

    static void forget() {
        MEMORY.forget();
    }

    private static String build(String name) {
        String plain = plain(name);
        Optional<String> decided = DecidedTexts.material(plain);
        return decided.map(meaning -> plain(meaning).equals(plain) ? plain : byDictionary(plain(meaning)))
                .orElseGet(() -> byDictionary(plain));
    }

    private static String byDictionary(String plain) {
        String known = SYNONYMS.get(plain);
        if (known != null) {
            return known;
        }
        // 法定代表人身份证: the person stays, the paper gets its name
        for (String synonym : LONGEST_FIRST) {
            if (plain.endsWith(synonym) && plain.length() > synonym.length() && person(plain, synonym)) {
                return plain.substring(0, plain.length() - synonym.length()) + SYNONYMS.get(synonym);
            }
        }
        return plain;
    }

    private static boolean person(String plain, String synonym) {
        String before = plain.substring(0, plain.length() - synonym.length());
        return before.endsWith("人")
                || before.endsWith("人员")
                || before.endsWith("的")
                || before.endsWith("方")
                || before.endsWith("者")
                || before.endsWith("员");
    }

    /** The name without numbering, remarks on copies and whose it is; what decisions are looked up by. */
    static String plain(String name) {
        String text = NameFold.fold(name).replace("《", "").replace("》", "").replace("\"", "");
        text = NUMBERING.matcher(text).replaceFirst("");
        text = REMARK.matcher(text).replaceAll("");
        String before;
        do {
            before = text;
            text = COUNT.matcher(text).replaceFirst("");
            text = COPIES.matcher(text).replaceFirst("");
            text = text.endsWith(",") ? text.substring(0, text.length() - 1) : text;
        } while (!text.equals(before));
        text = APPLICANT.matcher(text).replaceFirst("");
        return text.isEmpty() ? NameFold.fold(name) : text;
    }

    private static Map<String, String> read() {
        Map<String, String> synonyms = new HashMap<>();
        try (InputStream in = Objects.requireNonNull(MaterialNames.class.getResourceAsStream("material-names.csv"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line : lines.lines().skip(1).toList()) {
                List<String> names = new ArrayList<>(List.of(line.split("[,;]")));
                String recommended = names.getFirst();
                for (String each : names) {
                    synonyms.put(NameFold.fold(each), recommended);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return synonyms;
    }
}
