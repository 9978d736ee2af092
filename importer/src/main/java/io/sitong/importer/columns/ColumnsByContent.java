package io.sitong.importer.columns;

import io.sitong.importer.values.ColumnContent;
import io.sitong.importer.values.PlainText;
import io.sitong.importer.values.ValueType;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Settles by their cells what the names of columns left open, and takes back what the other columns contradict. */
final class ColumnsByContent {

    private static final Map<String, String> BARE = Map.of("名称", "TASK_NAME", "类型", "TASK_TYPE", "内容", "TASK_NAME");

    private static final Pattern FEE = Pattern.compile("费|收[取钱]|(凭|按)什么收|缴|价");
    /** Says of whose basis it is: the item's. */
    private static final Pattern OF_ITEM = Pattern.compile("设定|设立|实施|法定|权力|职权|事项|许可|审批|办理|服务|行使");

    private static final Pattern WHOSE = Pattern.compile("法定|承诺|法律|依法|对外");

    private final List<ColumnCandidate> candidates;
    private final Map<String, ColumnCandidate> taken;

    /** @param taken key → column that has it */
    ColumnsByContent(List<ColumnCandidate> candidates, Map<String, ColumnCandidate> taken) {
        this.candidates = candidates;
        this.taken = taken;
    }

    void settle() {
        new ContradictedColumns(candidates, taken).settle();
        fees();
        units();
        byContent();
        bareNames();
        ColumnEvidence.settle(candidates, taken);
        unitsBesideLimits();
        oneMaterialPerRow();
        materialsInOneCell();
        withoutMaterials();
    }

    /** Columns side by side that are headed by the values of a list: 自然人 | 企业法人 | … */
    void bareLabels() {
        for (int i = 0; i < candidates.size(); i++) {
            String key = bareKey(candidates.get(i));
            int end = i;
            while (key != null && end < candidates.size() && key.equals(bareKey(candidates.get(end)))) {
                end++;
            }
            if (key != null && end - i >= 2 && !taken.containsKey(key)) {
                for (ColumnCandidate candidate : candidates.subList(i, end)) {
                    candidate.key = key;
                    candidate.oneHotCode =
                            HeaderMatcher.bareLabel(candidate.leaf()).oneHotCode();
                    candidate.how = "CONTENT";
                    taken.put(key, candidate);
                }
            }
            i = Math.max(i, end - 1);
        }
    }

    private static @Nullable String bareKey(ColumnCandidate candidate) {
        if (!candidate.isOpen() || (candidate.match.found() && !candidate.match.needsProof())) {
            return null;
        }
        HeaderMatch match = HeaderMatcher.bareLabel(candidate.leaf());
        return match.found() && candidate.content.onlyMarks() ? match.keys().get(0) : null;
    }

    /** A column of codes whose header says code in words nobody foresaw: the cells prove what they are. */
    private void byContent() {
        for (ColumnCandidate candidate : candidates) {
            if (!candidate.isOpen()) {
                continue;
            }
            String header = HeaderText.folded(candidate.leaf());
            if (!header.contains("码") && !header.contains("编号") && !header.contains("代号")) {
                continue;
            }
            String key = provenCode(candidate.content);
            if (key != null && !taken.containsKey(key)) {
                candidate.take(key, "CONTENT", taken);
            }
        }
    }

    /** A column headed by nothing but 名称 or 类型, where the cells are names of items or types of items. */
    private void bareNames() {
        for (ColumnCandidate candidate : candidates) {
            if (!candidate.isOpen()) {
                continue;
            }
            String key = BARE.get(HeaderText.folded(candidate.leaf()));
            ColumnContent content = candidate.content;
            if (key != null && !taken.containsKey(key) && content.size() > 0 && content.couldBe(key)) {
                candidate.take(key, "CONTENT", taken);
            }
        }
    }

    /** 收费项目 | 收费标准 | 依据: what stands right behind what is paid is of the fee, though its name alone is of the item. */
    private void fees() {
        for (int i = 1; i < candidates.size(); i++) {
            ColumnCandidate candidate = candidates.get(i);
            if (!"BY_LAW".equals(candidate.key) || taken.containsKey("FEE_BASIS") || candidate.how.equals("CHOSEN")) {
                continue;
            }
            String name = PlainText.folded(candidate.leaf());
            boolean said = FEE.matcher(name).find();
            boolean behind = "FEE_STAND".equals(candidates.get(i - 1).key)
                    && !OF_ITEM.matcher(name).find();
            if (said || behind) {
                taken.remove("BY_LAW");
                candidate.take("FEE_BASIS", "CONTENT", taken);
                candidates.stream()
                        .filter(other -> other.isOpen()
                                && !other.match.needsProof()
                                && other.match.keys().contains("BY_LAW"))
                        .findFirst()
                        .ifPresent(other -> other.take("BY_LAW", other.match.how(), taken));
            }
        }
    }

