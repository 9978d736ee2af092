package io.sitong.catalog.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The forms beside the same as regular expressions, over every change of one character. */
class CodeFormTest {

    private static final String CHARACTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcxyz -_/:@[`{.０９ＡＹ十\u0660\uD83D";

    private static final String CATALOG = "[0-9]{9}(?:[0-9]{3}|00Y)";
    private static final String IMPL = "[0-9A-HJ-NPQRTUWXY]{18}[1-6]" + CATALOG;

    @Test
    void aCatalogCodeHasTwelveDigitsOrNineAnd00Y() {
        forEachChange("000123018000", CATALOG, CatalogCode::isWellFormed);
        forEachChange("00012301800Y", CATALOG, CatalogCode::isWellFormed);
    }

    @Test
    void anImplementationCodeHasACreditCodeALevelAndACatalogCode() {
        forEachChange("1115012584276442954002023002000", IMPL, ImplCode::isWellFormed);
        forEachChange("11150125225547197G415102200100Y", IMPL, ImplCode::isWellFormed);
    }

    @Test
    void aHandleItemCodeHasTwoDigitsMore() {
        forEachChange("111501258427644295400202300200001", IMPL + "[0-9]{2}", HandleItemCode::isWellFormed);
    }

    private static void forEachChange(String code, String form, Predicate<String> wellFormed) {
        Pattern pattern = Pattern.compile(form);
        agree(code.substring(1), pattern, wellFormed);
        agree(code + "0", pattern, wellFormed);
        agree("", pattern, wellFormed);
        for (int i = 0; i < code.length(); i++) {
            for (int c = 0; c < CHARACTERS.length(); c++) {
                agree(code.substring(0, i) + CHARACTERS.charAt(c) + code.substring(i + 1), pattern, wellFormed);
            }
        }
    }

    private static void agree(String text, Pattern form, Predicate<String> wellFormed) {
        assertThat(wellFormed.test(text)).as(text).isEqualTo(form.matcher(text).matches());
    }
}
