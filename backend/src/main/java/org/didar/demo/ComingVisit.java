package org.didar.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.didar.demo.DemoPeople.Lawyer;
import org.didar.demo.DemoPeople.Relative;
import org.didar.kernel.Problem;
import org.didar.people.KinView;
import org.didar.people.PeopleDirectory;
import org.didar.people.RelationshipStatus;
import org.didar.places.StationView;
import org.didar.scheduling.Waiver;
import org.didar.visits.BookingVisits;
import org.didar.visits.VisitDirectory;
import org.didar.visits.VisitView;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * A visit that begins a few minutes after each start, so that there is one to enter; and a lawyer's
 * at noon.
 */
@Component
@OnlyInDemo
class ComingVisit {

    private static final Logger log = LoggerFactory.getLogger(ComingVisit.class);
    private static final Duration AROUND = Duration.ofMinutes(30);
    private static final Duration AHEAD = Duration.ofDays(2);

    private final DemoActors actors;
    private final PeopleDirectory people;
    private final BookingVisits booking;
    private final VisitDirectory visits;
    private final DemoSessions sessions;
    private final Clock clock;

    ComingVisit(
            DemoActors actors,
            PeopleDirectory people,
            BookingVisits booking,
            VisitDirectory visits,
            DemoSessions sessions,
            Clock clock) {
        this.actors = actors;
        this.people = people;
        this.booking = booking;
        this.visits = visits;
        this.sessions = sessions;
        this.clock = clock;
    }

    record Arranged(String visitor, String prisoner, UUID stationId, Instant start) {}

    /**
     * One that is still to come, or else a new one for the first family whose turn of the week is
     * not used up. Empty when everybody's is.
     */
    Optional<Arranged> arrange(StationView station) {
        Instant now = clock.instant();
        Optional<VisitView> kept =
                visits.atStation(station.id(), now.minus(AROUND), now.plus(AROUND)).stream()
                        .filter(each -> !each.status().isFinal() && each.end().isAfter(now))
                        .findFirst();
        return kept.or(() -> book(station)).map(this::arranged);
    }

    /** The lawyer's visit that is still to come, or else a new one, privileged as each of them. */
    Optional<Arranged> arrangeForLawyer(UUID prison) {
        Instant now = clock.instant();
        Optional<VisitView> kept =
                visits.inPrisons(List.of(prison), now, now.plus(AHEAD)).stream()
                        .filter(each -> each.type().isPrivileged() && !each.status().isFinal())
                        .findFirst();
        return kept.or(() -> bookForLawyer(DemoPeople.LAWYERS.getFirst())).map(this::arranged);
    }

    /** On a day off there is none. */
    private Optional<VisitView> bookForLawyer(Lawyer lawyer) {
        Instant start = sessions.nextForLawyers().atZone(DemoPlaces.ZONE).toInstant();
        UUID visitor = Objects.requireNonNull(actors.of(lawyer.mobile()).personId());
        return booked(() ->
                booking.arrangeForLawyer(
                        actors.officer(),
                        prisonerOf(visitor),
                        visitor,
                        start,
                        Waiver.Reason.DEMONSTRATION));
    }

    private Optional<VisitView> book(StationView station) {
        LocalDateTime start = sessions.soon();
        sessions.planOnce(station.prisonId(), station.id(), start);
        return DemoPeople.RELATIVES.stream()
                .filter(each -> each.standing() == DemoPeople.Standing.APPROVED)
                .flatMap(each -> book(each, start.atZone(DemoPlaces.ZONE).toInstant()).stream())
                .findFirst();
    }

    /** A family without a turn left is passed over, and one of another prison finds no place. */
    private Optional<VisitView> book(Relative relative, Instant start) {
        UUID visitor = Objects.requireNonNull(actors.of(relative.mobile()).personId());
        return booked(() ->
                booking.arrange(
                        actors.officer(),
                        prisonerOf(visitor),
                        visitor,
                        start,
                        Waiver.Reason.DEMONSTRATION));
    }

    private Optional<VisitView> booked(Supplier<UUID> visit) {
        try {
            return Optional.of(visits.view(visit.get()));
        } catch (Problem notNow) {
            log.info("No coming visit for one visitor: {}", notNow.code().code());
            return Optional.empty();
        }
    }

    private UUID prisonerOf(UUID visitor) {
        return people.kinOf(visitor).stream()
                .filter(each -> each.status() == RelationshipStatus.APPROVED)
                .map(KinView::prisonerId)
                .findFirst()
                .orElseThrow();
    }

    private Arranged arranged(VisitView visit) {
        return new Arranged(
                people.person(visit.lead().personId()).name(),
                people.prisoner(visit.prisonerId()).name(),
                visit.stationId(),
                visit.start());
    }
}
