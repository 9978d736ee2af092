package io.sitong.ui.start;

import io.sitong.rules.book.RuleWeights;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this installation decides of the rules. */
@Configuration(proxyBeanMethods = false)
class RuleConfiguration {

    @Bean
    RuleWeights ruleWeights(SitongSettings settings) {
        return new RuleWeights(settings.ruleSeverities());
    }
}
