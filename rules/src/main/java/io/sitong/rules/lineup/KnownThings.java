package io.sitong.rules.lineup;

import java.util.Set;
import java.util.stream.IntStream;

/** The things that names are about, by number, and how they stand to one another. */
final class KnownThings {

    /** Things stand to each other like this. */
    static final byte UNRELATED = 0;

    static final byte CONTAINS = 1;
    static final byte PART_OF = 2;
    static final byte OPPOSITE = 3;

    private final String[] names;
    private final byte[][] relations;
    private final int[][] parts;
    private final boolean[] contrasted;
    private final long[] departments;
    private final Set<String> comingIn;

    KnownThings(VocabularyText text, WordMeanings meanings) {
        this.names = meanings.concepts().toArray(new String[0]);
        this.relations = meanings.relations();
        this.parts = parts(relations);
        this.contrasted = meanings.contrasted();
        this.departments = meanings.departments();
        this.comingIn = Set.copyOf(text.comingIn);
    }

    int count() {
        return names.length;
    }

    String name(int thing) {
        return names[thing];
    }

    byte relation(int a, int b) {
        return relations[a][b];
    }

    /** What a thing is known to consist of, perhaps not all. */
    int[] partsOf(int thing) {
        return parts[thing];
    }

    private static int[][] parts(byte[][] relations) {
        int[][] parts = new int[relations.length][];
        for (int whole = 0; whole < relations.length; whole++) {
            byte[] row = relations[whole];
            parts[whole] = IntStream.range(0, row.length)
                    .filter(part -> row[part] == CONTAINS)
                    .toArray();
        }
        return parts;
    }

    /** Whether something excludes the thing: then it is one case of several. */
    boolean isContrasted(int thing) {
        return contrasted[thing];
    }

    /** Departments that deal with nothing else, so that they leave it unsaid. */
    long departments(int thing) {
        return departments[thing];
    }

    /** Whether a name is about what is asked for where it comes in: 户口. */
    boolean isAskedForWhereItComesIn(ParsedName name) {
        for (int i = 0; i < name.concepts; i++) {
            if (comingIn.contains(names[name.concept[i]])) {
                return true;
            }
        }
        return false;
    }
}
