package io.sitong.catalog.law;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.division.Level;
import io.sitong.catalog.paging.Page;
import io.sitong.catalog.paging.PageRequest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which items cite a law. Legal bases are read once for all items that share them; whoever asks has those read first that
 * are not read yet.
 */
public interface LawCitations {

    /** How many legal bases are not read yet. */
    long unread();

    /** Some of those that are not read yet. */
    List<Bases> nextUnread(int limit);

    /** Remembers what legal bases cite; laws not in the register yet are put into it, unchecked. */
    void read(Map<Long, List<CitedLaw>> citedByBases);

    /** How many implementations the viewer may see cite the law, by division; none where there are none. */
    Map<DivisionCode, Long> countsByDivision(Viewer viewer, long lawId, @Nullable DivisionCode within);

    /** Implementations that cite the law, by division and number. */
    Page<CitingItem> items(
            Viewer viewer, long lawId, @Nullable DivisionCode within, @Nullable Level level, PageRequest request);

    /** Standard items that cite the law, by number. */
    Page<CitingStandard> standards(long lawId, PageRequest request);

    long countStandards(long lawId);
}
