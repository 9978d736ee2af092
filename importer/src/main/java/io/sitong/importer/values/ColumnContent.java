package io.sitong.importer.values;

import io.sitong.catalog.division.CreditCode;
import io.sitong.catalog.item.CatalogCode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the cells of a column look like, for deciding what a header means. */
public final class ColumnContent {

    private static final Pattern ORGAN = Pattern.compile(
            ".*(局|委|委员会|厅|办|办公室|中心|队|所|院|部|会|署|公司|政府|站|处|科|股|机构|银行|分局|支队|大队|总队|社|校|馆|协会|联合会|单位|法院|检察院|分行|支行|街道|苏木|镇|乡)(（.*）|\\(.*\\))?");

    private static final Pattern BODY =
            Pattern.compile(".*(局|委|委员会|厅|办公室|中心|所|法院|检察院|医院|会|公司|政府|街道办事处|站|支队|大队|总队|协会|联合会|银行)(\\(.*\\))?");
    private static final int SHORTEST_BODY = 3;
    private static final int LONG_TEXT = 60;
    private static final String ONE_MINISTRY =
            "(?:[^旗县市区盟省州镇乡、,，;/]{2,12}部|国家[^旗县盟局、,，;/]{2,12}[局委会]|[^旗县盟、,，;/]{2,8}总局|[^旗县盟、,，;/]{2,6}总署|国务院[^、,，;/]{2,12}"
                    + "|中国[^旗县盟市州分支、,，;/]{2,12}|最高人民[^、,，;/]{2,4}|中央[^、,，;/]{2,12})(?:\\(.*\\))?";
    private static final Pattern MINISTRY = Pattern.compile(ONE_MINISTRY + "([、,，;/]" + ONE_MINISTRY + "等?)*");
    private static final Pattern MODE =
            Pattern.compile("(全程网办|异地代收代办|代收代办|多地联办|全程网办、?.{0,20}|.{0,12}(代收代办|多地联办))([、,，;/].*)?");

    private static final Pattern OFFICE =
            Pattern.compile("(?!.*(?:局|委|厅|政府|办事处|中心|医院|学校)).{1,14}(股|科|处|室)([、,，/].{1,14}(股|科|处|室))*");

    private static final Pattern OF_REGION = Pattern.compile("(.{2,4}(自治区|省)|自治区|省|区直).*|.*厅(\\(.*\\))?");

    private static final Pattern OF_A_BANNER = Pattern.compile("^.{1,8}[旗县]");

    /** How often the name of an item may come again: with each of its materials. */
    private static final int MOST_ALIKE = 6;

    private final List<String> texts;

    public ColumnContent(List<String> texts) {
        this.texts = texts.stream()
                .filter(t ->
                        !PlainText.saysNothing(t) && !PlainText.saysNone(PlainText.folded(t)) && !PlainText.isDitto(t))
                .toList();
    }

