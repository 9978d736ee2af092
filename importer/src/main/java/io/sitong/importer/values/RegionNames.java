package io.sitong.importer.values;

import java.util.Optional;

/** Finds the code of a division by its name. */
@FunctionalInterface
public interface RegionNames {

    /** The 12 digits of the division with this name, full or short; empty where none or several have it. */
    Optional<String> codeOf(String name);
}
