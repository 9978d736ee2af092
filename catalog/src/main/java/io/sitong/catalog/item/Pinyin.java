package io.sitong.catalog.item;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.sourceforge.pinyin4j.PinyinHelper;

/**
 * How the name of an item is read: its first letters (不动产登记 → bdcdj) for people who search by typing them, and its
 * syllables, by which an index is sorted (音序).
 *
 * <p>A character with several readings gets its commonest one, or the one it has in a word listed here.
 */
public final class Pinyin {

    private static final Map<String, List<String>> WORDS = Map.ofEntries(
            Map.entry("银行", List.of("yin", "hang")),
            Map.entry("行业", List.of("hang", "ye")),
            Map.entry("重新", List.of("chong", "xin")),
            Map.entry("重复", List.of("chong", "fu")),
            Map.entry("参加", List.of("can", "jia")),
            Map.entry("会计", List.of("kuai", "ji")),
            Map.entry("调查", List.of("diao", "cha")),
            Map.entry("调动", List.of("diao", "dong")),
            Map.entry("调解", List.of("tiao", "jie")),
            Map.entry("长期", List.of("chang", "qi")),
            Map.entry("校长", List.of("xiao", "zhang")),
            Map.entry("音乐", List.of("yin", "yue")),
            Map.entry("娱乐", List.of("yu", "le")),
            Map.entry("供给", List.of("gong", "ji")),
            Map.entry("给付", List.of("ji", "fu")),
            Map.entry("发给", List.of("fa", "gei")),
            Map.entry("还款", List.of("huan", "kuan")),
            Map.entry("退还", List.of("tui", "huan")),
            Map.entry("降解", List.of("jiang", "jie")),
            Map.entry("朝阳", List.of("chao", "yang")),
            Map.entry("种植", List.of("zhong", "zhi")),
            Map.entry("处罚", List.of("chu", "fa")),
            Map.entry("处理", List.of("chu", "li")),
            Map.entry("传染", List.of("chuan", "ran")),
            Map.entry("弹药", List.of("dan", "yao")));
    private static final Map<Character, String> READINGS = new HashMap<>();

    static {
        for (char c = '\u4e00'; c <= '\u9fff'; c++) {
            String[] readings = PinyinHelper.toHanyuPinyinStringArray(c);
            if (readings != null && readings.length > 0) {
                // the tone is a digit at the end
                READINGS.put(c, readings[0].replaceAll("[0-9:]", ""));
            }
        }
    }

    private Pinyin() {}

    /** The first letters, without what is neither a Chinese character nor a letter nor a digit. */
    public static String initials(String name) {
        StringBuilder initials = new StringBuilder(name.length());
        for (String syllable : syllables(name)) {
            initials.append(syllable.charAt(0));
        }
        return initials.toString();
    }

    /** The syllables with a blank between, so that sorting compares syllable by syllable. */
    public static String spelling(String name) {
        return String.join(" ", syllables(name));
    }

    private static List<String> syllables(String name) {
        List<String> syllables = new ArrayList<>(name.length());
        int i = 0;
        while (i < name.length()) {
            List<String> word = i + 2 <= name.length() ? WORDS.get(name.substring(i, i + 2)) : null;
            if (word == null) {
                add(syllables, name.charAt(i));
                i++;
            } else {
                syllables.addAll(word);
                i += 2;
            }
        }
        return syllables;
    }

    private static void add(List<String> syllables, char c) {
        String reading = READINGS.get(c);
        if (reading != null) {
            syllables.add(reading);
        } else if (c < 128 && Character.isLetterOrDigit(c)) {
            syllables.add(String.valueOf(c).toLowerCase(Locale.ROOT));
        }
    }
}
