package org.didar.bench.room;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.didar.bench.Bulk;
import org.didar.kernel.Ids;
import org.didar.live.protocol.SeatKind;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextImpl;

/** Writes a crowd into the database as if each had come there: visits live, nobody in a room. */
final class LoadingCrowd {

    private static final String WORKING_DAYS = "SATURDAY,SUNDAY,MONDAY,TUESDAY,WEDNESDAY";
    private static final Duration LEFT = Duration.ofHours(2);

    private final Crowd crowd;
    private final Instant now = Instant.now();
    private final UUID district = Ids.next();
    private final List<UUID> prisons;

    LoadingCrowd(Crowd crowd) {
        this.crowd = crowd;
        int last = crowd.places().getLast().prison();
        prisons =
                java.util.stream.IntStream.rangeClosed(0, last).mapToObj(i -> Ids.next()).toList();
    }

    @FunctionalInterface
    private interface Writing<T> {
        void row(Bulk rows, T thing) throws SQLException;
    }

    void into(String url) throws SQLException {
        String bulk = url + "&rewriteBatchedStatements=true&connectionTimeZone=UTC";
        try (Connection connection = DriverManager.getConnection(bulk, "root", "")) {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.execute(
                        "set foreign_key_checks = 0, unique_checks = 0, time_zone = '+00:00'");
            }
            places(connection);
            people(connection);
            visits(connection);
            sessions(connection);
            connection.commit();
            try (var statement = connection.createStatement()) {
                statement.execute(
                        "analyze table station, person, account, role_grant, station_device,"
                                + " visit, visit_participant, room, seat, signed_in_session,"
                                + " SPRING_SESSION, SPRING_SESSION_ATTRIBUTES");
            }
        }
    }

    private void places(Connection to) throws SQLException {
        UUID province = Ids.next();
        write(
                to,
                "province",
                "id,slug,name,version",
                List.of(province),
                (rows, id) -> rows.row(id, "rooms", "استان", 0));
        write(
                to,
                "judicial_district",
                "id,province_id,name,version",
                List.of(district),
                (rows, id) -> rows.row(id, province, "حوزه", 0));
        write(
                to,
                "prison",
                "id,district_id,name,zone,working_days,version",
                prisons,
                (rows, id) -> rows.row(id, district, "زندان", "Asia/Tehran", WORKING_DAYS, 0));
        write(
                to,
                "station",
                "id,prison_id,number,name,state,version",
                crowd.places(),
                (rows, place) ->
                        rows.row(
                                place.station(),
                                prisonOf(place),
                                place.number(),
                                "ایستگاه " + place.number(),
                                "PAIRED",
                                0));
        write(
                to,
                "prisoner",
                "id,given_name,family_name,number,ward,prison_id,legal_status,version",
                crowd.places(),
                (rows, place) ->
                        rows.row(
                                place.prisoner(),
                                "احمد",
                                "نیک‌سرشت",
                                "r" + place.number(),
                                "بند ۳",
                                prisonOf(place),
                                "CONVICT",
                                0));
        write(
                to,
                "station_device",
                "id,station_id,paired_at,version,public_key,key_print",
                crowd.places(),
                (rows, place) ->
                        rows.row(
                                place.atStation().account(),
                                place.station(),
                                now,
                                0,
                                new byte[91],
                                unlike(place.station())));
    }

    private void people(Connection to) throws SQLException {
        List<Crowd.Person> people = persons(each -> !each.isStation());
        write(
                to,
                "person",
                "id,given_name,family_name,registered_at,version",
                people,
                (rows, each) -> rows.row(each.self(), "معصومه", "آبشاری", now, 0));
        write(
                to,
                "account",
                "id,person_id,mobile_sealed,mobile_index,locale,created_at,version",
                people,
                (rows, each) ->
                        rows.row(
                                each.account(),
                                each.self(),
                                new byte[60],
                                unlike(each.account()),
                                "fa",
                                now,
                                0));
        try (Bulk grants =
                new Bulk(
                        to,
                        "role_grant",
                        "id,account_id,role,territory_kind,territory_id,valid_from,version")) {
            for (Crowd.Place place : crowd.places()) {
                grant(grants, place.family(), "FAMILY", "OWN", null);
                grant(grants, place.officer(), "VISIT_OFFICER", "PRISON", prisonOf(place));
                grant(grants, place.official(), "PROSECUTOR", "DISTRICT", district);
            }
        }
    }

    private void grant(
            Bulk grants, Crowd.Person who, String role, String kind, @Nullable UUID territory)
            throws SQLException {
        grants.row(Ids.next(), who.account(), role, kind, territory, now.minusSeconds(60), 0);
    }

    private void visits(Connection to) throws SQLException {
        write(
                to,
                "visit",
                "id,version,type,status,prisoner_id,prison_id,station_id,booked_by,start_at,"
                        + "end_at,round,admitted,live_at,talk_millis,created_at",
                crowd.places(),
                (rows, place) ->
                        rows.row(
                                place.visit(),
                                1,
                                "FAMILY_ONLINE",
                                "LIVE",
                                place.prisoner(),
                                prisonOf(place),
                                place.station(),
                                place.family().account(),
                                now.minusSeconds(60),
                                now.plus(LEFT),
                                1,
                                true,
                                now,
                                0,
                                now));
        write(
                to,
                "visit_participant",
                "id,visit_id,person_id,relation,is_lead",
                crowd.places(),
                (rows, place) ->
                        rows.row(Ids.next(), place.visit(), place.family().self(), "MOTHER", true));
        write(
                to,
                "room",
                "visit_id,revision",
                crowd.places(),
                (rows, place) -> rows.row(place.visit(), 0));
        write(
                to,
                "seat",
                "id,visit_id,kind,holder_id,person_id,joined,present,since,audio,video",
                persons(each -> true),
                (rows, each) ->
                        rows.row(
                                each.seat(),
                                each.visit(),
                                each.kind(),
                                each.holder(),
                                each.isStation() ? null : each.self(),
                                false,
                                false,
                                now,
                                true,
                                each.kind() != SeatKind.OFFICER));
    }

    private void sessions(Connection to) throws SQLException {
        Instant until = now.plus(Duration.ofDays(1));
        write(
                to,
                "signed_in_session",
                "id,account_id,device_id,kind,browser,platform,network,begun_at,last_used_at,"
                        + "expires_at,ends_at,proven_at,proven_by,version",
                persons(each -> true),
                (rows, each) ->
                        rows.row(
                                each.session(),
                                each.isStation() ? null : each.account(),
                                each.isStation() ? each.account() : null,
                                sessionKind(each.kind()),
                                "Chromium",
                                "Linux",
                                "127.0.0.x",
                                now,
                                now,
                                until,
                                until,
                                now,
                                each.isStation() ? "KEY" : "CODE",
                                0));
        write(
                to,
                "SPRING_SESSION",
                "primary_id,session_id,creation_time,last_access_time,max_inactive_interval,"
                        + "expiry_time,principal_name",
                persons(each -> true),
                (rows, each) ->
                        rows.row(
                                each.cookie().toString(),
                                each.cookie().toString(),
                                now.toEpochMilli(),
                                now.toEpochMilli(),
                                (int) Duration.ofDays(1).toSeconds(),
                                until.toEpochMilli(),
                                each.account().toString()));
        write(
                to,
                "SPRING_SESSION_ATTRIBUTES",
                "session_primary_id,attribute_name,attribute_bytes",
                persons(each -> true),
                (rows, each) ->
                        rows.row(
                                each.cookie().toString(),
                                "SPRING_SECURITY_CONTEXT",
                                signedIn(each)));
    }

    private static String sessionKind(SeatKind kind) {
        return switch (kind) {
            case FAMILY -> "FAMILY";
            case STATION -> "STATION";
            case OFFICER, OFFICIAL -> "OFFICIAL";
        };
    }

    private static byte[] signedIn(Crowd.Person person) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(
                    new SecurityContextImpl(
                            UsernamePasswordAuthenticationToken.authenticated(
                                    person.signedIn(), null, List.of())));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] unlike(UUID id) {
        return id.toString().substring(4).getBytes(StandardCharsets.US_ASCII);
    }

    private UUID prisonOf(Crowd.Place place) {
        return prisons.get(place.prison());
    }

    private List<Crowd.Person> persons(Predicate<Crowd.Person> which) {
        return crowd.persons(0, crowd.places().size()).stream().filter(which).toList();
    }

    private static <T> void write(
            Connection to, String table, String columns, List<T> things, Writing<T> writing)
            throws SQLException {
        try (Bulk rows = new Bulk(to, table, columns)) {
            for (T thing : things) {
                writing.row(rows, thing);
            }
        }
    }
}
