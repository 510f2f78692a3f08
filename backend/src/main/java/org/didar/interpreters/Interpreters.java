package org.didar.interpreters;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.didar.kernel.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All interpreters, and which visit has which. */
@Repository
class Interpreters {

    private static final String SOMEBODY =
            "select i.id, i.province_id, i.name, i.languages from interpreter i ";

    private final JdbcClient jdbc;

    Interpreters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Interpreter interpreter) {
        jdbc.sql("insert into interpreter (id, province_id, name, languages) values (?, ?, ?, ?)")
                .params(
                        Ids.bytes(interpreter.id()),
                        Ids.bytes(interpreter.provinceId()),
                        interpreter.name(),
                        String.join(" ", interpreter.languages()))
                .update();
    }

    /** Who still interprets in a province, by name. */
    List<Interpreter> in(UUID province) {
        return jdbc.sql(
                        SOMEBODY
                                + "where i.province_id = ? and i.retired_at is null"
                                + " order by i.name, i.id")
                .param(Ids.bytes(province))
                .query((row, _) -> interpreter(row))
                .list();
    }

    /** Somebody who still interprets there, locked until the caller's transaction ends. */
    Optional<Interpreter> lock(UUID id, UUID province) {
        return jdbc.sql(
                        SOMEBODY
                                + "where i.id = ? and i.province_id = ? and i.retired_at is null"
                                + " for update")
                .params(Ids.bytes(id), Ids.bytes(province))
                .query((row, _) -> interpreter(row))
                .optional();
    }

    void retire(UUID id, Instant now) {
        jdbc.sql("update interpreter set retired_at = ? where id = ?")
                .params(LocalDateTime.ofInstant(now, ZoneOffset.UTC), Ids.bytes(id))
                .update();
    }

    /**
     * Who interprets at a visit.
     *
     * @param language the one it is about
     */
    record Assigned(UUID interpreterId, String name, String language) {}

    Optional<Assigned> at(UUID visit) {
        return jdbc.sql(
                        """
                        select i.id, i.name, v.language
                        from visit_interpreter v join interpreter i on i.id = v.interpreter_id
                        where v.visit_id = ?
                        """)
                .param(Ids.bytes(visit))
                .query((row, _) ->
                        new Assigned(Ids.of(row.getBytes(1)), row.getString(2), row.getString(3)))
                .optional();
    }

    void assign(UUID visit, UUID interpreter, String language) {
        jdbc.sql(
                        "insert into visit_interpreter (visit_id, interpreter_id, language)"
                                + " values (?, ?, ?)")
                .params(Ids.bytes(visit), Ids.bytes(interpreter), language)
                .update();
    }

    void withdraw(UUID visit) {
        jdbc.sql("delete from visit_interpreter where visit_id = ?")
                .param(Ids.bytes(visit))
                .update();
    }

    private static Interpreter interpreter(ResultSet row) throws SQLException {
        return new Interpreter(
                Ids.of(row.getBytes(1)),
                Ids.of(row.getBytes(2)),
                row.getString(3),
                List.of(row.getString(4).split(" ")));
    }
}
