package org.didar.rules;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.didar.kernel.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of versions, which is only ever added to. */
@Repository
class RuleVersions {

    private static final String COLUMNS =
            """
            select v.id, v.rule, v.scope, v.scope_id, v.visit_type, v.rule_value,
              v.least, v.most, v.source, v.valid_from, v.set_by, v.set_at, v.note,
              c.verified_by
            from rule_version v left join rule_verification c on c.version_id = v.id
            """;

    private final JdbcClient jdbc;

    RuleVersions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Rows are only added, so another count is another state. */
    long count() {
        return jdbc.sql(
                        "select (select count(*) from rule_version)"
                                + " + (select count(*) from rule_verification)")
                .query(Long.class)
                .single();
    }

    /** Leaves out rules of a newer version of the platform. */
    List<RuleVersion> all() {
        return jdbc.sql(COLUMNS).query((row, _) -> version(row)).list().stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /** As it stands in the table at this moment. */
    Optional<RuleVersion> find(UUID versionId) {
        return jdbc.sql(COLUMNS + " where v.id = ?")
                .param(Ids.bytes(versionId))
                .query((row, _) -> version(row))
                .optional()
                .flatMap(each -> each);
    }

    void add(RuleVersion version) {
        jdbc.sql(
                        """
                        insert into rule_version (id, rule, scope, scope_id, visit_type, rule_value,
                          least, most, source, valid_from, set_by, set_at, note)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        Stream.of(
                                        Ids.bytes(version.id()),
                                        version.rule().key(),
                                        version.where().scope().name(),
                                        bytes(version.where().id()),
                                        version.where().visitType(),
                                        version.value(),
                                        version.least(),
                                        version.most(),
                                        version.source(),
                                        column(version.validFrom()),
                                        bytes(version.setBy()),
                                        column(version.setAt()),
                                        version.note())
                                .toList())
                .update();
    }

    /**
     * @throws org.springframework.dao.DuplicateKeyException when it is verified already
     */
    void verify(UUID versionId, UUID by, Instant at) {
        jdbc.sql(
                        "insert into rule_verification (version_id, verified_by, verified_at)"
                                + " values (?, ?, ?)")
                .params(Ids.bytes(versionId), Ids.bytes(by), column(at))
                .update();
    }

    private static Optional<RuleVersion> version(ResultSet row) throws SQLException {
        Optional<Rule> rule = Rule.of(row.getString("rule"));
        return rule.isEmpty() ? Optional.empty() : Optional.of(version(rule.get(), row));
    }

    private static RuleVersion version(Rule rule, ResultSet row) throws SQLException {
        return new RuleVersion(
                Ids.of(row.getBytes("id")),
                rule,
                new RulePlace.Where(
                        RuleScope.valueOf(row.getString("scope")),
                        id(row.getBytes("scope_id")),
                        row.getString("visit_type")),
                row.getString("rule_value"),
                row.getString("least"),
                row.getString("most"),
                row.getString("source"),
                instant(row, "valid_from"),
                id(row.getBytes("set_by")),
                instant(row, "set_at"),
                row.getString("note"),
                id(row.getBytes("verified_by")));
    }

    private static @Nullable UUID id(byte @Nullable [] bytes) {
        return bytes == null ? null : Ids.of(bytes);
    }

    private static byte @Nullable [] bytes(@Nullable UUID id) {
        return id == null ? null : Ids.bytes(id);
    }

    private static LocalDateTime column(Instant instant) {
        return LocalDateTime.ofInstant(instant.truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }
}
