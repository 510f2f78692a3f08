package org.didar.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.didar.access.Actor;
import org.didar.access.Actors;
import org.didar.access.SignedIn;
import org.didar.kernel.CommonProblem;
import org.didar.kernel.Problem;
import org.didar.sessions.BeginningSessions;
import org.didar.sessions.ClosingSessions;
import org.didar.sessions.Device;
import org.didar.sessions.EndReason;
import org.didar.sessions.Proof;
import org.didar.sessions.StepUp;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** Begins and ends what a browser remembers of who signed in. */
@Component
public class OpeningSessions {

    private final Actors actors;
    private final HoldingOffices offices;
    private final BeginningSessions beginning;
    private final ClosingSessions closing;
    private final StepUp stepUp;
    private final SecurityContextRepository contexts;
    private final SessionAuthenticationStrategy rotation;

    OpeningSessions(
            Actors actors,
            HoldingOffices offices,
            BeginningSessions beginning,
            ClosingSessions closing,
            StepUp stepUp,
            SecurityContextRepository contexts,
            SessionAuthenticationStrategy rotation) {
        this.actors = actors;
        this.offices = offices;
        this.beginning = beginning;
        this.closing = closing;
        this.stepUp = stepUp;
        this.contexts = contexts;
        this.rotation = rotation;
    }

    /** Signs the browser in under a new session id; whoever was signed in there no longer is. */
    public Actor open(
            SignedIn who, Proof proof, HttpServletRequest request, HttpServletResponse response) {
        return open(who, proof, Duration.ZERO, request, response);
    }

    /**
     * @param ago how long ago the proof was given, to a provider
     */
    public Actor open(
            SignedIn who,
            Proof proof,
            Duration ago,
            HttpServletRequest request,
            HttpServletResponse response) {
        Actor actor =
                actors.find(who).orElseThrow(() -> new Problem(CommonProblem.SIGN_IN_REQUIRED));
        end(EndReason.SIGNED_IN_ANEW, actor.id());
        Device device =
                Device.of(request.getHeader(HttpHeaders.USER_AGENT), request.getRemoteAddr());
        BeginningSessions.Begun begun = beginning.begin(who, actor, device, proof, ago);
        if (who.kind() == SignedIn.Kind.PERSON && offices.isOfficial(actor.id())) {
            beginning.tighten(actor.id()); // who is away acts as an official once back
        }
        Authentication authentication =
                UsernamePasswordAuthenticationToken.authenticated(
                        begun.signedIn(), null, List.of());
        rotation.onAuthentication(authentication, request, response);
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        int seconds = Math.toIntExact(begun.longest().toSeconds());
        request.getSession().setMaxInactiveInterval(seconds);
        return actor;
    }

    /** Notes a fresh proof, and gives the session another id as at each rise of what it may do. */
    public void prove(SignedIn here, Proof proof, HttpServletRequest request) {
        request.changeSessionId();
        stepUp.proven(here, proof);
    }

    /** A station showed its key: its session goes on under another id, and its sockets stay. */
    void prolong(SignedIn here, HttpServletRequest request) {
        request.changeSessionId();
        beginning.prolong(here);
    }

    /** Signs the browser out. */
    void close(Actor actor, HttpServletRequest request) {
        end(EndReason.SIGNED_OUT, actor.id());
        SecurityContextHolder.clearContext();
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    private void end(EndReason reason, UUID by) {
        SignedIn.current()
                .map(SignedIn::session)
                .ifPresent(before -> closing.one(before, by, reason));
    }
}
