package org.didar.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.DayOfWeek;
import org.didar.bench.Size.Kind;
import org.didar.timetable.SessionKind;

/** Provinces, districts, prisons, stations and templates. */
final class LoadingPlaces {

    private static final int PROVINCES = 31;
    private static final String WORKING_DAYS = "MONDAY,TUESDAY,WEDNESDAY,THURSDAY,SATURDAY,SUNDAY";

    private final Connection connection;
    private final Size size;

    LoadingPlaces(Connection connection, Size size) {
        this.connection = connection;
        this.size = size;
    }

    void load() throws SQLException {
        try (Bulk provinces = new Bulk(connection, "province", "id,slug,name,version");
                Bulk districts =
                        new Bulk(connection, "judicial_district", "id,province_id,name,version")) {
            for (int each = 0; each < PROVINCES; each++) {
                provinces.row(Kind.PROVINCE.id(each), "province-" + each, "استان " + each, 0);
                districts.row(Kind.DISTRICT.id(each), Kind.PROVINCE.id(each), "حوزهٔ " + each, 0);
            }
        }
        try (Bulk prisons =
                new Bulk(connection, "prison", "id,district_id,name,zone,working_days,version")) {
            for (int each = 0; each < size.prisons(); each++) {
                prisons.row(
                        Kind.PRISON.id(each),
                        Kind.DISTRICT.id(each % PROVINCES),
                        "زندان " + each,
                        "Asia/Tehran",
                        WORKING_DAYS,
                        0);
            }
        }
        stations();
        templates();
        revisions();
    }

    /** As every change of a timetable leaves one: without it nothing of it is kept in memory. */
    private void revisions() throws SQLException {
        try (Bulk revisions = new Bulk(connection, "timetable_revision", "prison_id,revision")) {
            for (int each = 0; each < size.prisons(); each++) {
                revisions.row(Kind.PRISON.id(each), Kind.PRISON.id(each));
            }
        }
    }

    private void stations() throws SQLException {
        try (Bulk stations =
                new Bulk(connection, "station", "id,prison_id,number,name,state,version")) {
            for (int each = 0; each < size.prisons() * Size.STATIONS; each++) {
                int number = each / size.prisons() + 1;
                stations.row(
                        Kind.STATION.id(each),
                        Kind.PRISON.id(each % size.prisons()),
                        number,
                        "ایستگاه " + number,
                        "PAIRED",
                        0);
            }
        }
    }

    /** Mornings at the first half of the stations, afternoons at the others. */
    private void templates() throws SQLException {
        try (Bulk templates =
                        new Bulk(
                                connection,
                                "session_template",
                                "id,prison_id,weekday,first_minute,slots,slot_minutes,"
                                        + "gap_minutes,valid_from,version");
                Bulk places =
                        new Bulk(connection, "session_template_station", "template_id,station_id");
                Bulk types =
                        new Bulk(connection, "session_template_type", "template_id,visit_type")) {
            int number = 0;
            for (int prison = 0; prison < size.prisons(); prison++) {
                for (String weekday : WORKING_DAYS.split(",", -1)) {
                    for (int half = 0; half < 2; half++, number++) {
                        int first = half * Size.STATIONS / 2;
                        templates.row(
                                Kind.TEMPLATE.id(number),
                                Kind.PRISON.id(prison),
                                DayOfWeek.valueOf(weekday),
                                Size.firstMinute(first),
                                Size.SLOTS_A_DAY,
                                20,
                                5,
                                Size.TODAY.minusYears(3),
                                0);
                        types.row(Kind.TEMPLATE.id(number), SessionKind.FAMILY_ONLINE);
                        for (int each = 0; each < Size.STATIONS / 2; each++) {
                            places.row(
                                    Kind.TEMPLATE.id(number),
                                    Kind.STATION.id((first + each) * size.prisons() + prison));
                        }
                    }
                }
            }
        }
    }
}
