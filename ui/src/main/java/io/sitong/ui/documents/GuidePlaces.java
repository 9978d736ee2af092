package io.sitong.ui.documents;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.division.Level;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whose windows, hours and telephones a guide says beside the standard: nobody's, those of one division, or of all.
 *
 * @param division absent where no division was chosen
 */
public record GuidePlaces(@Nullable DivisionCode division, boolean everywhere) {

    public static final GuidePlaces NONE = new GuidePlaces(null, false);
    public static final GuidePlaces EVERYWHERE = new GuidePlaces(null, true);

    private static final String ALL = "all";

    public static GuidePlaces at(DivisionCode division) {
        return new GuidePlaces(division, false);
    }

    /** What is of use to somebody: the places of their own division; for the region, which is everywhere, none. */
    public static GuidePlaces of(Viewer viewer) {
        return viewer.scope().level() == Level.REGION ? NONE : at(viewer.scope());
    }

    /** The choice as one word, for what is kept of a job and for names of folders. */
    public String key() {
        DivisionCode chosen = division;
        return everywhere ? ALL : chosen == null ? "" : chosen.value();
    }

    /** Reads what {@link #key} wrote. */
    public static GuidePlaces ofKey(String key) {
        return key.equals(ALL)
                ? EVERYWHERE
                : Optional.of(key)
                        .filter(k -> !k.isEmpty())
                        .map(k -> at(new DivisionCode(k)))
                        .orElse(NONE);
    }
}
