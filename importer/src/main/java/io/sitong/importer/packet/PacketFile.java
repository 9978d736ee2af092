package io.sitong.importer.packet;

import java.util.List;

/**
 * A packet as it came back.
 *
 * @param sha256 of the bytes as sent
 * @param notes what a person should know about the reading, as sentences
 */
public record PacketFile(String fileName, String sha256, List<PacketRow> rows, List<String> notes) {

    public PacketFile {
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
    }
}
