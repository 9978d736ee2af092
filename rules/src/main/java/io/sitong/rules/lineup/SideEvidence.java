package io.sitong.rules.lineup;

import java.util.Map;

/** What is known of one side beside its name, made comparable; empty texts where nothing is known. */
record SideEvidence(long departments, String type, String code) {

    static final SideEvidence NONE = new SideEvidence(Departments.UNKNOWN, "", "");

    static SideEvidence of(Map<Evidence, String> known) {
        if (known.isEmpty()) {
            return NONE;
        }
        return new SideEvidence(
                Departments.builtIn().of(known.getOrDefault(Evidence.DEPARTMENT, "")),
                plainType(known.getOrDefault(Evidence.TYPE, "")),
                plainCode(known.getOrDefault(Evidence.CODE, "")));
    }

    private static String plainType(String type) {
        String plain = type.strip();
        return plain.length() == 1 ? "0" + plain : plain;
    }

    private static String plainCode(String code) {
        return code.strip().toUpperCase(java.util.Locale.ROOT);
    }
}
