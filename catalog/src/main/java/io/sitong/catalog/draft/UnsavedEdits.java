package io.sitong.catalog.draft;

import io.sitong.catalog.account.Viewer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Unsaved work, one per person and thing. Nobody reads what another person typed; that somebody types may be known. */
public interface UnsavedEdits {

    Optional<UnsavedEdit> find(Viewer viewer, EditedThing thing);

    /** Keeps the newest state in place of the one before. */
    void keep(Viewer viewer, UnsavedEdit edit);

    /** Forgets it: it was saved, or thrown away. */
    void drop(Viewer viewer, EditedThing thing);

    /** Who else typed at the same thing since then, latest first. */
    List<Editing> othersSince(Viewer viewer, EditedThing thing, Instant since);

    /** Somebody is at it. */
    record Editing(String account, Instant at) {}
}
