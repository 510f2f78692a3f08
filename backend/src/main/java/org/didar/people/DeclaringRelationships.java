package org.didar.people;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.didar.access.Access;
import org.didar.access.Act;
import org.didar.access.Actor;
import org.didar.kernel.Problem;
import org.didar.kernel.Throttle;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person says to be a prisoner's relative; the prison decides. */
@Service
@Transactional
public class DeclaringRelationships {

    private static final int NUMBERS_AN_HOUR = 20;

    private final Relationships relationships;
    private final Prisoners prisoners;
    private final Access access;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Throttle numbers;

    DeclaringRelationships(
            Relationships relationships,
            Prisoners prisoners,
            Access access,
            ApplicationEventPublisher events,
            Clock clock) {
        this.relationships = relationships;
        this.prisoners = prisoners;
        this.access = access;
        this.events = events;
        this.clock = clock;
        this.numbers = new Throttle(NUMBERS_AN_HOUR, Duration.ofHours(1), clock);
    }

    /**
     * Files it for the prison's approval. Numbers can be tried only slowly, and until approval the
     * answer never names the prisoner, so that nobody learns who is imprisoned by trying.
     *
     * @throws Problem {@code registration.missing}, {@code prisoner.unknown}, {@code
     *     relationship.exists} or {@code rate.limited}
     */
    public KinView declare(Actor actor, String prisonerNumber, Relation relation) {
        access.requireAnywhere(actor, Act.DECLARE_RELATIONSHIP);
        UUID personId = actor.personId();
        if (personId == null) {
            throw new Problem(PeopleProblem.REGISTRATION_MISSING);
        }
        return declareFor(actor, personId, prisonerNumber, relation);
    }

    /** The same for somebody whom the actor vouched for. */
    KinView declareFor(Actor actor, UUID personId, String prisonerNumber, Relation relation) {
        numbers.take(actor.id().toString());
        PrisonerView prisoner = find(prisonerNumber);
        Relationship filed = file(personId, prisoner.id(), relation);
        events.publishEvent(
                new RelationshipFiled(
                        filed.id(), personId, prisoner.id(), prisoner.prisonId(), actor.id()));
        return filed.view();
    }

    /** A number that two prisons use names nobody: guessing between them would be wrong. */
    private PrisonerView find(String number) {
        List<Prisoner> found = prisoners.findByNumber(Digits.toAscii(number).strip());
        if (found.size() != 1) {
            throw Problem.atField(PeopleProblem.PRISONER_UNKNOWN, "prisonerNumber");
        }
        return found.getFirst().view();
    }

    private Relationship file(UUID personId, UUID prisonerId, Relation relation) {
        Optional<Relationship> earlier =
                relationships.findByPersonIdAndPrisonerId(personId, prisonerId);
        if (earlier.isPresent()) {
            earlier.get().fileAgain(relation, clock.instant());
            return earlier.get();
        }
        try {
            return relationships.saveAndFlush(
                    Relationship.file(personId, prisonerId, relation, clock.instant()));
        } catch (DataIntegrityViolationException filedMeanwhile) {
            throw new Problem(PeopleProblem.RELATIONSHIP_EXISTS);
        }
    }
}
