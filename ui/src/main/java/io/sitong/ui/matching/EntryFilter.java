package io.sitong.ui.matching;

import org.jspecify.annotations.Nullable;

/**
 * Which entries the desk shows; absent parts do not restrict.
 *
 * @param department the lead department as the list names it
 * @param person account in whose hands the entry is
 */
record EntryFilter(
        @Nullable EntryStatus status,
        @Nullable String department,
        @Nullable FirstScore score,
        @Nullable Long person,
        @Nullable String text) {

    static EntryFilter all() {
        return new EntryFilter(null, null, null, null, null);
    }

    EntryFilter with(@Nullable EntryStatus wanted) {
        return new EntryFilter(wanted, department, score, person, text);
    }

    EntryFilter ofDepartment(@Nullable String wanted) {
        return new EntryFilter(status, wanted, score, person, text);
    }

    EntryFilter scored(@Nullable FirstScore wanted) {
        return new EntryFilter(status, department, wanted, person, text);
    }

    EntryFilter of(@Nullable Long wanted) {
        return new EntryFilter(status, department, score, wanted, text);
    }

    EntryFilter named(@Nullable String wanted) {
        return new EntryFilter(status, department, score, person, wanted);
    }

    boolean fits(EntryWork work) {
        return (status == null || work.status() == status) && fitsWhateverItsStatus(work);
    }

    boolean fitsWhateverItsStatus(EntryWork work) {
        boolean departmentFits =
                department == null || work.entry().leadDepartment().equals(department);
        boolean scoreFits = score == null || FirstScore.of(work) == score;
        boolean personFits = person == null || work.inHandsOf(person);
        boolean textFits = text == null
                || text.isBlank()
                || work.entry().name().contains(text.strip())
                || work.entry().leadDepartment().contains(text.strip());
        return departmentFits && scoreFits && personFits && textFits;
    }
}
