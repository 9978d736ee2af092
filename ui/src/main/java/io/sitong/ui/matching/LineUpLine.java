package io.sitong.ui.matching;

import io.sitong.rules.lineup.LineUpSettings;
import jakarta.validation.constraints.AssertTrue;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of lining up ({@code sitong.line-up.*}).
 *
 * @param acceptFrom from which number on a pair is taken without a person, or {@code off}
 */
@Validated
@ConfigurationProperties("sitong.line-up")
public record LineUpLine(@DefaultValue("0.9") String acceptFrom) {

    @AssertTrue(message = "0.5 – 1, off")
    boolean isLine() {
        try {
            LineUpSettings.usual().withLine(acceptFrom);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
