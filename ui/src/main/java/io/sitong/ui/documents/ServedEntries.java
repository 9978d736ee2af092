package io.sitong.ui.documents;

import io.sitong.catalog.list.NationalList;
import io.sitong.catalog.list.NationalLists;
import io.sitong.catalog.match.Correspondence;
import io.sitong.catalog.match.MatchState;
import io.sitong.catalog.match.Matches;
import io.sitong.catalog.match.Polarity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Which entries of the lists in force a standard item serves, as its guide says it. */
@Service
public class ServedEntries {

    private final NationalLists lists;
    private final Matches matches;

    public ServedEntries(NationalLists lists, Matches matches) {
        this.lists = lists;
        this.matches = matches;
    }

    /** Names with batch, of what people accepted. */
    public List<String> by(long standardId) {
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

    /** The standard items that serve an entry of a list in force, by what people accepted. */
    public Set<Long> standards() {
        Set<Long> served = new HashSet<>();
        for (NationalList list : lists.inForce()) {
            for (List<Correspondence> matched : matches.ofList(list.id()).values()) {
                for (Correspondence match : matched) {
                    Long standard = match.standardId();
                    if (standard != null && match.polarity() == Polarity.IS && match.state() == MatchState.ACCEPTED) {
                        served.add(standard);
                    }
                }
            }
        }
        return served;
    }

    /** Titles and versions of the lists in force. */
    public List<NationalList> inForce() {
        return lists.inForce();
    }
}
