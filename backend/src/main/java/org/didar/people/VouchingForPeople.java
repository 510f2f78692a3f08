package org.didar.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.didar.access.Access;
import org.didar.access.Act;
import org.didar.access.Actor;
import org.didar.access.Role;
import org.didar.kernel.CommonProblem;
import org.didar.kernel.Problem;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Children and people without a phone become visitors by somebody's word: an adult's who has said
 * who they are, or a point clerk's. The prison decides about each relationship as always; they join
 * at an adult's device, since they have no account of their own.
 */
@Service
@Transactional
class VouchingForPeople {

    /** A large family, not a register of strangers. */
    private static final int MOST_OF_A_FAMILY = 12;

    private final Vouchings vouchings;
    private final RegisteringPeople registering;
    private final DeclaringRelationships declaring;
    private final PeopleDirectory directory;
    private final Access access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    VouchingForPeople(
            Vouchings vouchings,
            RegisteringPeople registering,
            DeclaringRelationships declaring,
            PeopleDirectory directory,
            Access access,
            ApplicationEventPublisher events,
            Clock clock) {
        this.vouchings = vouchings;
        this.registering = registering;
        this.declaring = declaring;
        this.directory = directory;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param identity may be empty: small children have no card yet
     */
    record Newcomer(
            String givenName,
            String familyName,
            TypedIdentity identity,
            LocalDate birthDate,
            Tie tie) {}

    /**
     * @throws Problem {@code registration.missing}, {@code voucher.too_young}, {@code
     *     vouched.too_many}, {@code tie.impossible} or what {@link RegisteringPeople} throws
     */
    UUID vouch(Actor actor, Newcomer newcomer) {
        access.requireAnywhere(actor, Act.VOUCH);
        UUID voucher = voucher(actor);
        requireTie(actor, newcomer.tie());
        PersonView person =
                registering.vouchedFor(
                        newcomer.givenName(),
                        newcomer.familyName(),
                        newcomer.identity(),
                        newcomer.birthDate());
        vouchings.save(new Vouching(person.id(), actor, voucher, newcomer.tie(), clock.instant()));
        events.publishEvent(new PersonVouched(person.id(), newcomer.tie(), actor.id()));
        return person.id();
    }

    /** Files a relationship for somebody whom the actor vouched for; anyone else is not there. */
    UUID declare(Actor actor, UUID personId, String prisonerNumber, Relation relation) {
        if (vouchings.findById(personId).filter(each -> each.isBy(actor)).isEmpty()) {
            throw new Problem(CommonProblem.NOT_FOUND_THING);
        }
        access.requireAnywhere(actor, Act.VOUCH);
        return declaring.declareFor(actor, personId, prisonerNumber, relation).relationshipId();
    }

    private UUID voucher(Actor actor) {
        UUID voucher = actor.personId();
        if (voucher == null) {
            throw new Problem(PeopleProblem.REGISTRATION_MISSING);
        }
        if (!directory.isAdult(voucher)) {
            throw new Problem(PeopleProblem.VOUCHER_TOO_YOUNG);
        }
        boolean clerk = actor.has(Role.POINT_CLERK);
        if (!clerk && vouchings.countByVouchedBy(actor.id()) >= MOST_OF_A_FAMILY) {
            throw new Problem(PeopleProblem.VOUCHED_TOO_MANY);
        }
        return voucher;
    }

    /** A clerk vouches as a clerk and nobody else does. */
    private static void requireTie(Actor actor, Tie tie) {
        if (actor.has(Role.POINT_CLERK) != (tie == Tie.CLERK)) {
            throw Problem.atField(PeopleProblem.TIE_IMPOSSIBLE, "tie");
        }
    }
}
