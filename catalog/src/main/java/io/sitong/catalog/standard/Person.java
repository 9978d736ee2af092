package io.sitong.catalog.standard;

import io.sitong.catalog.account.Viewer;

/** Somebody who had a hand in a proposal. */
public record Person(long accountId, String name) {

    public static Person of(Viewer viewer) {
        return new Person(viewer.accountId(), viewer.name());
    }
}
