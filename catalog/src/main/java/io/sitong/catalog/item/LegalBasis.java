package io.sitong.catalog.item;

import org.jspecify.annotations.Nullable;

/**
 * One citation of a legal basis (设定依据).
 *
 * @param lawName name without 《》, as cited; empty where none could be read
 * @param lawKind 法律, 行政法规, 地方性法规, 部门规章, 地方政府规章 or 规范性文件
 * @param docNo document number such as 国发〔2022〕5号
 * @param article the place cited, such as 第三十八条第一款
 * @param articleText the wording
 * @param raw the citation exactly as it came in; equal to the composed text where it was entered here
 */
public record LegalBasis(
        String lawName,
        @Nullable String lawKind,
        @Nullable String docNo,
        @Nullable String article,
        @Nullable String articleText,
        String raw) {

    /** A citation still as free text, not taken apart. */
    public static LegalBasis ofText(String raw) {
        return new LegalBasis("", null, null, null, null, raw);
    }

    public static LegalBasis of(String lawName, String lawKind, @Nullable String docNo, String article, String text) {
        return new LegalBasis(
                lawName,
                lawKind,
                docNo,
                article,
                text,
                "《" + lawName + "》" + (docNo == null ? "" : "（" + docNo + "）") + article
                        + (text.isEmpty() ? "" : "：" + text));
    }
}
