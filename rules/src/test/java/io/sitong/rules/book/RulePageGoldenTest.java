package io.sitong.rules.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RulePageGoldenTest {

    /** Rewrite the page with {@code -Dgolden.update}. */
    @Test
    void pageInTheRepositoryIsWhatTheRulesSay() throws IOException {
        Path page = Path.of("RULES.md");
        if (System.getProperty("golden.update") != null) {
            Files.writeString(page, RulePage.markdown());
        }
        assertThat(page).content().isEqualTo(RulePage.markdown());
    }

    @Test
    void versionOfTheBookIsStable() {
        assertThat(RuleBook.version()).isEqualTo(RuleBook.version()).matches("[0-9a-f]{12}");
    }
}
