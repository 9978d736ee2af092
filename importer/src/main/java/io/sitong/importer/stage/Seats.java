package io.sitong.importer.stage;

import io.sitong.catalog.division.Authorities;
import io.sitong.catalog.division.Authority;
import io.sitong.catalog.division.CreditCode;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells to which division a row belongs: by its 区划, else by the seat of its authority, else the one imported for. */
final class Seats {

    private final DivisionCode importedFor;
    private final Authorities authorities;
    private final DivisionWords words;
    private final Map<String, Authority> known = new HashMap<>();

    Seats(DivisionCode importedFor, Authorities authorities, DivisionWords words) {
        this.importedFor = importedFor;
        this.words = words;
        this.authorities = authorities;
    }

    /** Looks up the authorities of the items of a sheet, all together; to be called before any of them is asked for. */
    void look(Collection<Item> items) {
        Set<String> codes = items.parallelStream()
                .map(Seats::creditCode)
                .flatMap(Optional::stream)
                .filter(code -> !known.containsKey(code))
                .collect(Collectors.toSet());
        if (!codes.isEmpty()) {
            known.putAll(authorities.findByCreditCodes(codes));
        }
    }

    /** May be asked by several threads at once. */
    Seat of(Item item) {
        Optional<DivisionCode> region = item.find(ItemField.REGION).flatMap(DivisionCode::parse);
        if (region.isPresent() && !region.get().contains(importedFor)) {
            return importedFor.contains(region.get())
                    ? new Seat.Inside(region.get())
                    : new Seat.Outside("所属区划是" + words.of(region.get()) + "，不在本次导入的" + words.of(importedFor) + "之内");
        }
        Optional<Authority> authority = creditCode(item).map(known::get);
        if (authority.isPresent() && !importedFor.contains(authority.get().division())) {
            return new Seat.Outside("实施主体“" + authority.get().name() + "”属于"
                    + words.of(authority.get().division()) + "，不在本次导入的" + words.of(importedFor) + "之内");
        }
        return new Seat.Inside(authority.map(Authority::division).orElse(importedFor));
    }

    private static Optional<String> creditCode(Item item) {
        return item.handleItemCode()
                .map(code -> code.implCode().creditCode())
                .or(() -> item.implCode().map(code -> code.creditCode()))
                .or(() -> item.find(ItemField.DEPT_CODE).filter(CreditCode::isWellFormed))
                .filter(code -> code.chars().distinct().count() > 1);
    }
}
