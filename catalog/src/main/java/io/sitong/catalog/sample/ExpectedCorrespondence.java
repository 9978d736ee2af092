package io.sitong.catalog.sample;

import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.match.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a careful reader answers for an entry of the built-in list: the truth against which lining up the sample can be
 * measured.
 *
 * @param catalogCode 基本编码 of the standard, absent where the catalog has no counterpart
 */
public record ExpectedCorrespondence(
        String entryName, Relation relation, @Nullable String catalogCode) {

    private static final Map<String, Relation> RELATIONS = Map.of(
            "same", Relation.EXACT,
            "meaning", Relation.SAME_MEANING,
            "part", Relation.PART_OF,
            "contains", Relation.CONTAINS,
            "none", Relation.NO_COUNTERPART);

    /** All answers, by entry; entries with several counterparts have several. */
    public static List<ExpectedCorrespondence> all() {
        Map<String, String> codes = StandardBook.matters().stream()
                .collect(Collectors.toMap(matter -> matter.item().text(ItemField.TASK_NAME), Matter::code));
        List<ExpectedCorrespondence> all = new ArrayList<>();
        for (String line : SampleText.lines("correspondences.txt")) {
            if (line.isBlank()) {
                continue;
            }
            String[] cells = line.split("\\|", -1);
            Relation relation = Optional.ofNullable(RELATIONS.get(cells[1].strip()))
                    .orElseThrow(() -> new IllegalStateException("no such relation: " + line));
            if (relation == Relation.NO_COUNTERPART) {
                all.add(new ExpectedCorrespondence(cells[0].strip(), relation, null));
                continue;
            }
            for (String name : cells[2].strip().split("、", -1)) {
                String code = Optional.ofNullable(codes.get(name))
                        .orElseThrow(() -> new IllegalStateException("no such standard: " + name));
                all.add(new ExpectedCorrespondence(cells[0].strip(), relation, code));
            }
        }
        return List.copyOf(all);
    }
}
