package org.didar.scheduling;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.didar.people.VisitEligibility;
import org.didar.places.PrisonView;
import org.didar.timetable.Ticks;
import org.springframework.stereotype.Component;

/** Reads in a handful of queries all that decides over some days. */
@Component
class LookingAhead {

    private static final int LONGEST_GAP = 60 / Ticks.MINUTES;

    private final VisitEligibility eligibility;
    private final TickClaims claims;
    private final ClaimedPlaces places;
    private final KeepingApart apart;
    private final InvitingOfficials officials;
    private final Turns turns;
    private final TurnRules periods;
    private final CheckingWishes checking;
    private final Clock clock;

    LookingAhead(
            VisitEligibility eligibility,
            TickClaims claims,
            ClaimedPlaces places,
            KeepingApart apart,
            InvitingOfficials officials,
            Turns turns,
            TurnRules periods,
            CheckingWishes checking,
            Clock clock) {
        this.eligibility = eligibility;
        this.claims = claims;
        this.places = places;
        this.apart = apart;
        this.officials = officials;
        this.turns = turns;
        this.periods = periods;
        this.checking = checking;
        this.clock = clock;
    }

    /**
     * @param stations those of the prison that count; none where only people matter
     * @param end the day after the last one
     */
    Availability at(
            Wish wish, PrisonView prison, Set<UUID> stations, LocalDate first, LocalDate end) {
        Instant now = clock.instant();
        ZoneId zone = prison.zone();
        Periods counted = periods.at(prison, wish.kind());
        Instant from = first.atStartOfDay(zone).toInstant();
        Instant to = end.atStartOfDay(zone).toInstant();
        List<UUID> people = new ArrayList<>();
        people.add(wish.prisonerId());
        people.addAll(wish.visitorIds());
        Attendance joining = officials.of(wish.official(), prison, first, end);
        people.addAll(joining.resources());
        // A gap may reach past the last midnight.
        Ticks span = new Ticks(Ticks.during(from), Ticks.during(to) + LONGEST_GAP);
        TurnsTaken taken =
                wish.kind().usesQuota()
                        ? turns.read(
                                wish.prisonerId(),
                                counted.of(now.atZone(zone).toLocalDate()),
                                now,
                                wish.visitId())
                        : TurnsTaken.UNCOUNTED;
        List<UUID> except = new ArrayList<>(taken.offeredTo(wish.visitorIds()));
        except.add(wish.visitId());
        Busy busy = claims.busy(people, span, now, except);
        if (!stations.isEmpty()) {
            places.addStations(busy, prison.id(), span, now, except);
        }
        return new Availability(
                wish,
                zone,
                busy,
                apart.of(wish.prisonerId(), prison),
                joining,
                List.copyOf(
                        eligibility
                                .outlooks(wish.visitorIds(), wish.prisonerId(), now, to)
                                .values()),
                taken,
                counted,
                checking.facts(wish, prison, now));
    }
}
