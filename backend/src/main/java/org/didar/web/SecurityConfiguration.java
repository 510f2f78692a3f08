package org.didar.web;

import org.didar.sessions.UsingSessions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.HeaderWriterFilter;

/** Which addresses need a session, and the headers that every answer carries. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    /** Asked by the conference server, which shows a token of its own and has no page. */
    private static final String RESERVATIONS = "/api/reservations/**";

    private static final String[] OPEN = {
        "/api/sign-in/**",
        "/api/station/pairing",
        "/api/station/renewal/**",
        "/api/media",
        "/api/calendars/*",
        RESERVATIONS,
        "/api/openapi.json",
        "/actuator/health/**",
    };

    @Bean
    SecurityFilterChain filterChain(
            HttpSecurity http,
            ProblemWriter problems,
            ShellHeaders headers,
            UsingSessions sessions,
            CountingRequests counting) {
        return http.authorizeHttpRequests(requests ->
                        requests.requestMatchers(OPEN)
                                .permitAll()
                                .requestMatchers("/api/**", "/ws")
                                .authenticated()
                                .requestMatchers("/actuator/**")
                                .access(new FromThisMachine())
                                .anyRequest()
                                .permitAll())
                .addFilterAfter(new BodyLimit(problems), HeaderWriterFilter.class)
                .addFilterBefore(new AddressLimit(counting, problems), CsrfFilter.class)
                .addFilterBefore(new SessionLimits(sessions), AnonymousAuthenticationFilter.class)
                .addFilterBefore(
                        new ActorLimit(counting, problems), AnonymousAuthenticationFilter.class)
                .csrf(csrf ->
                        csrf.spa()
                                .csrfTokenRepository(tokenOfThePage())
                                .ignoringRequestMatchers(RESERVATIONS))
                .headers(headers::writeTo)
                .exceptionHandling(each ->
                        each.authenticationEntryPoint(problems).accessDeniedHandler(problems))
                .requestCache(cache -> cache.disable())
                .formLogin(form -> form.disable())
                .httpBasic(basic -> basic.disable())
                .logout(logout -> logout.disable())
                .build();
    }

    /** Read by the page's own script, so not HttpOnly; it opens nothing without the session. */
    static CookieCsrfTokenRepository tokenOfThePage() {
        CookieCsrfTokenRepository tokens = CookieCsrfTokenRepository.withHttpOnlyFalse();
        tokens.setCookieCustomizer(cookie -> cookie.secure(true).sameSite("Lax"));
        return tokens;
    }

    @Bean
    SecurityContextRepository securityContextRepository() {
        return new HttpSessionSecurityContextRepository();
    }

    /** A session known before sign-in never becomes a signed-in one: its id is changed. */
    @Bean
    SessionAuthenticationStrategy sessionRotation() {
        return new ChangeSessionIdAuthenticationStrategy();
    }
}
