package io.sitong.ui.zone;

import io.sitong.ui.links.Links;
import java.time.Duration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ZoneConfiguration {

    /** Half of the twelve connections of the database, and a third of the threads of the server. */
    @Bean
    FilterRegistrationBean<ZoneGate> zoneGate() {
        FilterRegistrationBean<ZoneGate> gate =
                new FilterRegistrationBean<>(new ZoneGate(6, 60, Duration.ofSeconds(3)));
        gate.addUrlPatterns("/" + Links.ZONE, "/" + Links.ZONE + "/*");
        return gate;
    }
}
