package io.sitong.importer.columns;

import io.sitong.importer.problem.Place;
import io.sitong.importer.sheet.SheetRow;
import io.sitong.importer.values.ColumnContent;
import io.sitong.importer.values.ValueType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides what each column of a header means, by name, by content where names are open, and by what a person chose. */
public final class ColumnMapper {

    private static final Set<String> SERIAL = Set.of("序号", "序列", "编号", "顺序号", "行号", "no", "no.", "序", "项目序号");
    private static final Set<String> CODES = Set.of("CATALOG_CODE", "TASK_CODE", "TASK_HANDLE_ITEM");
    private static final int SAMPLE = 200;

    private final HeaderMatcher matcher = new HeaderMatcher();

    /** One column while its meaning is open. */
    private static final class Candidate {

        private final int column;
        private final List<String> path;
        private final HeaderMatch match;
        private @Nullable String key;
        private @Nullable String oneHotCode;
        private boolean mixed;
        private String how = "UNKNOWN";

        Candidate(int column, List<String> path, HeaderMatch match) {
            this.column = column;
            this.path = path;
            this.match = match;
        }
    }

    /**
     * Maps the columns.
     *
     * @param rows the first rows of data
     * @param choices column letter or header text → key, empty for leaving a column out
     */
    public ColumnMap map(Header header, List<SheetRow> rows, Map<String, String> choices) {
        List<Candidate> candidates = new ArrayList<>();
        for (int c = 0; c < header.paths().size(); c++) {
            List<String> path = header.paths().get(c);
            boolean serial = path.size() > 0 && SERIAL.contains(HeaderText.folded(path.get(path.size() - 1)));
            candidates.add(new Candidate(c, path, serial ? HeaderMatch.NONE : matcher.match(path)));
        }
        Map<String, Candidate> taken = new HashMap<>();
        choose(candidates, choices, taken);
        for (HeaderMatch.Quality quality : HeaderMatch.Quality.values()) {
            for (Candidate candidate : candidates) {
                if (candidate.how.equals("UNKNOWN") && candidate.match.quality() == quality) {
                    decide(candidate, rows, taken);
                }
            }
        }
        bareLabels(candidates, rows, taken);
        byContent(candidates, rows, taken);
        List<MappedColumn> columns = new ArrayList<>();
        for (Candidate candidate : candidates) {
            columns.add(mapped(candidate));
        }
        return new ColumnMap(header, columns);
    }

    private static void choose(List<Candidate> candidates, Map<String, String> choices, Map<String, Candidate> taken) {
        for (Candidate candidate : candidates) {
            String choice = choice(candidate, choices);
            if (choice != null) {
                candidate.how = choice.isEmpty() ? "IGNORED" : "CHOSEN";
                candidate.key = choice.isEmpty() ? null : choice;
                if (candidate.match.oneHotCode() != null
                        && candidate.match.keys().contains(choice)) {
                    candidate.oneHotCode = candidate.match.oneHotCode();
                }
                if (!choice.isEmpty()) {
                    taken.put(choice, candidate);
                }
            }
        }
    }

    private static @Nullable String choice(Candidate candidate, Map<String, String> choices) {
        String letter = choices.get(Place.letters(candidate.column + 1));
        if (letter != null || candidate.path.isEmpty()) {
            return letter;
        }
        String leaf = HeaderText.clean(candidate.path.get(candidate.path.size() - 1));
        String whole = String.join(" / ", candidate.path);
        return choices.containsKey(whole) ? choices.get(whole) : choices.get(leaf);
    }

    private static ColumnContent content(List<SheetRow> rows, int column) {
        List<String> texts = new ArrayList<>();
        for (SheetRow row : rows) {
            String text = row.text(column);
            if (!text.isBlank()) {
                texts.add(text);
                if (texts.size() >= SAMPLE) {
                    break;
                }
            }
        }
        return new ColumnContent(texts);
    }

    private static void decide(Candidate candidate, List<SheetRow> rows, Map<String, Candidate> taken) {
        HeaderMatch match = candidate.match;
        if (!match.found()) {
            return;
        }
        if (match.oneHotCode() != null) {
            String key = match.keys().get(0);
            Candidate other = taken.get(key);
            if (other == null || other.oneHotCode != null) {
                taken.put(key, candidate);
                candidate.key = key;
                candidate.oneHotCode = match.oneHotCode();
                candidate.how = "EXACT";
            }
            return;
        }
        List<String> open =
                match.keys().stream().filter(k -> !taken.containsKey(k)).toList();
        if (open.isEmpty()) {
            return;
        }
        String key = open.get(0);
        ColumnContent content = content(rows, candidate.column);
        if (match.keys().size() > 1 && CODES.contains(key)) {
            key = codeKind(candidate, open, content);
        }
        String needs = match.needs().isEmpty() && match.quality() == HeaderMatch.Quality.CONTAINS
                ? natural(key)
                : match.needs();
        if (!content.looksLike(needs, key)) {
            return;
        }
        candidate.key = key;
        candidate.how = match.keys().size() > 1 && CODES.contains(key)
                ? "CONTENT"
                : match.quality().name();
        taken.put(key, candidate);
    }

