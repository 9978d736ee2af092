package io.sitong.rules.lineup;

/**
 * One thing that speaks for or against a pair.
 *
 * @param plus speaks for it
 * @param weight how much, above 0; comparable within one candidate
 * @param text in Chinese, as shown
 */
public record Reason(boolean plus, double weight, String text) {

    /** As one line: {@code ＋ 办理行为一致：变更}. */
    public String line() {
        return (plus ? "＋ " : "－ ") + text;
    }
}
