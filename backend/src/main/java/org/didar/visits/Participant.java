package org.didar.visits;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.didar.kernel.Ids;
import org.didar.people.Relation;
import org.jspecify.annotations.NullUnmarked;

/** One visitor of one visit, with the relationship it was booked under. */
@Entity
@Table(name = "visit_participant")
@NullUnmarked // filled by the persistence provider
class Participant {

    @Id private UUID id;

    private UUID personId;

    @Enumerated(EnumType.STRING)
    private Relation relation;

    @Column(name = "is_lead")
    private boolean lead;

    protected Participant() {}

    Participant(UUID personId, Relation relation, boolean lead) {
        this.id = Ids.next();
        this.personId = personId;
        this.relation = relation;
        this.lead = lead;
    }

    UUID personId() {
        return personId;
    }

    Relation relation() {
        return relation;
    }

    boolean isLead() {
        return lead;
    }
}
