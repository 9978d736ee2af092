package io.sitong.catalog.zone;

import io.sitong.catalog.standard.StandardSnapshot;

/**
 * The text of an item that holds for everybody.
 *
 * @param synthetic made by the sample generator, code not official
 */
public record PublicText(StandardSnapshot version, boolean synthetic) {}
