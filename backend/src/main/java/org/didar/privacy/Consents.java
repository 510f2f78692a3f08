package org.didar.privacy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.didar.kernel.CommonProblem;
import org.didar.kernel.Ids;
import org.didar.kernel.Origin;
import org.didar.kernel.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people agreed to, beyond what a visit needs. Every word said is kept; the last holds. */
@Service
@Transactional
public class Consents {

    private static final String LAST =
            """
            select c.purpose, c.given, c.said_at, c.wording_version from consent c
            where c.person_id = :person and c.id = (select max(l.id) from consent l
              where l.person_id = c.person_id and l.purpose = c.purpose)
            """;

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Consents(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param wordingVersion of the words shown now
     * @param holds whether it is done now
     * @param saidAt when they last said so; {@code null} for nothing said yet
     */
    record Standing(
            String purpose,
            int wordingVersion,
            String fa,
            String en,
            boolean holds,
            @Nullable Instant saidAt) {}

    /** Whether this may be done to this person now. An unknown purpose is never agreed to. */
    @Transactional(readOnly = true)
    public boolean allow(UUID personId, String purpose) {
        return of(personId).stream()
                .anyMatch(each -> each.purpose().equals(purpose) && each.holds());
    }

    @Transactional(readOnly = true)
    List<Standing> of(UUID personId) {
        return jdbc.sql(
                        "select p.purpose, p.wording_version, p.fa, p.en, p.assumed, s.given,"
                                + " s.said_at, s.wording_version as said_version"
                                + " from consent_purpose p left join ("
                                + LAST
                                + ") s on s.purpose = p.purpose order by p.purpose")
                .param("person", Ids.bytes(personId))
                .query((row, _) -> {
                    LocalDateTime said = row.getObject("said_at", LocalDateTime.class);
                    int version = row.getInt("wording_version");
                    boolean given = row.getBoolean("given");
                    // A yes to other words is no yes; a no stays one.
                    boolean holds =
                            said == null
                                    ? row.getBoolean("assumed")
                                    : given && row.getInt("said_version") == version;
                    return new Standing(
                            row.getString("purpose"),
                            version,
                            row.getString("fa"),
                            row.getString("en"),
                            holds,
                            said == null ? null : said.toInstant(ZoneOffset.UTC));
                })
                .list();
    }

    /**
     * @param wordingVersion of the words they read
     * @throws Problem {@code thing.not_found} for no such purpose, {@code conflict.stale} when the
     *     words have changed meanwhile
     */
    void say(UUID personId, UUID by, String purpose, int wordingVersion, boolean given) {
        Standing asked =
                of(personId).stream()
                        .filter(each -> each.purpose().equals(purpose))
                        .findFirst()
                        .orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND_THING));
        if (given && asked.wordingVersion() != wordingVersion) {
            throw new Problem(CommonProblem.STALE);
        }
        jdbc.sql(
                        """
                        insert into consent (id, person_id, purpose, wording_version, given,
                          said_at, said_via)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        Ids.bytes(Ids.next()),
                        Ids.bytes(personId),
                        purpose,
                        wordingVersion,
                        given,
                        LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC),
                        Origin.current().kind().name())
                .update();
        events.publishEvent(new ConsentSaid(personId, purpose, given, by));
    }
}
