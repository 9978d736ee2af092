package io.sitong.importer.values;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Takes a cell apart whose column speaks of several fields: by the names before its parts, by what the parts can only be,
 * or by a stroke where the header has one too. What stays unclear is left whole to the first field that takes text.
 */
public final class JointCell {

    private static final List<String> CONTACTS = List.of(Contacts.ASK, Contacts.COMPLAIN);
    private static final List<String> LIMITS = List.of("ANTICIPATE_DAY", "PROMISE_DAY");

    private static final String LIMIT =
            "([0-9]{1,4}|[一二两三四五六七八九十]{1,3}|即办|当场办结|当场|即时)件?(个?(?:工作日|自然日|日|天|月|小时|年))?(?:以?内)?";
    private static final Pattern TWO_LIMITS = Pattern.compile(LIMIT + "[(/|、,;]" + LIMIT + "[)]?");

    /** Only a promise is kept at once. */
    private static final Pattern AT_ONCE = Pattern.compile("即办|当场|即时|当日");

    private JointCell() {}

    /**
     * What a cell was taken apart into.
     *
     * @param parts key → its text
     * @param clear whether nothing had to be left to the first field for want of a better place
     */
    public record Parts(Map<String, String> parts, boolean clear) {}

    /**
     * Takes a cell apart.
     *
     * @param keys of the fields, in the order the header names them
     * @param strokes whether a stroke in the header parts their names
     */
    public static Parts of(String raw, List<String> keys, boolean strokes) {
        if (keys.size() == 2 && keys.containsAll(CONTACTS)) {
            return new Parts(Contacts.of(raw, keys.getFirst().equals(Contacts.ASK), strokes), true);
        }
        String text = PlainText.visible(raw).strip();
        if (PlainText.saysNone(PlainText.folded(text))) {
            return new Parts(Map.of(first(keys), text), true);
        }
        if (keys.size() == 2 && keys.containsAll(LIMITS)) {
            return limits(text, keys);
        }
        Map<String, String> named = byNames(text, keys);
        Map<String, String> parts = named != null
                ? named
                : keys.containsAll(CONTACTS) ? withContacts(text, keys) : apart(text, keys, strokes);
        return parts == null ? new Parts(Map.of(first(keys), text), false) : new Parts(parts, true);
    }

    /** 大厅二楼，咨询0471-…，投诉0471-…: telephones are told from everything else, then from one another. */
    private static @Nullable Map<String, String> withContacts(String text, List<String> keys) {
        List<String> kinds = new ArrayList<>(keys);
        kinds.remove(Contacts.COMPLAIN);
        Map<String, String> parts = apart(text, kinds, false);
        if (parts == null) {
            return null;
        }
        String phones = parts.remove(Contacts.ASK);
        if (phones != null) {
            parts.putAll(Contacts.of(phones, keys.indexOf(Contacts.ASK) < keys.indexOf(Contacts.COMPLAIN), false));
        }
        return parts;
    }

    private static @Nullable Map<String, String> apart(String text, List<String> keys, boolean strokes) {
        Map<String, String> coded = byCodes(text, keys);
        if (coded != null
                || CodesInText.any(text)
                        && keys.stream().anyMatch(k -> ValueType.of(k).isCode())) {
            return coded;
        }
        Map<String, String> alike = PartsByKind.of(text, keys);
        return alike == null && strokes ? inOrder(text, keys) : alike;
    }

    /**
     * 法定20个工作日，承诺5个工作日: the limits know themselves; two without words come in the order of the header. One without a
     * word is taken for a promise: who keeps to the legal limit may promise it, but what an authority promises is no law.
     */
    private static Parts limits(String text, List<String> keys) {
        String folded = PlainText.folded(text);
        boolean said = folded.contains("法定") || folded.contains("承诺");
        Matcher two = TWO_LIMITS.matcher(folded);
        if (!said && two.matches()) {
            String unit = two.group(2) == null ? Objects.requireNonNullElse(two.group(4), "") : two.group(2);
            String other = two.group(4) == null ? "" : two.group(4);
            return new Parts(Map.of(keys.getFirst(), two.group(1) + unit, keys.getLast(), two.group(3) + other), true);
        }
        if (TwoLimits.of(folded) != null || said && folded.contains("法定")) {
            return new Parts(Map.of(folded.contains("承诺") ? keys.getFirst() : "ANTICIPATE_DAY", text), true);
        }
        return new Parts(
                Map.of("PROMISE_DAY", text), said || AT_ONCE.matcher(folded).lookingAt());
    }

