package io.sitong.ui.reports;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.list.NationalList;
import io.sitong.catalog.list.NationalLists;
import io.sitong.catalog.match.Correspondence;
import io.sitong.catalog.match.MatchState;
import io.sitong.catalog.match.Matches;
import io.sitong.catalog.match.Polarity;
import io.sitong.catalog.standard.StandardItem;
import io.sitong.catalog.standard.StandardItems;
import io.sitong.reports.guide.GuideData;
import io.sitong.ui.texts.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the guides of the standard items say. */
final class GuideTexts {

    private final StandardItems standards;
    private final NationalLists lists;
    private final Matches matches;
    private final Letterhead paper;

    GuideTexts(StandardItems standards, NationalLists lists, Matches matches, Letterhead paper) {
        this.standards = standards;
        this.lists = lists;
        this.matches = matches;
        this.paper = paper;
    }

    /** What the guide of one standard item says; empty where it was never published. */
    Optional<GuideData> of(Viewer viewer, StandardItem standard) {
        return standards
                .findSnapshot(standard.id(), standard.snapshot())
                .map(snapshot -> new GuideData(
                        snapshot.item(),
                        Messages.get("reports.guide.scope", paper.nameOf(viewer.scope())),
                        Messages.get("reports.guide.edition", snapshot.number(), snapshot.effective()),
                        entriesServedBy(standard.id()),
                        standard.synthetic() ? Messages.get("reports.guide.synthetic") : null,
                        paper.imprint(viewer, null)));
    }

    private List<String> entriesServedBy(long standardId) {
        List<String> names = new ArrayList<>();
        Set<Long> inForce = lists.inForce().stream().map(NationalList::id).collect(Collectors.toSet());
        for (Correspondence match : matches.ofStandard(standardId)) {
            if (match.polarity() == Polarity.IS && match.state() == MatchState.ACCEPTED) {
                lists.findEntry(match.entryId())
                        .filter(e -> inForce.contains(e.listId()))
                        .ifPresent(e -> names.add(e.name() + " " + e.batch()));
            }
        }
        return names;
    }
}
