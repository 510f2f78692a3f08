package org.didar.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.didar.kernel.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads in one statement what each of those who would come together is to the prisoner. By a plain
 * statement, so what the caller's transaction changed through entities has to be flushed.
 */
@Component
class ReadingParties {

    private final JdbcClient jdbc;
    private final Clock clock;

    ReadingParties(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Who has no approved relationship is left out. */
    Map<UUID, ApprovedKin> of(Collection<UUID> persons, UUID prisonerId) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), PeopleDirectory.HOME);
        Map<UUID, ApprovedKin> found = new HashMap<>();
        jdbc.sql(
                        """
                        select r.person_id, r.relation, p.birth_date
                        from relationship r join person p on p.id = r.person_id
                        where r.person_id in (:persons) and r.prisoner_id = :prisoner
                          and r.status = 'APPROVED'
                        """)
                .param("persons", persons.stream().map(Ids::bytes).toList())
                .param("prisoner", Ids.bytes(prisonerId))
                .query(row -> {
                    String relation = Objects.requireNonNull(row.getString(2));
                    LocalDate birth = row.getObject(3, LocalDate.class);
                    found.put(
                            Ids.of(row.getBytes(1)),
                            new ApprovedKin(
                                    Relation.valueOf(relation), Person.isAdult(birth, today)));
                });
        return found;
    }
}
