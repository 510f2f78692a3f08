package org.didar.visits;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.didar.access.Access;
import org.didar.access.Act;
import org.didar.access.Actor;
import org.didar.kernel.ProblemCode;
import org.didar.people.PeopleDirectory;
import org.didar.people.Relation;
import org.didar.places.PrisonDirectory;
import org.didar.places.PrisonView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The visits that wait for an answer in an official's prisons, by deadline; at most 200. */
@Service
@Transactional(readOnly = true)
class WaitingVisits {

    private final Visits visits;
    private final RequestingVisits requesting;
    private final PeopleDirectory people;
    private final PrisonDirectory prisons;
    private final Access access;
    private final Clock clock;

    WaitingVisits(
            Visits visits,
            RequestingVisits requesting,
            PeopleDirectory people,
            PrisonDirectory prisons,
            Access access,
            Clock clock) {
        this.visits = visits;
        this.requesting = requesting;
        this.people = people;
        this.prisons = prisons;
        this.access = access;
        this.clock = clock;
    }

    /**
     * @param awaitsApproval whether the prison has to say yes; otherwise a permit alone is waited
     *     for
     * @param blocked what bars one of its people now, for example {@code permit.missing}
     */
    record WaitingVisit(
            UUID id,
            Instant start,
            Instant end,
            Instant answerBy,
            boolean awaitsApproval,
            @Nullable String blocked,
            String prisonerName,
            String prisonName,
            String zone,
            List<Guest> visitors) {}

    /** Somebody who would come. */
    record Guest(String name, Relation relation, boolean lead) {}

    List<WaitingVisit> before(Actor actor) {
        access.requireAnywhere(actor, Act.DECIDE_VISIT);
        Set<UUID> own =
                access.territories(actor, Act.DECIDE_VISIT)
                        .flatMap(territory -> prisons.prisonsWithin(territory).stream())
                        .collect(Collectors.toSet());
        Instant now = clock.instant();
        return own.isEmpty()
                ? List.of()
                : visits.requestedIn(own).stream()
                        .map(visit -> row(visit.view(now), visit.awaitsApproval()))
                        .toList();
    }

    private WaitingVisit row(VisitView visit, boolean awaitsApproval) {
        PrisonView prison = prisons.prison(visit.prisonId());
        Instant answerBy = visit.answerBy();
        return new WaitingVisit(
                visit.id(),
                visit.start(),
                visit.end(),
                answerBy == null ? visit.start() : answerBy,
                awaitsApproval,
                requesting.blocking(visit).map(ProblemCode::code).orElse(null),
                people.prisoner(visit.prisonerId()).name(),
                prison.name(),
                prison.zone().getId(),
                visit.visitors().stream().map(this::guest).toList());
    }

    private Guest guest(VisitView.Visitor visitor) {
        return new Guest(
                people.person(visitor.personId()).name(), visitor.relation(), visitor.lead());
    }
}
