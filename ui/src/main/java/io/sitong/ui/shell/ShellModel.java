package io.sitong.ui.shell;

import io.sitong.catalog.account.Role;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.claim.ClaimProgress;
import io.sitong.catalog.claim.ExpectedFilter;
import io.sitong.catalog.claim.ExpectedItems;
import io.sitong.catalog.division.Division;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.division.Divisions;
import io.sitong.catalog.division.Level;
import io.sitong.catalog.feedback.FeedbackFilter;
import io.sitong.catalog.feedback.FeedbackState;
import io.sitong.catalog.feedback.Feedbacks;
import io.sitong.catalog.gap.Gaps;
import io.sitong.catalog.list.ListEntry;
import io.sitong.catalog.list.NationalList;
import io.sitong.catalog.list.NationalLists;
import io.sitong.catalog.match.Correspondence;
import io.sitong.catalog.match.MatchState;
import io.sitong.catalog.match.Matches;
import io.sitong.catalog.paging.PageRequest;
import io.sitong.catalog.standard.StandardFilter;
import io.sitong.catalog.standard.StandardItem;
import io.sitong.catalog.standard.StandardItems;
import io.sitong.catalog.store.Stores;
import io.sitong.ui.access.ChosenList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the frame shows around every screen. */
@Component
class ShellModel {

    private static final int FOUND_AT_MOST = 12;

    private final Divisions divisions;
    private final NationalLists lists;
    private final ChosenList chosen;
    private final Matches matches;
    private final Gaps gaps;
    private final StandardItems standards;
    private final ExpectedItems expected;
    private final Feedbacks feedbacks;

    ShellModel(Stores stores, ChosenList chosen) {
        this.divisions = stores.divisions();
        this.lists = stores.nationalLists();
        this.matches = stores.matches();
        this.gaps = stores.gaps();
        this.standards = stores.standardItems();
        this.expected = stores.expectedItems();
        this.feedbacks = stores.feedbacks();
        this.chosen = chosen;
    }

    /**
     * The division looked at, those above it as far as the viewer may see, and those to drill down to.
     *
     * @param path from the viewer's scope down to the division itself
     */
    record Scope(List<Division> path, List<Division> below) {

        Division current() {
            return path.getLast();
        }
    }

    /** How much waits, by place. */
    record Waiting(long claims, long matching, long gaps, long feedback) {}

    Scope scope(Viewer viewer, DivisionCode at) {
        List<Division> path = new ArrayList<>();
        Optional<DivisionCode> step = Optional.of(at);
        while (step.isPresent() && viewer.maySee(step.get())) {
            DivisionCode code = step.get();
            path.addFirst(divisions.find(code).orElseGet(() -> new Division(code, code.value(), null, false)));
            step = code.parent();
        }
        // people compare leagues and banners; towns and villages are found through their banner's rows
        List<Division> below = at.level().digit() < Level.BANNER.digit() ? divisions.childrenOf(at) : List.of();
        return new Scope(path, below);
    }

    List<Division> searchDivisions(Viewer viewer, String text) {
        return divisions.search(text, viewer.scope(), FOUND_AT_MOST);
    }

    /** The lists to choose among. */
    List<NationalList> listsInForce() {
        return lists.inForce();
    }

    Waiting waiting(Viewer viewer) {
        long open = chosen.get()
                .map(list -> gaps.openCounts(viewer, list.id()).values().stream()
                        .mapToLong(Long::longValue)
                        .sum())
                .orElse(0L);
        long unanswered = feedbacks.counts(viewer, FeedbackFilter.all()).getOrDefault(FeedbackState.NEW, 0L);
        return new Waiting(unclaimed(viewer), viewer.mayDecideMatches() ? undecided() : 0, open, unanswered);
    }

    /** Items a locality itself has not answered for; the others answer for nobody. */
    private long unclaimed(Viewer viewer) {
        if (viewer.role() != Role.LOCALITY) {
            return 0;
        }
        ClaimProgress own = expected.byDivision(viewer, ExpectedFilter.in(viewer.scope()))
                .getOrDefault(viewer.scope(), ClaimProgress.none());
        return own.open();
    }

    /** Entries of the current list on which nobody's decision stands yet. */
    private long undecided() {
        NationalList list = chosen.get().orElse(null);
        if (list == null) {
            return 0;
        }
        Map<Long, List<Correspondence>> decided = matches.ofList(list.id());
        return lists.entriesOf(list.id()).stream()
                .map(ListEntry::id)
                .filter(entry -> decided.getOrDefault(entry, List.of()).stream()
                        .noneMatch(known -> known.state() == MatchState.ACCEPTED))
                .count();
    }

    /** Standard items by name, pinyin initials or code. */
    List<StandardItem> search(String text) {
        if (text.isBlank()) {
            return List.of();
        }
        return standards
                .page(StandardFilter.all().withText(text.strip()), PageRequest.first(FOUND_AT_MOST))
                .rows();
    }
}
