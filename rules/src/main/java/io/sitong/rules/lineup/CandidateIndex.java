package io.sitong.rules.lineup;

import static io.sitong.rules.lineup.ParsedName.FIRST_LIFE;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Single symbols and pairs of neighbours of the targets, weighted by how rare they are in both lists; finds the few
 * targets that are worth a closer look.
 */
final class CandidateIndex {

    static final int UNKNOWN = -1;

    /** What a symbol counts for finding candidates, by role. */
    private static final float[] ROLE_WEIGHT = {1f, 0.8f, 0.5f, 0.4f, 0.8f, 0.12f, 0.05f, 0.25f, 0.15f, 0.3f, 0.05f};

    /** What the name of the main item counts beside the name. */
    private static final float WHOLE_WEIGHT = 0.8f;

    /** What a known part or whole of something in the query counts, in cosine. */
    private static final float CONCEPT_BONUS = 0.12f;

    private final int targets;
    private final int documents;
    private final int[] singleTerm = new int[ParsedName.SYMBOLS];
    private final PairTable pairs = new PairTable();
    private int terms;

    private int[] termFrequency = new int[1024];
    private final float[] termIdf;
    private int[] postingStart = new int[0];
    private int[] postingTarget = new int[0];
    private float[] postingWeight = new float[0];
    private final float unknownIdf;
    private final int[][] conceptTargets;
    private final int[][] relatedConcepts;

    private final IndexedName[] names;
    private final @Nullable IndexedName[] wholes;

    CandidateIndex(Vocabulary vocabulary, List<ReadTarget> read, Iterable<ParsedName> queries) {
        List<ParsedName> targetNames = read.stream().map(ReadTarget::name).toList();
        List<ParsedName> wholeNames = read.stream().map(ReadTarget::whole).toList();
        this.targets = targetNames.size();
        Arrays.fill(singleTerm, UNKNOWN);
        for (ParsedName name : targetNames) {
            number(name);
        }
        for (ParsedName whole : wholeNames) {
            number(whole);
        }
        int[] lastOfTerm = new int[terms + 1];
        int document = 0;
        for (ParsedName name : targetNames) {
            lastOfTerm = count(name, ++document, lastOfTerm);
        }
        for (ParsedName query : queries) {
            lastOfTerm = count(query, ++document, lastOfTerm);
        }
        this.documents = document;
        this.unknownIdf = idf(0);
        this.termIdf = new float[terms];
        for (int term = 0; term < terms; term++) {
            termIdf[term] = idf(termFrequency[term]);
        }
        this.names = new IndexedName[targets];
        this.wholes = new IndexedName[targets];
        build(targetNames, wholeNames);
        this.conceptTargets = new int[vocabulary.things().count()][];
        this.relatedConcepts = new int[vocabulary.things().count()][];
        buildConcepts(vocabulary, read);
    }

    private float idf(int frequency) {
        return (float) Math.log((documents + 1.0) / (frequency + 0.5));
    }

    int terms() {
        return terms;
    }

    IndexedName name(int target) {
        return names[target];
    }

