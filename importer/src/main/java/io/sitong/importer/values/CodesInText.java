package io.sitong.importer.values;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the codes in a text: 取水许可（000119018000）, 编码：000119018000⏎名称：取水许可. */
final class CodesInText {

    private static final Pattern CODE = Pattern.compile("(?<![0-9A-Za-z])[0-9A-Za-z]{9,40}(?![0-9A-Za-z])");
    private static final Pattern BEFORE = Pattern.compile(
            "(?:[(（\\[【]\\s*)?(?:(?:基本|实施|事项|目录|业务办理项|统一社会信用|组织机构|单位|部门)?(?:编码|代码|码|编号)\\s*[:：]?\\s*)?$");
    private static final int FEWEST_DIGITS = 7;

    private CodesInText() {}

    /**
     * What was found.
     *
     * @param rest what is left without the codes
     */
    record Found(Map<String, String> codes, String rest) {}

    /** Null where there is no code, more than there are fields for, or text on both sides of one. */
    static @Nullable Found of(String text, List<String> keys) {
        List<String> codes = new ArrayList<>();
        List<String> rest = new ArrayList<>();
        Matcher code = CODE.matcher(text);
        int from = 0;
        while (code.find()) {
            if (!isCode(code.group())) {
                continue;
            }
            Matcher before = BEFORE.matcher(text.substring(from, code.start()));
            int end = before.find() ? from + before.start() : code.start();
            rest.add(text.substring(from, end));
            codes.add(code.group());
            from = code.end();
            if (from < text.length() && ")）]】".indexOf(text.charAt(from)) >= 0 && end < code.start()) {
                from++;
            }
        }
        rest.add(text.substring(from));
        List<String> left =
                rest.stream().map(Separators::trimmed).filter(r -> !r.isEmpty()).toList();
        Map<String, String> told = codes.isEmpty() || left.size() > 1 ? null : assigned(codes, keys);
        return told == null ? null : new Found(told, left.isEmpty() ? "" : left.getFirst());
    }

    /** Whether there is any code in a text. */
    static boolean any(String text) {
        return CODE.matcher(text).results().anyMatch(code -> isCode(code.group()));
    }

    private static boolean isCode(String run) {
        return run.chars().filter(c -> c >= '0' && c <= '9').count() >= FEWEST_DIGITS;
    }

    /** By their lengths, or the only one to the only field. */
    private static @Nullable Map<String, String> assigned(List<String> codes, List<String> keys) {
        if (codes.size() == 1 && keys.size() == 1) {
            return Map.of(keys.getFirst(), codes.getFirst());
        }
        Map<String, String> assigned = new LinkedHashMap<>();
        for (String code : codes) {
            String key = code.length() == 18 ? "DEPT_CODE" : CodeValues.keyByLength(code, "", ValueType.CODES_OF_ITEMS);
            if (!keys.contains(key) || assigned.put(key, code) != null) {
                return null;
            }
        }
        return assigned;
    }
}
