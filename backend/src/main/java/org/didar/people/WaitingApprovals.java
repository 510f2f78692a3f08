package org.didar.people;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.didar.access.Access;
import org.didar.access.Act;
import org.didar.access.Actor;
import org.didar.crypto.FieldCipher;
import org.didar.people.ApprovalController.Approval;
import org.didar.places.PrisonDirectory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The relationships that wait for a decision in the official's prisons, oldest first. */
@Service
@Transactional(readOnly = true)
class WaitingApprovals {

    private final Relationships relationships;
    private final People people;
    private final PeopleDirectory directory;
    private final PrisonDirectory prisons;
    private final Access access;
    private final FieldCipher cipher;
    private final ApplicationEventPublisher events;

    WaitingApprovals(
            Relationships relationships,
            People people,
            PeopleDirectory directory,
            PrisonDirectory prisons,
            Access access,
            FieldCipher cipher,
            ApplicationEventPublisher events) {
        this.relationships = relationships;
        this.people = people;
        this.directory = directory;
        this.prisons = prisons;
        this.access = access;
        this.cipher = cipher;
        this.events = events;
    }

    /** Every look is kept, once for each prison. */
    @Transactional
    List<Approval> before(Actor actor) {
        access.requireAnywhere(actor, Act.DECIDE_RELATIONSHIP);
        Set<UUID> own =
                access.territories(actor, Act.DECIDE_RELATIONSHIP)
                        .flatMap(territory -> prisons.prisonsWithin(territory).stream())
                        .collect(Collectors.toSet());
        own.forEach(prison -> events.publishEvent(new ApprovalsRead(prison, actor.id())));
        return relationships.pendingIn(own).stream().map(this::approval).toList();
    }

    private Approval approval(Relationship relationship) {
        Person person = people.findById(relationship.personId()).orElseThrow();
        PrisonerView prisoner = directory.prisoner(relationship.prisonerId());
        return new Approval(
                relationship.id(),
                person.view().name(),
                person.declaredIdentity(cipher),
                directory.voucher(person.id()).orElse(null),
                relationship.relation(),
                prisoner.name(),
                prisoner.number(),
                relationship.filedAt());
    }
}
