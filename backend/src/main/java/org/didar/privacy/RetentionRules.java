package org.didar.privacy;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.didar.kernel.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rules in all their versions; only ever added to. */
@Repository
class RetentionRules {

    private final JdbcClient jdbc;

    RetentionRules(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What holds at that moment, by kind. */
    List<RetentionRule> at(Instant now) {
        return jdbc.sql(
                        """
                        select r.kind, r.valid_from, r.days, r.minimum_days, r.maximum_days,
                          r.source, r.verified_by
                        from retention_rule r
                        where r.valid_from = (select max(v.valid_from) from retention_rule v
                          where v.kind = r.kind and v.valid_from <= ?)
                        order by r.kind
                        """)
                .param(utc(now))
                .query((row, _) ->
                        new RetentionRule(
                                row.getString("kind"),
                                row.getObject("valid_from", LocalDateTime.class)
                                        .toInstant(ZoneOffset.UTC),
                                row.getInt("days"),
                                row.getInt("minimum_days"),
                                row.getInt("maximum_days"),
                                row.getString("source"),
                                row.getString("verified_by")))
                .list();
    }

    Optional<RetentionRule> of(String kind, Instant now) {
        return at(now).stream().filter(each -> each.kind().equals(kind)).findFirst();
    }

    /**
     * From that moment on; the bounds and the source stay, and nobody has verified the new value.
     *
     * @throws org.springframework.dao.DuplicateKeyException when set twice in the same moment
     */
    void set(RetentionRule old, int days, UUID by, Instant now) {
        jdbc.sql(
                        """
                        insert into retention_rule (kind, valid_from, days, minimum_days,
                          maximum_days, source, set_by)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        old.kind(),
                        utc(now),
                        days,
                        old.minimumDays(),
                        old.maximumDays(),
                        old.source(),
                        Ids.bytes(by))
                .update();
    }

    /** Whole seconds: to MariaDB the driver writes a time without its microseconds. */
    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofEpochSecond(at.getEpochSecond(), 0, ZoneOffset.UTC);
    }
}
