package io.sitong.importer.packet;

import io.sitong.catalog.packet.PointMark;
import io.sitong.importer.problem.Place;

/**
 * One point as it came back.
 *
 * @param item name of the item, for people
 * @param field label of the field, empty where the whole item is meant
 * @param answer as it stands in the cell
 * @param altered whether cells beside the answer were changed
 */
public record PacketRow(
        Place place, PointMark mark, String item, String field, String answer, String reason, boolean altered) {}
