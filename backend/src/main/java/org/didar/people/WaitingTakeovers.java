package org.didar.people;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.didar.access.Access;
import org.didar.access.Act;
import org.didar.access.Actor;
import org.didar.people.TakeoverController.WaitingTakeover;
import org.didar.places.PrisonDirectory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who says to be a person that the official's prisons know, oldest first. */
@Service
class WaitingTakeovers {

    private final Takeovers takeovers;
    private final PeopleDirectory directory;
    private final PrisonDirectory prisons;
    private final Access access;
    private final ApplicationEventPublisher events;

    WaitingTakeovers(
            Takeovers takeovers,
            PeopleDirectory directory,
            PrisonDirectory prisons,
            Access access,
            ApplicationEventPublisher events) {
        this.takeovers = takeovers;
        this.directory = directory;
        this.prisons = prisons;
        this.access = access;
        this.events = events;
    }

    /** Every look is kept, once for each prison. */
    @Transactional
    List<WaitingTakeover> before(Actor actor) {
        access.requireAnywhere(actor, Act.DECIDE_TAKEOVER);
        Set<UUID> own =
                access.territories(actor, Act.DECIDE_TAKEOVER)
                        .flatMap(territory -> prisons.prisonsWithin(territory).stream())
                        .collect(Collectors.toSet());
        own.forEach(prison -> events.publishEvent(new ApprovalsRead(prison, actor.id())));
        return takeovers.waitingIn(own).stream().map(this::row).toList();
    }

    private WaitingTakeover row(Takeover takeover) {
        UUID person = takeover.personId();
        return new WaitingTakeover(
                takeover.id(),
                takeover.claimedName(),
                takeover.claimedBirthDate(),
                directory.person(person).name(),
                directory.declaredIdentity(person),
                directory.voucher(person).orElse(null),
                takeover.filedAt());
    }
}
