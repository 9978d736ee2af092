package io.sitong.ui.access;

import com.vaadin.flow.server.HandlerHelper;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import io.sitong.catalog.account.ApiTokens;
import io.sitong.ui.links.Links;
import jakarta.servlet.DispatcherType;
import java.io.IOException;
import java.util.Set;
import org.springframework.boot.web.servlet.ServletListenerRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.core.session.SessionRegistryImpl;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.session.HttpSessionEventPublisher;
import org.springframework.security.web.session.SessionInformationExpiredEvent;

/**
 * Two doors: the API (session, token or HTTP Basic, reading only) and the screens (sign-in form). Both ask {@link AccountSignIn},
 * which Spring Security finds by itself; naming it here as well would count every failure twice.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class SecurityConfiguration {

    /** Vaadin's client writes inline styles and runs the snippets the server sends; everything comes from here. */
    private static final String CONTENT_SECURITY_POLICY = "default-src 'self'; "
            + "script-src 'self' 'unsafe-inline' 'unsafe-eval'; "
            + "style-src 'self' 'unsafe-inline'; "
            + "img-src 'self' data: blob:; font-src 'self' data:; "
            + "object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    @Bean
    SessionRegistry sessionRegistry() {
        return new SessionRegistryImpl();
    }

    @Bean
    ServletListenerRegistrationBean<HttpSessionEventPublisher> sessionEvents() {
        return new ServletListenerRegistrationBean<>(new HttpSessionEventPublisher());
    }

    @Bean
    @Order(1)
    SecurityFilterChain api(HttpSecurity http, ApiTokens tokens) throws Exception {
        return http.securityMatcher("/api/**")
                .headers(headers -> {
                    harden(headers);
                    // a program may keep an answer, and asks with its tag whether it still holds
                    headers.cacheControl(cache -> cache.disable());
                    headers.addHeaderWriter(new StaticHeadersWriter("Cache-Control", "private, no-cache"));
                })
                // nothing behind this door changes anything
                .csrf(csrf -> csrf.disable())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .httpBasic(Customizer.withDefaults())
                .addFilterBefore(new BearerTokens(tokens), BasicAuthenticationFilter.class)
                .authorizeHttpRequests(requests -> requests.requestMatchers(
                                request -> !READING.contains(request.getMethod()))
                        .denyAll()
                        .anyRequest()
                        .access((authentication, request) -> new AuthorizationDecision(authentication.get() != null
                                && authentication.get().getPrincipal() instanceof SignedIn signedIn
                                && !signedIn.account().mustChangePassword())))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain screens(HttpSecurity http, SessionRegistry sessions) throws Exception {
        return http.headers(SecurityConfiguration::harden)
                .sessionManagement(session -> session.sessionFixation(fixation -> fixation.changeSessionId())
                        .maximumSessions(-1)
                        .sessionRegistry(sessions)
                        .expiredSessionStrategy(SecurityConfiguration::sendToSignIn))
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers("/*.css", "/sitong.js", "/zone.js", "/favicon.ico", "/favicon.svg")
                        .permitAll())
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        vaadin -> vaadin.loginView(LoginView.class)
                                // what no screen claims (charts, downloads, wrong addresses) is for whoever is signed
                                // in
                                .anyRequest(request -> request.authenticated()))
                .formLogin(form -> form.failureHandler(
                        (request, response, failure) -> response.sendRedirect(request.getContextPath() + "/"
                                + Links.SIGN_IN + (failure instanceof LockedException ? "?wait" : "?error"))))
                .build();
    }

    /** A page is sent on; a running screen is told so in the words its client understands. */
    private static void sendToSignIn(SessionInformationExpiredEvent expired) throws IOException {
        String signIn = expired.getRequest().getContextPath() + "/" + Links.SIGN_IN;
        if (HandlerHelper.isFrameworkInternalRequest("/*", expired.getRequest())) {
            expired.getResponse().setContentType("text/plain");
            expired.getResponse().getWriter().write("Vaadin-Refresh: " + signIn);
        } else {
            expired.getResponse().sendRedirect(signIn);
        }
    }

    private static void harden(HeadersConfigurer<HttpSecurity> headers) {
        // at once: Vaadin answers past the filter that would add them at the end
        headers.withObjectPostProcessor(new ObjectPostProcessor<HeaderWriterFilter>() {
            @Override
            public <T extends HeaderWriterFilter> T postProcess(T filter) {
                filter.setShouldWriteHeadersEagerly(true);
                return filter;
            }
        });
        headers.frameOptions(frame -> frame.deny())
                .contentTypeOptions(Customizer.withDefaults())
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(
                        permissions -> permissions.policy("camera=(), microphone=(), geolocation=(), payment=()"))
                .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY));
    }
}
