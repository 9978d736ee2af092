package io.sitong.rules.lineup;

import static io.sitong.rules.lineup.ParsedName.FIRST_KIND;
import static io.sitong.rules.lineup.ParsedName.FIRST_LIFE;

import java.util.Arrays;
import java.util.List;

/**
 * Single symbols and pairs of neighbours of the targets, weighted by how rare they are in both lists; finds the few
 * targets that are worth a closer look.
 */
final class CandidateIndex {

    static final int UNKNOWN = -1;

    /** What a symbol counts for finding candidates, by role. */
    private static final float[] ROLE_WEIGHT = {1f, 0.8f, 0.5f, 0.4f, 0.8f, 0.12f, 0.05f, 0.25f};

    /** What the name of the main item counts beside the name. */
    private static final float CONTEXT_WEIGHT = 0.3f;

    /** What a known part or whole of something in the query counts, in cosine. */
    private static final float CONCEPT_BONUS = 0.12f;

    private final int targets;
    private final int documents;
    private final int[] frequency = new int[ParsedName.SYMBOLS];
    private final int[] singleTerm = new int[ParsedName.SYMBOLS];
    private final PairTable pairs = new PairTable();
    private int terms;

    private int[] termFrequency = new int[1024];
    private float[] termIdf = new float[0];
    private int[] postingStart = new int[0];
    private int[] postingTarget = new int[0];
    private float[] postingWeight = new float[0];
    private final float[] symbolIdf = new float[ParsedName.SYMBOLS];
    private final float unknownIdf;
    private final int[][] conceptTargets;
    private final int[][] relatedConcepts;

    /** Symbols and pairs of every target as terms, by position; {@link #UNKNOWN} where there is none. */
    final int[][] singles;

    final int[][] doubles;
    final float[][] weights;
    final float[] totals;
    final int[][] contextTerms;

    CandidateIndex(
            Vocabulary vocabulary, List<ParsedName> names, List<ParsedName> contexts, Iterable<ParsedName> queries) {
        this.targets = names.size();
        Arrays.fill(singleTerm, UNKNOWN);
        int[] seen = new int[ParsedName.SYMBOLS];
        int document = 0;
        for (int t = 0; t < targets; t++) {
            document++;
            number(names.get(t), document, seen);
        }
        int[] seenContext = new int[ParsedName.SYMBOLS];
        for (ParsedName context : contexts) {
            number(context, 0, seenContext);
        }
        int[] lastOfTerm = new int[terms + 1];
        int mark = 0;
        for (ParsedName name : names) {
            countPairs(name, ++mark, lastOfTerm);
        }
        for (ParsedName query : queries) {
            document++;
            countSymbols(query, document, seen);
            countPairs(query, ++mark, lastOfTerm);
        }
        this.documents = document;
        this.unknownIdf = idf(0);
        for (int s = 0; s < symbolIdf.length; s++) {
            symbolIdf[s] = idf(frequency[s]);
        }
        this.singles = new int[targets][];
        this.doubles = new int[targets][];
        this.weights = new float[targets][];
        this.totals = new float[targets];
        this.contextTerms = new int[targets][];
        finishTerms();
        build(names, contexts);
        this.conceptTargets = new int[vocabulary.concepts()][];
        this.relatedConcepts = new int[vocabulary.concepts()][];
        buildConcepts(vocabulary, names);
    }

    private float idf(int frequency) {
        return (float) Math.log((documents + 1.0) / (frequency + 0.5));
    }

    int terms() {
        return terms;
    }

    /** How much a symbol tells; what only the other list has counts too. */
    float symbolIdf(int symbol) {
        return symbolIdf[symbol];
    }

    float termIdf(int term) {
        return termIdf[term];
    }

    int single(int symbol) {
        return singleTerm[symbol];
    }

    int pair(int left, int right) {
        return pairs.get(left, right);
    }

    /** Whether the symbol at a position makes a pair with the one before. */
    static boolean pairs(ParsedName name, int i) {
        return i > 0
                && name.joins[i]
                && name.symbol[i] < FIRST_LIFE
                && name.symbol[i - 1] < FIRST_LIFE
                && name.role[i] == name.role[i - 1]
                && name.role[i] != ParsedName.GENERAL;
    }

