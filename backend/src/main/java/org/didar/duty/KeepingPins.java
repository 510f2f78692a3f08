package org.didar.duty;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.didar.access.Access;
import org.didar.access.Act;
import org.didar.access.Actor;
import org.didar.access.Actors;
import org.didar.access.Reach;
import org.didar.access.Role;
import org.didar.access.SignedIn;
import org.didar.access.Territory;
import org.didar.accounts.AccountDirectory;
import org.didar.accounts.Contacts;
import org.didar.kernel.CommonProblem;
import org.didar.kernel.Problem;
import org.didar.places.PrisonDirectory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sets officers' PINs and takes them away. */
@Service
@Transactional
class KeepingPins {

    private static final int BADGES = 100_000;

    private final OfficerPins pins;
    private final PinHash hashing;
    private final Contacts contacts;
    private final AccountDirectory accounts;
    private final Actors actors;
    private final Access access;
    private final PrisonDirectory prisons;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    KeepingPins(
            OfficerPins pins,
            PinHash hashing,
            Contacts contacts,
            AccountDirectory accounts,
            Actors actors,
            Access access,
            PrisonDirectory prisons,
            ApplicationEventPublisher events,
            Clock clock) {
        this.pins = pins;
        this.hashing = hashing;
        this.contacts = contacts;
        this.accounts = accounts;
        this.actors = actors;
        this.access = access;
        this.prisons = prisons;
        this.events = events;
        this.clock = clock;
    }

    Optional<OfficerPin> of(UUID account) {
        return pins.findById(account);
    }

    /**
     * A new PIN under the number the officer has, or under a new one.
     *
     * @throws Problem {@code pin.weak}
     */
    OfficerPin set(Actor officer, String typed) {
        Optional<OfficerPin> before = pins.findById(officer.id());
        String badge = before.map(OfficerPin::badge).orElseGet(this::freeBadge);
        if (WeakPins.isWeak(typed, ownNumbers(officer, badge))) {
            throw Problem.atField(DutyProblem.WEAK, "pin");
        }
        before.ifPresent(pin -> pin.change(typed, hashing, clock.instant()));
        OfficerPin set =
                before.orElseGet(() ->
                        pins.save(
                                new OfficerPin(
                                        officer.id(), badge, typed, hashing, clock.instant())));
        events.publishEvent(new PinChanged(officer.id(), officer.id(), "pin.set"));
        return set;
    }

    void remove(Actor officer) {
        take(officer.id(), officer.id(), "pin.removed");
    }

    /** The officers of the actor's prisons who have a PIN. */
    List<OfficerPin> within(Actor warden) {
        Set<UUID> own =
                access.territories(warden, Act.RESET_PIN)
                        .flatMap(each -> prisons.prisonsWithin(each).stream())
                        .collect(Collectors.toSet());
        return pins.findAllById(accounts.holders(Set.of(Role.VISIT_OFFICER, Role.WARDEN), own));
    }

    /** A locked or forgotten one goes; its officer sets another. */
    void reset(Actor warden, UUID account) {
        List<Reach> reaches =
                actors.find(new SignedIn(SignedIn.Kind.PERSON, account)).stream()
                        .flatMap(officer -> officer.grants().stream())
                        .map(grant -> grant.territory())
                        .filter(each -> each.kind() == Territory.Kind.PRISON && each.id() != null)
                        .map(Territory::id)
                        .map(prisons::reach)
                        .toList();
        Reach nearest =
                reaches.stream()
                        .filter(each -> access.allows(warden, Act.RESET_PIN, each))
                        .findFirst()
                        .or(() -> reaches.stream().findFirst())
                        .orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND_THING));
        access.require(warden, Act.RESET_PIN, nearest);
        take(account, warden.id(), "pin.reset");
    }

    private void take(UUID account, UUID by, String action) {
        pins.findById(account)
                .ifPresent(pin -> {
                    pins.delete(pin);
                    events.publishEvent(new PinChanged(account, by, action));
                });
    }

    private Set<String> ownNumbers(Actor officer, String badge) {
        Set<String> own = new HashSet<>(Set.of(badge));
        if (officer.personId() != null) {
            contacts.ofPerson(officer.personId()).ifPresent(each -> own.add(each.mobile()));
        }
        return own;
    }

    private String freeBadge() {
        String badge = String.format(Locale.ROOT, "%05d", random.nextInt(BADGES));
        return pins.existsByBadge(badge) ? freeBadge() : badge;
    }
}
