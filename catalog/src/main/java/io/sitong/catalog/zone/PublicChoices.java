package io.sitong.catalog.zone;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * By what published items can be chosen, with how many there are.
 *
 * @param departments by digits 5-6 of the code
 */
public record PublicChoices(Map<String, Integer> topics, Map<String, Integer> departments) {

    public PublicChoices {
        topics = Collections.unmodifiableMap(new LinkedHashMap<>(topics));
        departments = Collections.unmodifiableMap(new LinkedHashMap<>(departments));
    }
}
