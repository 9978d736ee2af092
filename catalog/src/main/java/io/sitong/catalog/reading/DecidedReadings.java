package io.sitong.catalog.reading;

import io.sitong.catalog.account.Viewer;
import java.util.List;

/** All decisions about texts; they hold for the whole region, whoever typed the text. */
public interface DecidedReadings {

    /** Every decision, by number. There are as many as people make. */
    List<DecidedReading> all();

    /**
     * Decides what a text means, in place of what was decided before; writes the audit trail.
     *
     * @throws io.sitong.catalog.NotYourDivision when the viewer may not edit standards
     */
    DecidedReading decide(Viewer viewer, ReadingKind kind, String text, String meaning);

    /**
     * Takes a decision back; writes the audit trail. Nothing happens where it is gone already.
     *
     * @throws io.sitong.catalog.NotYourDivision when the viewer may not edit standards
     */
    void withdraw(Viewer viewer, long id);
}
