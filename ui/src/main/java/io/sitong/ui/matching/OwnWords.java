package io.sitong.ui.matching;

import io.sitong.rules.lineup.Vocabulary;
import io.sitong.rules.lineup.VocabularyMistake;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The words an installation adds to the vocabulary: a file of the same form, kept in the data directory. */
public final class OwnWords {

    /** In the data directory; where it is absent, the words of the product are all. */
    public static final String FILE = "vocabulary.txt";

    private OwnWords() {}

    /** @throws VocabularyMistake naming the line that cannot be read */
    public static Vocabulary read(Path file) throws IOException {
        return Vocabulary.builtIn().with(Files.readString(file));
    }

    /** @throws VocabularyMistake naming the line that cannot be read */
    public static Vocabulary in(Path dataDirectory) throws IOException {
        Path file = dataDirectory.resolve(FILE);
        return Files.exists(file) ? read(file) : Vocabulary.builtIn();
    }
}
