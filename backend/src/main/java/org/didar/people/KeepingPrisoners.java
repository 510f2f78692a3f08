package org.didar.people;

import java.util.UUID;
import org.didar.kernel.CommonProblem;
import org.didar.kernel.Ids;
import org.didar.kernel.Problem;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps a prisoner where they are while something is arranged there. */
@Service
public class KeepingPrisoners {

    private final JdbcClient jdbc;

    KeepingPrisoners(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The prisoner in the prison they are in, until the caller's transaction ends: a transfer waits
     * for it, and it for a transfer. Asked of the database and of no cache, because what a
     * transaction has read before may be the prison the prisoner has left.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public KeptPrisoner keep(UUID prisonerId) {
        return jdbc.sql("select prison_id from prisoner where id = ? for update")
                .param(Ids.bytes(prisonerId))
                .query((row, index) -> new KeptPrisoner(prisonerId, Ids.of(row.getBytes(1))))
                .optional()
                .orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND_THING));
    }

    /** Only the prison of {@link #keep}. */
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID prisonOf(UUID prisonerId) {
        return keep(prisonerId).prisonId();
    }
}
