package org.didar.oidc;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.didar.access.Actors;
import org.didar.access.SignedIn;
import org.didar.accounts.AccountDirectory;
import org.didar.accounts.Mobile;
import org.didar.accounts.SignInAccepted;
import org.didar.crypto.LastingKey;
import org.didar.kernel.Problem;
import org.didar.people.PeopleDirectory;
import org.didar.sessions.Proof;
import org.didar.sessions.ProvingMeans;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says which official's account the provider's word opens. It makes no account and no role. */
@Service
@Transactional
class LinkingAccounts implements ProvingMeans {

    private static final String SUBJECT = "provider_link.subject:";
    private static final String PHONE = "phone_number";

    private final OidcProperties settings;
    private final ProviderLinks links;
    private final AccountDirectory accounts;
    private final PeopleDirectory people;
    private final Actors actors;
    private final LastingKey key;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LinkingAccounts(
            OidcProperties settings,
            ProviderLinks links,
            AccountDirectory accounts,
            PeopleDirectory people,
            Actors actors,
            LastingKey key,
            ApplicationEventPublisher events,
            Clock clock) {
        this.settings = settings;
        this.links = links;
        this.accounts = accounts;
        this.people = people;
        this.actors = actors;
        this.key = key;
        this.events = events;
        this.clock = clock;
    }

    /** Signing in there anew proves it here. */
    @Override
    public List<Proof> of(SignedIn who) {
        return settings.isOn() && links.existsById(who.id()) ? List.of(Proof.PROVIDER) : List.of();
    }

    Optional<Instant> linkedAt(UUID accountId) {
        return links.findById(accountId).map(ProviderLink::linkedAt);
    }

    void unlink(UUID accountId) {
        links.findById(accountId)
                .ifPresent(link -> {
                    links.delete(link);
                    events.publishEvent(new ProviderLinkChanged(accountId, "provider.unlinked"));
                });
    }

    /**
     * @param linking who is signed in here and may tie themselves to whom the provider names
     * @return the account that it opens
     * @throws Problem {@code provider.unknown}, {@code provider.other} or {@code provider.too_weak}
     */
    UUID signIn(OidcUser user, @Nullable UUID linking) {
        requireStrong(user.getIdToken());
        byte[] subject = key.over(bytes(settings.requiredIssuer() + "\n" + user.getSubject()));
        ProviderLink link =
                links.findBySubjectIndex(subject).orElseGet(() -> linked(user, subject, linking));
        requireOfficial(link.accountId());
        link.use(clock.instant());
        events.publishEvent(new SignInAccepted(link.accountId(), "provider"));
        return link.accountId();
    }

    private ProviderLink linked(OidcUser user, byte[] subject, @Nullable UUID linking) {
        UUID account = found(user, linking).orElseThrow(() -> new Problem(ProviderProblem.UNKNOWN));
        requireOfficial(account);
        if (links.existsById(account)) {
            throw new Problem(ProviderProblem.OTHER);
        }
        events.publishEvent(new ProviderLinkChanged(account, "provider.linked"));
        return links.save(
                new ProviderLink(account, settings.requiredIssuer(), subject, clock.instant()));
    }

    private Optional<UUID> found(OidcUser user, @Nullable UUID linking) {
        String said = Objects.requireNonNullElse(user.getClaimAsString(settings.claim()), "");
        return switch (settings.match()) {
            case MOBILE ->
                    isUnverified(user)
                            ? Optional.empty()
                            : Mobile.parse(said).flatMap(accounts::ofMobile);
            case NATIONAL_ID -> people.ofNationalId(said).flatMap(accounts::ofPerson);
            case LINKED -> Optional.ofNullable(linking);
        };
    }

    /** A number that anybody may write into their own page there finds nobody's account here. */
    private boolean isUnverified(OidcUser user) {
        return settings.claim().equals(PHONE)
                && Boolean.FALSE.equals(user.getPhoneNumberVerified());
    }

    private void requireOfficial(UUID account) {
        boolean official =
                actors.find(new SignedIn(SignedIn.Kind.PERSON, account)).stream()
                        .flatMap(actor -> actor.grants().stream())
                        .anyMatch(grant -> grant.role().isOffice());
        if (!official) {
            throw new Problem(ProviderProblem.UNKNOWN);
        }
    }

    private static byte[] bytes(String subject) {
        return (SUBJECT + subject).getBytes(StandardCharsets.UTF_8);
    }

    private void requireStrong(OidcIdToken token) {
        List<String> means =
                Objects.requireNonNullElse(token.getAuthenticationMethods(), List.of());
        boolean level =
                settings.acr().isEmpty()
                        || settings.acr().contains(token.getAuthenticationContextClass());
        boolean method =
                settings.amr().isEmpty() || settings.amr().stream().anyMatch(means::contains);
        if (!level || !method) {
            throw new Problem(ProviderProblem.TOO_WEAK);
        }
    }
}
