package org.didar.live;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.didar.live.protocol.SeatKind;
import org.didar.visits.VisitView;

/**
 * Which edges a room has, from its visit's state and the seats joined: the table "Edges" of {@code
 * docs/protocol.md}. Pure, so that every line of the table is a test.
 *
 * @param observerPicture whether an officer in a running visit sees as well as hears
 */
record EdgePlan(boolean observerPicture) {

    /** An edge there should be; {@code picture} false means sound alone. */
    record Wanted(UUID from, UUID to, boolean picture) {}

    /** A seat as far as edges are concerned. */
    record Joined(UUID id, SeatKind kind) {}

    /** Who is in a room, and which officials wait to join it. */
    record Present(List<Joined> joined, List<Joined> standingBy) {

        static Present of(List<Seat> seats) {
            return new Present(those(seats, Seat::isJoined), those(seats, Seat::standsBy));
        }

        private static List<Joined> those(List<Seat> seats, Predicate<Seat> which) {
            return seats.stream()
                    .filter(which)
                    .map(seat -> new Joined(seat.id(), seat.kind()))
                    .toList();
        }

        private List<Joined> all() {
            return Stream.concat(joined.stream(), standingBy.stream()).toList();
        }

        private Set<UUID> idsStandingBy() {
            return standingBy.stream().map(Joined::id).collect(Collectors.toSet());
        }
    }

    /** What a visit is about, as far as edges are concerned. */
    private enum Moment {
        IDENTIFYING,
        RUNNING,
        CLOSED;

        static Moment of(VisitView visit) {
            return switch (visit.status()) {
                case WAITING, CONFIRMED -> visit.admitted() ? RUNNING : IDENTIFYING;
                case LIVE -> RUNNING;
                case PAUSED -> IDENTIFYING;
                case HELD, REQUESTED, ENDED, MISSED, CANCELLED, REJECTED, EXPIRED -> CLOSED;
            };
        }
    }

    /**
     * @param confidential whether nobody but the two sides hears or joins for now
     */
    Set<Wanted> edges(VisitView visit, boolean confidential, List<Joined> seats) {
        Moment moment = Moment.of(visit);
        boolean alone = confidential && moment == Moment.RUNNING;
        Plan plan = new Plan(visit.type().isPrivileged() || alone, seats);
        switch (moment) {
            case IDENTIFYING -> plan.identifying();
            case RUNNING -> plan.running(observerPicture);
            case CLOSED -> {}
        }
        return plan.wanted;
    }

    /**
     * The paths that are laid, as the edges they will be: between the two sides while they wait for
     * the officer's word, so that they see each other as soon as it comes; and between both of them
     * and an official who stands by. Nothing flows on them.
     */
    static Set<Wanted> paths(VisitView visit, boolean confidential, Present present) {
        boolean alone = visit.type().isPrivileged() || confidential;
        Moment moment = Moment.of(visit);
        Plan sides = new Plan(alone, present.joined());
        if (moment == Moment.IDENTIFYING) {
            sides.sides();
        }
        Plan standby = new Plan(alone, present.all());
        if (moment != Moment.CLOSED) {
            standby.officials();
        }
        Set<UUID> waiting = present.idsStandingBy();
        standby.wanted.removeIf(
                each -> !waiting.contains(each.from()) && !waiting.contains(each.to()));
        sides.wanted.addAll(standby.wanted);
        return sides.wanted;
    }

    /** Whether more than the two sides may be in what runs now. */
    static boolean isShared(VisitView visit, boolean confidential) {
        return Moment.of(visit) == Moment.RUNNING && !visit.type().isPrivileged() && !confidential;
    }

    /** In which round what flows on a path will flow. */
    static int roundOfPaths(VisitView visit) {
        return Moment.of(visit) == Moment.RUNNING ? visit.round() : visit.round() + 1;
    }

    static boolean mayJoin(VisitView visit, SeatKind kind) {
        boolean official = kind == SeatKind.OFFICER || kind == SeatKind.OFFICIAL;
        return !(visit.type().isPrivileged() && official);
    }

    private record Plan(boolean privileged, List<Joined> seats, Set<Wanted> wanted) {

        Plan(boolean privileged, List<Joined> seats) {
            this(privileged, seats, new HashSet<>());
        }

        void identifying() {
            if (!privileged) {
                oneWay(SeatKind.FAMILY, SeatKind.OFFICER, true);
            }
        }

        void sides() {
            bothWays(SeatKind.FAMILY, SeatKind.STATION);
        }

        void running(boolean observerPicture) {
            sides();
            if (!privileged) {
                oneWay(SeatKind.FAMILY, SeatKind.OFFICER, observerPicture);
                oneWay(SeatKind.STATION, SeatKind.OFFICER, observerPicture);
            }
            officials();
        }

        void officials() {
            if (!privileged) {
                bothWays(SeatKind.OFFICIAL, SeatKind.FAMILY);
                bothWays(SeatKind.OFFICIAL, SeatKind.STATION);
            }
        }

        private void bothWays(SeatKind a, SeatKind b) {
            oneWay(a, b, true);
            oneWay(b, a, true);
        }

        private void oneWay(SeatKind from, SeatKind to, boolean picture) {
            for (Joined sender : seats) {
                for (Joined receiver : seats) {
                    if (sender.kind() == from && receiver.kind() == to) {
                        wanted.add(new Wanted(sender.id(), receiver.id(), picture));
                    }
                }
            }
        }
    }
}
