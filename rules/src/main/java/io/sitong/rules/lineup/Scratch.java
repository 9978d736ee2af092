package io.sitong.rules.lineup;

import java.util.Arrays;

/** What one thread needs to answer queries without making garbage. */
final class Scratch {

    final NameReader reader;
    final ParsedName query = new ParsedName(64);
    final float[] cosines;
    final int[] inQuery;
    final int[] inTarget;
    final int[] inContext;
    final long[] places;
    int queryEpoch;
    int targetEpoch;
    float norm;

    int[] singles = new int[64];
    int[] doubles = new int[64];
    float[] weights = new float[64];
    boolean[] matchedInQuery = new boolean[64];
    boolean[] matchedInTarget = new boolean[64];

    final float[] segmentTotal = new float[32];
    final float[] segmentMatched = new float[32];

    int[] best = new int[16];
    float[] bestScore = new float[16];
    Judgement[] judgements = new Judgement[0];

    Scratch(Vocabulary vocabulary, int targets, int terms) {
        reader = new NameReader(vocabulary);
        cosines = new float[targets];
        inQuery = new int[terms];
        inTarget = new int[terms];
        inContext = new int[terms];
        places = new long[terms];
    }

    void fit(int length) {
        if (length > singles.length) {
            int size = length * 2;
            singles = Arrays.copyOf(singles, size);
            doubles = Arrays.copyOf(doubles, size);
            weights = Arrays.copyOf(weights, size);
            matchedInQuery = Arrays.copyOf(matchedInQuery, size);
        }
    }

    void fitTarget(int length) {
        if (length > matchedInTarget.length) {
            matchedInTarget = Arrays.copyOf(matchedInTarget, length * 2);
        }
    }

    void fitCandidates(int count) {
        if (count > best.length) {
            best = new int[count];
            bestScore = new float[count];
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
