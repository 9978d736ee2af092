package io.sitong.ui.matching;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitong.rules.lineup.LineUp;
import io.sitong.rules.lineup.LineUpSettings;
import io.sitong.rules.lineup.Query;
import io.sitong.rules.lineup.Target;
import io.sitong.rules.lineup.Verdict;
import io.sitong.ui.start.SitongSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class LineUpConfigurationTest {

    @TempDir
    private Path data;

    @EnableConfigurationProperties(SitongSettings.class)
    static class Settings {}

    @Test
    void wordsInTheDataDirectoryAreUsed() throws IOException {
        Files.writeString(data.resolve(OwnWords.FILE), "[same]\n草原证 = 草原承包经营权证\n");

        started("0.9")
                .run(context -> assertThat(verdict(context.getBean(LineUpSettings.class)))
                        .isEqualTo(Verdict.ACCEPTED));
    }

    @Test
    void withoutThemTheWordsOfTheProductAreAll() {
        started("0.9")
                .run(context -> assertThat(verdict(context.getBean(LineUpSettings.class)))
                        .isEqualTo(Verdict.REVIEW));
    }

    @Test
    void theLineCanBeSwitchedOff() {
        started("off")
                .run(context ->
                        assertThat(context.getBean(LineUpSettings.class).line()).isEqualTo(LineUpSettings.NEVER));
    }

    @Test
    void aLineThatIsNoneStopsTheStart() {
        started("0.3").run(context -> assertThat(context).hasFailed());
    }

    @Test
    void aMistakeInTheWordsStopsTheStartAndNamesTheLine() throws IOException {
        Files.writeString(data.resolve(OwnWords.FILE), "[same]\n草原证\n");

        started("0.9")
                .run(context -> assertThat(context.getStartupFailure())
                        .rootCause()
                        .hasMessageContaining("第 2 行")
                        .hasMessageContaining("草原证"));
    }

    private ApplicationContextRunner started(String line) {
        return new ApplicationContextRunner()
                .withUserConfiguration(Settings.class, LineUpConfiguration.class)
                .withPropertyValues("sitong.data=" + data, "sitong.line-up.accept-from=" + line);
    }

    private static Verdict verdict(LineUpSettings settings) {
        return LineUp.over(List.of(new Target("1", "草原承包经营权证补办")), List.of(), settings)
                .answer(new Query("", "草原证补办"), 5)
                .verdict();
    }
}
