package io.sitong.catalog.zone;

import java.util.List;

/** For whom an item is (服务对象), as people choose it: for themselves, or for the body they act for. */
public enum Audience {
    PERSON("1"),
    BODY("2", "3", "4", "5", "6", "9");

    private final List<String> codes;

    Audience(String... codes) {
        this.codes = List.of(codes);
    }

    /** Codes of {@link io.sitong.catalog.item.CodeTable#SERVER_TYPE}. */
    public List<String> codes() {
        return codes;
    }
}
