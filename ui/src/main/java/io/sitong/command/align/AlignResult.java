package io.sitong.command.align;

import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.list.ListEntry;
import io.sitong.catalog.match.Correspondence;
import io.sitong.catalog.standard.StandardItem;
import io.sitong.rules.book.CheckedFinding;
import io.sitong.rules.coverage.Coverage;
import io.sitong.rules.lineup.LineUpResult;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What one run found.
 *
 * @param findings index into {@code attachments}, or {@link CheckedFinding#NOT_THERE}
 * @param divisions those that sent a file
 * @param proposals what the matcher says of each entry, in list order
 * @param matches what follows for coverage: accepted by the machine, or proposed
 */
record AlignResult(
        WorkingCatalog catalog,
        List<ListEntry> entries,
        List<Attachment> attachments,
        List<CheckedFinding> findings,
        Set<DivisionCode> divisions,
        List<LineUpResult> proposals,
        Map<Long, List<Correspondence>> matches,
        Coverage coverage) {

    /** The rows attached to a standard item, in file order. */
    List<Attachment> ofStandard(StandardItem standard) {
        return attachments.stream()
                .filter(a -> a.found().filter(s -> s.id() == standard.id()).isPresent())
                .toList();
    }
}
