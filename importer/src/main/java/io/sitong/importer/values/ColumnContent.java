package io.sitong.importer.values;

import io.sitong.catalog.division.CreditCode;
import java.util.List;
import java.util.regex.Pattern;

/** What the cells of a column look like, for deciding what a header means. */
public final class ColumnContent {

    private static final Pattern ORGAN = Pattern.compile(
            ".*(局|委|委员会|厅|办|办公室|中心|队|所|院|部|会|署|公司|政府|站|处|科|股|机构|银行|分局|支队|大队|总队|社|校|馆|协会|联合会|单位|法院|检察院)(（.*）|\\(.*\\))?");

    private final List<String> texts;

    public ColumnContent(List<String> texts) {
        this.texts = texts.stream()
                .filter(t -> !PlainText.saysNothing(t) && !PlainText.saysNone(PlainText.folded(t)))
                .toList();
    }

    public int size() {
        return texts.size();
    }

    /** How many cells hold a code of a length, blanks and quotes not counted. */
    public int codesOfLength(int length) {
        return (int) texts.stream()
                .map(CodeValues::tidy)
                .filter(t -> t.length() == length && t.chars().allMatch(c -> c < 128))
                .count();
    }

    /** How many cells hold digits that may be a 基本编码 without its leading zeros. */
    public int shortenedCodes() {
        return (int) texts.stream()
                .map(CodeValues::tidy)
                .filter(t -> t.matches("[0-9]{9,10}(\\.0)?|[0-9]\\.[0-9]+E\\+?[0-9]+"))
                .count();
    }

    public int creditCodes() {
        return (int) texts.stream()
                .map(CodeValues::tidy)
                .filter(t -> CreditCode.isWellFormed(t) && new CreditCode(t).checkDigitHolds())
                .count();
    }

    /** Whether most cells look like what a kind of wording needs; an empty column contradicts nothing. */
    public boolean looksLike(String needs, String key) {
        if (texts.isEmpty() || needs.isEmpty()) {
            return true;
        }
        long fitting = texts.stream().filter(t -> fits(needs, key, t)).count();
        return fitting * 2 >= texts.size();
    }

    private static boolean fits(String needs, String key, String text) {
        String folded = PlainText.folded(text);
        return switch (needs) {
            case "yesno" -> ChoiceValues.yesNo(folded) != null;
            case "choice" ->
                ValueType.table(key)
                        .map(table -> ChoiceValues.knows(table, text))
                        .orElse(true);
            case "number" -> folded.matches(".{0,3}[0-9一二三四五六七八九十两若干零]+.{0,3}") && folded.length() < 10;
            case "limit" -> folded.length() < 40 && folded.matches(".*([0-9]|日|月|即办|当场|即时|时).*");
            case "code" ->
                folded.length() >= 6 && folded.length() <= 40 && folded.chars().allMatch(c -> c < 128);
            case "date" -> folded.matches(".*[0-9]{4}.*|长期|.*年.*");
            case "org" -> folded.length() <= 60 && ORGAN.matcher(folded).matches();
            case "short" -> folded.length() <= 60;
            case "text" -> !folded.chars().allMatch(c -> c < 128);
            default -> true;
        };
    }

    /** Whether every cell could be a mark of a one-hot column. */
    public boolean onlyMarks() {
        return texts.stream().map(PlainText::folded).allMatch(t -> t.length() <= 2 || ChoiceValues.yesNo(t) != null);
    }
}
