package io.sitong.ui.matching;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.list.ListEntry;
import io.sitong.catalog.list.NationalLists;
import io.sitong.catalog.match.Correspondence;
import io.sitong.catalog.match.MatchState;
import io.sitong.catalog.match.Matches;
import io.sitong.catalog.match.Polarity;
import io.sitong.catalog.standard.StandardFilter;
import io.sitong.catalog.standard.StandardItem;
import io.sitong.catalog.standard.StandardItems;
import io.sitong.catalog.standard.StandardState;
import io.sitong.catalog.store.Stores;
import io.sitong.rules.lineup.Candidate;
import io.sitong.rules.lineup.Evidence;
import io.sitong.rules.lineup.LineUp;
import io.sitong.rules.lineup.LineUpResult;
import io.sitong.rules.lineup.LineUpSettings;
import io.sitong.rules.lineup.Query;
import io.sitong.rules.lineup.Reason;
import io.sitong.rules.lineup.Target;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;

/** Lines the entries of a list up with the standard catalog, and lays decisions beside the proposals. */
@Service
public class LineUpDesk {

    private final StandardItems standards;
    private final NationalLists lists;
    private final Matches matches;
    private final Supplier<LineUpSettings> settings;
    private final Clock clock;
    private final KnownAnswers known = new KnownAnswers();

    /** @param settings asked at every lining up: words of the region may have come since the last */
    public LineUpDesk(Stores stores, Supplier<LineUpSettings> settings, Clock clock) {
        this.standards = stores.standardItems();
        this.lists = stores.nationalLists();
        this.matches = stores.matches();
        this.settings = settings;
        this.clock = clock;
    }

    /** All entries of a list with proposals and decisions, in list order. */
    public List<EntryWork> work(long listId) {
        List<ListEntry> entries = lists.entriesOf(listId);
        List<LineUpResult> answers =
                known.of(listId, new KnownAnswers.From(entries, targets(), settings.get()), LineUpDesk::lineUp);
        Map<Long, List<Correspondence>> decided = matches.ofList(listId);
        List<EntryWork> work = new ArrayList<>(entries.size());
        for (int i = 0; i < answers.size(); i++) {
            ListEntry entry = entries.get(i);
            work.add(new EntryWork(entry, answers.get(i), decided.getOrDefault(entry.id(), List.of())));
        }
        return work;
    }

    /** What these settings would make of a list, in list order; nothing is kept. */
    public List<LineUpResult> answers(long listId, LineUpSettings tried) {
        return lineUp(new KnownAnswers.From(lists.entriesOf(listId), targets(), tried));
    }

    private static List<LineUpResult> lineUp(KnownAnswers.From from) {
        List<String> names = from.entries().stream().map(ListEntry::name).toList();
        LineUp lineUp = LineUp.over(from.targets(), names, from.settings());
        return from.entries().stream()
                .map(entry -> lineUp.answer(query(entry), LineUp.SHOWN))
                .toList();
    }

    /**
     * Stores what the matcher is sure of, for entries nobody has decided yet.
     *
     * @return how many entries were accepted
     */
    public int acceptAboveTheLine(Viewer viewer, long listId) {
        return accept(
                        viewer,
                        listId,
                        work(listId).stream().filter(EntryWork::sure).toList())
                .size();
    }

    /** Stores the first candidates of these entries as accepted by the machine; entries decided meanwhile are left. */
    List<Correspondence> accept(Viewer viewer, long listId, List<EntryWork> sure) {
        return matches.saveAll(
                viewer,
                listId,
                sure.stream()
                        .map(work -> accepted(
                                work.entry(), work.proposal().candidates().getFirst()))
                        .toList());
    }

    private Correspondence accepted(ListEntry entry, Candidate best) {
        return new Correspondence(
                0,
                0,
                entry.id(),
                Long.valueOf(best.target().id()),
                best.relation(),
                Polarity.IS,
                MatchState.ACCEPTED,
                best.score(),
                best.reasons().stream().map(Reason::line).toList(),
                null,
                Correspondence.MACHINE,
                null,
                null,
                null,
                clock.instant());
    }

    private List<Target> targets() {
        List<Target> targets = new ArrayList<>();
        standards.forEach(StandardFilter.all(), standard -> {
            if (standard.state() != StandardState.CANCELLED) {
                targets.add(target(standard));
            }
        });
        return targets;
    }

    /** A standard item as something to line up with. */
    public static Target target(StandardItem standard) {
        return Target.of(Long.toString(standard.id()), standard.item());
    }

    /** An entry as something that looks for its counterpart. */
    public static Query query(ListEntry entry) {
        return new Query(Long.toString(entry.id()), entry.name(), Map.of(Evidence.DEPARTMENT, entry.leadDepartment()));
    }
}
