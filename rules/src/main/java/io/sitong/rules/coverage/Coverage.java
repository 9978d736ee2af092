package io.sitong.rules.coverage;

import io.sitong.catalog.claim.Claim;
import io.sitong.catalog.claim.ClaimAnswer;
import io.sitong.catalog.claim.Expectation;
import io.sitong.catalog.division.Division;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.gap.Gap;
import io.sitong.catalog.gap.GapCause;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.list.ListEntry;
import io.sitong.catalog.match.Correspondence;
import io.sitong.catalog.match.MatchState;
import io.sitong.catalog.match.Polarity;
import io.sitong.catalog.match.Relation;
import io.sitong.catalog.standard.StandardItem;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Coverage of a list, cell by cell, and the gaps that follow from it.
 *
 * <p>A correspondence counts from the moment a person or the machine proposed it as decided (mapped); one that was sent
 * back does not. One with a draft says only that the draft is to be published, and once it is, somebody has to confirm the
 * pair: what was proposed was a text that nobody had agreed to. An entry that corresponds to several standard items is covered in a division only when every item
 * exercised at that level is there: the worst item decides the cell.
 */
public final class Coverage {

    private static final Set<MatchState> DECIDED = Set.of(MatchState.MAPPED, MatchState.IN_REVIEW, MatchState.ACCEPTED);

    private final CoverageInput input;
    private final Map<Long, Map<DivisionCode, Cell>> cells = new LinkedHashMap<>();
    private final Map<Long, Cell> regional = new LinkedHashMap<>();

    private Coverage(CoverageInput input) {
        this.input = input;
        for (ListEntry entry : input.entries()) {
            compose(entry);
        }
    }

    public static Coverage of(CoverageInput input) {
        return new Coverage(input);
    }

    /** The cell of an entry in a division; for an entry without a standard item, the region's cell stands for all. */
    public Cell cell(long entryId, DivisionCode division) {
        Cell whole = regional.get(entryId);
        if (whole != null && !cells.containsKey(entryId)) {
            return new Cell(entryId, division, whole.state(), whole.cause(), whole.standardId());
        }
        Cell own = cells.getOrDefault(entryId, Map.of()).get(division);
        return own != null ? own : new Cell(entryId, division, CellState.NOT_EXPECTED, null, null);
    }

    /**
     * What is missing for the entry as a whole: no standard item, none published, none in force any more, not decided, or
     * no mode of serving across provinces.
     */
    public Optional<Cell> wholeEntry(long entryId) {
        return Optional.ofNullable(regional.get(entryId));
    }

    /** The cells of an entry in a division and all under it where something is expected, by division. */
    public List<Cell> cells(long entryId, DivisionCode within) {
        return cells.getOrDefault(entryId, Map.of()).values().stream()
                .filter(c -> within.contains(c.division()))
                .toList();
    }

    /** Covered and expected places of an entry in a division and all under it. */
    public Share share(long entryId, DivisionCode within) {
        int covered = 0;
        int expected = 0;
        for (Cell cell : cells.getOrDefault(entryId, Map.of()).values()) {
            if (within.contains(cell.division()) && cell.state() != CellState.NOT_EXPECTED) {
                expected++;
                if (cell.state() != CellState.GAP) {
                    covered++;
                }
            }
        }
        return new Share(covered, expected);
    }

    /** Entries that have at least one decided standard item which is in force, of all entries. */
    public Share mappedEntries() {
        int mapped = 0;
        for (ListEntry entry : input.entries()) {
            if (!decidedStandards(entry.id()).isEmpty()) {
                mapped++;
            }
        }
        return new Share(mapped, input.entries().size());
    }

    /** Every gap, each with a cause: one per entry for the region, and one per entry, standard item and division. */
    public List<Gap> gaps(Instant now) {
        return gaps(now, true);
    }

    /** Only the gaps of single divisions, without those of entries as a whole. */
    public List<Gap> gapsOfPlaces(Instant now) {
        return gaps(now, false);
    }

    private List<Gap> gaps(Instant now, boolean withWhole) {
        List<Gap> gaps = new ArrayList<>();
        for (ListEntry entry : input.entries()) {
            Cell whole = regional.get(entry.id());
            if (whole != null && withWhole) {
                gaps.add(gap(whole, entry, now));
            }
            for (Cell cell : cells.getOrDefault(entry.id(), Map.of()).values()) {
                if (cell.state() == CellState.GAP) {
                    gaps.add(gap(cell, entry, now));
                }
            }
        }
        return gaps;
    }

    private static Gap gap(Cell cell, ListEntry entry, Instant now) {
        GapCause cause = Objects.requireNonNull(cell.cause());
        // from no item to a draft to its publication it is one gap, with the owner and deadline it was given
        Long standardId = cause.withoutItem() ? null : cell.standardId();
        return new Gap(0, 0, entry.id(), standardId, cell.division(), cause, null, entry.deadline(), null, now, null);
    }

    private void compose(ListEntry entry) {
        List<StandardItem> standards = decidedStandards(entry.id());
        if (standards.isEmpty()) {
            regional.put(entry.id(), withoutItem(entry.id()));
            return;
        }
        for (StandardItem standard : standards) {
            if (!standard.item().has(ItemField.CROSS_MODE)) {
                regional.put(
                        entry.id(),
                        new Cell(entry.id(), input.region(), CellState.GAP, GapCause.MODE_MISSING, standard.id()));
                break;
            }
        }
        Map<DivisionCode, Cell> row = new LinkedHashMap<>();
        for (Division division : input.divisions()) {
            Cell worst = null;
            for (StandardItem standard : standards) {
                Cell cell = cellOf(entry.id(), standard, division);
                if (cell != null && (worst == null || severity(cell) > severity(worst))) {
                    worst = cell;
                }
            }
            if (worst != null) {
                row.put(division.code(), worst);
            }
        }
        cells.put(entry.id(), row);
    }

