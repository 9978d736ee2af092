package io.sitong.ui.start;

import io.sitong.catalog.division.DivisionCode;
import io.sitong.rules.Severity;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of one installation ({@code sitong.*}).
 *
 * @param data directory of the embedded database and of kept results
 * @param region code of the region whose catalog this is
 * @param jobThreads how many background jobs run at the same time
 * @param keepJobs hours for which results of background jobs are kept
 * @param ruleSeverities what findings of a rule weigh here, by code, where that differs from the rule book
 * @param publicAddress what stands before {@code /zone} in the addresses the public knows, and before screens in the sources
 *     of figures; empty: as the request came
 */
@Validated
@ConfigurationProperties("sitong")
public record SitongSettings(
        @DefaultValue("data") @NotNull Path data,
        @DefaultValue("150000000000") @NotNull DivisionCode region,
        @DefaultValue("2") @Min(1) @Max(16) int jobThreads,
        @DefaultValue("72") @Min(1) int keepJobs,
        @DefaultValue Map<String, Severity> ruleSeverities,

        @DefaultValue("") @Pattern(regexp = "(https?://[^?#\\s\"<>]+)?")
        String publicAddress) {

    /** The data directory as an absolute path: H2 refuses relative ones. */
    public Path dataDirectory() {
        return data.toAbsolutePath().normalize();
    }
}
