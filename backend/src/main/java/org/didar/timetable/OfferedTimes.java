package org.didar.timetable;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.didar.places.ClosedTimes;
import org.didar.places.ClosureView;
import org.didar.places.PrisonView;
import org.didar.places.Workplace;
import org.didar.places.Workplaces;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What a prison offers, whether or not it is still free: three statements for any number of days.
 */
@Component
public class OfferedTimes {

    /** Far enough for every horizon, and a date that every database holds. */
    private static final LocalDate EVER = LocalDate.of(9999, 12, 31);

    private final ReadingSessions sessions;
    private final Workplaces workplaces;
    private final ClosedTimes closures;
    private final Clock clock;

    OfferedTimes(
            ReadingSessions sessions, Workplaces workplaces, ClosedTimes closures, Clock clock) {
        this.sessions = sessions;
        this.workplaces = workplaces;
        this.closures = closures;
        this.clock = clock;
    }

    /** The offer from yesterday on for one type of visit, as it is now. */
    public Offer of(UUID prisonId, SessionKind kind) {
        LocalDate yesterday = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return new Offer(timetable(prisonId, yesterday.minusDays(1), EVER), kind);
    }

    /** For these days and visits of every type. */
    public Offer ofEveryKind(UUID prisonId, LocalDate first, LocalDate last) {
        return new Offer(timetable(prisonId, first, last), null);
    }

    /** For these days and one type of visit, of several prisons by a few statements. */
    public Map<UUID, Offer> of(
            Set<UUID> prisons, SessionKind kind, LocalDate first, LocalDate last) {
        Map<UUID, Workplace> places = workplaces.of(prisons);
        Set<UUID> provinces =
                places.values().stream().map(Workplace::provinceId).collect(Collectors.toSet());
        List<ClosureView> closed = closures.touching(prisons, provinces, first, last);
        Map<UUID, PrisonSessions> plans = sessions.of(places.keySet());
        Map<UUID, Offer> offers = new HashMap<>();
        places.forEach((prison, place) ->
                offers.put(
                        prison,
                        new Offer(
                                new Timetable(
                                        place,
                                        Objects.requireNonNull(plans.get(prison)),
                                        closed.stream()
                                                .filter(each -> concerns(each, place))
                                                .toList()),
                                kind)));
        return offers;
    }

    private static boolean concerns(ClosureView closure, Workplace place) {
        UUID prison = closure.prisonId();
        UUID province = closure.provinceId();
        return prison != null
                ? prison.equals(place.prisonId())
                : province == null || province.equals(place.provinceId());
    }

    /** For these days and every type of visit. */
    Timetable timetable(UUID prisonId, LocalDate first, LocalDate last) {
        Workplace place = workplaces.of(prisonId);
        return new Timetable(
                place,
                sessions.of(prisonId),
                closures.touching(prisonId, place.provinceId(), first, last));
    }

    /** One prison's offer. */
    public static final class Offer {

        private final Timetable timetable;
        private final @Nullable SessionKind kind;

        private Offer(Timetable timetable, @Nullable SessionKind kind) {
            this.timetable = timetable;
            this.kind = kind;
        }

        public PrisonView prison() {
            return timetable.place().prison();
        }

        /** In which the prison's days are counted. */
        public ZoneId zone() {
            return timetable.place().zone();
        }

        /** The stations that work. */
        public Set<UUID> stations() {
            return timetable.place().working();
        }

        /** How long the shortest visit on offer lasts, 0 when none is. */
        public int shortestMinutes() {
            return timetable.plan().sessions().stream()
                    .filter(this::suits)
                    .mapToInt(Session::slotMinutes)
                    .min()
                    .orElse(0);
        }

        private boolean suits(Session session) {
            return kind == null || session.kinds().contains(kind);
        }

        /** What is closed for some of that day. */
        public List<ClosureView> closuresOn(LocalDate day) {
            return timetable.closures().stream().filter(each -> each.isOn(day)).toList();
        }

        /** Whether the whole prison holds nothing on the whole day. */
        public boolean isClosed(LocalDate day) {
            return timetable.isClosed(day);
        }

        /** What is offered on that day, by start. */
        public List<Slot> planned(LocalDate day) {
            return timetable.on(day).stream()
                    .filter(each -> suits(each.session()))
                    .map(Timetable.Offered::slot)
                    .toList();
        }

        /** What is offered at that instant. */
        public List<Slot> at(Instant start) {
            LocalDate day = start.atZone(timetable.place().zone()).toLocalDate();
            return planned(day).stream().filter(slot -> slot.start().equals(start)).toList();
        }
    }
}
