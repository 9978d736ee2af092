package io.sitong.catalog.list;

import io.sitong.catalog.account.Viewer;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The imported lists. An official annex is data that the bureau imports, never code. */
public interface NationalLists {

    /** Every adopted version of every series, newest first. */
    List<NationalList> list();

    /** The versions that count, one of each series: official before sample, newest first. */
    List<NationalList> inForce();

    /** Lists that were read and are not adopted, newest first; only for those who administer. */
    List<NationalList> drafts(Viewer viewer);

    /** A list by its number, a draft too. */
    Optional<NationalList> find(long listId);

    /** The list people work on unless they choose another: the first of those in force. */
    Optional<NationalList> current();

    /** The version of a series that counts. */
    Optional<NationalList> currentOf(String series);

    /** Entries of a list by number (a list has some hundred). */
    List<ListEntry> entriesOf(long listId);

    Optional<ListEntry> findEntry(long entryId);

    /**
     * Stores a list that counts only once it is adopted.
     *
     * @throws io.sitong.catalog.NotYourDivision when the viewer may not administer
     */
    NationalList draft(Viewer viewer, ListDraft draft);

    /** Which entries of a list go on from which of the version before although their names changed. */
    Map<Long, Long> renamed(long listId);

    /** Says so for a draft; replaces what was said before. */
    void rename(Viewer viewer, long draftId, Map<Long, Long> newToOld);

    /** Throws a draft away. */
    void discard(Viewer viewer, long draftId);

    /**
     * Makes a draft the version of its series that counts, in one step: decisions on entries that are the same go on,
     * those on entries that changed in what matters are to be looked at again, gaps keep owner, deadline and note. The
     * version before stays as it was.
     *
     * @throws io.sitong.catalog.StaleEdit when it was adopted or thrown away meanwhile
     */
    AdoptedList adopt(Viewer viewer, long draftId);

    /**
     * Takes a list out of force: it stays readable with its decisions, its open gaps are closed.
     *
     * @return how many gaps were closed
     * @throws io.sitong.catalog.StaleEdit when it is not in force any more
     */
    int retire(Viewer viewer, long listId);

    /**
     * Stores a new version of a series and makes it current at once.
     *
     * @param entries ids are ignored and given anew
     */
    default NationalList add(Viewer viewer, String series, String title, boolean sample, List<ListEntry> entries) {
        return adopt(
                        viewer,
                        draft(viewer, new ListDraft(series, title, sample, null, entries))
                                .id())
                .list();
    }
}
