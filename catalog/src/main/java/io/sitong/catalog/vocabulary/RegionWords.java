package io.sitong.catalog.vocabulary;

import io.sitong.catalog.account.Viewer;
import java.util.List;

/** The words of the region; they hold for every list from the next lining up on. */
public interface RegionWords {

    /** What was decided, newest first. A few hundred at most: words, not names. */
    List<RegionWord> all();

    /**
     * Decides in place of what was decided of the same pair before; writes the audit trail.
     *
     * @param inForce false says that it is not wanted
     * @param reason not blank
     * @throws io.sitong.catalog.NotYourDivision when the viewer may not say what words mean
     */
    RegionWord decide(Viewer viewer, WordPair pair, boolean inForce, String reason);

    /**
     * Takes a decision back; writes the audit trail. Nothing happens where there is none.
     *
     * @throws io.sitong.catalog.NotYourDivision when the viewer may not say what words mean
     */
    void withdraw(Viewer viewer, long id, String reason);
}