    /** 地点：…；时间：… */
    private static @Nullable Map<String, String> byNames(String text, List<String> keys) {
        List<PartNames.Named> named = PartNames.in(text, keys);
        if (named.isEmpty()) {
            return null;
        }
        Map<String, String> parts = new LinkedHashMap<>();
        String before = Separators.trimmed(text.substring(0, named.getFirst().from()));
        Set<String> said = new HashSet<>();
        named.forEach(n -> said.add(n.key()));
        List<String> others = keys.stream().filter(k -> !said.contains(k)).toList();
        if (!before.isEmpty()) {
            if (others.size() != 1) {
                return null;
            }
            parts.put(others.getFirst(), before);
            others = List.of();
        }
        for (int i = 0; i < named.size(); i++) {
            PartNames.Named one = named.get(i);
            int to = i + 1 < named.size() ? named.get(i + 1).from() : text.length();
            String part = Separators.trimmed(text.substring(one.to(), to));
            if (i == named.size() - 1 && !others.isEmpty()) {
                // 地点：大厅二楼，周一至周五: what comes behind the last name may go on with what has none
                List<String> rest = new ArrayList<>(List.of(one.key()));
                rest.addAll(others);
                Map<String, String> more = PartsByKind.of(part, rest);
                if (more != null && more.size() > 1) {
                    more.forEach((key, value) -> add(parts, key, value));
                    continue;
                }
            }
            if (!part.isEmpty()) {
                add(parts, one.key(), part);
            }
        }
        return parts;
    }

    private static void add(Map<String, String> parts, String key, String part) {
        parts.merge(key, part, (a, b) -> a + Separators.between(key) + b);
    }

    /** 取水许可（000119018000）: codes are told from everything else; with them gone, the rest is taken apart. */
    private static @Nullable Map<String, String> byCodes(String text, List<String> keys) {
        List<String> codes = keys.stream().filter(k -> ValueType.of(k).isCode()).toList();
        if (codes.isEmpty()) {
            return null;
        }
        List<String> others =
                keys.stream().filter(k -> !ValueType.of(k).isCode()).toList();
        CodesInText.Found found = CodesInText.of(text, codes);
        if (found == null) {
            return null;
        }
        Map<String, String> parts = new LinkedHashMap<>();
        if (!found.rest().isEmpty()) {
            Map<String, String> rest = others.size() == 1
                    ? new LinkedHashMap<>(Map.of(others.getFirst(), found.rest()))
                    : others.isEmpty() ? null : PartsByKind.of(found.rest(), others);
            if (rest == null) {
                return null;
            }
            parts.putAll(rest);
        }
        parts.putAll(found.codes());
        return parts;
    }

    /** 取水许可证/证照 below 审批结果名称/类型. */
    private static @Nullable Map<String, String> inOrder(String text, List<String> keys) {
        String[] parts = text.split("[/／|｜]", -1);
        if (parts.length != keys.size()) {
            return null;
        }
        Map<String, String> ordered = new LinkedHashMap<>();
        for (int i = 0; i < parts.length; i++) {
            String part = parts[i].strip();
            if (part.isEmpty() || !ColumnContent.fits(keys.get(i), part)) {
                return null;
            }
            ordered.put(keys.get(i), part);
        }
        return ordered;
    }

    /** The first field that takes any text; the first of all where none does. */
    private static String first(List<String> keys) {
        Optional<String> named = keys.stream().filter("TASK_NAME"::equals).findFirst();
        return named.or(() ->
                        keys.stream().filter(k -> !PartsByKind.isStrict(k)).findFirst())
                .orElse(keys.getFirst());
    }
}
