package io.sitong.rules.lineup.learn;

import io.sitong.rules.lineup.NameAnalysis;
import io.sitong.rules.lineup.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/**
 * What is left of two names where what both say is taken away: the longest stretch both have is taken out of both, then the
 * next, down to {@link #SHARED} characters. Words the vocabulary knows as one are one here already.
 *
 * @param here what only the first says, stretch by stretch
 * @param there what only the second says
 * @param actsHere what only the first says is done
 * @param actsThere what only the second says is done
 */
record NameDifference(List<String> here, List<String> there, List<String> actsHere, List<String> actsThere) {

    /** Shorter stretches are shared by chance. */
    private static final int SHARED = 2;

    static NameDifference of(String one, String other, Vocabulary vocabulary) {
        NameAnalysis here = NameAnalysis.of(one, vocabulary);
        NameAnalysis there = NameAnalysis.of(other, vocabulary);
        List<String> hereOnly = new ArrayList<>(List.of(here.object()));
        List<String> thereOnly = new ArrayList<>(List.of(there.object()));
        while (takeShared(hereOnly, thereOnly)) {
            // until nothing long enough is in both
        }
        return new NameDifference(
                said(hereOnly),
                said(thereOnly),
                without(here.acts(), there.acts()),
                without(there.acts(), here.acts()));
    }

    private static List<String> said(List<String> stretches) {
        return stretches.stream().filter(stretch -> !stretch.isEmpty()).toList();
    }

    private static List<String> without(List<String> acts, List<String> others) {
        return acts.stream().filter(act -> !others.contains(act)).toList();
    }

    /** Takes the longest stretch both have out of both; false where it is too short. */
    private static boolean takeShared(List<String> here, List<String> there) {
        Shared longest = new Shared(0, 0, 0, 0, 0);
        for (int h = 0; h < here.size(); h++) {
            for (int t = 0; t < there.size(); t++) {
                Shared found = longest(here.get(h), there.get(t), h, t);
                longest = found.length > longest.length ? found : longest;
            }
        }
        if (longest.length < SHARED) {
            return false;
        }
        take(here, longest.hereStretch, longest.here, longest.length);
        take(there, longest.thereStretch, longest.there, longest.length);
        return true;
    }

    /** A stretch in both: in which stretches, from where, how long. */
    private record Shared(int hereStretch, int thereStretch, int here, int there, int length) {}

    private static Shared longest(String one, String other, int oneStretch, int otherStretch) {
        Shared longest = new Shared(oneStretch, otherStretch, 0, 0, 0);
        int[] row = new int[other.length() + 1];
        for (int i = 1; i <= one.length(); i++) {
            for (int j = other.length(); j > 0; j--) {
                row[j] = one.charAt(i - 1) == other.charAt(j - 1) ? row[j - 1] + 1 : 0;
                if (row[j] > longest.length) {
                    longest = new Shared(oneStretch, otherStretch, i - row[j], j - row[j], row[j]);
                }
            }
        }
        return longest;
    }

    private static void take(List<String> stretches, int stretch, int from, int length) {
        String text = stretches.remove(stretch);
        stretches.add(stretch, text.substring(from + length));
        stretches.add(stretch, text.substring(0, from));
    }
}
