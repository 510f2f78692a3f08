package org.didar.timetable;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.didar.kernel.Ids;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which state a prison's sessions are in. Drawn at random and never counted, so that what a
 * rolled-back transaction has read is never taken for what another one wrote.
 */
@Component
class Revisions {

    private final JdbcClient jdbc;

    Revisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty while nothing ever was changed: then nothing may be kept in memory either. */
    Optional<UUID> of(UUID prisonId) {
        return jdbc.sql("select revision from timetable_revision where prison_id = ?")
                .param(Ids.bytes(prisonId))
                .query((row, index) -> Ids.of(row.getBytes(1)))
                .optional();
    }

    /** Of several prisons at once; those that never were changed are left out. */
    Map<UUID, UUID> of(Collection<UUID> prisonIds) {
        Map<UUID, UUID> found = new HashMap<>();
        if (!prisonIds.isEmpty()) {
            jdbc.sql(
                            "select prison_id, revision from timetable_revision"
                                    + " where prison_id in (:prisons)")
                    .param("prisons", prisonIds.stream().map(Ids::bytes).toList())
                    .query(row -> {
                        found.put(Ids.of(row.getBytes(1)), Ids.of(row.getBytes(2)));
                    });
        }
        return found;
    }

    /**
     * To be called before anything of the prison's sessions is read in order to change it: whoever
     * comes second waits here until the first has committed.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    void change(UUID prisonId) {
        byte[] prison = Ids.bytes(prisonId);
        byte[] revision = Ids.bytes(Ids.next());
        int changed =
                jdbc.sql("update timetable_revision set revision = ? where prison_id = ?")
                        .params(revision, prison)
                        .update();
        if (changed == 0) {
            try {
                jdbc.sql("insert into timetable_revision (prison_id, revision) values (?, ?)")
                        .params(prison, revision)
                        .update();
            } catch (DuplicateKeyException first) {
                throw new ConcurrencyFailureException("The first change of a timetable", first);
            }
        }
    }
}
