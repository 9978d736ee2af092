package io.sitong.rules.compare;

import io.sitong.rules.fold.NameFold;
import java.util.regex.Pattern;

/** Brings the ways to cite a law to one: without the name of the state, without version, however typed. */
public final class LawName {

    private static final Pattern VERSION = Pattern.compile(
            "[（(〔\\[【][^（）()〔〕\\[\\]【】]*(?:修正|修订|修改|年版|版本|公布|发布|施行|通过|令第?.*号|第[一二三四五六七八九十\\d]+次)[^（）()〔〕\\[\\]【】]*[）)〕\\]】]");

    private LawName() {}

    /** Equal for two names exactly where they mean the same law, as far as the names tell. */
    public static String key(String lawName) {
        String plain = VERSION.matcher(lawName).replaceAll("");
        return NameFold.fold(plain).replace("中华人民共和国", "").replace("《", "").replace("》", "");
    }

    static boolean isVersion(String bracket) {
        return VERSION.matcher(bracket).matches();
    }

    /** The name without a version in brackets at its end. */
    public static String withoutVersion(String lawName) {
        return VERSION.matcher(lawName).replaceAll("").strip();
    }
}
