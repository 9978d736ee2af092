package io.sitong.ui.items;

import com.vaadin.flow.router.Location;
import io.sitong.ui.links.Links;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * What the address of a standard item asks for; what cannot be understood asks for nothing.
 *
 * @param edit whether the form is open
 * @param asOf the day as of which it is shown
 * @param snapshot the version shown, 0 for the one in force
 * @param from the earlier version compared, 0 for the one before the last
 * @param to the later one, 0 for the last
 */
record StandardAddress(StandardTab tab, boolean edit, Optional<LocalDate> asOf, int snapshot, int from, int to) {

    static StandardAddress of(Location location) {
        return new StandardAddress(
                parameter(location, Links.TAB).flatMap(StandardTab::of).orElse(StandardTab.CONTENT),
                parameter(location, Links.EDIT).isPresent(),
                parameter(location, Links.AS_OF).flatMap(StandardAddress::day),
                number(location, Links.SNAPSHOT),
                number(location, Links.FROM),
                number(location, Links.TO));
    }

    private static Optional<String> parameter(Location location, String name) {
        return location.getQueryParameters().getSingleParameter(name);
    }

    private static int number(Location location, String name) {
        return parameter(location, name)
                .filter(n -> n.matches("[0-9]{1,6}"))
                .map(Integer::parseInt)
                .orElse(0);
    }

    /** The day a text names, such as {@code 2026-11-22}. */
    static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
