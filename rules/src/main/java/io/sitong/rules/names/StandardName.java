package io.sitong.rules.names;

import io.sitong.catalog.standard.StandardItem;
import io.sitong.rules.Subject;
import io.sitong.rules.fold.NameFold;

/** Tells names taken from the catalog: a locality must not change them, so they are judged with the catalog. */
final class StandardName {

    private StandardName() {}

    static boolean isNameOf(Subject subject) {
        StandardItem standard = subject.standard();
        return standard != null
                && NameFold.same(standard.item().name(), subject.item().name());
    }
}
