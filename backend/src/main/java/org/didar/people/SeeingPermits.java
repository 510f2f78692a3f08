package org.didar.people;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.didar.access.Access;
import org.didar.access.Act;
import org.didar.access.Actor;
import org.didar.crypto.FieldCipher;
import org.didar.places.PrisonDirectory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who needs a permit in the official's prisons, and who has one. */
@Service
@Transactional(readOnly = true)
class SeeingPermits {

    private static final Limit MOST = Limit.of(200);

    private final Relationships relationships;
    private final VisitPermits permits;
    private final PermitRefusals refusals;
    private final People people;
    private final PeopleDirectory directory;
    private final PrisonDirectory prisons;
    private final Access access;
    private final FieldCipher cipher;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SeeingPermits(
            Relationships relationships,
            VisitPermits permits,
            PermitRefusals refusals,
            People people,
            PeopleDirectory directory,
            PrisonDirectory prisons,
            Access access,
            FieldCipher cipher,
            ApplicationEventPublisher events,
            Clock clock) {
        this.relationships = relationships;
        this.permits = permits;
        this.refusals = refusals;
        this.people = people;
        this.directory = directory;
        this.prisons = prisons;
        this.access = access;
        this.cipher = cipher;
        this.events = events;
        this.clock = clock;
    }

    /** At most 200, whoever waits longest first; every look is kept, once for each prison. */
    @Transactional
    List<PermitRow> list(Actor actor, PermitState state) {
        access.requireAnywhere(actor, Act.ALLOW_VISITS);
        Set<UUID> own =
                access.territories(actor, Act.ALLOW_VISITS)
                        .flatMap(territory -> prisons.prisonsWithin(territory).stream())
                        .collect(Collectors.toSet());
        own.forEach(prison -> events.publishEvent(new PermitsRead(prison, actor.id())));
        Instant now = clock.instant();
        List<Relationship> found = relationships(own, state, now);
        Set<UUID> prisoners =
                found.stream().map(Relationship::prisonerId).collect(Collectors.toSet());
        List<VisitPermit> held = permits.ofPrisoners(prisoners, now);
        List<PermitRefusal> refused = refusals.findByPrisonerIdIn(prisoners);
        return found.stream().map(each -> row(each, state, held, refused)).toList();
    }

    private List<Relationship> relationships(Collection<UUID> own, PermitState state, Instant now) {
        return switch (state) {
            case WAITING -> relationships.waitingForPermit(own, now, MOST);
            case GRANTED -> relationships.withPermit(own, now, MOST);
            case REFUSED -> relationships.refusedPermit(own, now, MOST);
        };
    }

    private PermitRow row(
            Relationship relationship,
            PermitState state,
            List<VisitPermit> held,
            List<PermitRefusal> refused) {
        Person person = people.findById(relationship.personId()).orElseThrow();
        PrisonerView prisoner = directory.prisoner(relationship.prisonerId());
        Instant until =
                held.stream()
                        .filter(each -> each.isOf(relationship))
                        .map(VisitPermit::validUntil)
                        .max(Comparator.naturalOrder())
                        .orElse(null);
        PermitRefusal no =
                refused.stream().filter(each -> each.isOf(relationship)).findFirst().orElse(null);
        return new PermitRow(
                relationship.id(),
                state,
                person.view().name(),
                person.declaredIdentity(cipher),
                relationship.relation(),
                prisoner.name(),
                prisoner.number(),
                relationship.filedAt(),
                until,
                no == null ? null : no.reason(),
                no == null ? null : no.refusedAt());
    }
}
