package io.sitong.importer.columns;

import io.sitong.catalog.ColumnLetters;
import io.sitong.importer.sheet.SheetRow;
import io.sitong.importer.values.ColumnContent;
import io.sitong.importer.values.Contacts;
import io.sitong.importer.values.ValueType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Decides what each column of a header means, by name, by content where names are open, and by what a person chose. */
public final class ColumnMapper {

    private static final Set<String> SERIAL =
            Set.of("序号", "序列", "编号", "顺序号", "行号", "行次", "项次", "no", "no.", "№", "序", "项目序号", "事项序号");

    /** What is done there or then, not where or when: 窗口办理的业务. */
    private static final Pattern THING = Pattern.compile("(业务|事项|事务|项目|服务)$");

    private static final Set<String> PLACE_OR_TIME = Set.of("TRANSACT_ADDR", "TRANSACT_TIME");

    private final HeaderMatcher matcher = new HeaderMatcher();

    /**
     * Maps the columns.
     *
     * @param rows the first rows of data
     * @param choices column letter or header text → key, empty for leaving a column out
     */
    public ColumnMap map(Header header, List<SheetRow> rows, Map<String, String> choices) {
        return map(header, rows, choices, Map.of());
    }

    /**
     * Maps the columns.
     *
     * @param told 0-based column → key, of columns that are known to be of one thing together
     */
    public ColumnMap map(Header header, List<SheetRow> rows, Map<String, String> choices, Map<Integer, String> told) {
        List<ColumnCandidate> candidates = new ArrayList<>();
        List<SheetRow> sample = SampleRows.of(rows);
        List<List<String>> names = NumberedColumns.names(header.paths(), matcher);
        for (int c = 0; c < header.paths().size(); c++) {
            candidates.add(candidate(c, header.paths().get(c), names.get(c), sample));
        }
        Map<String, ColumnCandidate> taken = new HashMap<>();
        choose(candidates, choices, taken);
        told.forEach((column, key) -> tell(candidates.get(column), key, taken));
        QuestionPairs.tell(candidates, taken);
        NumberedColumns.hold(candidates);
        official(candidates, taken);
        ColumnsByContent contents = new ColumnsByContent(candidates, taken);
        contents.bareLabels();
        for (HeaderMatch.Quality quality : HeaderMatch.Quality.values()) {
            if (quality == HeaderMatch.Quality.CONTAINS) {
                severalFields(candidates, taken, true);
            }
            decide(candidates, taken, quality, true);
            decide(candidates, taken, quality, false);
        }
        severalFields(candidates, taken, false);
        contents.settle();
        MixedCodes.settle(candidates, taken);
        namesWithCodes(taken);
        NumberedColumns.settle(candidates);
        List<MappedColumn> columns = new ArrayList<>();
        for (ColumnCandidate candidate : candidates) {
            columns.add(mapped(candidate));
        }
        return new ColumnMap(header, columns);
    }

    private ColumnCandidate candidate(int column, List<String> written, List<String> path, List<SheetRow> sample) {
        if (!path.isEmpty() && isSerial(path.getLast())) {
            return new ColumnCandidate(column, written, path, HeaderMatch.NONE, sample);
        }
        JointHeader.Fields fields = matcher.fields(path);
        if (fields.found()) {
            ColumnCandidate candidate = new ColumnCandidate(column, written, path, HeaderMatch.NONE, sample);
            if (fields.sure() || candidate.content.tellsOf(fields.keys())) {
                candidate.fields = fields.keys();
                candidate.codes = fields.codes() ? ValueType.CODES_OF_ITEMS : Set.of();
                return candidate;
            }
        }
        return new ColumnCandidate(column, written, path, matcher.alone(path), sample);
    }

