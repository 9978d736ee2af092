package io.sitong.catalog.intake;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.division.DivisionCode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The files on their way in. They are seen, and worked on, by everybody who may import for their division.
 */
public interface SentFiles {

    /** @throws io.sitong.catalog.NotYourDivision when the viewer may not change the rows of that division */
    SentFile add(Viewer viewer, DivisionCode division, String fileName, String storedAs, long bytes);

    Optional<SentFile> find(Viewer viewer, long id);

    /** Files that wait for somebody: neither accepted nor dropped, newest first. */
    List<SentFile> open(Viewer viewer, int limit);

    /** The file an accepted batch came from, while its bytes are kept. */
    Optional<SentFile> ofBatch(Viewer viewer, long batchId);

    /**
     * Moves a file on, if it stands where it is thought to stand.
     *
     * @param message why, replacing what was said before; absent: nothing to say
     * @return false, and nothing changed, where it stands elsewhere
     */
    boolean move(Viewer viewer, long id, Set<SentFileState> from, SentFileState to, @Nullable String message);

    /** Sets what people said of the file as a whole; counts as a word. */
    void setOptions(Viewer viewer, long id, String options);

    /** Adds words; a word on the same thing takes the place of the earlier one. Counts as one word. */
    void say(Viewer viewer, long id, List<Word> words);

    /** Takes words back. Counts as one word. */
    void unsay(Viewer viewer, long id, List<Word> words);

    List<Word> words(Viewer viewer, long id);

    /** Forgets a file with all its rows and words; the caller removes the bytes. */
    void drop(Viewer viewer, long id);

    /** Names of all kept bytes, so that others can be cleared away after a crash. */
    Set<String> keptBytes();
}