    /** The name together with that of the main item; null where there is none. */
    @Nullable
    IndexedName whole(int target) {
        return wholes[target];
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
    float contentWeight(byte role, int single) {
        float share = switch (role) {
            case ParsedName.CONTENT -> 1f;
            case ParsedName.IN_BRACKET -> 0.8f;
            case ParsedName.SIDE_KIND -> 0.6f;
            case ParsedName.EXPLAINING, ParsedName.WEAK -> 0.2f;
            default -> 0f;
        };
        if (share == 0f) {
            return 0f;
        }
        return share * (single == UNKNOWN ? unknownIdf : Math.max(termIdf[single], 0.3f * unknownIdf));
    }

    /** Gives numbers to the symbols and pairs of the targets. */
    private void number(ParsedName name) {
        for (int i = 0; i < name.length; i++) {
            int symbol = name.symbol[i];
            if (singleTerm[symbol] == UNKNOWN) {
                singleTerm[symbol] = newTerm();
            }
            if (pairs(name, i) && pairs.add(name.symbol[i - 1], symbol, terms)) {
                newTerm();
            }
        }
    }

    private int newTerm() {
        if (terms + 1 >= termFrequency.length) {
            termFrequency = Arrays.copyOf(termFrequency, terms * 2);
        }
        return terms++;
    }

    /** Counts a name for its symbols, new ones too, and for the pairs that targets have. */
    private int[] count(ParsedName name, int document, int[] lastOfTerm) {
        int[] last = lastOfTerm;
        for (int i = 0; i < name.length; i++) {
            int symbol = name.symbol[i];
            if (singleTerm[symbol] == UNKNOWN) {
                singleTerm[symbol] = newTerm();
            }
            if (terms > last.length) {
                last = Arrays.copyOf(last, terms * 2);
            }
            count(singleTerm[symbol], document, last);
            if (pairs(name, i)) {
                int pair = pairs.get(name.symbol[i - 1], symbol);
                if (pair != UNKNOWN) {
                    count(pair, document, last);
                }
            }
        }
        return last;
    }

    private void count(int term, int document, int[] last) {
        if (last[term] != document) {
            last[term] = document;
            termFrequency[term]++;
        }
    }

    private void build(List<ParsedName> targetNames, List<ParsedName> wholeNames) {
        int[][] termsOf = new int[targets][];
        float[][] weightsOf = new float[targets][];
        int[] counts = new int[terms + 1];
        float[] weightOfTerm = new float[terms];
        int[] touched = new int[4096];
        for (int t = 0; t < targets; t++) {
            ParsedName name = targetNames.get(t);
            int n = collect(name, 1f, weightOfTerm, touched, 0);
            float norm = 0;
            for (int i = 0; i < n; i++) {
                norm += weightOfTerm[touched[i]] * weightOfTerm[touched[i]];
            }
            n = collect(wholeNames.get(t), WHOLE_WEIGHT, weightOfTerm, touched, n);
            float inverse = norm == 0 ? 0 : (float) (1 / Math.sqrt(norm));
            termsOf[t] = Arrays.copyOf(touched, n);
            weightsOf[t] = new float[n];
            for (int i = 0; i < n; i++) {
                weightsOf[t][i] = weightOfTerm[touched[i]] * inverse;
                weightOfTerm[touched[i]] = 0;
                counts[touched[i]]++;
            }
            names[t] = indexed(name);
            wholes[t] = wholeNames.get(t).length == 0 ? null : indexed(wholeNames.get(t));
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

    private IndexedName indexed(ParsedName name) {
        IndexedName indexed = new IndexedName(name.length);
        for (int i = 0; i < name.length; i++) {
            indexed.singles[i] = singleTerm[name.symbol[i]];
            indexed.doubles[i] = pairs(name, i) ? pairs.get(name.symbol[i - 1], name.symbol[i]) : UNKNOWN;
        }
        indexed.settle(name, this);
        return indexed;
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

    private void buildConcepts(Vocabulary vocabulary, List<ReadTarget> read) {
        for (int c = 0; c < conceptTargets.length; c++) {
            int[] found = new int[targets];
            int n = 0;
            for (int t = 0; t < targets; t++) {
                if (read.get(t).name().hasConcept(c) || read.get(t).whole().hasConcept(c)) {
                    found[n++] = t;
                }
            }
            conceptTargets[c] = Arrays.copyOf(found, n);
        }
        for (int c = 0; c < relatedConcepts.length; c++) {
            int[] found = new int[conceptTargets.length];
            int n = 0;
            for (int other = 0; other < conceptTargets.length; other++) {
                byte relation = vocabulary.things().relation(c, other);
                if ((relation == KnownThings.CONTAINS || relation == KnownThings.PART_OF)
                        && conceptTargets[other].length > 0) {
                    found[n++] = other;
                }
            }
            relatedConcepts[c] = Arrays.copyOf(found, n);
        }
    }

    /** Adds up the cosine of the query with every target, and leaves the terms of the query in the scratch. */
    void score(ParsedName query, Scratch scratch) {
        float[] cosines = scratch.cosines;
        Arrays.fill(cosines, 0, targets, 0f);
        IndexedName indexed = scratch.indexed;
        indexed.fit(query.length);
        scratch.newQuery();
        float norm = 0;
        for (int i = 0; i < query.length; i++) {
            int symbol = query.symbol[i];
            float role = ROLE_WEIGHT[query.role[i]];
            int single = singleTerm[symbol];
            indexed.singles[i] = single;
            indexed.doubles[i] = UNKNOWN;
            if (single == UNKNOWN) {
                norm += square(role * unknownIdf);
            } else if (scratch.firstTime(single)) {
                norm += add(single, role * termIdf[single], cosines);
            }
            if (pairs(query, i)) {
                int pair = pairs.get(query.symbol[i - 1], symbol);
                indexed.doubles[i] = pair;
                if (pair == UNKNOWN) {
                    norm += square(role * 0.5f * (idfOf(single) + idfOf(indexed.singles[i - 1])));
                } else if (scratch.firstTime(pair)) {
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

    private float idfOf(int single) {
        return single == UNKNOWN ? unknownIdf : termIdf[single];
    }

    private static float square(float x) {
        return x * x;
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
}