    /** A column of units that says of no limit that it is its own is of the limit before it, or of the only one. */
    private void units() {
        boolean legal = taken.containsKey("ANTICIPATE_DAY");
        boolean promise = taken.containsKey("PROMISE_DAY");
        for (int i = 1; i < candidates.size(); i++) {
            ColumnCandidate candidate = candidates.get(i);
            String key = candidate.key;
            if (key == null
                    || ValueType.of(key) != ValueType.TIME_UNIT
                    || candidate.how.equals("CHOSEN")
                    || WHOSE.matcher(PlainText.folded(String.join("/", candidate.path)))
                            .find()) {
                continue;
            }
            String before = String.valueOf(candidates.get(i - 1).key);
            boolean ofLegal = before.equals("ANTICIPATE_DAY") || legal && !promise;
            boolean ofPromise = before.equals("PROMISE_DAY") || promise && !legal;
            String meant = ofLegal ? "ANTICIPATE_TYPE" : ofPromise ? "PROMISE_TYPE" : key;
            if (!meant.equals(key) && !taken.containsKey(meant)) {
                taken.remove(key, candidate);
                candidate.take(meant, candidate.how, taken);
            }
        }
    }

    /** A column of units right of a time limit is its unit, whatever it is called. */
    private void unitsBesideLimits() {
        for (int i = 1; i < candidates.size(); i++) {
            String amount = String.valueOf(candidates.get(i - 1).key);
            ColumnCandidate candidate = candidates.get(i);
            if (ValueType.of(amount) == ValueType.TIME_AMOUNT && candidate.isOpen()) {
                String unit = amount.equals("PROMISE_DAY") ? "PROMISE_TYPE" : "ANTICIPATE_TYPE";
                if (!taken.containsKey(unit) && candidate.content.proves(unit)) {
                    candidate.take(unit, "CONTENT", taken);
                }
            }
        }
    }

    /** Materials beside their number of copies or their form are told one by one, not in a list. */
    private void oneMaterialPerRow() {
        ColumnCandidate materials = taken.get("MATERIALS");
        if (materials == null
                || taken.containsKey("MATERIAL_NAME")
                || !materials.match.needsProof() && !materials.how.equals("CONTENT")
                || !materials.content.single()) {
            return;
        }
        boolean described = taken.values().stream()
                .anyMatch(c -> c.key != null && ColumnMap.isOfMaterial(c.key) && c.content.size() > 0);
        if (described) {
            taken.remove("MATERIALS");
            materials.take("MATERIAL_NAME", "CONTENT", taken);
        }
    }

    /** 材料名称 over lists of them, with nothing beside that is said of one of them, tells all materials of an item. */
    private void materialsInOneCell() {
        ColumnCandidate names = taken.get("MATERIAL_NAME");
        if (names == null
                || taken.containsKey("MATERIALS")
                || names.how.equals("CHOSEN")
                || names.content.single()
                || isDescribed()) {
            return;
        }
        taken.remove("MATERIAL_NAME");
        names.take("MATERIALS", "CONTENT", taken);
    }

    /** Whether any column says something of one material beside its name. */
    private boolean isDescribed() {
        return taken.values().stream()
                .anyMatch(c -> c.key != null
                        && !c.key.equals("MATERIAL_NAME")
                        && ColumnMap.isOfMaterial(c.key)
                        && c.content.size() > 0);
    }

    /** What only resembles a column of materials is none where no material is named. */
    private void withoutMaterials() {
        if (taken.containsKey("MATERIAL_NAME") || taken.containsKey("MATERIALS")) {
            return;
        }
        for (ColumnCandidate candidate : candidates) {
            if (candidate.key != null
                    && (candidate.match.needsProof() || candidate.how.equals("CONTENT"))
                    && ColumnMap.isOfMaterial(candidate.key)) {
                taken.remove(candidate.key);
                candidate.key = null;
                candidate.how = "UNKNOWN";
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
        if (content.catalogCodes() > most) {
            return "CATALOG_CODE";
        }
        return content.creditCodes() > most ? "DEPT_CODE" : null;
    }
}
