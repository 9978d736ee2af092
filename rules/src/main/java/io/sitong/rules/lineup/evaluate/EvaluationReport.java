package io.sitong.rules.lineup.evaluate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The figures of one evaluation.
 *
 * @param entries how many entries there are
 * @param answered how many of them have a counterpart
 * @param recallAt1 share of the answered whose first candidate is a counterpart
 * @param mrr mean of 1 / rank of the first counterpart, over the answered
 * @param pairRecall share of all counterparts that are among the candidates shown
 * @param accepted entries accepted without a person
 * @param acceptedPrecision share of the accepted whose candidate is a counterpart; 1 where nothing was accepted
 * @param acceptedOnGaps accepted among the entries without counterpart
 * @param exactEntries entries with a counterpart that is the same matter
 * @param acceptedExact how many of these were accepted, and rightly
 * @param departments figures by lead department of the entries
 * @param edits figures by the way names differ, where somebody has said so
 * @param relationAccuracy share of the counterparts shown whose relation is the one the reader gave
 */
public record EvaluationReport(
        int entries,
        int answered,
        double recallAt1,
        double recallAt5,
        double recallAt10,
        double mrr,
        double pairRecall,
        int accepted,
        double acceptedPrecision,
        int acceptedOnGaps,
        int exactEntries,
        int acceptedExact,
        double relationAccuracy,
        Map<String, Part> departments,
        Map<String, EditFigures> edits,
        List<EntryResult> results) {

    /** The figures of the entries of one lead department. */
    public record Part(
            int entries, int answered, double recallAt1, double pairRecall, int accepted, int acceptedOnGaps) {

        Map<String, Object> asTree() {
            Map<String, Object> tree = new LinkedHashMap<>();
            tree.put("entries", entries);
            tree.put("answered", answered);
            tree.put("recall_at_1", recallAt1);
            tree.put("pair_recall", pairRecall);
            tree.put("accepted", accepted);
            tree.put("accepted_on_gaps", acceptedOnGaps);
            return tree;
        }
    }

    /**
     * The figures of the pairs whose names differ in one way.
     *
     * @param found pairs among the candidates shown
     * @param first of these, how many come first
     * @param relationRight of these, how many with the relation the reader gave
     */
    public record EditFigures(int found, int first, int relationRight) {

        Map<String, Object> asTree() {
            Map<String, Object> tree = new LinkedHashMap<>();
            tree.put("found", found);
            tree.put("first", first);
            tree.put("relation_right", relationRight);
            return tree;
        }
    }

    /** What was answered for one entry. */
    public record EntryResult(String entry, String state, List<CandidateResult> candidates) {}

    /** One candidate as shown. */
    public record CandidateResult(String itemCode, String name, double score, String relation, List<String> reasons) {}

    /** Under the keys that {@code evaluate --json} writes. */
    public Map<String, Object> asTree() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("entries", entries);
        tree.put("answered", answered);
        tree.put("recall_at_1", recallAt1);
        tree.put("recall_at_5", recallAt5);
        tree.put("recall_at_10", recallAt10);
        tree.put("mrr", mrr);
        tree.put("pair_recall", pairRecall);
        tree.put("accepted", accepted);
        tree.put("accepted_precision", acceptedPrecision);
        tree.put("accepted_on_gaps", acceptedOnGaps);
        tree.put("relation_accuracy", relationAccuracy);
        tree.put("exact_entries", exactEntries);
        tree.put("accepted_exact", acceptedExact);
        Map<String, Object> byDepartment = new LinkedHashMap<>();
        departments.forEach((department, part) -> byDepartment.put(department, part.asTree()));
        tree.put("by_department", byDepartment);
        if (!edits.isEmpty()) {
            Map<String, Object> byEdit = new LinkedHashMap<>();
            edits.forEach((kind, figures) -> byEdit.put(kind, figures.asTree()));
            tree.put("by_edit", byEdit);
        }
        tree.put("results", results.stream().map(EvaluationReport::tree).toList());
        return tree;
    }

    private static Map<String, Object> tree(EntryResult result) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("entry", result.entry());
        tree.put("state", result.state());
        tree.put(
                "candidates",
                result.candidates().stream().map(EvaluationReport::tree).toList());
        return tree;
    }

    private static Map<String, Object> tree(CandidateResult candidate) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("item_code", candidate.itemCode());
        tree.put("name", candidate.name());
        tree.put("score", candidate.score());
        tree.put("relation", candidate.relation());
        tree.put("reasons", candidate.reasons());
        return tree;
    }

    /** The figures as a table for people. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        line(text, "清单条目", String.valueOf(entries));
        line(text, "有对应事项", String.valueOf(answered));
        line(text, "首位命中 R@1", share(recallAt1));
        line(text, "前五命中 R@5", share(recallAt5));
        line(text, "前十命中 R@10", share(recallAt10));
        line(text, "平均倒数排名 MRR", share(mrr));
        line(text, "全部对应关系找到", share(pairRecall));
        line(text, "自动对应", accepted + "（其中同一事项 " + acceptedExact + " / " + exactEntries + "）");
        line(text, "自动对应准确率", share(acceptedPrecision));
        line(text, "无对应而误配", String.valueOf(acceptedOnGaps));
        line(text, "关系判断准确率", share(relationAccuracy));
        departments.forEach((department, part) -> line(
                text,
                "　" + (department.isEmpty() ? "未写明部门" : department),
                part.entries() + " 条，有对应 " + part.answered() + "，R@1 " + share(part.recallAt1()) + "，自动对应 "
                        + part.accepted() + "，误配 " + part.acceptedOnGaps()));
        edits.forEach((kind, figures) -> line(
                text,
                "　" + kind,
                "找到 " + figures.found() + "，列首位 " + figures.first() + "，关系正确 " + figures.relationRight()));
        return text.toString();
    }

    private static void line(StringBuilder text, String label, String value) {
        text.append(label).append("：").append(value).append('\n');
    }

    private static String share(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}
