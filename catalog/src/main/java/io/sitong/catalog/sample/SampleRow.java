package io.sitong.catalog.sample;

import io.sitong.catalog.item.Implementation;
import java.util.List;

/**
 * One row of the sample, with everything that was made wrong in it; no defects: the row follows its standard.
 *
 * @param standardId the standard it was made from, also where its code no longer says so
 */
public record SampleRow(Implementation implementation, long standardId, List<SampleDefect> defects) {

    public boolean has(DefectKind kind) {
        return defects.stream().anyMatch(defect -> defect.kind() == kind);
    }
}
