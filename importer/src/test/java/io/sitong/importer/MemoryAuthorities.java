package io.sitong.importer;

import io.sitong.catalog.division.Authorities;
import io.sitong.catalog.division.Authority;
import io.sitong.catalog.division.DivisionCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Organs kept in a list. */
final class MemoryAuthorities implements Authorities {

    private final List<Authority> all = new ArrayList<>();

    /** How often somebody asked for an organ by its code, or by several at once. */
    int questions;

    @Override
    public Optional<Authority> find(long id) {
        return all.stream().filter(a -> a.id() == id).findFirst();
    }

    @Override
    public Optional<Authority> findByCreditCode(String creditCode) {
        questions++;
        return byCreditCode(creditCode);
    }

    private Optional<Authority> byCreditCode(String creditCode) {
        return all.stream().filter(a -> a.creditCode().equals(creditCode)).findFirst();
    }

    @Override
    public Map<String, Authority> findByCreditCodes(Collection<String> creditCodes) {
        questions++;
        Map<String, Authority> found = new HashMap<>();
        creditCodes.forEach(code -> byCreditCode(code).ifPresent(authority -> found.put(code, authority)));
        return found;
    }

    @Override
    public List<Authority> of(DivisionCode division) {
        return all.stream().filter(a -> a.division().equals(division)).toList();
    }

    @Override
    public Authority add(String name, String creditCode, DivisionCode division, String departmentCode) {
        Authority added = new Authority(all.size() + 1L, name, creditCode, division, departmentCode);
        all.add(added);
        return added;
    }
}