    /** What cells of a type must look like. */
    private static String natural(String key) {
        return switch (ValueType.of(key)) {
            case CHOICE, CHOICES -> "choice";
            case YES_NO -> "yesno";
            case INTEGER -> "number";
            case TIME_AMOUNT -> "limit";
            case CREDIT_CODE, CATALOG_CODE, TASK_CODE, HANDLE_ITEM_CODE -> "code";
            case DATE -> "date";
            default -> "";
        };
    }

    /** 事项编码 may be any of three codes: told by length; a column that mixes them is read cell by cell. */
    private static String codeKind(Candidate candidate, List<String> open, ColumnContent content) {
        int catalog = content.codesOfLength(12) + content.shortenedCodes();
        int task = content.codesOfLength(31);
        int handle = content.codesOfLength(33);
        candidate.mixed = true;
        int all = catalog + task + handle;
        if (all == 0) {
            return open.get(0);
        }
        if ((task + handle) * 10 < all) {
            return "CATALOG_CODE";
        }
        return handle == all ? "TASK_HANDLE_ITEM" : "TASK_CODE";
    }

    /** Columns side by side that are headed by the values of a list: 自然人 | 企业法人 | … */
    private static void bareLabels(List<Candidate> candidates, List<SheetRow> rows, Map<String, Candidate> taken) {
        for (int i = 0; i < candidates.size(); i++) {
            String key = bareKey(candidates.get(i), rows);
            int end = i;
            while (key != null && end < candidates.size() && key.equals(bareKey(candidates.get(end), rows))) {
                end++;
            }
            if (key != null && end - i >= 2 && !taken.containsKey(key)) {
                for (Candidate candidate : candidates.subList(i, end)) {
                    candidate.key = key;
                    candidate.oneHotCode =
                            HeaderMatcher.bareLabel(leaf(candidate)).oneHotCode();
                    candidate.how = "CONTENT";
                    taken.put(key, candidate);
                }
            }
            i = Math.max(i, end - 1);
        }
    }

    private static @Nullable String bareKey(Candidate candidate, List<SheetRow> rows) {
        if (candidate.key != null || candidate.path.isEmpty() || !candidate.how.equals("UNKNOWN")) {
            return null;
        }
        HeaderMatch match = HeaderMatcher.bareLabel(leaf(candidate));
        return match.found() && content(rows, candidate.column).onlyMarks()
                ? match.keys().get(0)
                : null;
    }

    private static String leaf(Candidate candidate) {
        return candidate.path.get(candidate.path.size() - 1);
    }

    /** A column of codes whose header says code in words nobody foresaw: the cells prove what they are. */
    private static void byContent(List<Candidate> candidates, List<SheetRow> rows, Map<String, Candidate> taken) {
        for (Candidate candidate : candidates) {
            if (candidate.key != null || candidate.path.isEmpty() || !candidate.how.equals("UNKNOWN")) {
                continue;
            }
            String header = HeaderText.folded(leaf(candidate));
            if (!header.contains("码") && !header.contains("编号") && !header.contains("代号")) {
                continue;
            }
            ColumnContent content = content(rows, candidate.column);
            String key = provenCode(content);
            if (key != null && !taken.containsKey(key)) {
                candidate.key = key;
                candidate.how = "CONTENT";
                taken.put(key, candidate);
            }
        }
    }

    private static @Nullable String provenCode(ColumnContent content) {
        int most = content.size() * 7 / 10;
        if (content.size() < 3) {
            return null;
        }
        if (content.codesOfLength(31) > most) {
            return "TASK_CODE";
        }
        if (content.codesOfLength(33) > most) {
            return "TASK_HANDLE_ITEM";
        }
        return content.creditCodes() > most ? "DEPT_CODE" : null;
    }

    private static MappedColumn mapped(Candidate candidate) {
        if (candidate.key == null) {
            return MappedColumn.none(candidate.column, candidate.path, candidate.how, candidate.match.keys());
        }
        String unit = null;
        if (ValueType.of(candidate.key) == ValueType.TIME_AMOUNT) {
            for (int i = candidate.path.size() - 1; i >= 0 && unit == null; i--) {
                unit = HeaderText.unit(candidate.path.get(i));
            }
        }
        List<String> others = candidate.match.keys().stream()
                .filter(k -> !k.equals(candidate.key))
                .toList();
        return new MappedColumn(
                candidate.column,
                candidate.path,
                candidate.key,
                candidate.oneHotCode,
                candidate.mixed,
                unit,
                candidate.how,
                others);
    }
}
