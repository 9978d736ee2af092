package io.sitong.catalog.draft;

import io.sitong.catalog.item.Item;
import java.time.Instant;

/**
 * What one person typed and did not save yet.
 *
 * @param baseVersion version of the text that was opened
 * @param base that text: what the typing is compared with, and merged against when somebody else was faster
 */
public record UnsavedEdit(EditedThing thing, int baseVersion, Item base, ItemDraft draft, Instant keptAt) {}
