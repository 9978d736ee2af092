package io.sitong.ui.lists;

import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.list.ListEntry;
import io.sitong.catalog.list.NationalList;
import io.sitong.catalog.match.Correspondence;
import io.sitong.catalog.match.Succession;
import io.sitong.rules.lineup.Verdict;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an adoption would do, before anybody does it.
 *
 * @param before the version in force, empty for a new series
 * @param lined entries nothing was decided on, as the machine would line them up
 * @param twofold of these, how many two people will decide unseen by each other
 * @param guesses entries that may be others of the version before under a new name
 * @param places gaps by division directly below the region
 * @param items standard items, and with them their guides, that the change concerns
 * @param work what people would have to do, by department
 */
record Rehearsal(
        NationalList draft,
        Optional<NationalList> before,
        Succession succession,
        List<Lined> lined,
        int twofold,
        List<Guess> guesses,
        Figures now,
        Figures then,
        List<PlaceEffect> places,
        List<ItemEffect> items,
        Map<String, Work> work) {

    /** @param best the first candidate, absent where nothing is plausible */
    record Lined(
            ListEntry entry,
            Verdict verdict,
            @Nullable String best,
            @Nullable Long standardId,
            double score) {}

    /** @param said whether a person, or the matcher beyond doubt, said so already */
    record Guess(ListEntry after, ListEntry before, double score, boolean said) {}

    record PlaceEffect(DivisionCode division, int now, int then, int opened, int closed) {}

    /** @param guide whether its published guide says something else afterwards */
    record ItemEffect(long standardId, String name, String code, List<String> why, boolean guide) {}

    /** @param fresh new entries somebody must decide; {@code missing} those without any candidate */
    record Work(int reopened, int fresh, int missing) {

        static Work none() {
            return new Work(0, 0, 0);
        }

        Work plus(int moreReopened, int moreFresh, int moreMissing) {
            return new Work(reopened + moreReopened, fresh + moreFresh, missing + moreMissing);
        }

        int total() {
            return reopened + fresh + missing;
        }
    }

    int accepted() {
        return (int) lined.stream().filter(l -> l.verdict() == Verdict.ACCEPTED).count();
    }

    int toDecide() {
        return (int) lined.stream().filter(l -> l.verdict() == Verdict.REVIEW).count();
    }

    int withoutCandidate() {
        return (int) lined.stream().filter(l -> l.verdict() == Verdict.GAP).count();
    }

    List<Correspondence> dropped() {
        return succession.left();
    }

    int guides() {
        return (int) items.stream().filter(ItemEffect::guide).count();
    }
}
