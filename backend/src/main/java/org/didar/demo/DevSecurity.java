package org.didar.demo;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.web.SecurityFilterChain;

/** Opens the demonstration's own addresses to scripts, which carry neither session nor token. */
@Configuration(proxyBeanMethods = false)
@OnlyInDemo
class DevSecurity {

    @Bean
    @Order(0)
    SecurityFilterChain devChain(HttpSecurity http) {
        return http.securityMatcher("/dev/api/**", "/dev/clock")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(CsrfConfigurer::disable)
                .build();
    }
}