    /** How much a symbol counts as content, 0 for what is none. */
    float contentWeight(ParsedName name, int i) {
        float role = switch (name.role[i]) {
            case ParsedName.CONTENT -> 1f;
            case ParsedName.IN_BRACKET -> 0.8f;
            case ParsedName.SIDE_KIND -> 0.6f;
            default -> 0f;
        };
        if (role == 0f) {
            return 0f;
        }
        return role * Math.max(symbolIdf[name.symbol[i]], 0.3f * unknownIdf);
    }

    private void number(ParsedName name, int document, int[] seen) {
        for (int i = 0; i < name.length; i++) {
            int symbol = name.symbol[i];
            if (singleTerm[symbol] == UNKNOWN) {
                singleTerm[symbol] = terms++;
            }
            if (document > 0 && seen[symbol] != document) {
                seen[symbol] = document;
                frequency[symbol]++;
            }
            if (pairs(name, i) && pairs.add(name.symbol[i - 1], symbol, terms)) {
                terms++;
            }
        }
        if (terms >= termFrequency.length) {
            termFrequency = Arrays.copyOf(termFrequency, terms * 2);
        }
    }

    private void countSymbols(ParsedName name, int document, int[] seen) {
        for (int i = 0; i < name.length; i++) {
            int symbol = name.symbol[i];
            if (seen[symbol] != document) {
                seen[symbol] = document;
                frequency[symbol]++;
            }
        }
    }

    private void countPairs(ParsedName name, int mark, int[] lastOfTerm) {
        for (int i = 1; i < name.length; i++) {
            if (pairs(name, i)) {
                int term = pairs.get(name.symbol[i - 1], name.symbol[i]);
                if (term != UNKNOWN && lastOfTerm[term] != mark) {
                    lastOfTerm[term] = mark;
                    termFrequency[term]++;
                }
            }
        }
    }

    private void finishTerms() {
        for (int symbol = 0; symbol < singleTerm.length; symbol++) {
            if (singleTerm[symbol] != UNKNOWN) {
                termFrequency[singleTerm[symbol]] = frequency[symbol];
            }
        }
        termIdf = new float[terms];
        for (int term = 0; term < terms; term++) {
            termIdf[term] = idf(termFrequency[term]);
        }
    }

    private void build(List<ParsedName> names, List<ParsedName> contexts) {
        int[][] termsOf = new int[targets][];
        float[][] weightsOf = new float[targets][];
        int[] counts = new int[terms + 1];
        float[] weightOfTerm = new float[terms];
        int[] touched = new int[4096];
        for (int t = 0; t < targets; t++) {
            ParsedName name = names.get(t);
            int n = collect(name, 1f, weightOfTerm, touched, 0);
            float norm = 0;
            for (int i = 0; i < n; i++) {
                norm += weightOfTerm[touched[i]] * weightOfTerm[touched[i]];
            }
            n = collect(contexts.get(t), CONTEXT_WEIGHT, weightOfTerm, touched, n);
            float inverse = norm == 0 ? 0 : (float) (1 / Math.sqrt(norm));
            termsOf[t] = Arrays.copyOf(touched, n);
            weightsOf[t] = new float[n];
            for (int i = 0; i < n; i++) {
                weightsOf[t][i] = weightOfTerm[touched[i]] * inverse;
                weightOfTerm[touched[i]] = 0;
                counts[touched[i]]++;
            }
            positions(t, name);
            contextTerms[t] = contextTerms(contexts.get(t));
        }
        postingStart = new int[terms + 1];
        for (int term = 0; term < terms; term++) {
            postingStart[term + 1] = postingStart[term] + counts[term];
        }
        postingTarget = new int[postingStart[terms]];
        postingWeight = new float[postingStart[terms]];
        int[] next = Arrays.copyOf(postingStart, terms);
        for (int t = 0; t < targets; t++) {
            for (int i = 0; i < termsOf[t].length; i++) {
                int at = next[termsOf[t][i]]++;
                postingTarget[at] = t;
                postingWeight[at] = weightsOf[t][i];
            }
        }
    }

    private void positions(int t, ParsedName name) {
        singles[t] = new int[name.length];
        doubles[t] = new int[name.length];
        weights[t] = new float[name.length];
        for (int i = 0; i < name.length; i++) {
            singles[t][i] = singleTerm[name.symbol[i]];
            doubles[t][i] = pairs(name, i) ? pairs.get(name.symbol[i - 1], name.symbol[i]) : UNKNOWN;
            weights[t][i] = contentWeight(name, i);
            totals[t] += weights[t][i];
        }
    }

