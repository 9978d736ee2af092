package io.sitong.catalog.finding;

import io.sitong.catalog.account.Viewer;
import java.util.List;

/** What people decided that rules weigh; it holds for the whole region, from the next check on. */
public interface DecidedWeights {

    /** Every decision, by code of the rule. There are as many as rules at most. */
    List<DecidedWeight> all();

    /**
     * Decides in place of what was decided before; writes the audit trail.
     *
     * @param severity {@code error}, {@code warning} or {@code info}
     * @param reason not blank
     * @throws io.sitong.catalog.NotYourDivision when the viewer may not say what rules weigh
     */
    DecidedWeight decide(Viewer viewer, String ruleCode, String severity, String reason);

    /**
     * Lets the rule book hold again; writes the audit trail. Nothing happens where it holds already.
     *
     * @throws io.sitong.catalog.NotYourDivision when the viewer may not say what rules weigh
     */
    void withdraw(Viewer viewer, String ruleCode, String reason);
}
