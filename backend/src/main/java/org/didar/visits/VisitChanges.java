package org.didar.visits;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;
import org.springframework.stereotype.Component;

/** The history of visits. */
interface VisitChanges extends CrudRepository<VisitChange, UUID> {

    List<VisitChange> findByVisitIdOrderByAtAscIdAsc(UUID visitId);

    /** The code a visit was rejected for. */
    @Query(
            """
            select c.reason from VisitChange c
            where c.visitId = :visit and c.toStatus = org.didar.visits.VisitStatus.REJECTED
            """)
    Optional<String> whyRejected(UUID visit);

    /** Writes each change down in its own transaction. */
    @Component
    class Writing {

        private final VisitChanges changes;

        Writing(VisitChanges changes) {
            this.changes = changes;
        }

        @EventListener
        void write(VisitChanged event) {
            changes.save(new VisitChange(event));
        }
    }
}
