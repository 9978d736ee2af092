package io.sitong.catalog.store;

import java.util.List;

/** Rolls a batch back because rows are not what the preview, or the batch, knew. */
final class RowsChanged extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> places;

    RowsChanged(List<String> places) {
        super(places.size() + " rows changed meanwhile");
        this.places = List.copyOf(places);
    }

    List<String> places() {
        return places;
    }
}
