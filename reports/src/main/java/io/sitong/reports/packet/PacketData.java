package io.sitong.reports.packet;

import io.sitong.reports.outline.Imprint;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a packet holds.
 *
 * @param division name of the locality it goes to
 * @param divisionCode its twelve digits
 * @param deadline by when the answer is wanted
 * @param more open points that found no room
 */
public record PacketData(
        String division,
        String divisionCode,
        @Nullable LocalDate deadline,
        List<OpenPoint> points,
        long more,
        Imprint imprint) {

    public PacketData {
        points = List.copyOf(points);
    }

    /** A packet with room for all. */
    public PacketData(
            String division,
            String divisionCode,
            @Nullable LocalDate deadline,
            List<OpenPoint> points,
            Imprint imprint) {
        this(division, divisionCode, deadline, points, 0, imprint);
    }
}
