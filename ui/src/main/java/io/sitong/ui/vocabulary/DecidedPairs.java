package io.sitong.ui.vocabulary;

import io.sitong.catalog.list.ListEntry;
import io.sitong.catalog.list.NationalList;
import io.sitong.catalog.list.NationalLists;
import io.sitong.catalog.match.Correspondence;
import io.sitong.catalog.match.MatchState;
import io.sitong.catalog.match.Matches;
import io.sitong.catalog.match.Polarity;
import io.sitong.catalog.match.Relation;
import io.sitong.catalog.standard.StandardItem;
import io.sitong.catalog.standard.StandardItems;
import io.sitong.rules.lineup.learn.DecidedPair;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What people decided on all lists, in names; what the machine took by itself says nothing of words. */
@Component
class DecidedPairs {

    private static final Set<MatchState> DECIDED = Set.of(MatchState.MAPPED, MatchState.IN_REVIEW, MatchState.ACCEPTED);

    private final NationalLists lists;
    private final Matches matches;
    private final StandardItems standards;

    DecidedPairs(NationalLists lists, Matches matches, StandardItems standards) {
        this.lists = lists;
        this.matches = matches;
        this.standards = standards;
    }

    private record Decision(String entry, Correspondence correspondence) {}

    List<DecidedPair> all() {
        List<Decision> decisions = new ArrayList<>();
        Set<Long> items = new HashSet<>();
        for (NationalList list : lists.list()) {
            Map<Long, List<Correspondence>> ofList = matches.ofList(list.id());
            for (ListEntry entry : lists.entriesOf(list.id())) {
                for (Correspondence c : ofList.getOrDefault(entry.id(), List.of())) {
                    Long standard = c.standardId();
                    if (standard != null && DECIDED.contains(c.state()) && !Correspondence.MACHINE.equals(c.author())) {
                        decisions.add(new Decision(entry.name(), c));
                        items.add(standard);
                    }
                }
            }
        }
        Map<Long, StandardItem> known = standards.findAll(items);
        List<DecidedPair> pairs = new ArrayList<>();
        for (Decision decision : decisions) {
            Correspondence c = decision.correspondence();
            StandardItem item = known.get(c.standardId());
            if (item != null) {
                pairs.add(new DecidedPair(
                        decision.entry(),
                        item.item().name(),
                        c.polarity() == Polarity.IS_NOT ? Relation.NOT_SAME : c.relation()));
            }
        }
        return pairs.stream().distinct().toList();
    }
}
