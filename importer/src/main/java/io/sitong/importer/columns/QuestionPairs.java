package io.sitong.importer.columns;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Questions with their answers in columns of their own, one pair or several: 常见问题1 | 解答1 | 常见问题2 | 解答2. */
final class QuestionPairs {

    private static final Pattern QUESTION = Pattern.compile("(常见|热点|高频|群众|办事|咨询)*(问|问题|疑问|提问)(内容|描述)?|q|question");
    private static final Pattern ANSWER = Pattern.compile("(常见)?(问题)?的?(答|解答|答复|回答|答案|回复|解决办法)(内容|要点)?|a|answer");

    private QuestionPairs() {}

    /** Takes the pairs, a row of the group of questions each. */
    static void tell(List<ColumnCandidate> candidates, Map<String, ColumnCandidate> taken) {
        int pairs = 0;
        for (int i = 0; i + 1 < candidates.size(); i++) {
            ColumnCandidate question = candidates.get(i);
            ColumnCandidate answer = candidates.get(i + 1);
            if (is(QUESTION, question) && is(ANSWER, answer)) {
                take(question, "QUESTION", pairs, taken);
                take(answer, "ANSWER", pairs, taken);
                pairs++;
                i++;
            }
        }
    }

    private static void take(ColumnCandidate candidate, String key, int set, Map<String, ColumnCandidate> taken) {
        candidate.key = key;
        candidate.how = "CONTENT";
        candidate.set = set;
        taken.putIfAbsent(key, candidate);
    }

    private static boolean is(Pattern name, ColumnCandidate candidate) {
        return candidate.isOpen()
                && name.matcher(NumberedColumns.withoutNumber(HeaderText.folded(candidate.written.getLast())))
                        .matches();
    }
}
