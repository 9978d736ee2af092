package io.sitong.catalog.division;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Names of divisions as documents say them: alone where only one division has the name, else behind as many of those above
 * as it takes to tell it from the others (新城区 but 松山区城关镇兴隆村委会). So lines added up by name are lines of one division.
 */
public final class DivisionNames {

    private final Divisions divisions;
    private final Map<DivisionCode, String> said = new ConcurrentHashMap<>();

    public DivisionNames(Divisions divisions) {
        this.divisions = divisions;
    }

    /** The code itself where nobody knows the division. */
    public String of(DivisionCode code) {
        return said.computeIfAbsent(code, c -> divisions.find(c).map(this::told).orElse(c.value()));
    }

    private String told(Division division) {
        List<Line> others = divisions.named(division.name()).stream()
                .filter(other -> !other.code().equals(division.code()))
                .map(other -> new Line(other, other.name()))
                .toList();
        Line line = new Line(division, division.name());
        while (!others.isEmpty()) {
            Line longer = above(line);
            if (longer == null) {
                return line.words() + "（" + division.code().value() + "）";
            }
            others = others.stream()
                    .flatMap(other -> Optional.ofNullable(above(other)).stream())
                    .filter(other -> other.words().equals(longer.words()))
                    .toList();
            line = longer;
        }
        return line.words();
    }

    /** What has been said of a division so far, and the topmost of those said. */
    private record Line(Division top, String words) {}

    /** One more above; absent where that is the region, which tells nobody apart. */
    private @Nullable Line above(Line line) {
        DivisionCode parent = line.top().parent();
        Division higher = parent == null ? null : divisions.find(parent).orElse(null);
        return higher == null || higher.parent() == null ? null : new Line(higher, higher.name() + line.words());
    }
}
