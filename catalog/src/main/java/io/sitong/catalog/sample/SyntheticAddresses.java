package io.sitong.catalog.sample;

/** Web addresses of the sample; {@code .example} is reserved, so no real site is ever named. */
final class SyntheticAddresses {

    private static final String PORTAL = "https://zwfw.nmg.example";

    private SyntheticAddresses() {}

    static String form(String path, String kind) {
        return PORTAL + "/forms/" + path + "-" + kind + ".docx";
    }

    static String resultSample(String catalogCode) {
        return PORTAL + "/results/" + catalogCode + ".pdf";
    }

    static String online(String divisionCode, String catalogCode) {
        return PORTAL + "/apply/" + divisionCode + "/" + catalogCode;
    }

    static String mobile(String divisionCode, String catalogCode) {
        return PORTAL + "/m/apply/" + divisionCode + "/" + catalogCode;
    }
}
