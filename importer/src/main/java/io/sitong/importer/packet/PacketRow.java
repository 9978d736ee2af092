package io.sitong.importer.packet;

import io.sitong.catalog.item.Item;
import io.sitong.catalog.packet.PointMark;
import io.sitong.importer.problem.ImportProblem;
import io.sitong.importer.problem.Place;
import java.util.List;

/**
 * One point as it came back.
 *
 * @param item name of the item, for people
 * @param field label of the field, empty where the whole item is meant
 * @param local what the item said when the packet went out
 * @param altered whether cells beside the answer were changed
 */
public record PacketRow(
        Place place, PointMark mark, String item, String field, String local, Said said, boolean altered) {

    /**
     * What the locality wrote.
     *
     * @param answer as it stands in the cell
     * @param correction what shall stand in the place of the local text
     * @param corrected the correction of a field, read as a cell of its column is
     * @param problems what was wrong with it
     */
    public record Said(String answer, String reason, String correction, Item corrected, List<ImportProblem> problems) {

        public Said {
            problems = List.copyOf(problems);
        }
    }
}
