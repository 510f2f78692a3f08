package org.didar.audit;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.didar.crypto.AuditKeys;
import org.didar.kernel.Auditable;
import org.didar.kernel.Ids;
import org.didar.testing.RealMariaDb;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A log of a test's own on a real database, so that it can be tampered with. */
final class AuditLog {

    /** The databases that Didar runs on. */
    enum On {
        H2("sa") {
            @Override
            String url() {
                return "jdbc:h2:mem:"
                        + UUID.randomUUID()
                        + ";MODE=MySQL;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000";
            }
        },
        MARIADB("root") {
            @Override
            String url() {
                return RealMariaDb.freshDatabase();
            }
        };

        private final String user;

        On(String user) {
            this.user = user;
        }

        abstract String url();
    }

    /** Some act of somebody. */
    record Act(@Nullable UUID actorId, UUID thingId, Map<String, String> facts)
            implements Auditable {

        static Act any() {
            return new Act(Ids.next(), Ids.next(), Map.of("to", "LIVE"));
        }

        @Override
        public String action() {
            return "visit.changed";
        }

        @Override
        public String thingKind() {
            return "visit";
        }

        @Override
        public UUID onBehalfOf() {
            return thingId;
        }

        @Override
        public UUID prisonId() {
            return thingId;
        }
    }

    Instant now = Instant.parse("2026-11-28T07:00:00.123456Z");

    final JdbcClient jdbc;
    final AuditEntries entries;
    final Chain chain;
    final SealingAudit sealing;
    final VerifyingAudit verifying;
    final CuttingAudit cutting;
    final TransactionTemplate transaction;

    private final KeepingAudit keeping;

    AuditLog(On database) {
        HikariDataSource source = new HikariDataSource();
        source.setJdbcUrl(database.url());
        source.setUsername(database.user);
        source.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        Flyway.configure().dataSource(source).load().migrate();
        jdbc = JdbcClient.create(source);
        transaction = new TransactionTemplate(new JdbcTransactionManager(source));
        Clock clock = clock();
        Seals seals = new Seals(new AuditKeys(new byte[32]));
        entries = new AuditEntries(new JdbcTemplate(source), jdbc, seals);
        chain = new Chain(jdbc);
        sealing = new SealingAudit(entries, chain, seals, transaction, clock);
        Cuts cuts = new Cuts(jdbc);
        verifying = new VerifyingAudit(chain, cuts, seals, new LooseEntries(jdbc, clock));
        keeping = new KeepingAudit(entries, clock);
        cutting =
                new CuttingAudit(
                        chain,
                        cuts,
                        seals,
                        verifying,
                        transaction,
                        act -> keeping.keep((Auditable) act),
                        clock);
    }

    /** Keeps one act, as it is kept in production. */
    void keep(Auditable act) {
        transaction.executeWithoutResult(each -> keeping.keep(act));
    }

    /** Keeps some acts and seals them; the oldest has position 1 in an empty log. */
    void sealed(int acts) {
        for (int each = 0; each < acts; each++) {
            keep(Act.any());
        }
        sealing.sealAll();
    }

    UUID entryAt(long position) {
        return chain.at(position).orElseThrow().entryId();
    }

    @Nullable Finding found() {
        return verifying.check().finding();
    }

    /** The database as somebody changes it who has its password. */
    void tamper(String sql, Object... values) {
        if (jdbc.sql(sql).params(values).update() == 0) {
            throw new AssertionError("Nothing was changed by " + sql);
        }
    }

    void empty() {
        jdbc.sql("delete from audit_cut").update();
        jdbc.sql("delete from audit_link").update();
        jdbc.sql("delete from audit_unsealed").update();
        jdbc.sql("delete from audit_entry").update();
        jdbc.sql("update audit_head set position = 0, mac = null, unstamped = 0").update();
    }

    private Clock clock() {
        InstantSource time = () -> now;
        return time.withZone(ZoneOffset.UTC);
    }
}
