package io.sitong.catalog.division;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The organs of the region. */
public interface Authorities {

    Optional<Authority> find(long id);

    Optional<Authority> findByCreditCode(String creditCode);

    /** The same for many codes together; codes that no organ has are not in it. */
    Map<String, Authority> findByCreditCodes(Collection<String> creditCodes);

    /** Organs seated exactly in this division, by department code. */
    List<Authority> of(DivisionCode division);

    /** Adds an organ and returns it with its number. */
    Authority add(String name, String creditCode, DivisionCode division, String departmentCode);
}
