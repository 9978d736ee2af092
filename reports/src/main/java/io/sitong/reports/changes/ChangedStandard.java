package io.sitong.reports.changes;

import io.sitong.rules.change.ChangedField;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * An item that is not as it was.
 *
 * @param code 基本编码
 * @param department by digits 5 and 6 of the code; empty where they name none
 * @param type 事项类型 in words
 * @param before number of the version that held on the first day, 0 where none did
 * @param after number of the version that held on the last day
 * @param since the day the last of it took effect
 * @param reason what its authors said
 * @param fields what the text says now and said before; empty for a new item and where no word changed
 * @param successors what took its place, by code and name
 * @param predecessors what it took the place of
 */
public record ChangedStandard(
        String code,
        String name,
        String department,
        String type,
        Set<ChangeDeed> deeds,
        int before,
        int after,
        LocalDate since,
        String reason,
        List<ChangedField> fields,
        List<String> successors,
        List<String> predecessors,
        Concerned concerned) {

    public ChangedStandard {
        deeds = Set.copyOf(deeds);
        fields = List.copyOf(fields);
        successors = List.copyOf(successors);
        predecessors = List.copyOf(predecessors);
        if (deeds.isEmpty()) {
            throw new IllegalArgumentException("nothing happened to " + code);
        }
    }

    boolean had(ChangeDeed deed) {
        return deeds.contains(deed);
    }
}
