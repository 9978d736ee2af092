package io.sitong.importer.columns;

import io.sitong.importer.values.Contacts;
import io.sitong.importer.values.PlainText;
import io.sitong.importer.values.TimeLimits;
import io.sitong.importer.values.ValueType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Headers of one column for several fields: 办理地点及时间, 收费标准（依据）, 法定/承诺时限, 咨询及投诉电话. */
final class JointHeader {

    private static final int MOST_FIELDS = 4;
    private static final int SHORTEST_SHARED = 2;
    private static final int LONGEST = 40;
    private static final int LONGEST_UNPARTED = 10;
    /** A word is shared of a name, not of a sentence. */
    private static final int LONGEST_SHARING = 12;
    /** What a line holds by itself is a name of its own; names are also broken in their middle. */
    private static final int SHORTEST_LINE = 4;

    private static final Pattern JOINS = Pattern.compile("以及|及其|(?<![涉普])及|与(?!否)|[和、/+,;_&]");
    private static final Pattern LINES = Pattern.compile("[\\n ]+");
    private static final Pattern BRACKET = Pattern.compile("[(\\[【]([^()\\[\\]【】]*)[)\\]】]$");
    private static final Pattern WORDS_ONLY = Pattern.compile("[\\u4e00-\\u9fff]+");
    /** What may stand behind the names of several things. */
    private static final Pattern TAIL = Pattern.compile("(情况|信息|说明|等)$");

    private static final Set<String> NAMES = Set.of("TASK_NAME", "MAIN_NAME", "SUB_NAME", "HANDLE_ITEM_NAME");
    private static final Set<String> MATERIALS = Set.of("MATERIALS", "FILL_EXPLAIN", "ACCEPT_STAND", "FEES");
    /** What is short for the item's own where both stand together. */
    private static final Map<String, String> BARE =
            Map.of("名称", "TASK_NAME", "编码", "CATALOG_CODE", "代码", "CATALOG_CODE", "时间", "TRANSACT_TIME");

    private static final Set<String> BARE_CODES = Set.of("编码", "代码", "编号", "码", "事项编码", "事项代码", "业务编码");
    /** The name of a field that its own field table gives two things. */
    private static final Set<String> OF_TWO = Set.of("办公地址_时间");

    private final Synonyms synonyms;
    private final HeaderMatcher matcher;

    /**
     * What a header names.
     *
     * @param keys of the fields, in its order
     * @param codes whether a code among them may be of several kinds
     * @param sure whether all their names are known ones, so that cells need not bear it out
     */
    record Fields(List<String> keys, boolean codes, boolean sure) {

        static final Fields NONE = new Fields(List.of(), false, false);

        boolean found() {
            return !keys.isEmpty();
        }
    }

    JointHeader(Synonyms synonyms, HeaderMatcher matcher) {
        this.synonyms = synonyms;
        this.matcher = matcher;
    }

    /** None where the header names one field, or none that is known. */
    Fields of(List<String> path) {
        if (path.isEmpty() || path.getLast().length() > LONGEST || FormerColumn.is(path)) {
            return Fields.NONE;
        }
        String leaf = path.getLast();
        Set<String> known = synonyms.folded(HeaderText.folded(leaf));
        if (BothContacts.are(path)) {
            return new Fields(
                    BothContacts.askFirst(path)
                            ? List.of(Contacts.ASK, Contacts.COMPLAIN)
                            : List.of(Contacts.COMPLAIN, Contacts.ASK),
                    false,
                    true);
        }
        boolean explained =
                HeaderText.tight(leaf).length() > HeaderText.folded(leaf).length() + 1;
        if (known.size() == 1 && !explained && !OF_TWO.contains(HeaderText.folded(leaf))) {
            return Fields.NONE;
        }
        List<String> groups = path.subList(0, path.size() - 1);
        return ways(leaf, matcher.alone(path)).stream()
                .map(way -> fields(groups, way))
                .filter(fields -> fields.found() && fields.keys().stream().noneMatch(key -> OtherLimits.are(path, key)))
                .findFirst()
                .orElse(Fields.NONE);
    }

    /** 申请材料及份数: what is said of materials beside their names stays with the names. */
    HeaderMatch materialsAndMore(String text) {
        List<String> parts = parts(HeaderText.folded(text));
        Set<String> keys = parts.size() < 2 ? Set.of() : synonyms.folded(parts.getFirst());
        return keys.contains("MATERIALS") || keys.contains("MATERIAL_NAME")
                ? HeaderMatch.of(keys, HeaderMatch.Quality.WORDING)
                : HeaderMatch.NONE;
    }

    /**
     * A way to take a name apart.
     *
     * @param known whether every part has to have a known name: what stands in brackets mostly explains
     * @param doubtful whether it may as well be one name, so that the cells have to bear it out
     */
    private record Way(List<String> parts, boolean known, boolean doubtful) {}

