package io.sitong.catalog.list;

import io.sitong.catalog.account.Viewer;
import java.util.List;
import java.util.Optional;

/** The imported lists. An official annex is data that the bureau imports, never code. */
public interface NationalLists {

    List<NationalList> list();

    Optional<NationalList> find(long listId);

    /** The list people work on: the current one, official before sample, newest first. */
    Optional<NationalList> current();

    /** Entries of a list by number (a list has some hundred). */
    List<ListEntry> entriesOf(long listId);

    Optional<ListEntry> findEntry(long entryId);

    /**
     * Stores a new version of a series and makes it current. Decisions on entries with the same name are carried over.
     *
     * @param entries ids are ignored and given anew
     */
    NationalList add(Viewer viewer, String series, String title, boolean sample, List<ListEntry> entries);
}
