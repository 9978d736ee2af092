package io.sitong.catalog.division;

import java.util.List;
import java.util.Optional;

/** All divisions of the region, down to the villages. */
public interface Divisions {

    Optional<Division> find(DivisionCode code);

    /** Divisions directly below, by code. */
    List<Division> childrenOf(DivisionCode code);

    /** All divisions of one level inside another division, by code. */
    List<Division> atLevel(Level level, DivisionCode within);

    /** Divisions whose name contains the text, nearest to the top first, at most {@code limit}. */
    List<Division> search(String text, DivisionCode within, int limit);

    /** Divisions with exactly this name (several villages share one). */
    List<Division> named(String name);
}
