package io.sitong.catalog.match;

import io.sitong.catalog.account.Viewer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What one person does to many decisions on a list at once; where somebody was faster, what that one did stands. */
public final class ListReview {

    private final Matches matches;
    private final Viewer viewer;
    private final long listId;

    public ListReview(Matches matches, Viewer viewer, long listId) {
        this.matches = matches;
        this.viewer = viewer;
        this.listId = listId;
    }

    /** A decision as it stood before, absent where there was none, and as a deed left it. */
    public record Step(@Nullable Correspondence before, Correspondence after) {

        /** What the machine accepted for a person leaves no trace when it is taken back. */
        public boolean acceptedByMachine() {
            return Correspondence.MACHINE.equals(after.author()) && before == null;
        }
    }

    /** The second person agrees to what others decided; returns what was agreed to. */
    public List<Step> accept(List<Correspondence> seen) {
        if (!viewer.mayDecideMatches()) {
            return List.of();
        }
        Map<Long, Correspondence> others = seen.stream()
                .filter(c -> !Objects.equals(c.authorId(), viewer.accountId()))
                .collect(Collectors.toMap(Correspondence::id, Function.identity()));
        List<Correspondence> inReview = new ArrayList<>(in(MatchState.IN_REVIEW, others.values()));
        inReview.addAll(moved(in(MatchState.MAPPED, others.values()), c -> c.in(MatchState.IN_REVIEW)));
        return moved(inReview, c -> c.in(MatchState.ACCEPTED).reviewedBy(viewer)).stream()
                .map(after -> new Step(others.get(after.id()), after))
                .toList();
    }

    private static List<Correspondence> in(MatchState state, Collection<Correspondence> all) {
        return all.stream().filter(c -> c.state() == state).toList();
    }

    private List<Correspondence> moved(List<Correspondence> from, UnaryOperator<Correspondence> move) {
        return matches.saveAll(viewer, listId, from.stream().map(move).toList());
    }

    /** Makes what the viewer did undone, as far as nobody touched it since; returns how many stand as they did before. */
    public int takeBack(List<Step> steps) {
        List<Correspondence> ofMachine = new ArrayList<>();
        List<Correspondence> before = new ArrayList<>();
        for (Step step : steps) {
            Correspondence was = step.before();
            Correspondence is = step.after();
            if (step.acceptedByMachine()) {
                ofMachine.add(is);
            } else if (was != null && Objects.equals(is.reviewerId(), viewer.accountId())) {
                before.add(was.numbered(is.id(), is.version()));
            }
        }
        return matches.removeAll(viewer, listId, ofMachine).size()
                + matches.saveAll(viewer, listId, before).size();
    }
}
