package org.didar.accounts;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.didar.access.Role;
import org.didar.crypto.KeyedIndex;
import org.didar.kernel.CommonProblem;
import org.didar.kernel.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A prosecutor's deputies: his office in another's hands for a period, never longer than his own.
 */
@Service
@Transactional
public class Delegating {

    static final String DEPUTY = "deputy_prosecutor";

    private final Accounts accounts;
    private final RoleGrants grants;
    private final ReadingOffices reading;
    private final KeyedIndex index;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Delegating(
            Accounts accounts,
            RoleGrants grants,
            ReadingOffices reading,
            KeyedIndex index,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.grants = grants;
        this.reading = reading;
        this.index = index;
        this.events = events;
        this.clock = clock;
    }

    /** Somebody who acts in one's place. */
    public record Deputy(
            UUID id, UUID accountId, String name, @Nullable String placeName, Period period) {}

    public record Period(Instant from, Instant until) {}

    /** Those of now and those to come. */
    @Transactional(readOnly = true)
    public List<Deputy> of(UUID principal) {
        return grants.delegatedBy(principal, clock.instant()).stream().map(this::deputy).toList();
    }

    /**
     * Hands every district that the principal holds as his own to an official he names.
     *
     * @param from {@code null} for now
     * @throws Problem {@code deputy.unknown}, {@code deputy.too_long}, {@code period.invalid},
     *     {@code grant.to_oneself}, {@code grant.held}, or {@code access.forbidden} for who is a
     *     deputy himself
     */
    public void appoint(UUID principal, Mobile mobile, @Nullable Instant from, Instant until) {
        Instant now = clock.instant();
        Instant begins = from == null || from.isBefore(now) ? now : from;
        List<RoleGrant> own = ownDistricts(principal, now);
        UUID deputy = official(mobile, now);
        if (deputy.equals(principal)) {
            throw new Problem(OfficeProblem.TO_ONESELF);
        }
        if (!begins.isBefore(until)) {
            throw Problem.atField(OfficeProblem.PERIOD_INVALID, "until");
        }
        if (!own.stream().allMatch(each -> each.reaches(until))) {
            throw Problem.atField(OfficeProblem.DEPUTY_TOO_LONG, "until");
        }
        if (grants.delegatedBy(principal, now).stream()
                .anyMatch(each -> each.accountId().equals(deputy))) {
            throw new Problem(OfficeProblem.HELD);
        }
        own.forEach(each -> {
            RoleGrant given = grants.save(each.delegate(deputy, DEPUTY, begins, until));
            events.publishEvent(GrantChanged.delegated(given, principal));
        });
    }

    /**
     * Ends it now.
     *
     * @throws Problem {@code thing.not_found}
     */
    public void recall(UUID principal, UUID grantId) {
        Instant now = clock.instant();
        RoleGrant given =
                grants.delegatedBy(principal, now).stream()
                        .filter(each -> each.id().equals(grantId))
                        .findFirst()
                        .orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND_THING));
        given.endAt(now);
        events.publishEvent(GrantChanged.recalled(given, principal));
    }

    private List<RoleGrant> ownDistricts(UUID principal, Instant now) {
        List<RoleGrant> own =
                grants.held(principal, now).stream()
                        .filter(each -> each.role() == Role.PROSECUTOR && each.isOwn())
                        .toList();
        if (own.isEmpty()) {
            throw new Problem(CommonProblem.ACCESS_FORBIDDEN);
        }
        return own;
    }

    /** Only who is an official already: an administrator has looked at them. */
    private UUID official(Mobile mobile, Instant now) {
        return accounts.findFirstByMobileIndexIn(index.all(Account.MOBILE, mobile.number()))
                .filter(Account::isOpen)
                .map(Account::id)
                .filter(each ->
                        grants.notOver(Set.of(each), now).stream()
                                .anyMatch(held -> held.isOffice() && held.isOwn()))
                .orElseThrow(() -> Problem.atField(OfficeProblem.DEPUTY_UNKNOWN, "mobile"));
    }

    private Deputy deputy(RoleGrant grant) {
        ReadingOffices.OfficeHeld held = reading.held(grant);
        Instant until = grant.validUntil();
        return new Deputy(
                grant.id(),
                grant.accountId(),
                reading.name(grant.accountId()),
                held.placeName(),
                new Period(grant.validFrom(), until == null ? grant.validFrom() : until));
    }
}
