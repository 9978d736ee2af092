package io.sitong.catalog.match;

import io.sitong.catalog.StaleEdit;
import io.sitong.catalog.account.Viewer;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The decisions of the review desk: who may take which, and in which order. */
public final class MatchReview {

    private final Matches matches;
    private final Clock clock;

    public MatchReview(Matches matches, Clock clock) {
        this.matches = matches;
        this.clock = clock;
    }

    /** A person says how entry and item stand to each other; {@code standardId} is absent for "no counterpart". */
    public MatchOutcome decide(
            Viewer viewer,
            long entryId,
            @Nullable Long standardId,
            Relation relation,
            @Nullable Double score,
            List<String> reasons,
            @Nullable String comment) {
        if (!viewer.mayDecideMatches()) {
            return new MatchOutcome.NotYours();
        }
        Polarity polarity = relation == Relation.NOT_SAME ? Polarity.IS_NOT : Polarity.IS;
        for (Correspondence known : matches.ofEntry(entryId)) {
            if (Objects.equals(known.standardId(), standardId)) {
                if (known.state() == MatchState.IN_REVIEW || known.state() == MatchState.ACCEPTED) {
                    return new MatchOutcome.NotAllowed(known.state(), MatchState.MAPPED);
                }
                return save(viewer, with(known, relation, polarity, score, reasons, comment, viewer));
            }
        }
        return save(
                viewer,
                new Correspondence(
                        0,
                        0,
                        entryId,
                        standardId,
                        relation,
                        polarity,
                        MatchState.MAPPED,
                        score,
                        reasons,
                        comment,
                        viewer.name(),
                        viewer.accountId(),
                        null,
                        null,
                        clock.instant()));
    }

    /** Hands the author's decision over for review. */
    public MatchOutcome submit(Viewer viewer, long id) {
        return move(viewer, id, MatchState.IN_REVIEW, null);
    }

    /** A second person agrees. */
    public MatchOutcome accept(Viewer viewer, long id, @Nullable String comment) {
        return review(viewer, id, MatchState.ACCEPTED, comment);
    }

    /** A second person sends it back; a reason is expected. */
    public MatchOutcome reject(Viewer viewer, long id, @Nullable String comment) {
        return review(viewer, id, MatchState.REJECTED, comment);
    }

    /** Takes a decision back: the pair is undecided again. */
    public MatchOutcome withdraw(Viewer viewer, long id) {
        return move(viewer, id, MatchState.UNMAPPED, null);
    }

    /**
     * Undoes the viewer's own last deed.
     *
     * @param before what stood there, absent where the deed was the first decision on the pair
     * @param now what the deed left
     */
    public MatchOutcome putBack(Viewer viewer, @Nullable Correspondence before, Correspondence now) {
        boolean own = Objects.equals(now.authorId(), viewer.accountId())
                || Objects.equals(now.reviewerId(), viewer.accountId());
        if (!viewer.mayDecideMatches() || !own) {
            return new MatchOutcome.NotYours();
        }
        if (before == null) {
            try {
                matches.remove(viewer, now.id(), now.version());
                return new MatchOutcome.Done(now);
            } catch (StaleEdit e) {
                return refused(now.entryId());
            }
        }
        return save(viewer, before.numbered(now.id(), now.version()).at(clock.instant()));
    }

    /** Takes back what was accepted without a person, as long as nobody has looked at it. */
    public MatchOutcome takeBack(Viewer viewer, Correspondence ofMachine) {
        boolean untouched = Correspondence.MACHINE.equals(ofMachine.author()) && ofMachine.reviewerId() == null;
        if (!viewer.mayDecideMatches() || !untouched) {
            return new MatchOutcome.NotYours();
        }
        try {
            matches.remove(viewer, ofMachine.id(), ofMachine.version());
            return new MatchOutcome.Done(ofMachine);
        } catch (StaleEdit e) {
            return refused(ofMachine.entryId());
        }
    }

    private MatchOutcome review(Viewer viewer, long id, MatchState to, @Nullable String comment) {
        Correspondence known = matches.find(id).orElse(null);
        if (known == null) {
            return new MatchOutcome.AlreadyChanged();
        }
        Long author = known.authorId();
        if (author != null && author == viewer.accountId()) {
            return new MatchOutcome.OwnWork(viewer.name());
        }
        if (known.state() == MatchState.MAPPED && viewer.mayDecideMatches()) {
            MatchOutcome submitted = move(viewer, id, MatchState.IN_REVIEW, null);
            if (!(submitted instanceof MatchOutcome.Done)) {
                return submitted;
            }
        }
        return move(viewer, id, to, comment);
    }

    private MatchOutcome move(Viewer viewer, long id, MatchState to, @Nullable String comment) {
        if (!viewer.mayDecideMatches()) {
            return new MatchOutcome.NotYours();
        }
        Correspondence known = matches.find(id).orElse(null);
        if (known == null) {
            return new MatchOutcome.AlreadyChanged();
        }
        if (!known.state().mayBecome(to)) {
            return new MatchOutcome.NotAllowed(known.state(), to);
        }
        Correspondence moved = known.in(to).commented(comment).at(clock.instant());
        boolean reviewed = to == MatchState.ACCEPTED || to == MatchState.REJECTED;
        return save(viewer, reviewed ? moved.reviewedBy(viewer) : moved);
    }

    private Correspondence with(
            Correspondence known,
            Relation relation,
            Polarity polarity,
            @Nullable Double score,
            List<String> reasons,
            @Nullable String comment,
            Viewer author) {
        return new Correspondence(
                known.id(),
                known.version(),
                known.entryId(),
                known.standardId(),
                relation,
                polarity,
                MatchState.MAPPED,
                score,
                reasons,
                comment == null ? known.comment() : comment,
                author.name(),
                author.accountId(),
                null,
                null,
                clock.instant());
    }

    private MatchOutcome save(Viewer viewer, Correspondence changed) {
        try {
            return new MatchOutcome.Done(matches.save(viewer, changed));
        } catch (StaleEdit e) {
            return refused(changed.entryId());
        }
    }

    private MatchOutcome refused(long entryId) {
        return matches.isInDoubleReview(entryId)
                ? new MatchOutcome.InDoubleReview()
                : new MatchOutcome.AlreadyChanged();
    }
}