    /** The first cells that say something, for a quick look. */
    public ColumnContent first(int count) {
        return new ColumnContent(texts.size() <= count ? texts : texts.subList(0, count));
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

    /** How many cells hold a sound code of a kind, told by its key. */
    public int soundCodes(String key) {
        return (int) texts.stream()
                .map(text -> CodeValues.tidy(text).toUpperCase(Locale.ROOT))
                .filter(code -> CodeValues.isSound(key, code))
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

    /** How many cells hold a 基本编码; what ends with six zeros is rather a division, which looks alike. */
    public int catalogCodes() {
        return (int) texts.stream()
                .map(CodeValues::tidy)
                .filter(t -> CatalogCode.isWellFormed(t) && !t.endsWith("000000"))
                .count();
    }

    /** Whether most cells could be values of a key; an empty column contradicts nothing. */
    public boolean couldBe(String key) {
        long fitting = texts.stream().filter(t -> couldBe(key, t)).count();
        return fitting * 2 >= texts.size();
    }

    /** Whether the cells can hardly be anything but values of a key; an empty column proves nothing. */
    public boolean proves(String key) {
        long like = texts.stream().filter(t -> CellLooks.like(key, t)).count();
        boolean names = !key.equals("TASK_NAME") || texts.stream().distinct().count() * MOST_ALIKE >= texts.size();
        return !texts.isEmpty() && like * 10 >= texts.size() * 7 && names && !(numbers() && isOfLabels(key));
    }

    /** Whether nine in ten cells can hardly be anything but values of a key. */
    public boolean nearlyAll(String key) {
        long like = texts.stream().filter(t -> CellLooks.like(key, t)).count();
        return !texts.isEmpty() && like * 10 >= texts.size() * 9L;
    }

    /** Whether nearly all cells name authorities, not merely end like one. */
    public boolean nameBodies() {
        long bodies = texts.stream()
                .map(PlainText::folded)
                .filter(t -> t.length() >= SHORTEST_BODY
                        && t.length() <= 60
                        && BODY.matcher(t).matches())
                .count();
        return !texts.isEmpty() && bodies * 10 >= texts.size() * 9L;
    }

    /** Whether the cells, taken apart, tell of several of these fields; at least every third does. */
    public boolean tellsOf(List<String> keys) {
        List<JointCell.Parts> apart =
                texts.stream().map(text -> JointCell.of(text, keys, false)).toList();
        long several = apart.stream()
                .filter(parts -> parts.clear() && parts.parts().size() > 1)
                .count();
        return several > 0 && several * 3 >= apart.size();
    }

    /** Those of these fields that any cell, taken apart, tells of; all of them where none does. */
    public Set<String> told(List<String> keys) {
        Set<String> told = new LinkedHashSet<>(keys);
        told.retainAll(texts.stream()
                .flatMap(text -> JointCell.of(text, keys, false).parts().keySet().stream())
                .collect(Collectors.toSet()));
        return told.isEmpty() ? new LinkedHashSet<>(keys) : told;
    }

    /** Whether every cell is longer than a code, a name of a body or a telephone. */
    public boolean isOfLongTexts() {
        return !texts.isEmpty() && texts.stream().allMatch(text -> text.length() > LONG_TEXT);
    }

    /** Whether nearly all cells name bodies of the state that no locality has: 公安部, 国家医保局. */
    public boolean nameMinistries() {
        return most(MINISTRY);
    }

    /** Whether nearly all cells name bodies of the state or of the whole region, which act in no county. */
    public boolean nameBodiesOfTheRegion() {
        return most(OF_REGION) || nameMinistries();
    }

    /** Whether nearly all cells name parts of an authority, none of which is one itself: 水政股. */
    public boolean nameOffices() {
        return most(OFFICE);
    }

    /** Whether nearly all cells say how an item is done across regions: 全程网办, 异地代收代办. */
    public boolean nameModes() {
        return most(MODE);
    }

    private boolean most(Pattern pattern) {
        long fitting = texts.stream()
                .map(PlainText::folded)
                .filter(t -> pattern.matcher(t).matches())
                .count();
        return !texts.isEmpty() && fitting * 10 >= texts.size() * 8L;
    }

    /** Whether hardly a cell could be a value of a key. */
    public boolean noneLike(String key) {
        long like = texts.stream()
                .filter(t -> isStrict(key) && !ValueType.of(key).isCode() ? couldBe(key, t) : CellLooks.like(key, t))
                .count();
        return like * 10 <= texts.size();
    }

    /** Whether the cells name documents, one each. */
    public boolean nameDocuments() {
        long documents = texts.stream().filter(CellLooks::namesADocument).count();
        return !texts.isEmpty() && documents * 10 >= texts.size() * 6 && single();
    }

    /** Whether the cells say where documents come from. */
    public boolean nameSources() {
        long sources = texts.stream().filter(CellLooks::namesASource).count();
        return !texts.isEmpty()
                && sources * 10 >= texts.size() * 8
                && texts.stream().anyMatch(text -> CellLooks.namesASource(text) && text.length() > 2);
    }

    /** Whether every cell is a bare number, which may count anything. */
    private boolean numbers() {
        return texts.stream().allMatch(t -> PlainText.folded(t).matches("[0-9^,;、.]+"));
    }

    private static boolean isOfLabels(String key) {
        ValueType type = ValueType.of(key);
        return type == ValueType.CHOICE || type == ValueType.CHOICES;
    }

    /** Whether the cells name what authorities do, each something else. */
    public boolean nameActs() {
        long acts = texts.stream().filter(CellLooks::namesAnAct).count();
        return texts.size() > 1
                && acts * 10 >= texts.size() * 7
                && texts.stream().distinct().count() * MOST_ALIKE >= texts.size();
    }

    /** Whether the cells are names, each another, and at least every third of them names what authorities do. */
    public boolean nameSomeActs() {
        long acts = texts.stream().filter(CellLooks::namesAnAct).count();
        return texts.size() > 2
                && acts * 3 >= texts.size()
                && texts.stream().distinct().count() * 2 >= texts.size()
                && proves("TASK_NAME")
                && !nameBodies()
                && !nameDocuments();
    }

    /** Whether most cells say one thing only, no list. */
    public boolean single() {
        long lists = texts.stream()
                .filter(t -> NumberedList.parts(t, false, true).size() > 1)
                .count();
        return lists * 3 <= texts.size();
    }

    /** Whether hardly any text but a value fits a key. */
    public static boolean isStrict(String key) {
        return switch (ValueType.of(key)) {
            case CATALOG_CODE,
                    TASK_CODE,
                    HANDLE_ITEM_CODE,
                    CREDIT_CODE,
                    YES_NO,
                    INTEGER,
                    DATE,
                    TIME_AMOUNT,
                    CHOICE,
                    CHOICES -> true;
            default -> false;
        };
    }

    /** Whether one cell could be a value of a key. */
    public static boolean fits(String key, String text) {
        return PlainText.saysNothing(text) || couldBe(key, text);
    }

    private static boolean couldBe(String key, String whole) {
        String text = ticked(key, whole);
        String folded = PlainText.folded(text);
        return switch (ValueType.of(key)) {
            case YES_NO -> ChoiceValues.yesNo(folded) != null;
            case CHOICE, CHOICES ->
                ValueType.table(key)
                        .map(table -> ChoiceValues.knows(table, text))
                        .orElse(true);
            case INTEGER -> folded.matches(".{0,3}[0-9一二三四五六七八九十两若干零]+.{0,3}") && folded.length() < 10;
            case TIME_AMOUNT -> folded.length() < 40 && folded.matches(".*([0-9]|日|月|即办|当场|即时|时).*");
            case TIME_UNIT -> folded.length() <= 6;
            case DATE -> folded.matches(".*[0-9]{4}.*|长期|.*年.*");
            case CATALOG_CODE, TASK_CODE, HANDLE_ITEM_CODE, CREDIT_CODE ->
                folded.length() >= 6 && folded.length() <= 40 && isAscii(folded);
            case LIST, LONG_TEXT -> !isAscii(folded) && !isWhichWindow(folded);
            case REGION -> folded.length() <= 30;
            case LINE -> couldBeLine(key, folded);
        };
    }

    /** What is ticked where a cell shows all answers with boxes; else the text. */
    static String ticked(String key, String text) {
        ValueType type = ValueType.of(key);
        boolean answers = type == ValueType.CHOICE || type == ValueType.CHOICES || type == ValueType.YES_NO;
        List<String> boxes = answers ? TickedBoxes.of(text) : null;
        return boxes == null || boxes.isEmpty() ? text : boxes.getFirst();
    }

    private static boolean couldBeLine(String key, String folded) {
        return switch (key) {
            case "DEPT_NAME", "ENTRUST_NAME" -> isOrgan(folded);
            // who guides is above the banners
            case "GUIDE_DEPT" -> isOrgan(folded) && !OF_A_BANNER.matcher(folded).find();
            case "x_batch" -> folded.length() <= 30 && folded.matches(".*[年批].*");
            case "LEAD_DEPT", "OTHER_DEPT", "SOURCE_TYPE", "FEE_NAME", "RESULT_NAME", "RESULT_GET", "ITEM_KIND" ->
                folded.length() <= 60 && !isAscii(folded);
            case "TASK_NAME", "MAIN_NAME", "SUB_NAME", "HANDLE_ITEM_NAME", "MATERIAL_NAME" -> !isAscii(folded);
            case "TRANSACT_ADDR" -> !isAscii(folded) && !isWhichWindow(folded);
            case "LOCAL_CATALOG_CODE", "ONLINE_URL" -> isAscii(folded);
            default -> true;
        };
    }

    /** 03号 is which window it is, not where or when. */
    private static boolean isWhichWindow(String folded) {
        return folded.endsWith("号") && folded.matches("[A-Za-z]?[-0-9、,]+号");
    }

    private static boolean isOrgan(String folded) {
        return folded.length() <= 60 && ORGAN.matcher(folded).matches();
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 128);
    }

    /** Whether every cell could be a mark of a one-hot column. */
    public boolean onlyMarks() {
        return texts.stream()
                .map(PlainText::folded)
                .allMatch(t -> t.length() <= 2 && !t.matches("[2-9]|[0-9]{2}") || ChoiceValues.yesNo(t) != null);
    }
}
