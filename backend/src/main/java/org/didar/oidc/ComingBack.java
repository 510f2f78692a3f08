package org.didar.oidc;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.didar.access.SignedIn;
import org.didar.accounts.OpeningSessions;
import org.didar.accounts.PublicAddress;
import org.didar.accounts.SignInRefused;
import org.didar.kernel.Problem;
import org.didar.kernel.ProblemCode;
import org.didar.kernel.RecordingRefusals;
import org.didar.sessions.Proof;
import org.didar.sessions.StepUp;
import org.didar.sessions.UsingSessions;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;

/**
 * What becomes of somebody who comes back from the provider: the officials' page again, signed in
 * or with the reason why not. Nothing the provider said is kept but whom it named.
 */
@Component
class ComingBack implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

    private static final String PAGE = "/sign-in/official";

    private final LinkingAccounts linking;
    private final OpeningSessions sessions;
    private final UsingSessions using;
    private final StepUp stepUp;
    private final SecurityContextRepository contexts;
    private final RecordingRefusals refusals;
    private final PublicAddress address;

    ComingBack(
            LinkingAccounts linking,
            OpeningSessions sessions,
            UsingSessions using,
            StepUp stepUp,
            SecurityContextRepository contexts,
            RecordingRefusals refusals,
            PublicAddress address) {
        this.linking = linking;
        this.sessions = sessions;
        this.using = using;
        this.stepUp = stepUp;
        this.contexts = contexts;
        this.refusals = refusals;
        this.address = address;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication said)
            throws IOException {
        OidcUser user = (OidcUser) Objects.requireNonNull(said.getPrincipal());
        SecurityContextHolder.setContext(contexts.loadDeferredContext(request).get());
        try {
            UUID account = linking.signIn(user, fresh());
            sessions.open(
                    new SignedIn(SignedIn.Kind.PERSON, account),
                    Proof.PROVIDER,
                    age(user.getIdToken()),
                    request,
                    response);
            response.sendRedirect(address.to(PAGE));
        } catch (Problem problem) {
            refuse(response, problem.code());
        }
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
            throws IOException {
        refuse(response, why(e));
    }

    private void refuse(HttpServletResponse response, ProblemCode why) throws IOException {
        refusals.record(new SignInRefused(null, why.code()));
        response.sendRedirect(address.to(PAGE + "?problem=" + why.code()));
    }

    private static ProviderProblem why(AuthenticationException e) {
        for (Throwable each = e; each != null; each = each.getCause()) {
            if (each instanceof ResourceAccessException) {
                return ProviderProblem.UNREACHABLE;
            }
        }
        boolean cancelled =
                e instanceof OAuth2AuthenticationException known
                        && OAuth2ErrorCodes.ACCESS_DENIED.equals(known.getError().getErrorCode());
        return cancelled ? ProviderProblem.CANCELLED : ProviderProblem.REFUSED;
    }

    /** Whoever has just shown here who they are may tie their account. */
    private @Nullable UUID fresh() {
        return SignedIn.current()
                .filter(here -> here.kind() == SignedIn.Kind.PERSON)
                .filter(using::use)
                .filter(stepUp::isFresh)
                .map(SignedIn::id)
                .orElse(null);
    }

    /** How long ago the provider asked for a proof; for ever when it does not say. */
    private static Duration age(OidcIdToken token) {
        Instant proven = token.getAuthenticatedAt();
        Instant issued = token.getIssuedAt();
        if (proven == null || issued == null) {
            return Duration.ofDays(1);
        }
        Duration age = Duration.between(proven, issued);
        return age.isNegative() ? Duration.ZERO : age;
    }
}
