package org.didar.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.didar.kernel.Ids;
import org.didar.kernel.Origin;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives each request an id for logs and problems and its origin for the audit, and each API answer
 * the server's time.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RequestIds extends OncePerRequestFilter {

    private static final String KEY = "requestId";

    private final Clock clock;

    RequestIds(Clock clock) {
        this.clock = clock;
    }

    static @Nullable String current() {
        return MDC.get(KEY);
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        MDC.put(KEY, Ids.next().toString());
        response.setHeader("Didar-Now", clock.instant().toString());
        try (var _ = Origin.of(Origin.Kind.WEB, request.getRemoteAddr()).enter()) {
            chain.doFilter(request, response);
        } finally {
            MDC.remove(KEY);
        }
    }
}
