package org.didar.visits;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.didar.access.Actor;
import org.didar.kernel.Ids;
import org.didar.people.PeopleDirectory;
import org.didar.scheduling.ClaimingPlaces;
import org.didar.scheduling.MovingPlaces;
import org.didar.scheduling.Place;
import org.didar.scheduling.Wish;
import org.didar.scheduling.WithOfficial;
import org.didar.timetable.BookedVisits;
import org.didar.timetable.SessionKind;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the timetable asks about booked visits before it changes under them. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class TimetabledVisits implements BookedVisits {

    private final Visits visits;
    private final SavingVisits saving;
    private final MovingPlaces moving;
    private final ClaimingPlaces places;
    private final PeopleDirectory people;
    private final ApplicationEventPublisher events;
    private final JdbcClient jdbc;
    private final Clock clock;

    TimetabledVisits(
            Visits visits,
            SavingVisits saving,
            MovingPlaces moving,
            ClaimingPlaces places,
            PeopleDirectory people,
            ApplicationEventPublisher events,
            JdbcClient jdbc,
            Clock clock) {
        this.visits = visits;
        this.saving = saving;
        this.moving = moving;
        this.places = places;
        this.people = people;
        this.events = events;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** By a plain statement: a closed province has more visits than entities should be made of. */
    @Override
    public List<Booked> between(Collection<UUID> prisons, Instant from, Instant until) {
        if (prisons.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(
                        """
                        select id, prison_id, station_id, type, start_at, end_at, held_until
                        from visit
                        where prison_id in (:prisons) and start_at >= :from and start_at < :until
                          and (status in ('REQUESTED', 'CONFIRMED')
                            or (status = 'HELD' and held_until > :now))
                        order by start_at, id
                        """)
                .param("prisons", prisons.stream().map(Ids::bytes).toList())
                .param("from", at(from))
                .param("until", at(until))
                .param("now", at(clock.instant()))
                .query(TimetabledVisits::booked)
                .list();
    }

    private static Booked booked(ResultSet row, int index) throws SQLException {
        return new Booked(
                Ids.of(row.getBytes(1)),
                Ids.of(row.getBytes(2)),
                Ids.of(row.getBytes(3)),
                SessionKind.valueOf(row.getString(4)),
                row.getObject(5, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getObject(6, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getObject(7) != null);
    }

    private static LocalDateTime at(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    @Override
    public Map<UUID, String> names(Collection<UUID> ids) {
        Instant now = clock.instant();
        Map<UUID, String> names = new HashMap<>();
        for (Visit visit : visits.findAllById(ids)) {
            VisitView view = visit.view(now);
            names.put(view.id(), people.prisoner(view.prisonerId()).shortName());
        }
        return names;
    }

    /** What was given up or has begun meanwhile is no matter of the timetable's any more. */
    @Override
    public void settle(Booked booked, Decision decision, Actor actor, String reason) {
        Visit visit = visits.findById(booked.visitId()).orElseThrow();
        boolean coming =
                visit.status() == VisitStatus.REQUESTED || visit.status() == VisitStatus.CONFIRMED;
        if (coming) {
            switch (decision) {
                case KEEP -> {}
                case MOVE -> move(visit, actor, reason);
                case CANCEL -> {
                    places.release(visit.id(), true);
                    cancel(visit, actor, reason);
                }
            }
        }
    }

    private void move(Visit visit, Actor actor, String reason) {
        Instant now = clock.instant();
        VisitView before = visit.view(now);
        SessionKind kind = SessionKind.valueOf(before.type().name());
        Wish wish =
                new Wish(
                                before.id(),
                                before.prisonerId(),
                                before.visitorIds(),
                                before.start(),
                                kind,
                                null)
                        .with(WithOfficial.keeping(before.officialId(), false));
        Optional<Place> found = moving.follow(wish, null);
        if (found.isEmpty()) {
            cancel(visit, actor, reason);
            return;
        }
        Place place = found.get();
        visit.move(place, actor.id(), reason, now);
        saving.save(visit);
        events.publishEvent(
                new VisitMoved(
                        before.id(),
                        before.prisonId(),
                        before.stationId(),
                        before.start(),
                        place.start(),
                        reason));
    }

    private void cancel(Visit visit, Actor actor, String reason) {
        visit.cancel(Outcome.PRISON_CANCELLED, actor.id(), reason, false, clock.instant());
        saving.save(visit);
    }
}
