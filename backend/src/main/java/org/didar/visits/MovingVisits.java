package org.didar.visits;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.didar.kernel.Problem;
import org.didar.people.PrisonerTransferred;
import org.didar.scheduling.MovingPlaces;
import org.didar.scheduling.Place;
import org.didar.scheduling.Wish;
import org.didar.scheduling.WithOfficial;
import org.didar.timetable.SessionKind;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Takes a prisoner's open visits along to another prison, inside the transaction of the move. */
@Component
class MovingVisits {

    private static final String WHY = "TRANSFERRED";

    private final Visits visits;
    private final SavingVisits saving;
    private final MovingPlaces moving;
    private final GivingTurnsBack turns;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MovingVisits(
            Visits visits,
            SavingVisits saving,
            MovingPlaces moving,
            GivingTurnsBack turns,
            ApplicationEventPublisher events,
            Clock clock) {
        this.visits = visits;
        this.saving = saving;
        this.moving = moving;
        this.turns = turns;
        this.events = events;
        this.clock = clock;
    }

    /** Nobody is moved out of a visit: its people are in the room. */
    @EventListener
    void follow(PrisonerTransferred transfer) {
        List<Visit> open = visits.ofPrisoner(transfer.prisonerId(), VisitStatus.open());
        if (open.stream().anyMatch(visit -> visit.status().isUnderWay())) {
            throw new Problem(VisitProblem.RUNNING);
        }
        open.forEach(visit -> follow(visit, transfer.actorId()));
    }

    private void follow(Visit visit, UUID actor) {
        Instant now = clock.instant();
        VisitView before = visit.view(now);
        Optional<Place> place = newPlace(before, now);
        if (place.isPresent()) {
            visit.move(place.get(), actor, WHY, now);
        } else if (before.status() == VisitStatus.HELD) {
            visit.expire(actor, now);
            turns.after(visit);
        } else {
            visit.cancel(Outcome.PRISON_CANCELLED, actor, WHY, false, now);
            turns.after(visit);
        }
        saving.save(visit);
        place.ifPresent(found ->
                events.publishEvent(
                        new VisitMoved(
                                before.id(),
                                before.prisonId(),
                                before.stationId(),
                                before.start(),
                                found.start(),
                                WHY)));
    }

    private Optional<Place> newPlace(VisitView visit, Instant now) {
        Instant heldUntil = visit.heldUntil();
        if (heldUntil != null && !now.isBefore(heldUntil)) {
            return Optional.empty();
        }
        Set<UUID> visitors = visit.visitorIds();
        SessionKind kind = SessionKind.valueOf(visit.type().name());
        return moving.follow(
                new Wish(visit.id(), visit.prisonerId(), visitors, visit.start(), kind, null)
                        .with(WithOfficial.keeping(visit.officialId(), false)),
                heldUntil);
    }
}
