package io.sitong.rules.lineup;

import java.util.Arrays;

/** What one thread needs to answer queries without making garbage. */
final class Scratch {

    final NameReader reader;
    final ParsedName query = new ParsedName(64);
    final IndexedName indexed = new IndexedName(64);
    /** one per target, before division by {@link #norm} */
    final float[] cosines;

    float norm;
    /** positions of a term in the query, as bits; all zero between queries */
    final long[] places;

    private final int[] seen;
    private int epoch;

    /** best targets, as cosine and target in one number */
    long[] best = new long[16];

    Judgement[] judgements = new Judgement[0];
    /** for a second look at a target */
    Judgement spare = new Judgement();

    Scratch(Vocabulary vocabulary, int targets, int terms) {
        reader = new NameReader(vocabulary);
        cosines = new float[targets];
        seen = new int[terms];
        places = new long[terms];
    }

    void newQuery() {
        epoch++;
    }

    /** Whether the term is met for the first time in this query. */
    boolean firstTime(int term) {
        if (seen[term] == epoch) {
            return false;
        }
        seen[term] = epoch;
        return true;
    }

    void fitCandidates(int count) {
        if (count > best.length) {
            best = new long[count];
        }
        if (count > judgements.length) {
            int known = judgements.length;
            judgements = Arrays.copyOf(judgements, count);
            for (int i = known; i < count; i++) {
                judgements[i] = new Judgement();
            }
        }
    }
}