    /** A column of several fields takes those that no other column says, the name of the item first. */
    private static void severalFields(
            List<ColumnCandidate> candidates, Map<String, ColumnCandidate> taken, boolean beforeLikeness) {
        for (ColumnCandidate candidate : candidates) {
            if (candidate.isOpen()
                    && !candidate.fields.isEmpty()
                    && (beforeLikeness == !candidate.fields.contains(Contacts.COMPLAIN))) {
                Set<String> told = candidate.content.told(candidate.fields);
                List<String> open = candidate.fields.stream()
                        .filter(key -> !taken.containsKey(key) && told.contains(key))
                        .toList();
                if (!open.isEmpty()) {
                    String key = open.contains("TASK_NAME") ? "TASK_NAME" : open.getFirst();
                    candidate.take(key, HeaderMatch.Quality.WORDING.name(), taken);
                } else if (taken.keySet().containsAll(candidate.fields)) {
                    // all its fields have columns of their own, whose blank cells it fills
                    candidate.key = candidate.fields.getFirst();
                    candidate.how = HeaderMatch.Quality.WORDING.name();
                }
                // what an own column says of the others comes before what this one says of them
                told.forEach(field -> taken.putIfAbsent(field, candidate));
            }
        }
    }

    /** 取水许可（000119018000）below 事项: where no column is of a code, the names tell it. */
    private static void namesWithCodes(Map<String, ColumnCandidate> taken) {
        ColumnCandidate names = taken.get("TASK_NAME");
        List<String> both = List.of("TASK_NAME", "CATALOG_CODE");
        if (names != null
                && names.fields.isEmpty()
                && "TASK_NAME".equals(names.key)
                && ValueType.CODES_OF_ITEMS.stream().noneMatch(taken::containsKey)
                && names.content.tellsOf(both)) {
            names.fields = both;
            names.codes = ValueType.CODES_OF_ITEMS;
        }
    }

    private static void tell(ColumnCandidate candidate, String key, Map<String, ColumnCandidate> taken) {
        if (candidate.how.equals("UNKNOWN") && !candidate.goesOn) {
            candidate.key = key;
            candidate.how = "CONTENT";
            taken.putIfAbsent(key, candidate);
        }
    }

    /** Whether a column only counts its rows. */
    public static boolean isSerial(String header) {
        return SERIAL.contains(HeaderText.folded(header));
    }

    private static void choose(
            List<ColumnCandidate> candidates, Map<String, String> choices, Map<String, ColumnCandidate> taken) {
        for (ColumnCandidate candidate : candidates) {
            String choice = choice(candidate, choices);
            if (choice != null) {
                candidate.how = choice.isEmpty() ? "IGNORED" : "CHOSEN";
                candidate.key = choice.isEmpty() ? null : choice;
                candidate.oneHotCode = oneHotCode(candidate, choice);
                if (!choice.isEmpty()) {
                    taken.put(choice, candidate);
                }
            }
        }
    }

    /** The value a chosen column stands for where its header names one and marks stand below. */
    private static @Nullable String oneHotCode(ColumnCandidate candidate, String choice) {
        HeaderMatch match = candidate.match;
        if (match.oneHotCode() != null && match.keys().contains(choice)) {
            return match.oneHotCode();
        }
        boolean marks = !candidate.path.isEmpty() && candidate.content.onlyMarks();
        return marks ? HeaderMatcher.value(choice, candidate.leaf()).oneHotCode() : null;
    }

    /** A column with the official name of a key comes before columns with other names for it. */
    private static void official(List<ColumnCandidate> candidates, Map<String, ColumnCandidate> taken) {
        for (ColumnCandidate candidate : candidates) {
            HeaderMatch match = candidate.match;
            if (candidate.isOpen()
                    && match.oneHotCode() == null
                    && match.keys().size() == 1
                    && !match.needsProof()
                    && !GroupSense.isOfOneStep(candidate.path, match.keys().get(0))
                    && HeaderText.folded(candidate.leaf())
                            .equals(ColumnNames.label(match.keys().get(0)))
                    && !taken.containsKey(match.keys().get(0))) {
                candidate.take(match.keys().get(0), match.how(), taken);
            }
        }
    }

    private static @Nullable String choice(ColumnCandidate candidate, Map<String, String> choices) {
        String letter = choices.get(ColumnLetters.of(candidate.column + 1));
        if (letter != null || candidate.written.isEmpty()) {
            return letter;
        }
        String leaf = HeaderText.clean(candidate.written.getLast());
        String whole = String.join(" / ", candidate.written);
        return choices.containsKey(whole) ? choices.get(whole) : choices.get(leaf);
    }

