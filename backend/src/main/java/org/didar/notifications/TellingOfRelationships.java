package org.didar.notifications;

import java.util.Set;
import org.didar.people.RelationshipApproved;
import org.didar.people.RelationshipRefused;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells a person what the prison found about their relationship. */
@Component
class TellingOfRelationships {

    private final QueueingMessages messages;

    TellingOfRelationships(QueueingMessages messages) {
        this.messages = messages;
    }

    @EventListener
    void approved(RelationshipApproved event) {
        messages.queue(
                MessageKind.RELATIONSHIP_APPROVED,
                Params.about(event.relationshipId()),
                Set.of(event.personId()));
    }

    @EventListener
    void refused(RelationshipRefused event) {
        messages.queue(
                MessageKind.RELATIONSHIP_REFUSED,
                Params.about(event.relationshipId()),
                Set.of(event.personId()));
    }
}
