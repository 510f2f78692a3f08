package org.didar.visits;

import java.time.Duration;
import java.time.Instant;
import org.didar.visits.Presence.Sides;
import org.jspecify.annotations.Nullable;

/**
 * What came of a visit, judged from what was booked, what was held and who was there.
 *
 * @param quotaUsed false where the family is made whole: too little was held and it was not theirs
 */
record Verdict(Outcome outcome, Fault fault, boolean quotaUsed) {

    /** The facts of a visit that was live. */
    record Held(
            Instant start,
            Instant end,
            @Nullable Instant liveAt,
            int minutes,
            int makeWholePercent) {

        boolean isFull() {
            return minutes * 100L >= booked().toMinutes() * makeWholePercent;
        }

        Duration booked() {
            return Duration.between(start, end);
        }
    }

    /** The booked end came, and it is known how the visit went. */
    static Verdict atTheEnd(Held held, Course course) {
        return atTheEnd(held, course.faultOfLosing(held.booked(), held.makeWholePercent()));
    }

    /** The booked end came; of how the visit went is known who came when. */
    static Verdict atTheEnd(Held held, Sides sides) {
        return atTheEnd(held, faultOfLosing(held, sides));
    }

    private static Verdict atTheEnd(Held held, Fault fault) {
        if (held.isFull()) {
            return new Verdict(Outcome.HELD_FULL, Fault.NONE, true);
        }
        boolean failed = held.minutes() == 0 && fault != Fault.VISITOR;
        Outcome outcome = failed ? Outcome.TECHNICAL_FAILURE : Outcome.HELD_SHORT;
        return new Verdict(outcome, fault, fault == Fault.VISITOR);
    }

    /**
     * An officer ended it. Only what the family did or wished costs them their turn.
     *
     * @param course how it went, if that is known
     */
    static Verdict byOfficer(EndReason reason, Held held, @Nullable Course course) {
        if (held.isFull() && reason != EndReason.IDENTITY && reason != EndReason.RULES) {
            return new Verdict(Outcome.HELD_FULL, Fault.NONE, true);
        }
        return switch (reason) {
            case FAMILY_WISH -> new Verdict(Outcome.HELD_SHORT, Fault.VISITOR, true);
            case PRISONER_WISH -> new Verdict(Outcome.HELD_SHORT, Fault.NONE, true);
            case TECHNICAL ->
                    new Verdict(
                            Outcome.TECHNICAL_FAILURE,
                            course == null ? Fault.NETWORK : course.faultOfOthers(),
                            false);
            case IDENTITY -> new Verdict(Outcome.ID_FAILED, Fault.VISITOR, true);
            case RULES -> new Verdict(Outcome.STAFF_ENDED, Fault.VISITOR, true);
        };
    }

    /** Something came up that bars the visit: what was held counts, what was lost is given back. */
    static Verdict byOrder(Held held) {
        return held.isFull()
                ? new Verdict(Outcome.HELD_FULL, Fault.NONE, true)
                : new Verdict(Outcome.STAFF_ENDED, Fault.PRISON, false);
    }

    /**
     * The grace is over and the family is not there: their no-show only if the prison was ready,
     * and if nothing but their own doing keeps them away.
     *
     * @param course how it went, if that is known
     */
    static Verdict withoutFamily(Sides sides, @Nullable Course course) {
        if (!sides.prisonerThere()) {
            return new Verdict(Outcome.PRISONER_ABSENT, Fault.PRISON, false);
        }
        Fault away = course == null ? null : course.away();
        return away == null || away == Fault.VISITOR
                ? new Verdict(Outcome.VISITOR_NO_SHOW, Fault.VISITOR, true)
                : new Verdict(Outcome.TECHNICAL_FAILURE, away, false);
    }

    /** The booked end came and the family had waited in vain. */
    static Verdict waitedInVain(Sides sides, boolean admitted) {
        if (!sides.prisonerThere()) {
            return new Verdict(Outcome.PRISONER_ABSENT, Fault.PRISON, false);
        }
        Fault fault = admitted ? Fault.NETWORK : Fault.PRISON;
        return new Verdict(Outcome.TECHNICAL_FAILURE, fault, false);
    }

    private static Fault faultOfLosing(Held held, Sides sides) {
        Instant live = held.liveAt() == null ? held.end() : held.liveAt();
        Duration before = Duration.between(held.start(), live);
        Duration lost = Duration.between(held.start(), held.end()).minusMinutes(held.minutes());
        boolean lostInTheCall = lost.minus(before).compareTo(before) > 0;
        if (lostInTheCall) {
            return Fault.NETWORK;
        }
        return cameLast(sides, held.start()) ? Fault.VISITOR : Fault.PRISON;
    }

    private static boolean cameLast(Sides sides, Instant start) {
        Instant family = sides.familyCame();
        Instant prisoner = sides.prisonerCame();
        return family != null
                && family.isAfter(start)
                && (prisoner != null && prisoner.isBefore(family));
    }
}
