package org.didar.places;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.didar.kernel.CommonProblem;
import org.didar.kernel.Ids;
import org.didar.kernel.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When nothing is held: read by plain statements, since every search asks. */
@Service
@Transactional
public class ClosedTimes {

    private static final String COLUMNS =
            "select id, province_id, prison_id, station_id, first_day, last_day, from_minute,"
                    + " until_minute, reason from closure ";

    private static final String IN_TIME = " and last_day >= :first and first_day <= :last";

    private final Closures closures;
    private final JdbcClient jdbc;

    ClosedTimes(Closures closures, JdbcClient jdbc) {
        this.closures = closures;
        this.jdbc = jdbc;
    }

    /**
     * What shall be closed. Without a province and a prison it is national.
     *
     * @param stationId of the prison, or {@code null} for all its stations
     * @param fromMinute of each day, or {@code null} for the whole day
     * @param untilMinute {@code null} exactly when {@code fromMinute} is
     */
    public record Plan(
            @Nullable UUID provinceId,
            @Nullable UUID prisonId,
            @Nullable UUID stationId,
            LocalDate firstDay,
            LocalDate lastDay,
            @Nullable Integer fromMinute,
            @Nullable Integer untilMinute,
            String reason) {

        /** The same as what it will be once it is entered. */
        public ClosureView view(UUID id) {
            return new ClosureView(
                    id,
                    provinceId,
                    prisonId,
                    stationId,
                    firstDay,
                    lastDay,
                    fromMinute == null ? 0 : fromMinute,
                    untilMinute == null ? ClosureView.DAY : untilMinute,
                    reason);
        }
    }

    /** Enters a closure; the caller has asked for access and looked at the plan. */
    public UUID enter(Plan plan) {
        UUID id = Ids.next();
        closures.saveAndFlush(new Closure(id, plan));
        return id;
    }

    public void lift(UUID id) {
        closures.deleteById(id);
        closures.flush();
    }

    /** An unknown id is the problem {@code thing.not_found}. */
    @Transactional(readOnly = true)
    public ClosureView closure(UUID id) {
        Optional<ClosureView> found =
                jdbc.sql(COLUMNS + "where id = ?")
                        .param(Ids.bytes(id))
                        .query(ClosedTimes::view)
                        .optional();
        return found.orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND_THING));
    }

    /** All that touches these days in a prison: its own, its province's and national ones. */
    @Transactional(readOnly = true)
    public List<ClosureView> touching(
            UUID prisonId, UUID provinceId, LocalDate first, LocalDate last) {
        return touching(Set.of(prisonId), Set.of(provinceId), first, last);
    }

    /** The same for several prisons at once; the caller knows what lies where. */
    @Transactional(readOnly = true)
    public List<ClosureView> touching(
            Set<UUID> prisons, Set<UUID> provinces, LocalDate first, LocalDate last) {
        return jdbc.sql(
                        COLUMNS
                                + "where province_id is null and prison_id in (:prisons)"
                                + IN_TIME
                                + " union all "
                                + COLUMNS
                                + "where province_id in (:provinces) and prison_id is null"
                                + IN_TIME
                                + " union all "
                                + COLUMNS
                                + "where province_id is null and prison_id is null"
                                + IN_TIME)
                .param("prisons", bytes(prisons))
                .param("provinces", bytes(provinces))
                .param("first", first)
                .param("last", last)
                .query(ClosedTimes::view)
                .list();
    }

    /** National ones and those of these places that end on that day or later, by first day. */
    @Transactional(readOnly = true)
    public List<ClosureView> ahead(LocalDate from, Set<UUID> prisons, Set<UUID> provinces) {
        return jdbc.sql(
                        COLUMNS
                                + "where last_day >= :from and ((province_id is null and prison_id"
                                + " is null) or prison_id in (:prisons) or province_id in"
                                + " (:provinces)) order by first_day, id")
                .param("from", from)
                .param("prisons", bytes(prisons))
                .param("provinces", bytes(provinces))
                .query(ClosedTimes::view)
                .list();
    }

    /** Never empty: an empty list is no SQL. */
    private static List<byte[]> bytes(Set<UUID> ids) {
        return ids.isEmpty() ? List.of(new byte[16]) : ids.stream().map(Ids::bytes).toList();
    }

    private static ClosureView view(ResultSet row, int index) throws SQLException {
        Integer from = row.getObject("from_minute", Integer.class);
        Integer until = row.getObject("until_minute", Integer.class);
        return new ClosureView(
                Ids.of(row.getBytes("id")),
                id(row.getBytes("province_id")),
                id(row.getBytes("prison_id")),
                id(row.getBytes("station_id")),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                from == null ? 0 : from,
                until == null ? ClosureView.DAY : until,
                row.getString("reason"));
    }

    private static @Nullable UUID id(byte @Nullable [] bytes) {
        return bytes == null ? null : Ids.of(bytes);
    }
}
