package org.didar.live;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
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

    Set<Wanted> edges(VisitView visit, List<Joined> seats) {
        Plan plan = new Plan(visit.type().isPrivileged(), seats);
        switch (Moment.of(visit)) {
            case IDENTIFYING -> plan.identifying();
            case RUNNING -> plan.running(observerPicture);
            case CLOSED -> {}
        }
        return plan.wanted;
    }

    /**
     * The paths of the round that follows the visit's, as the edges they will be: between the two
     * sides while they wait for the officer's word, so that they see each other as soon as it
     * comes. Nothing flows on them.
     */
    static Set<Wanted> paths(VisitView visit, List<Joined> seats) {
        Plan plan = new Plan(visit.type().isPrivileged(), seats);
        if (Moment.of(visit) == Moment.IDENTIFYING) {
            plan.sides();
        }
        return plan.wanted;
    }

    static List<Joined> joined(List<Seat> seats) {
        return seats.stream()
                .filter(Seat::isJoined)
                .map(seat -> new Joined(seat.id(), seat.kind()))
                .toList();
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
