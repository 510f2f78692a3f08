package org.didar.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.didar.access.SignedIn;
import org.didar.sessions.UsingSessions;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Nobody is signed in by a session that was revoked or timed out, whatever the cookie says. */
class SessionLimits extends OncePerRequestFilter {

    private final UsingSessions sessions;

    SessionLimits(UsingSessions sessions) {
        this.sessions = sessions;
    }

    /** The pages themselves need no session, and reading it for each of their files costs. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return !path.startsWith("/api/") && !path.equals("/ws");
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean over = SignedIn.current().filter(each -> !sessions.use(each)).isPresent();
        if (over) {
            forget(request);
        }
        chain.doFilter(request, response);
    }

    private static void forget(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
