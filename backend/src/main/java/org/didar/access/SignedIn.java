package org.didar.access;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * What a session remembers of who signed in; roles are looked up afresh at each request.
 *
 * @param session the signed-in session it speaks from, or {@code null} where nobody sits at a
 *     browser
 */
public record SignedIn(Kind kind, UUID id, @Nullable UUID session)
        implements AuthenticatedPrincipal, Serializable {

    /** A person's account, or a paired station. */
    public enum Kind {
        PERSON,
        STATION
    }

    public SignedIn(Kind kind, UUID id) {
        this(kind, id, null);
    }

    /** Whoever the request of this thread comes from, if they are signed in. */
    public static Optional<SignedIn> current() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(Authentication::getPrincipal)
                .filter(SignedIn.class::isInstance)
                .map(SignedIn.class::cast);
    }

    /** The same holder in a session. */
    public SignedIn in(UUID signedInSession) {
        return new SignedIn(kind, id, signedInSession);
    }

    /** What the store of sessions keeps beside one: the holder's id and nothing that is secret. */
    @Override
    public String getName() {
        return id.toString();
    }
}
