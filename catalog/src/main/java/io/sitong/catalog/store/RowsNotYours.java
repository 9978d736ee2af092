package io.sitong.catalog.store;

import java.util.List;

/** Rolls a batch back because rows lie outside what the viewer may change. */
final class RowsNotYours extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> places;

    RowsNotYours(List<String> places) {
        super(places.size() + " rows of others");
        this.places = List.copyOf(places);
    }

    List<String> places() {
        return places;
    }
}
