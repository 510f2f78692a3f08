package org.didar.scheduling;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.didar.hours.Sitting.Lane;
import org.didar.scheduling.TickClaims.Claim;
import org.didar.scheduling.TickClaims.Kind;
import org.didar.timetable.Slot;
import org.didar.timetable.Ticks;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Picks a station for a wish and claims everything the visit needs at once. */
@Component
class TakingStations {

    /** Losing to claims that then vanish again is rare; to lose for ever is no answer. */
    private static final int TRIES_MORE = 5;

    private final TickClaims claims;

    TakingStations(TickClaims claims) {
        this.claims = claims;
    }

    /** What was claimed: {@code ticks} rows. */
    record Taken(Slot slot, UUID stationId, @Nullable UUID official, int ticks) {}

    private record Candidate(Slot slot, UUID stationId, @Nullable Lane lane) {

        private @Nullable UUID official() {
            return lane == null ? null : lane.official();
        }
    }

    /**
     * What a wish may take.
     *
     * @param apart where the prisoner may not be
     * @param officials who may join
     */
    record Choice(List<Slot> slots, Apart apart, Attendance officials) {

        /** Whether an official is needed and none has hours at any of these times. */
        boolean lacksOfficial() {
            return officials.isNeeded()
                    && slots.stream().allMatch(each -> officials.lanes(each).isEmpty());
        }

        private Choice ofAnyNeighbour() {
            return new Choice(slots, Apart.NONE, officials);
        }
    }

    /** Empty when a person is busy, or every station is that {@code apart} allows. */
    Optional<Taken> take(Wish wish, Choice choice, @Nullable Instant until, Instant now) {
        List<Candidate> candidates = candidates(wish, choice);
        if (candidates.isEmpty()) {
            return Optional.empty();
        }
        for (int left = candidates.size() + TRIES_MORE; left > 0; left--) {
            Busy busy = busy(wish, candidates, now);
            Optional<Candidate> free = firstFree(wish, candidates, busy);
            if (free.isEmpty()) {
                return Optional.empty();
            }
            List<Claim> needed = needed(wish, free.get());
            try {
                claims.hold(wish.visitId(), needed, until, now, busy.hasEnded());
                int rows = needed.stream().mapToInt(claim -> claim.ticks().count()).sum();
                Candidate found = free.get();
                return Optional.of(
                        new Taken(found.slot(), found.stationId(), found.official(), rows));
            } catch (DuplicateKeyException someoneWasFaster) {
                // The database kept nothing of the statement; look again at what is left.
            }
        }
        return Optional.empty();
    }

    /** Whether a station could be had if nobody were kept separate. */
    boolean isApartAlone(Wish wish, Choice choice, Instant now) {
        List<Candidate> candidates = candidates(wish, choice.ofAnyNeighbour());
        return !candidates.isEmpty()
                && firstFree(wish, candidates, busy(wish, candidates, now)).isPresent();
    }

    /** In an order of its own for each visit, so that a crowd does not queue for one station. */
    private static List<Candidate> candidates(Wish wish, Choice choice) {
        List<Candidate> all = new ArrayList<>();
        int turn = Math.floorMod(wish.visitId().hashCode(), 97);
        for (Slot slot : choice.slots()) {
            List<UUID> stations = new ArrayList<>(slot.stations());
            Collections.rotate(stations, turn);
            List<@Nullable Lane> lanes = new ArrayList<>(choice.officials().lanes(slot));
            Collections.rotate(lanes, turn);
            if (!choice.officials().isNeeded()) {
                lanes.add(null);
            }
            for (@Nullable Lane lane : lanes) {
                stations.stream()
                        .filter(each ->
                                wish.together() != null || choice.apart().allows(each, slot))
                        .forEach(each -> all.add(new Candidate(slot, each, lane)));
            }
        }
        return all;
    }

    private Busy busy(Wish wish, List<Candidate> candidates, Instant now) {
        Set<UUID> resources = new HashSet<>(wish.visitorIds());
        resources.add(wish.prisonerId());
        candidates.forEach(each -> {
            resources.add(each.stationId());
            Optional.ofNullable(each.lane()).ifPresent(lane -> resources.add(lane.id()));
        });
        return claims.busy(resources, span(candidates), now, List.of(wish.visitId()));
    }

    private static Optional<Candidate> firstFree(Wish wish, List<Candidate> candidates, Busy busy) {
        return candidates.stream()
                .filter(each ->
                        needed(wish, each).stream()
                                .allMatch(claim -> busy.isFree(claim.resource(), claim.ticks())))
                .findFirst();
    }

    private static Ticks span(List<Candidate> candidates) {
        IntStream ends =
                candidates.stream()
                        .mapToInt(each ->
                                Math.max(
                                        each.slot().stationUse().end(),
                                        each.lane() == null ? 0 : each.lane().use().end()));
        return new Ticks(
                candidates.getFirst().slot().stationUse().first(), ends.max().orElseThrow());
    }

    private static List<Claim> needed(Wish wish, Candidate candidate) {
        List<Claim> needed = new ArrayList<>();
        needed.add(new Claim(Kind.STATION, candidate.stationId(), candidate.slot().stationUse()));
        Ticks visit = candidate.slot().visit();
        needed.add(new Claim(Kind.PRISONER, wish.prisonerId(), visit));
        Optional.ofNullable(candidate.lane())
                .ifPresent(lane -> needed.add(new Claim(Kind.OFFICIAL, lane.id(), lane.use())));
        wish.visitorIds().forEach(each -> needed.add(new Claim(Kind.VISITOR, each, visit)));
        return needed;
    }
}
