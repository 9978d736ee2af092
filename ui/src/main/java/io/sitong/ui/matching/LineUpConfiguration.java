package io.sitong.ui.matching;

import io.sitong.rules.lineup.LineUpSettings;
import io.sitong.rules.lineup.VocabularyMistake;
import io.sitong.ui.start.SitongSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this installation decides of lining up: the line, and words of its own. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LineUpLine.class)
class LineUpConfiguration {

    @Bean
    LineUpSettings lineUpSettings(LineUpLine line, SitongSettings settings) {
        LineUpSettings usual = LineUpSettings.usual().withLine(line.acceptFrom());
        try {
            return usual.withVocabulary(OwnWords.in(settings.dataDirectory()));
        } catch (VocabularyMistake e) {
            throw new IllegalStateException(settings.dataDirectory().resolve(OwnWords.FILE) + "：" + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
