package io.sitong.ui.upkeep;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.division.Division;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.division.Divisions;
import io.sitong.catalog.division.Level;
import io.sitong.catalog.finding.RecordedFinding;
import io.sitong.catalog.finding.RecordedFindings;
import io.sitong.catalog.item.Implementation;
import io.sitong.catalog.item.ImplementationFilter;
import io.sitong.catalog.item.Implementations;
import io.sitong.catalog.standard.StandardFilter;
import io.sitong.catalog.standard.StandardItem;
import io.sitong.catalog.standard.StandardItems;
import io.sitong.catalog.standard.StandardState;
import io.sitong.rules.Finding;
import io.sitong.rules.Subject;
import io.sitong.rules.book.CheckedFinding;
import io.sitong.rules.book.RuleRun;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Checks the stored items of a division and all under it, one division at a time, and keeps the findings. */
@Service
public class StoredRuleRun {

    private static final int BLOCK = 1_000;

    private final Divisions divisions;
    private final StandardItems standards;
    private final Implementations implementations;
    private final RecordedFindings recorded;
    private final RuleRun rules;
    private final RegisteredLaws laws;

    public StoredRuleRun(
            Divisions divisions,
            StandardItems standards,
            Implementations implementations,
            RecordedFindings recorded,
            RegisteredLaws laws,
            WeightsInForce weights) {
        this.divisions = divisions;
        this.standards = standards;
        this.implementations = implementations;
        this.recorded = recorded;
        this.rules = new RuleRun(laws::current, weights::current);
        this.laws = laws;
    }

    /** How many items were checked, and what was found. */
    public record Outcome(long items, long findings) {}

    /**
     * @param progress told the number of items checked so far; what it throws ends the run, and what was checked until
     *     then stays checked
     */
    public Outcome run(Viewer viewer, DivisionCode within, LongConsumer progress) {
        laws.readAgain();
        Map<Long, StandardItem> inForce = standardsInForce();
        long items = 0;
        Map<String, Long> found = new HashMap<>();
        for (ImplementationFilter one : oneDivisionEach(within)) {
            List<Implementation> here = new ArrayList<>();
            implementations.forEach(viewer, one, here::add);
            if (!here.isEmpty()) {
                check(viewer, here, inForce).forEach((rule, count) -> found.merge(rule, count, Long::sum));
                items += here.size();
                progress.accept(items);
            }
        }
        recorded.keepRun(viewer, within, items, found);
        return new Outcome(
                items, found.values().stream().mapToLong(Long::longValue).sum());
    }

    /** Checks items again by their numbers; those that are not there any more are passed over. */
    public void runFor(Viewer viewer, Collection<Long> ids) {
        Map<Long, StandardItem> inForce = standardsInForce();
        List<Long> all = List.copyOf(ids);
        for (int from = 0; from < all.size(); from += BLOCK) {
            List<Implementation> here = List.copyOf(implementations
                    .findAll(viewer, all.subList(from, Math.min(all.size(), from + BLOCK)))
                    .values());
            if (!here.isEmpty()) {
                check(viewer, here, inForce);
            }
        }
    }

    /** How much each rule found. */
    private Map<String, Long> check(Viewer viewer, List<Implementation> here, Map<Long, StandardItem> inForce) {
        List<Subject> subjects =
                here.stream().map(item -> subject(item, inForce)).toList();
        List<RecordedFinding> findings = new ArrayList<>();
        for (CheckedFinding checked : rules.check(subjects)) {
            if (checked.subjectIndex() != CheckedFinding.NOT_THERE) {
                findings.add(kept(here.get(checked.subjectIndex()), checked.finding()));
            }
        }
        recorded.replaceForAll(viewer, here.stream().map(Implementation::id).toList(), findings);
        return findings.stream().collect(Collectors.groupingBy(RecordedFinding::ruleCode, Collectors.counting()));
    }

    private static Subject subject(Implementation implementation, Map<Long, StandardItem> inForce) {
        var basedOn = implementation.basedOn();
        return new Subject(
                implementation.item(),
                implementation.division(),
                implementation.division().level(),
                basedOn == null ? null : inForce.get(basedOn.standardId()),
                basedOn);
    }

    private static RecordedFinding kept(Implementation implementation, Finding finding) {
        return new RecordedFinding(
                0,
                finding.rule(),
                finding.severity().key(),
                implementation.division(),
                implementation.id(),
                implementation.item().name(),
                finding.field(),
                finding.message());
    }

    /** What holds is the last published text, whatever people are working on. */
    private Map<Long, StandardItem> standardsInForce() {
        Map<Long, StandardItem> inForce = new HashMap<>();
        standards.forEach(StandardFilter.all(), standard -> {
            if (standard.state() == StandardState.PUBLISHED || standard.snapshot() == 0) {
                inForce.put(standard.id(), standard);
            } else {
                standards
                        .findSnapshot(standard.id(), standard.snapshot())
                        .ifPresent(snapshot -> inForce.put(
                                standard.id(),
                                new StandardItem(
                                        standard.id(),
                                        standard.version(),
                                        standard.state(),
                                        snapshot.item(),
                                        standard.snapshot(),
                                        standard.synthetic(),
                                        standard.changedAt())));
            }
        });
        return inForce;
    }

    /** The division's own level first, then every league, banner, town and village in it, each by itself. */
    private List<ImplementationFilter> oneDivisionEach(DivisionCode within) {
        List<ImplementationFilter> each = new ArrayList<>();
        each.add(exactly(within, within.level()));
        for (Level level : List.of(Level.LEAGUE, Level.BANNER)) {
            for (Division division : divisions.atLevel(level, within)) {
                if (!division.code().equals(within)) {
                    each.add(exactly(division.code(), level));
                }
            }
        }
        // a banner's towns hold few rows each, its villages fewer: one banner's towns, one town's villages at a time
        for (Division town : divisions.atLevel(Level.TOWN, within)) {
            each.add(exactly(town.code(), Level.TOWN));
            each.add(exactly(town.code(), Level.VILLAGE));
        }
        return each;
    }

    private static ImplementationFilter exactly(@Nullable DivisionCode division, Level level) {
        return new ImplementationFilter(division, null, null, level, null, null, Set.of());
    }
}
