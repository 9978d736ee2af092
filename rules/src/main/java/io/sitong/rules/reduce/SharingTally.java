package io.sitong.rules.reduce;

import io.sitong.rules.compare.MaterialNames;
import io.sitong.rules.fold.NameFold;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Adds up which papers could come from the department that issued them, while a region streams by. Holds one line per
 * department and paper, up to a limit; what lies beyond is counted all the same.
 */
public final class SharingTally {

    private final int limit;
    private final Map<String, Line> lines = new LinkedHashMap<>();
    private long beyondLimit;

    private static final class Line {
        private final Paper paper;
        private final Set<Long> standards = new HashSet<>();
        private final Set<Object> places = new HashSet<>();
        private long implementations;

        /** The shortest of its names, which bears no number of a list and no remark on copies. */
        private String name;

        private Line(Paper paper) {
            this.paper = paper;
            this.name = paper.name();
        }
    }

    /** @param limit most lines to keep */
    public SharingTally(int limit) {
        this.limit = limit;
    }

    /** @param place where it is asked for; equal for the same place */
    public void add(long standardId, Object place, Excess excess) {
        for (Paper paper : excess.papers()) {
            if (paper.byLicence() || paper.bySharing()) {
                add(standardId, place, paper);
            }
        }
    }

    private void add(long standardId, Object place, Paper paper) {
        String key = NameFold.fold(paper.issuer()) + "\n" + MaterialNames.key(paper.name()) + "\n"
                + NameFold.fold(paper.licence());
        Line line = lines.get(key);
        if (line == null) {
            if (lines.size() >= limit) {
                beyondLimit++;
                return;
            }
            line = new Line(paper);
            lines.put(key, line);
        }
        line.name = paper.name().length() < line.name.length() ? paper.name() : line.name;
        line.implementations++;
        line.standards.add(standardId);
        line.places.add(place);
    }

    /** By department, those nobody named last; the paper most asked for first. */
    public List<SharingDemand> demands() {
        return lines.values().stream()
                .map(line -> new SharingDemand(
                        line.paper.issuer(),
                        line.name,
                        line.paper.licence(),
                        line.implementations,
                        line.standards.size(),
                        line.places.size()))
                .sorted(Comparator.<SharingDemand, Boolean>comparing(
                                d -> d.issuer().isEmpty())
                        .thenComparing(SharingDemand::issuer)
                        .thenComparing(SharingDemand::implementations, Comparator.reverseOrder())
                        .thenComparing(SharingDemand::material)
                        .thenComparing(SharingDemand::licence))
                .toList();
    }

    /** Papers that found no line any more. */
    public long beyondLimit() {
        return beyondLimit;
    }
}
