package org.didar.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.didar.access.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses an actor who asks the API for too much, and for a while one who keeps asking for what
 * they cannot see: whoever tries out ids gets nowhere, and is written down.
 */
class ActorLimit extends OncePerRequestFilter {

    private final CountingRequests counting;
    private final ProblemWriter problems;

    ActorLimit(CountingRequests counting, ProblemWriter problems) {
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
        SignedIn signedIn = SignedIn.current().orElse(null);
        if (signedIn == null) {
            chain.doFilter(request, response);
            return;
        }
        Duration wait = counting.ofActor(signedIn);
        if (wait.isPositive()) {
            problems.limited(response, wait);
            return;
        }
        chain.doFilter(request, response);
        if (response.getStatus() == HttpStatus.NOT_FOUND.value()) {
            counting.missed(signedIn);
        }
    }
}
