package org.didar.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.didar.access.Actor;
import org.didar.access.Actors;
import org.didar.access.SignedIn;
import org.didar.accounts.AccountDirectory;
import org.didar.accounts.Mobile;
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

/** A visit that begins a few minutes after each start, so that there is one to enter. */
@Component
@OnlyInDemo
class ComingVisit {

    private static final Logger log = LoggerFactory.getLogger(ComingVisit.class);
    private static final Duration AROUND = Duration.ofMinutes(30);

    private final AccountDirectory accounts;
    private final Actors actors;
    private final PeopleDirectory people;
    private final BookingVisits booking;
    private final VisitDirectory visits;
    private final DemoSessions sessions;
    private final Clock clock;

    ComingVisit(
            AccountDirectory accounts,
            Actors actors,
            PeopleDirectory people,
            BookingVisits booking,
            VisitDirectory visits,
            DemoSessions sessions,
            Clock clock) {
        this.accounts = accounts;
        this.actors = actors;
        this.people = people;
        this.booking = booking;
        this.visits = visits;
        this.sessions = sessions;
        this.clock = clock;
    }

    record Arranged(String relative, String prisoner, UUID stationId, Instant start) {}

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
        Actor officer = actor(DemoPeople.OFFICIALS.getFirst().mobile());
        UUID visitor = Objects.requireNonNull(actor(relative.mobile()).personId());
        try {
            return Optional.of(
                    visits.view(
                            booking.arrange(
                                    officer,
                                    prisonerOf(visitor),
                                    visitor,
                                    start,
                                    Waiver.Reason.DEMONSTRATION)));
        } catch (Problem notThisFamily) {
            log.info("No coming visit for one family: {}", notThisFamily.code().code());
            return Optional.empty();
        }
    }

    private Actor actor(String mobile) {
        UUID account = accounts.ofMobile(Mobile.parse(mobile).orElseThrow()).orElseThrow();
        return actors.find(new SignedIn(SignedIn.Kind.PERSON, account)).orElseThrow();
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
