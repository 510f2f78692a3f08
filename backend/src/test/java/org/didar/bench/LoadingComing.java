package org.didar.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.didar.bench.Size.Kind;
import org.didar.timetable.Ticks;

/** Confirmed visits within the horizon with all that they claim. */
final class LoadingComing {

    private final Connection connection;
    private final Size size;

    LoadingComing(Connection connection, Size size) {
        this.connection = connection;
        this.size = size;
    }

    private record Coming(
            long number, int station, int prison, int prisoner, Instant start, LocalDate week) {

        UUID id() {
            return Kind.VISIT.id(Size.MIDNIGHT.toEpochMilli() - 86_400_000L + number, number);
        }

        UUID person() {
            return Kind.PERSON.id(Size.leadOf(prisoner));
        }

        Instant end() {
            return start.plusSeconds(20 * 60);
        }
    }

    @FunctionalInterface
    private interface Writing {
        void write(Bulk rows, Coming visit) throws SQLException;
    }

    void load() throws SQLException {
        visits();
        each("visit_change", "id,visit_id,at,actor_id,from_status,to_status,round", this::changes);
        each("tick_claim", "resource_id,tick,resource_kind,visit_id", this::claims);
        each(
                "visit_participant",
                "id,visit_id,person_id,relation,is_lead",
                (rows, visit) ->
                        rows.row(
                                Kind.PARTICIPANT.id(
                                        Size.MIDNIGHT.toEpochMilli(), visit.number() * 2),
                                visit.id(),
                                visit.person(),
                                "MOTHER",
                                true));
        each(
                "visit_quota",
                "prisoner_id,week,visit_id",
                (rows, visit) ->
                        rows.row(Kind.PRISONER.id(visit.prisoner()), visit.week(), visit.id()));
        each(
                "claimed_place",
                "visit_id,prison_id,station_id,prisoner_id,starts_at,ends_at,ticks,first_tick,"
                        + "station_end_tick",
                (rows, visit) ->
                        rows.row(
                                visit.id(),
                                Kind.PRISON.id(visit.prison()),
                                Kind.STATION.id(visit.station()),
                                Kind.PRISONER.id(visit.prisoner()),
                                visit.start(),
                                visit.end(),
                                13,
                                Ticks.at(visit.start()),
                                Ticks.at(visit.end()) + 1));
    }

    private void visits() throws SQLException {
        each(
                "visit",
                "id,version,type,status,prisoner_id,prison_id,station_id,booked_by,start_at,"
                        + "end_at,round,admitted,talk_millis,created_at",
                (rows, visit) ->
                        rows.row(
                                visit.id(),
                                1,
                                "FAMILY_ONLINE",
                                "CONFIRMED",
                                Kind.PRISONER.id(visit.prisoner()),
                                Kind.PRISON.id(visit.prison()),
                                Kind.STATION.id(visit.station()),
                                visit.person(),
                                visit.start(),
                                visit.end(),
                                0,
                                false,
                                0,
                                Size.MIDNIGHT.minusSeconds(86_400)));
    }

    private void changes(Bulk rows, Coming visit) throws SQLException {
        Instant at = Size.MIDNIGHT.minusSeconds(86_400);
        long millis = Size.MIDNIGHT.toEpochMilli();
        UUID first = Kind.CHANGE.id(millis, visit.number() * 8);
        UUID then = Kind.CHANGE.id(millis, visit.number() * 8 + 1);
        rows.row(first, visit.id(), at, visit.person(), null, "HELD", 0);
        rows.row(then, visit.id(), at.plusSeconds(90), visit.person(), "HELD", "CONFIRMED", 0);
    }

    private void claims(Bulk rows, Coming visit) throws SQLException {
        Ticks during = Ticks.between(visit.start(), visit.end());
        UUID station = Kind.STATION.id(visit.station());
        for (int tick = during.first(); tick < during.end(); tick++) {
            rows.row(station, tick, "STATION", visit.id());
            rows.row(Kind.PRISONER.id(visit.prisoner()), tick, "PRISONER", visit.id());
            rows.row(visit.person(), tick, "VISITOR", visit.id());
        }
        rows.row(station, during.end(), "STATION", visit.id());
    }

    private void each(String table, String columns, Writing writing) throws SQLException {
        try (Bulk rows = new Bulk(connection, table, columns)) {
            int[][] next = new int[2][size.prisons()];
            for (int each = 0; each < size.coming(); each++) {
                int prison = each % size.prisons();
                int[] count = next[weekOf(each)];
                writing.write(rows, coming(each, prison, count[prison]++));
            }
        }
    }

    /** Station by station; a prisoner has one visit a week. */
    private Coming coming(int number, int prison, int nthOfWeek) {
        int station = stationOf(number);
        Instant start = Size.start(station, sessionOf(number));
        return new Coming(
                size.past() + number,
                station * size.prisons() + prison,
                prison,
                size.prisoner(prison, nthOfWeek),
                start,
                Size.TODAY.plusDays(7L * weekOf(number)));
    }

    private int stationOf(int number) {
        return number / size.prisons() % Size.STATIONS;
    }

    private int sessionOf(int number) {
        return Size.session(stationOf(number), number / size.prisons() / Size.STATIONS);
    }

    private int weekOf(int number) {
        return Size.DAYS[sessionOf(number) / Size.SLOTS_A_DAY] / 7;
    }
}
