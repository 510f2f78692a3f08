package org.didar.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses an address that asks the API for too much, before anything is looked up for it. */
class AddressLimit extends OncePerRequestFilter {

    private final CountingRequests counting;
    private final ProblemWriter problems;

    AddressLimit(CountingRequests counting, ProblemWriter problems) {
        this.counting = counting;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/api/");
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Duration wait = counting.ofAddress(request.getRemoteAddr());
        if (wait.isPositive()) {
            problems.limited(response, wait);
        } else {
            chain.doFilter(request, response);
        }
    }
}
