package io.sitong.catalog.claim;

import io.sitong.catalog.division.DivisionCode;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which expected items are wanted; absent parts do not restrict.
 *
 * @param within the division asked
 * @param below also the divisions under it: down to the banners from a region or league, down to the villages from a
 *     banner; development zones only answer for themselves and are left out
 * @param text part of the name, start of the code, or pinyin initials of the name
 * @param departmentCode digits 5-6 of the code
 * @param answers empty means all
 * @param listId only items that correspond to an entry of this list
 * @param implemented true: only where the division has an implementation; false: only where it has none
 */
public record ExpectedFilter(
        DivisionCode within,
        boolean below,
        @Nullable String text,
        @Nullable String taskType,
        @Nullable String departmentCode,
        Set<ClaimAnswer> answers,
        @Nullable Long listId,
        @Nullable Boolean implemented) {

    public ExpectedFilter {
        answers = Set.copyOf(answers);
    }

    /** Everything this division itself is asked for. */
    public static ExpectedFilter in(DivisionCode division) {
        return new ExpectedFilter(division, false, null, null, null, Set.of(), null, null);
    }

    public ExpectedFilter within(DivisionCode division) {
        return new ExpectedFilter(division, below, text, taskType, departmentCode, answers, listId, implemented);
    }

    public ExpectedFilter below(boolean wanted) {
        return new ExpectedFilter(within, wanted, text, taskType, departmentCode, answers, listId, implemented);
    }

    public ExpectedFilter withText(@Nullable String wanted) {
        String said = wanted == null || wanted.isBlank() ? null : wanted.strip();
        return new ExpectedFilter(within, below, said, taskType, departmentCode, answers, listId, implemented);
    }

    public ExpectedFilter ofType(@Nullable String wanted) {
        return new ExpectedFilter(within, below, text, wanted, departmentCode, answers, listId, implemented);
    }

    public ExpectedFilter ofDepartment(@Nullable String wanted) {
        return new ExpectedFilter(within, below, text, taskType, wanted, answers, listId, implemented);
    }

    public ExpectedFilter answered(Set<ClaimAnswer> wanted) {
        return new ExpectedFilter(within, below, text, taskType, departmentCode, wanted, listId, implemented);
    }

    public ExpectedFilter onList(@Nullable Long wanted) {
        return new ExpectedFilter(within, below, text, taskType, departmentCode, answers, wanted, implemented);
    }

    public ExpectedFilter implemented(@Nullable Boolean wanted) {
        return new ExpectedFilter(within, below, text, taskType, departmentCode, answers, listId, wanted);
    }
}