    /**
     * The ways to take a name apart: at a bracket, at its joining words, at its lines, anywhere.
     *
     * @param one what it means as one name
     */
    private static List<Way> ways(String leaf, HeaderMatch one) {
        List<Way> ways = new ArrayList<>();
        String lines = PlainText.visible(leaf).strip();
        String name = HeaderText.tight(lines);
        Matcher bracket = BRACKET.matcher(name);
        if (bracket.find()) {
            String inside = bracket.group(1);
            name = name.substring(0, bracket.start());
            if (!inside.endsWith(name)) {
                List<String> all = new ArrayList<>(parts(name));
                all.addAll(parts(inside));
                ways.add(new Way(all, true, false));
            }
        }
        ways.add(new Way(parts(name), false, false));
        List<String> byLine = Arrays.stream(LINES.split(lines))
                .map(HeaderText::folded)
                .filter(line -> !line.isEmpty())
                .toList();
        if (byLine.stream().allMatch(line -> line.length() >= SHORTEST_LINE)) {
            // 审批结果⏎送达方式 may be one name on two lines
            ways.add(new Way(byLine, true, one.found()));
        }
        boolean known = one.found() && one.quality() != HeaderMatch.Quality.WORDING
                || !WORDS_ONLY.matcher(name).matches()
                || JOINS.matcher(name).find()
                || name.length() > LONGEST_UNPARTED;
        for (int cut = SHORTEST_SHARED; cut <= name.length() - SHORTEST_SHARED && !known; cut++) {
            ways.add(new Way(List.of(name.substring(0, cut), name.substring(cut)), false, true));
        }
        // 法定（工作日） says in what it counts
        ways.removeIf(way -> way.parts().size() < 2
                || way.parts().size() > MOST_FIELDS
                || way.parts().stream().anyMatch(HeaderText::isUnit));
        return ways;
    }

    private static List<String> parts(String name) {
        List<String> parts = new ArrayList<>();
        for (String part : JOINS.split(TAIL.matcher(name).replaceFirst(""))) {
            if (!part.isBlank()) {
                parts.add(part);
            }
        }
        return parts;
    }

    private Fields fields(List<String> groups, Way way) {
        List<String> parts = way.parts();
        Set<String> keys = new LinkedHashSet<>();
        boolean codes = false;
        boolean sure = !way.doubtful();
        int guessed = 0;
        for (int i = 0; i < parts.size(); i++) {
            HeaderMatch match = part(groups, parts, i);
            if (!match.found() || way.known() && match.needsProof()) {
                return Fields.NONE;
            }
            codes |= BARE_CODES.contains(parts.get(i));
            sure &= !match.needsProof();
            guessed += match.needsProof() ? 1 : 0;
            keys.add(match.keys().getFirst());
        }
        if (way.doubtful() && guessed == parts.size()) {
            // 办事地点: neither 办事 nor 地点 is the name of a field
            return Fields.NONE;
        }
        // 监督投诉联系方式 is one of them: whether a name is of both contacts is told by BothContacts
        boolean contacts = way.doubtful() && keys.contains(Contacts.ASK) && keys.contains(Contacts.COMPLAIN);
        return !contacts && areSeveral(keys) ? new Fields(List.copyOf(keys), codes, sure) : Fields.NONE;
    }

    private static boolean areSeveral(Set<String> keys) {
        boolean others = keys.stream()
                .anyMatch(key -> key.startsWith("x_") || MATERIALS.contains(key) || ColumnMap.isOfMaterial(key));
        boolean units = keys.stream()
                .anyMatch(key -> ValueType.of(key) == ValueType.TIME_AMOUNT && keys.contains(TimeLimits.unitKey(key)));
        return keys.size() > 1 && keys.size() <= MOST_FIELDS && !others && !units && !NAMES.containsAll(keys);
    }

    /** What one part means: with a word of the first or the end of the last that it shares, else by itself. */
    private HeaderMatch part(List<String> groups, List<String> parts, int at) {
        String part = parts.get(at);
        String first = parts.getFirst();
        String last = parts.getLast();
        if (at > 0 && first.length() <= LONGEST_SHARING) {
            for (int length = first.length(); length >= SHORTEST_SHARED; length--) {
                for (int from = 0; from + length <= first.length(); from++) {
                    Set<String> keys = synonyms.folded(first.substring(from, from + length) + part);
                    if (!keys.isEmpty()) {
                        return HeaderMatch.of(keys, HeaderMatch.Quality.FOLDED);
                    }
                }
            }
        }
        HeaderMatch alone = alone(groups, part);
        if (alone.found() && !alone.needsProof()) {
            return alone;
        }
        for (int from = 1; from <= last.length() - SHORTEST_SHARED && at < parts.size() - 1; from++) {
            Set<String> keys = synonyms.folded(part + last.substring(from));
            if (!keys.isEmpty()) {
                return HeaderMatch.of(keys, HeaderMatch.Quality.FOLDED);
            }
        }
        return alone;
    }

    private HeaderMatch alone(List<String> groups, String part) {
        List<String> path = new ArrayList<>(groups);
        path.add(part);
        String bare = groups.isEmpty() ? BARE.get(part) : null;
        if (bare != null) {
            return HeaderMatch.of(List.of(bare), HeaderMatch.Quality.WORDING);
        }
        HeaderMatch match = matcher.alone(path);
        boolean usable = match.oneHotCode() == null && match.quality() != HeaderMatch.Quality.CONTAINS;
        return usable ? match : HeaderMatch.NONE;
    }
}
