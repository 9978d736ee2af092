package io.sitong.importer.values;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes apart what one column says of both whom to ask and whom to complain to: 咨询：0471-…；投诉：12345. */
public final class Contacts {

    public static final String ASK = "LINK_WAY";
    public static final String COMPLAIN = "SUPERVISE_WAY";

    private static final String ASKING = "(?:业务|服务)?(?:咨询|问询|联系|办理)(?:服务)?";
    private static final String COMPLAINING = "(?:服务)?(?:监督|投诉|举报|纪检)+";
    private static final String BOTH =
            "(?:" + ASKING + "[及和与、/]?" + COMPLAINING + "|" + COMPLAINING + "[及和与、/]?" + ASKING + ")";
    private static final String HOW = "(?:专线|电话|热线|方式|渠道|途径|号码|平台|网址|邮箱)?(?:电话|号码|方式)?";
    private static final Pattern LABEL = Pattern.compile("^(?:(" + BOTH + ")|(" + ASKING + ")|(" + COMPLAINING + "))"
            + HOW + "\\s*(?:(?:为|是)?[:：]\\s*|(?=[0-9(（])|$)");
    private static final Pattern BEHIND =
            Pattern.compile("\\s*[(（](?:(" + BOTH + ")|(" + ASKING + ")|(" + COMPLAINING + "))" + HOW + "(?:用)?[)）]$");
    private static final Pattern PART = Pattern.compile("[;；\\n,，、。]|/(?=\\D)|(?<=\\d)\\s+(?=[咨问联投监举业服办])");
    private static final Pattern NUMBERS = Pattern.compile("([^/]*[0-9]{5}[^/]*)/([^/]*[0-9]{5}[^/]*)");

    private static final List<String> BOTH_KEYS = List.of(ASK, COMPLAIN);

    private Contacts() {}

    /**
     * What a cell says of either, by key; what it says of neither in particular holds for both.
     *
     * @param asksFirst whether the header names whom to ask first
     * @param inOrder whether two numbers with a stroke between them come in the order of the header
     */
    public static Map<String, String> of(String raw, boolean asksFirst, boolean inOrder) {
        Map<String, String> said = new LinkedHashMap<>();
        List<Part> parts = parts(PlainText.visible(raw));
        Set<String> labels = new HashSet<>();
        parts.forEach(part -> labels.addAll(part.keys()));
        if (!labels.isEmpty()) {
            // what stands before the only label is of the other
            List<String> keys = BOTH_KEYS.stream()
                    .filter(key -> labels.size() > 1 || !labels.contains(key))
                    .toList();
            for (Part part : parts) {
                keys = part.keys().isEmpty() ? keys : part.keys();
                String text = part.between() + part.text();
                for (String key : keys) {
                    said.merge(
                            key,
                            part.text(),
                            (before, more) -> part.keys().isEmpty() ? before + text : before + "；" + more);
                }
            }
            said.replaceAll((key, text) -> PlainText.line(text));
            return said;
        }
        Matcher two = NUMBERS.matcher(PlainText.line(raw));
        if (inOrder && two.matches()) {
            said.put(asksFirst ? ASK : COMPLAIN, two.group(1).strip());
            said.put(asksFirst ? COMPLAIN : ASK, two.group(2).strip());
            return said;
        }
        BOTH_KEYS.forEach(key -> said.put(key, PlainText.line(raw)));
        return said;
    }

    /**
     * One thing said.
     *
     * @param between what parts it from the one before
     * @param keys whose it is by its label; none where it has no label
     */
    private record Part(String between, String text, List<String> keys) {}

    private static List<Part> parts(String text) {
        List<Part> parts = new ArrayList<>();
        Matcher end = PART.matcher(text);
        int from = 0;
        String between = "";
        while (from <= text.length()) {
            boolean more = end.find();
            Part part = part(
                    between,
                    text.substring(from, more ? end.start() : text.length()).strip());
            if (!part.text().isEmpty() || !part.keys().isEmpty()) {
                parts.add(part);
            }
            if (!more) {
                break;
            }
            between = end.group();
            from = end.end();
        }
        return parts;
    }

    private static Part part(String between, String text) {
        Matcher label = LABEL.matcher(text);
        if (label.find()) {
            return new Part(between, text.substring(label.end()).strip(), keys(label));
        }
        Matcher behind = BEHIND.matcher(text);
        return behind.find()
                ? new Part(between, text.substring(0, behind.start()).strip(), keys(behind))
                : new Part(between, text, List.of());
    }

    private static List<String> keys(Matcher label) {
        if (label.group(1) != null) {
            return BOTH_KEYS;
        }
        return List.of(label.group(2) != null ? ASK : COMPLAIN);
    }
}
