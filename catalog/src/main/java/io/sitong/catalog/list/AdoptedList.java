package io.sitong.catalog.list;

/**
 * What an adoption did.
 *
 * @param carried decisions that go on unchanged
 * @param reopened decisions that need a second look
 * @param gapsKept open gaps that go on with owner, deadline and note
 * @param gapsClosed open gaps of entries that are gone
 */
public record AdoptedList(NationalList list, int carried, int reopened, int gapsKept, int gapsClosed) {}
