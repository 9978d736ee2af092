package io.sitong.importer;

import io.sitong.catalog.division.Division;
import io.sitong.catalog.division.DivisionCode;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Guesses whose items a file lists: from its name and titles, else from the divisions and bodies its rows name. */
final class RegionOfFile {

    private static final int SAMPLE = 300;

    private final DivisionNames names;

    RegionOfFile(DivisionNames names) {
        this.names = names;
    }

    @Nullable
    DivisionCode of(String titles, List<ReadItem> items) {
        Optional<Division> named = names.within(titles);
        if (named.isPresent()) {
            return named.get().code();
        }
        DivisionCode stated = common(items);
        return stated == null ? byBodies(items) : stated;
    }

    /** The lowest division that holds all stated ones. */
    private static @Nullable DivisionCode common(List<ReadItem> items) {
        Set<String> stated = new LinkedHashSet<>();
        for (ReadItem item : items) {
            Object value = item.values().get("REGION");
            if (value != null) {
                stated.add(value.toString());
            }
        }
        DivisionCode common = null;
        for (String value : stated) {
            DivisionCode code = DivisionCode.parse(value).orElse(null);
            if (code == null) {
                continue;
            }
            if (common == null) {
                common = code;
            }
            while (common != null && !common.contains(code)) {
                common = common.parent().orElse(null);
            }
        }
        return common;
    }

    private @Nullable DivisionCode byBodies(List<ReadItem> items) {
        Map<DivisionCode, Integer> votes = new HashMap<>();
        int asked = 0;
        for (ReadItem item : items) {
            Object body = item.values().get("DEPT_NAME");
            if (body != null && asked++ < SAMPLE) {
                names.within(body.toString()).ifPresent(d -> votes.merge(d.code(), 1, Integer::sum));
            }
        }
        int most = Math.min(asked, SAMPLE) / 2;
        return votes.entrySet().stream()
                .filter(e -> e.getValue() > most)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }
}