    /** What means one thing only comes before what may mean several. */
    private static void decide(
            List<ColumnCandidate> candidates,
            Map<String, ColumnCandidate> taken,
            HeaderMatch.Quality quality,
            boolean plain) {
        for (ColumnCandidate candidate : candidates) {
            if (candidate.how.equals("UNKNOWN")
                    && !candidate.goesOn
                    && candidate.match.quality() == quality
                    && (candidate.match.keys().size() == 1) == plain) {
                decide(candidate, taken);
            }
        }
    }

    private static void decide(ColumnCandidate candidate, Map<String, ColumnCandidate> taken) {
        HeaderMatch match = candidate.match;
        if (!match.found()
                || match.oneHotCode() == null
                        && match.keys().stream().allMatch(key -> GroupSense.isOfOneStep(candidate.path, key))) {
            return;
        }
        if (match.oneHotCode() != null) {
            String key = match.keys().get(0);
            ColumnCandidate other = taken.get(key);
            if (other == null || other.oneHotCode != null) {
                taken.put(key, candidate);
                candidate.key = key;
                candidate.oneHotCode = match.oneHotCode();
                candidate.how = "EXACT";
            }
            return;
        }
        ColumnContent content = candidate.content;
        if (match.keys().contains("HANDLE_AREA") && content.couldBe("IS_FEE") && content.size() > 0) {
            // 是否通办: whether, not where
            return;
        }
        if (match.needsProof()) {
            match.keys().stream()
                    .filter(key -> content.couldBe(key)
                            && GroupSense.allows(candidate.path, key)
                            && !(namesAThing(candidate) && PLACE_OR_TIME.contains(key) && !content.proves(key)))
                    .findFirst()
                    .filter(key -> !taken.containsKey(key))
                    .ifPresent(key -> candidate.take(key, match.how(), taken));
            return;
        }
        List<String> open =
                match.keys().stream().filter(k -> !taken.containsKey(k)).toList();
        if (open.isEmpty()) {
            return;
        }
        if (match.keys().size() > 1 && ValueType.CODES_OF_ITEMS.contains(open.get(0))) {
            String kind = codeKind(open, content);
            candidate.codes = ValueType.CODES_OF_ITEMS;
            candidate.take(taken.containsKey(kind) ? open.get(0) : kind, "CONTENT", taken);
        } else {
            candidate.take(open.get(0), match.how(), taken);
        }
    }

    private static boolean namesAThing(ColumnCandidate candidate) {
        return THING.matcher(HeaderText.folded(candidate.leaf())).find();
    }

    /** 事项编码 may be any of three codes: told by length; a column that mixes them is read cell by cell. */
    private static String codeKind(List<String> open, ColumnContent content) {
        int catalog = content.codesOfLength(12) + content.shortenedCodes();
        int task = content.codesOfLength(31);
        int handle = content.codesOfLength(33);
        int all = catalog + task + handle;
        if (all == 0) {
            return open.get(0);
        }
        if ((task + handle) * 10 < all) {
            return "CATALOG_CODE";
        }
        return handle == all ? "TASK_HANDLE_ITEM" : "TASK_CODE";
    }

    private static MappedColumn mapped(ColumnCandidate candidate) {
        if (candidate.key == null) {
            return MappedColumn.none(candidate.column, candidate.written, candidate.how, candidate.match.keys());
        }
        String unit = null;
        boolean limit = ValueType.of(candidate.key) == ValueType.TIME_AMOUNT
                || candidate.fields.stream().anyMatch(key -> ValueType.of(key) == ValueType.TIME_AMOUNT);
        if (limit) {
            for (int i = candidate.path.size() - 1; i >= 0 && unit == null; i--) {
                unit = HeaderText.unit(candidate.path.get(i));
            }
        }
        boolean joint = candidate.fields.contains(candidate.key);
        List<String> others = (joint ? candidate.fields : candidate.match.keys())
                .stream().filter(k -> !k.equals(candidate.key)).toList();
        return new MappedColumn(
                candidate.column,
                candidate.written,
                candidate.key,
                candidate.oneHotCode,
                candidate.codes,
                unit,
                candidate.how,
                candidate.set,
                others,
                joint ? candidate.fields : List.of());
    }
}