    private @Nullable Cell cellOf(long entryId, StandardItem standard, Division division) {
        Holdings holdings = holdings(standard.id(), division.code());
        if (holdings.inUse() > 0) {
            return cell(entryId, division, standard, CellState.COVERED);
        }
        Claim claim = input.claims().getOrDefault(standard.id(), Map.of()).get(division.code());
        ClaimAnswer answer = claim == null ? ClaimAnswer.UNKNOWN : claim.answer();
        Expectation expected = Expectation.of(standard.item().codes(ItemField.USE_LEVEL), division);
        if (expected == Expectation.NOT_ASKED) {
            return null;
        }
        if (holdings.all() > 0) {
            return gapCell(entryId, division, standard, GapCause.SUSPENDED);
        }
        if (expected == Expectation.OPEN && answer != ClaimAnswer.YES) {
            return null;
        }
        return switch (answer) {
            // "done by the upper level" is only true where the upper level does it
            case BY_UPPER_LEVEL ->
                heldAbove(standard.id(), division)
                        ? cell(entryId, division, standard, CellState.BY_UPPER_LEVEL)
                        : gapCell(entryId, division, standard, GapCause.NOT_IMPLEMENTED);
            // and "merged into another item" only where the other item is carried out; some name none
            case MERGED ->
                claim == null || claim.mergedInto() == null || heldHereOrAbove(claim.mergedInto(), division)
                        ? cell(entryId, division, standard, CellState.MERGED)
                        : gapCell(entryId, division, standard, GapCause.NOT_IMPLEMENTED);
            case NO -> gapCell(entryId, division, standard, GapCause.REFUSED);
            case YES -> gapCell(entryId, division, standard, GapCause.NOT_IMPLEMENTED);
            case UNKNOWN -> gapCell(entryId, division, standard, GapCause.NOT_CLAIMED);
        };
    }

    private static Cell cell(long entryId, Division division, StandardItem standard, CellState state) {
        return new Cell(entryId, division.code(), state, null, standard.id());
    }

    private boolean heldHereOrAbove(long standardId, Division division) {
        return holdings(standardId, division.code()).inUse() > 0 || heldAbove(standardId, division);
    }

    private static Cell gapCell(long entryId, Division division, StandardItem standard, GapCause cause) {
        return new Cell(entryId, division.code(), CellState.GAP, cause, standard.id());
    }

    private boolean heldAbove(long standardId, Division division) {
        Optional<DivisionCode> above = division.code().parent();
        while (above.isPresent()) {
            if (holdings(standardId, above.get()).inUse() > 0) {
                return true;
            }
            above = above.get().parent();
        }
        return false;
    }

    private Holdings holdings(long standardId, DivisionCode division) {
        return input.holdings().getOrDefault(standardId, Map.of()).getOrDefault(division, Holdings.NONE);
    }

    private Cell withoutItem(long entryId) {
        List<Pair> pairs = pairs(entryId);
        Optional<Pair> draft = pairs.stream()
                .filter(pair -> pair.standard().state().neverPublished())
                .findFirst();
        // a draft may be meant to take the place of what was cancelled
        if (draft.isPresent()) {
            return withoutItem(entryId, GapCause.NOT_PUBLISHED, draft.get().standard());
        }
        if (saidToHaveNoCounterpart(entryId)) {
            return withoutItem(entryId, GapCause.NO_STANDARD, null);
        }
        return pairs.stream()
                .filter(pair -> pair.standard().published() && !proposedOfADraft(pair))
                .findFirst()
                .map(closed -> withoutItem(entryId, GapCause.NOT_IN_FORCE, closed.standard()))
                .orElseGet(() -> withoutItem(entryId, GapCause.NOT_DECIDED, null));
    }

    private Cell withoutItem(long entryId, GapCause cause, @Nullable StandardItem behind) {
        return new Cell(entryId, input.region(), CellState.GAP, cause, behind == null ? null : behind.id());
    }

    private List<StandardItem> decidedStandards(long entryId) {
        return pairs(entryId).stream()
                .filter(pair -> pair.standard().state().inForce() && !proposedOfADraft(pair))
                .map(Pair::standard)
                .toList();
    }

    /** Whether nobody has looked at the pair since its item was published. */
    private boolean proposedOfADraft(Pair pair) {
        Instant published = input.published().get(pair.standard().id());
        return pair.match().state() != MatchState.ACCEPTED
                && published != null
                && pair.match().changedAt().isBefore(published);
    }

    private record Pair(Correspondence match, StandardItem standard) {}

    /** What was decided to belong together. */
    private List<Pair> pairs(long entryId) {
        List<Pair> pairs = new ArrayList<>();
        for (Correspondence match : input.matches().getOrDefault(entryId, List.of())) {
            Long standardId = match.standardId();
            if (match.polarity() == Polarity.IS && DECIDED.contains(match.state()) && standardId != null) {
                StandardItem standard = input.standards().get(standardId);
                if (standard != null) {
                    pairs.add(new Pair(match, standard));
                }
            }
        }
        return pairs;
    }

    private boolean saidToHaveNoCounterpart(long entryId) {
        return input.matches().getOrDefault(entryId, List.of()).stream()
                .anyMatch(m -> m.relation() == Relation.NO_COUNTERPART && DECIDED.contains(m.state()));
    }

    private static int severity(Cell cell) {
        return switch (cell.state()) {
            case NOT_EXPECTED -> 0;
            case COVERED -> 1;
            case MERGED -> 2;
            case BY_UPPER_LEVEL -> 3;
            case GAP -> 4;
        };
    }
}
