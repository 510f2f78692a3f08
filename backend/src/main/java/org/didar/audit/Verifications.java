package org.didar.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the last look at the whole chain found; one row. */
@Repository
class Verifications {

    private final JdbcClient jdbc;

    Verifications(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Verified(Instant at, long position, @Nullable Finding finding) {}

    /** Empty until there was a first look. */
    Optional<Verified> last() {
        return jdbc.sql("select * from audit_verification where verified_at is not null")
                .query((row, index) -> verified(row))
                .optional();
    }

    void keep(Verified verified) {
        Finding finding = verified.finding();
        jdbc.sql(
                        """
                        update audit_verification set verified_at = :at, position = :position,
                          finding = :finding, broken_at = :brokenAt, entry_id = :entry
                        where id = 1
                        """)
                .param("at", Columns.of(verified.at()))
                .param("position", verified.position())
                .param("finding", finding == null ? null : finding.kind().name())
                .param("brokenAt", finding == null ? null : finding.position())
                .param("entry", finding == null ? null : Columns.bytes(finding.entryId()))
                .update();
    }

    private static Verified verified(ResultSet row) throws SQLException {
        String kind = row.getString("finding");
        return new Verified(
                Columns.instant(row, "verified_at"),
                row.getLong("position"),
                kind == null
                        ? null
                        : new Finding(
                                Finding.Kind.valueOf(kind),
                                row.getLong("broken_at"),
                                Columns.id(row, "entry_id")));
    }
}
