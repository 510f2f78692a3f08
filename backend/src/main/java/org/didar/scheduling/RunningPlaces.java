package org.didar.scheduling;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.didar.kernel.Problem;
import org.didar.people.KeepingPrisoners;
import org.didar.places.PrisonDirectory;
import org.didar.scheduling.TickClaims.Claim;
import org.didar.scheduling.TickClaims.Kind;
import org.didar.timetable.Slot;
import org.didar.timetable.Ticks;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes the place of a visit that is under way: a later end, or another station for what is left
 * of it. Everything joins the caller's transaction, and the database refuses an overlap here as
 * everywhere. An official or interpreter who was promised until the old end is promised no more.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class RunningPlaces {

    private final KeepingPrisoners prisoners;
    private final KeepingApart apart;
    private final PrisonDirectory prisons;
    private final TickClaims claims;
    private final ClaimedPlaces places;
    private final Clock clock;

    RunningPlaces(
            KeepingPrisoners prisoners,
            KeepingApart apart,
            PrisonDirectory prisons,
            TickClaims claims,
            ClaimedPlaces places,
            Clock clock) {
        this.prisoners = prisoners;
        this.apart = apart;
        this.prisons = prisons;
        this.claims = claims;
        this.places = places;
        this.clock = clock;
    }

    /** A visit under way, and where its people are. */
    public record Running(
            UUID visitId,
            UUID prisonId,
            UUID stationId,
            UUID prisonerId,
            Set<UUID> visitorIds,
            Instant start,
            Instant end) {

        private Slot until(Instant newEnd, Instant free, UUID station) {
            return new Slot(start, newEnd, free, List.of(station));
        }
    }

    /**
     * Claims station, prisoner and visitors until the later end; the station's pause comes after it
     * as before. Both ends lie on whole steps.
     *
     * @throws Problem {@code slot.taken} when one of them is claimed by another visit, {@code
     *     slot.kept_apart}
     */
    public void extend(Running visit, Instant until) {
        Ticks more = Ticks.between(visit.end(), until);
        Ticks station = later(visit, more);
        requireApart(visit, visit.until(until, instant(station.end()), visit.stationId()));
        claim(visit.visitId(), claimsOf(visit, more, station));
        places.extend(visit.visitId(), until, station.end(), more.count());
    }

    /**
     * Claims another station of the same prison for the steps that are left, and gives the old one
     * up.
     *
     * @throws Problem {@code slot.taken}, {@code slot.kept_apart}
     */
    public void reseat(Running visit, UUID station) {
        Ticks left = left(visit);
        requireApart(visit, visit.until(visit.end(), instant(left.end()), station));
        claims.release(visit.visitId(), Kind.STATION);
        claim(visit.visitId(), List.of(new Claim(Kind.STATION, station, left)));
        places.reseat(visit.visitId(), station);
    }

    /** The later ends the visit could have, on whole steps, none after {@code latest}. */
    public List<Instant> ends(Running visit, Instant latest) {
        if (!latest.isAfter(visit.end())) {
            return List.of();
        }
        int most = Ticks.during(latest) - Ticks.at(visit.end());
        Set<UUID> people = people(visit);
        Set<UUID> all = new HashSet<>(people);
        all.add(visit.stationId());
        int stationEnd = stationEnd(visit);
        int first = Ticks.at(visit.end());
        Busy busy = busy(visit, all, new Ticks(first, stationEnd + most + 1));
        return IntStream.rangeClosed(1, most)
                .takeWhile(more ->
                        busy.isFree(visit.stationId(), new Ticks(stationEnd, stationEnd + more))
                                && people.stream()
                                        .allMatch(each ->
                                                busy.isFree(each, new Ticks(first, first + more))))
                .mapToObj(more -> instant(first + more))
                .toList();
    }

    /** The stations that are free until the visit's end and the pause after it. */
    public Set<UUID> freeStations(Running visit, Collection<UUID> stations) {
        Ticks left = left(visit);
        Busy busy = busy(visit, stations, left);
        return stations.stream()
                .filter(each -> !each.equals(visit.stationId()) && busy.isFree(each, left))
                .collect(Collectors.toSet());
    }

    private Busy busy(Running visit, Collection<UUID> resources, Ticks span) {
        return claims.busy(resources, span, clock.instant(), List.of(visit.visitId()));
    }

    private void requireApart(Running visit, Slot slot) {
        prisoners.keep(visit.prisonerId());
        Apart near = apart.lock(visit.prisonerId(), prisons.prison(visit.prisonId()));
        if (!near.allows(slot.stations().getFirst(), slot)) {
            throw new Problem(SchedulingProblem.KEPT_APART);
        }
    }

    private void claim(UUID visitId, List<Claim> wanted) {
        try {
            claims.hold(visitId, wanted, null, clock.instant(), true);
        } catch (DuplicateKeyException taken) {
            throw new Problem(SchedulingProblem.SLOT_TAKEN);
        }
    }

    private static List<Claim> claimsOf(Running visit, Ticks more, Ticks station) {
        List<Claim> wanted = new ArrayList<>();
        wanted.add(new Claim(Kind.STATION, visit.stationId(), station));
        wanted.add(new Claim(Kind.PRISONER, visit.prisonerId(), more));
        visit.visitorIds().forEach(each -> wanted.add(new Claim(Kind.VISITOR, each, more)));
        return wanted;
    }

    private static Set<UUID> people(Running visit) {
        Set<UUID> people = new HashSet<>(visit.visitorIds());
        people.add(visit.prisonerId());
        return people;
    }

    private Ticks later(Running visit, Ticks more) {
        int end = stationEnd(visit);
        return new Ticks(end, end + more.count());
    }

    private Ticks left(Running visit) {
        return new Ticks(Ticks.during(clock.instant()), stationEnd(visit));
    }

    private int stationEnd(Running visit) {
        return places.stationEnd(visit.visitId())
                .orElseThrow(() -> new Problem(SchedulingProblem.SLOT_TAKEN));
    }

    private static Instant instant(int tick) {
        return Instant.ofEpochSecond(tick * Ticks.SECONDS);
    }
}
