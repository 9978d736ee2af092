package io.sitong.ui.lists;

import io.sitong.catalog.list.NationalList;
import org.jspecify.annotations.Nullable;

/**
 * A version of a list in the overview.
 *
 * @param entries how many it has
 * @param confirmed how many of them the official annex confirms
 * @param figures how it stands, for versions in force
 */
record ListRow(
        NationalList list,
        int entries,
        int confirmed,
        @Nullable Figures figures) {}
