package io.sitong.catalog.sample;

import io.sitong.catalog.division.Division;
import io.sitong.catalog.division.Level;
import io.sitong.catalog.item.ServicePlace;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An organ at its place: what every item it carries out says the same.
 *
 * @param organ key of the kind of organ; town, village and zone bodies carry out items of all kinds
 * @param entrustedBy who entrusted a zone's body, absent for organs that act on their own
 */
record Seat(
        Division division,
        Level level,
        String organ,
        String departmentCode,
        String name,
        String creditCode,
        String deptType,
        @Nullable String entrustedBy,
        String address,
        String hours,
        String consult,
        String supervise,
        String traffic,
        String reviewBody,
        String litigationBody,
        @Nullable String townName,
        @Nullable String townCode,
        List<ServicePlace> places) {}
