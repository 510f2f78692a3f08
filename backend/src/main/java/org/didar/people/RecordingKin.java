package org.didar.people;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes relationships over from a register in which they were checked already. Nobody is told: for
 * set-up and demonstrations.
 */
@Service
@Transactional
public class RecordingKin {

    private final Relationships relationships;
    private final Clock clock;

    RecordingKin(Relationships relationships, Clock clock) {
        this.relationships = relationships;
        this.clock = clock;
    }

    public UUID approved(UUID personId, UUID prisonerId, Relation relation, UUID approvedBy) {
        Relationship relationship =
                Relationship.file(personId, prisonerId, relation, clock.instant());
        relationship.approve(approvedBy, clock.instant());
        return relationships.save(relationship).id();
    }

    public UUID pending(UUID personId, UUID prisonerId, Relation relation) {
        return relationships
                .save(Relationship.file(personId, prisonerId, relation, clock.instant()))
                .id();
    }
}
