package io.sitong.catalog.account;

import io.sitong.catalog.NotYourDivision;
import io.sitong.catalog.division.DivisionCode;

/**
 * Who asks: every port that returns or changes rows takes one, so that row scope cannot be forgotten.
 *
 * @param scope the division whose rows, with all under it, this person may see
 */
public record Viewer(long accountId, String name, Role role, DivisionCode scope) {

    /** The product itself: seeding, command line, background work. */
    public static Viewer system(DivisionCode region) {
        return new Viewer(0, "系统", Role.BUREAU, region);
    }

    /**
     * The same person looking at one part of what he may see.
     *
     * @throws NotYourDivision when it lies outside
     */
    public Viewer within(DivisionCode part) {
        if (!maySee(part)) {
            throw new NotYourDivision(part.value());
        }
        return new Viewer(accountId, name, role, part);
    }

    public boolean maySee(DivisionCode division) {
        return scope.contains(division);
    }

    /** Implementations are changed by their own locality or the bureau. */
    public boolean mayChangeRowsOf(DivisionCode division) {
        return (role == Role.BUREAU || role == Role.LOCALITY) && maySee(division);
    }

    public boolean mayEditStandards() {
        return role == Role.BUREAU || role == Role.DEPARTMENT;
    }

    /** Hands out tasks of the ledger and says who has to do them. */
    public boolean mayHandOutTasks() {
        return role == Role.BUREAU || role == Role.DEPARTMENT;
    }

    /** What standards should say is also asked of those who carry them out; whether it will be said others decide. */
    public boolean maySuggest() {
        return mayEditStandards() || role == Role.LOCALITY;
    }

    /** Letting findings stand is for those who make the rules; a locality asks. */
    public boolean mayWaive() {
        return mayEditStandards();
    }

    /** What the findings of a rule weigh is the same in the whole region. */
    public boolean mayWeighRules() {
        return role == Role.BUREAU;
    }

    /** What words of names mean is the same in the whole region. */
    public boolean mayKeepWords() {
        return role == Role.BUREAU;
    }

    /** What the public wrote is answered by whoever works on items there; those who only read do not speak for the office. */
    public boolean mayAnswerFeedbackOf(DivisionCode division) {
        return role != Role.READER && maySee(division);
    }

    public boolean mayDecideMatches() {
        return role == Role.BUREAU || role == Role.DEPARTMENT;
    }

    /** Says who decides which entries, and which of them two people decide unseen by each other. */
    public boolean mayGiveOutEntries() {
        return role == Role.BUREAU;
    }

    public boolean mayAdminister() {
        return role == Role.BUREAU;
    }
}
