package io.sitong.catalog.vocabulary;

import java.util.Arrays;
import java.util.Optional;

/** What a region may say of a word. */
public enum WordSort {
    /** two words for one thing: 残疾人证 and 残疾证 */
    SAME,
    /** a thing and a part of it: 道路运输 and 货运 */
    CONTAINS,
    /** another word for what is done: 注销 and 销照 */
    ACT,
    /** a word that does not say what it is about: 有关 */
    WEAK;

    /** As stored. */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Whether it stands beside another word. */
    public boolean isPair() {
        return this != WEAK;
    }

    public static Optional<WordSort> find(String key) {
        return Arrays.stream(values()).filter(sort -> sort.key().equals(key)).findFirst();
    }
}