    private int[] contextTerms(ParsedName context) {
        int[] found = new int[context.length * 2];
        int n = 0;
        for (int i = 0; i < context.length; i++) {
            found[n++] = singleTerm[context.symbol[i]];
            if (pairs(context, i)) {
                found[n++] = pairs.get(context.symbol[i - 1], context.symbol[i]);
            }
        }
        return Arrays.copyOf(found, n);
    }

    private int collect(ParsedName name, float factor, float[] weightOfTerm, int[] touched, int n) {
        int count = n;
        for (int i = 0; i < name.length && count + 2 < touched.length; i++) {
            float role = factor * ROLE_WEIGHT[name.role[i]];
            count = touch(singleTerm[name.symbol[i]], role, weightOfTerm, touched, count);
            if (pairs(name, i)) {
                count = touch(pairs.get(name.symbol[i - 1], name.symbol[i]), role, weightOfTerm, touched, count);
            }
        }
        return count;
    }

    private int touch(int term, float role, float[] weightOfTerm, int[] touched, int count) {
        float weight = role * termIdf[term];
        if (weight <= 0) {
            return count;
        }
        float known = weightOfTerm[term];
        if (known == 0) {
            touched[count] = term;
            weightOfTerm[term] = weight;
            return count + 1;
        }
        if (weight > known) {
            weightOfTerm[term] = weight;
        }
        return count;
    }

    private void buildConcepts(Vocabulary vocabulary, List<ParsedName> names) {
        for (int c = 0; c < conceptTargets.length; c++) {
            int[] found = new int[targets];
            int n = 0;
            for (int t = 0; t < targets; t++) {
                if (names.get(t).hasConcept(c)) {
                    found[n++] = t;
                }
            }
            conceptTargets[c] = Arrays.copyOf(found, n);
        }
        for (int c = 0; c < relatedConcepts.length; c++) {
            int[] found = new int[conceptTargets.length];
            int n = 0;
            for (int other = 0; other < conceptTargets.length; other++) {
                byte relation = vocabulary.conceptRelation(c, other);
                if ((relation == Vocabulary.CONTAINS || relation == Vocabulary.PART_OF)
                        && conceptTargets[other].length > 0) {
                    found[n++] = other;
                }
            }
            relatedConcepts[c] = Arrays.copyOf(found, n);
        }
    }

    /**
     * Adds up the cosine of the query with every target.
     *
     * @param scratch gets the terms of the query by position, its weights, and the cosines
     */
    void score(ParsedName query, Scratch scratch) {
        float[] cosines = scratch.cosines;
        Arrays.fill(cosines, 0, targets, 0f);
        float norm = 0;
        scratch.fit(query.length);
        int epoch = ++scratch.queryEpoch;
        for (int i = 0; i < query.length; i++) {
            int symbol = query.symbol[i];
            float role = ROLE_WEIGHT[query.role[i]];
            int single = singleTerm[symbol];
            scratch.singles[i] = single;
            scratch.doubles[i] = UNKNOWN;
            if (single == UNKNOWN) {
                float weight = role * symbolIdf[symbol];
                norm += weight * weight;
            } else if (scratch.inQuery[single] != epoch) {
                scratch.inQuery[single] = epoch;
                norm += add(single, role * termIdf[single], cosines);
            }
            if (pairs(query, i)) {
                int pair = pairs.get(query.symbol[i - 1], symbol);
                scratch.doubles[i] = pair;
                if (pair == UNKNOWN) {
                    float weight = role * 0.5f * (symbolIdf[symbol] + symbolIdf[query.symbol[i - 1]]);
                    norm += weight * weight;
                } else if (scratch.inQuery[pair] != epoch) {
                    scratch.inQuery[pair] = epoch;
                    norm += add(pair, role * termIdf[pair], cosines);
                }
            }
        }
        float length = (float) Math.sqrt(norm);
        scratch.norm = length;
        for (int c = 0; c < query.concepts; c++) {
            for (int related : relatedConcepts[query.concept[c]]) {
                for (int t : conceptTargets[related]) {
                    cosines[t] += CONCEPT_BONUS * length;
                }
            }
        }
    }

    private float add(int term, float weight, float[] cosines) {
        if (weight <= 0) {
            return 0;
        }
        for (int p = postingStart[term], end = postingStart[term + 1]; p < end; p++) {
            cosines[postingTarget[p]] += weight * postingWeight[p];
        }
        return weight * weight;
    }

    static boolean isAct(int symbol) {
        return symbol >= FIRST_LIFE && symbol < FIRST_KIND + Vocabulary.MAX_ACTS;
    }
}
