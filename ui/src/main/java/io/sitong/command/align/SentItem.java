package io.sitong.command.align;

import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.item.Item;
import io.sitong.importer.problem.Place;

/**
 * One item as a locality sent it.
 *
 * @param file name of the file
 * @param place its row in the file
 */
record SentItem(String file, Place place, DivisionCode division, Item item) {}
