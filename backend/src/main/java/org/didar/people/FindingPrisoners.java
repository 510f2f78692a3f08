package org.didar.people;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.didar.access.Access;
import org.didar.access.Act;
import org.didar.access.Actor;
import org.didar.access.Reach;
import org.didar.people.PrisonerController.PrisonerAction;
import org.didar.people.PrisonerController.PrisonerCard;
import org.didar.people.PrisonerController.Visitor;
import org.didar.places.PrisonDirectory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds prisoners for those who decide who may visit them; every finding is kept. */
@Service
class FindingPrisoners {

    private final Prisoners prisoners;
    private final PeopleDirectory directory;
    private final PrisonDirectory prisons;
    private final Access access;
    private final ApplicationEventPublisher events;

    FindingPrisoners(
            Prisoners prisoners,
            PeopleDirectory directory,
            PrisonDirectory prisons,
            Access access,
            ApplicationEventPublisher events) {
        this.prisoners = prisoners;
        this.directory = directory;
        this.prisons = prisons;
        this.access = access;
        this.events = events;
    }

    @Transactional
    List<PrisonerCard> byNumber(Actor actor, String number) {
        access.requireAnywhere(actor, Act.SEE_RESTRICTIONS);
        Set<UUID> own =
                access.territories(actor, Act.SEE_RESTRICTIONS)
                        .flatMap(territory -> prisons.prisonsWithin(territory).stream())
                        .collect(Collectors.toSet());
        return prisoners.findByPrisonIdInAndNumber(own, Digits.toAscii(number).strip()).stream()
                .map(Prisoner::view)
                .map(each -> card(each, actor))
                .toList();
    }

    private PrisonerCard card(PrisonerView prisoner, Actor actor) {
        events.publishEvent(new PrisonerFound(prisoner.id(), prisoner.prisonId(), actor.id()));
        List<Visitor> visitors =
                directory.approvedVisitors(prisoner.id()).stream()
                        .map(each -> new Visitor(each.personId(), each.name(), each.relation()))
                        .toList();
        return new PrisonerCard(
                prisoner.id(),
                prisoner.name(),
                prisoner.number(),
                prisoner.ward(),
                prisoner.prisonId(),
                prisons.prison(prisoner.prisonId()).name(),
                visitors,
                allowed(actor, prisons.reach(prisoner.prisonId())));
    }

    private Set<PrisonerAction> allowed(Actor actor, Reach reach) {
        Set<PrisonerAction> actions = EnumSet.noneOf(PrisonerAction.class);
        for (PrisonerAction action : PrisonerAction.values()) {
            if (access.allows(actor, act(action), reach)) {
                actions.add(action);
            }
        }
        return actions;
    }

    private static Act act(PrisonerAction action) {
        return switch (action) {
            case TRANSFER -> Act.TRANSFER_PRISONER;
            case DISCIPLINE -> Act.DISCIPLINE;
            case RESTRICT -> Act.RESTRICT_VISITS;
            case SEPARATE -> Act.KEEP_SEPARATE;
        };
    }
}
