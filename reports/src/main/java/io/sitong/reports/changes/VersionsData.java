package io.sitong.reports.changes;

import io.sitong.reports.outline.Imprint;
import io.sitong.rules.change.ChangedField;
import java.util.List;

/**
 * Two published versions of one item.
 *
 * @param code 基本编码
 * @param name as the later version says it
 * @param versions the two and what was published between them, by number
 * @param fields what the later says and the earlier said; empty where no word differs
 */
public record VersionsData(
        String code, String name, List<PublishedVersion> versions, List<ChangedField> fields, Imprint imprint) {

    public VersionsData {
        versions = List.copyOf(versions);
        fields = List.copyOf(fields);
        if (versions.size() < 2
                || versions.getFirst().number() >= versions.getLast().number()) {
            throw new IllegalArgumentException("not an earlier and a later version of " + code);
        }
    }
}
