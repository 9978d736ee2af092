package io.sitong.rules.reduce;

/**
 * Adds up over implementations what they ask for beyond their standards. Every figure stands beside the number of
 * implementations it was known of.
 */
public final class ReductionLine {

    /** Of one kind of thing: in how many implementations it could be compared, in how many it is too much, by how much. */
    public static final class Figure {
        private long known;
        private long exceeding;
        private double beyond;

        private void add(Amount amount) {
            known += amount.known() ? 1 : 0;
            exceeding += amount.more() ? 1 : 0;
            beyond += amount.beyond();
        }

        public long known() {
            return known;
        }

        public long exceeding() {
            return exceeding;
        }

        /** Summed over the implementations: what is saved where each of them is applied for once. */
        public double beyond() {
            return beyond;
        }
    }

    private final Figure materials = new Figure();
    private final Figure workdays = new Figure();
    private final Figure visits = new Figure();
    private final Figure fees = new Figure();
    private long implementations;
    private long exceeding;
    private long papers;
    private long byLicence;
    private long bySharing;
    private long sourceUnknown;

    void add(Excess excess) {
        implementations++;
        exceeding += excess.any() ? 1 : 0;
        materials.add(excess.materials());
        workdays.add(excess.workdays());
        visits.add(excess.visits());
        fees.add(excess.fees());
        for (Paper paper : excess.papers()) {
            papers++;
            byLicence += paper.byLicence() ? 1 : 0;
            bySharing += paper.bySharing() ? 1 : 0;
            sourceUnknown += !paper.byLicence() && paper.source() == Paper.Source.UNKNOWN ? 1 : 0;
        }
    }

    public long implementations() {
        return implementations;
    }

    /** Implementations in which at least one thing is more than the standard. */
    public long exceeding() {
        return exceeding;
    }

    /** Papers beyond the standard. */
    public Figure materials() {
        return materials;
    }

    /** Working days beyond the standard. */
    public Figure workdays() {
        return workdays;
    }

    /** Visits beyond the standard. */
    public Figure visits() {
        return visits;
    }

    /** Fees the standard does not have. */
    public Figure fees() {
        return fees;
    }

    /** All papers asked for. */
    public long papers() {
        return papers;
    }

    /** Papers an electronic licence replaces. */
    public long byLicence() {
        return byLicence;
    }

    /** Further papers a government body holds. */
    public long bySharing() {
        return bySharing;
    }

    /** Papers of which nobody says where they come from: they may be sparable or not. */
    public long sourceUnknown() {
        return sourceUnknown;
    }
}
