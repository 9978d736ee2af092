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
        List<EntryResult> results) {

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
        return text.toString();
    }

    private static void line(StringBuilder text, String label, String value) {
        text.append(label).append("：").append(value).append('\n');
    }

    private static String share(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}
