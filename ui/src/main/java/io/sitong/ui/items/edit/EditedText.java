package io.sitong.ui.items.edit;

import io.sitong.catalog.draft.EditedThing;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.item.ItemGroup;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A text that can be edited: where it comes from, what it is marked against, how it is saved. */
public interface EditedText {

    /**
     * The text as it is stored now.
     *
     * @param by who saved it last, empty where nobody is known
     */
    record Stored(int version, Item item, String by, Instant at) {}

    /** What came of saving. */
    sealed interface Saving {

        record Saved() implements Saving {}

        /** Somebody else saved first. */
        record Overtaken() implements Saving {}

        /** It cannot be saved now, for the reason given. */
        record Refused(String words) implements Saving {}
    }

    EditedThing thing();

    /** The fields that may be edited. */
    List<ItemField> fields();

    /** The repeat groups that may be edited. */
    List<ItemGroup> groups();

    Stored stored();

    /** What changes are marked against: the published version, or the text that is stored. */
    Item reference();

    /** What {@link #reference} is called on the screen. */
    String referenceName();

    /** The standard a local text is shown beside. */
    Optional<Item> standardBeside();

    /** Saves the text over the version that was read last. */
    Saving save(Item item, int version);
}
