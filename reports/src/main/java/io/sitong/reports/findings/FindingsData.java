package io.sitong.reports.findings;

import io.sitong.reports.outline.Imprint;
import java.util.function.Consumer;

/**
 * What the list of findings says.
 *
 * @param scope what was checked, such as 赤峰市 or the name of a file
 * @param checked how many items were checked
 * @param rows hands over every finding; asked twice, and must give the same both times
 */
public record FindingsData(String scope, long checked, Source rows, Imprint imprint) {

    /** Findings one by one, so that a region's need not be held. */
    @FunctionalInterface
    public interface Source {

        void forEach(Consumer<? super FindingRow> receiver);
    }
}
