package org.didar.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.util.List;
import org.didar.access.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** Begins and ends what a browser remembers of who signed in. */
@Component
class OpeningSessions {

    private final SecurityContextRepository contexts;
    private final SessionAuthenticationStrategy rotation;

    OpeningSessions(SecurityContextRepository contexts, SessionAuthenticationStrategy rotation) {
        this.contexts = contexts;
        this.rotation = rotation;
    }

    /** Signs the browser in under a new session id; the session ends after that long unused. */
    void open(
            SignedIn who,
            Duration unused,
            HttpServletRequest request,
            HttpServletResponse response) {
        Authentication authentication =
                UsernamePasswordAuthenticationToken.authenticated(who, null, List.of());
        rotation.onAuthentication(authentication, request, response);
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        request.getSession().setMaxInactiveInterval(Math.toIntExact(unused.toSeconds()));
    }

    /** Signs the browser out and returns the id its session had. */
    @Nullable String close(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        SecurityContextHolder.clearContext();
        if (session == null) {
            return null;
        }
        String id = session.getId();
        session.invalidate();
        return id;
    }
}
