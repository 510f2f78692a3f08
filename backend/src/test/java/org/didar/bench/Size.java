package org.didar.bench;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * How much there is. Each prison has 48 stations, a thousand prisoners with three visitors each,
 * 400 past visits a week and 1,200 coming ones; what is large about a large country is the number
 * of its prisons and the length of its past.
 */
record Size(String database, int prisons, int weeks) {

    /** What the clock shows: Saturday, 08:00 in Tehran. */
    static final Instant NOW = Instant.parse("2026-11-21T04:30:00Z");

    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    /** Midnight of that Saturday in Tehran. */
    static final Instant MIDNIGHT = Instant.parse("2026-11-20T20:30:00Z");

    static final int STATIONS = 48;
    static final int PRISONERS = 1_000;
    static final int VISITORS = 3;
    static final int PAST_A_WEEK = 400;
    static final int COMING = 1_200;

    /** Sessions of a station within the horizon: nine on each of eleven working days. */
    static final int SLOTS_A_DAY = 9;

    static final int[] DAYS = {1, 2, 3, 4, 5, 7, 8, 9, 10, 11, 12};

    /** Prisoners of a prison from this one on have no visit coming. */
    static final int FIRST_FREE_PRISONER = 700;

    /** Ten million past visits and 300,000 coming ones in 250 prisons. */
    static Size country(double share) {
        int prisons = Math.max(1, (int) Math.round(250 * share));
        return new Size("didar_country", prisons, 100);
    }

    /** A hundred thousand past visits. */
    static Size hundredThousand() {
        return new Size("didar_small", 3, 84);
    }

    enum Kind {
        PROVINCE(1),
        DISTRICT(2),
        PRISON(3),
        STATION(4),
        TEMPLATE(5),
        PRISONER(6),
        PERSON(7),
        RELATIONSHIP(8),
        VISIT(9),
        PARTICIPANT(10),
        CHANGE(11);

        private final int number;

        Kind(int number) {
            this.number = number;
        }

        UUID id(long which) {
            return id(MIDNIGHT.toEpochMilli() - 86_400_000L * 800, which);
        }

        UUID id(long millis, long which) {
            return new UUID((millis << 16) | 0x7000L | number, (0x8d1dL << 48) | which);
        }

        /** The same in SQL; both parameters are expressions. */
        String sql(String millis, String which) {
            return "unhex(concat(lpad(hex(%s),12,'0'),'7%03x8d1d',lpad(hex(%s),12,'0')))"
                    .formatted(millis, number, which);
        }

        String sql(String which) {
            return sql(String.valueOf(MIDNIGHT.toEpochMilli() - 86_400_000L * 800), which);
        }
    }

    /**
     * What the id of each loaded visit has, and by chance one of seventy million others: its
     * version, {@link Kind#VISIT} and the mark of the load.
     */
    static final String LOADED =
            "substr(hex(%s), 13, 4) = '7009' and substr(hex(%s), 17, 4) = '8D1D'";

    int prisoners() {
        return prisons * PRISONERS;
    }

    /** The prisoner of that number within a prison. */
    int prisoner(int prison, int within) {
        return within * prisons + prison;
    }

    int prisonOf(int prisoner) {
        return prisoner % prisons;
    }

    /** Whose visitor comes first. */
    static int leadOf(int prisoner) {
        return prisoner * VISITORS;
    }

    long past() {
        return (long) prisons * PAST_A_WEEK * weeks;
    }

    int coming() {
        return prisons * COMING;
    }

    /** When a station's session within the horizon begins; half of the stations work afternoons. */
    static Instant start(int station, int session) {
        int day = DAYS[session / SLOTS_A_DAY];
        return MIDNIGHT.plusSeconds(
                86_400L * day + 60L * (firstMinute(station) + 25L * (session % SLOTS_A_DAY)));
    }

    static int firstMinute(int station) {
        return station < STATIONS / 2 ? 8 * 60 : 13 * 60;
    }

    static int sessions() {
        return DAYS.length * SLOTS_A_DAY;
    }

    /** Which session of a station its n-th coming visit has: no two the same. */
    static int session(int station, int nth) {
        return (nth * 4 + station) % sessions();
    }

    static boolean isTaken(int station, int session) {
        return IntStream.range(0, COMING / STATIONS).anyMatch(n -> session(station, n) == session);
    }
}
