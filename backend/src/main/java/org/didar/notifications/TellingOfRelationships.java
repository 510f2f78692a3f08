package org.didar.notifications;

import java.util.Set;
import org.didar.people.PeopleDirectory;
import org.didar.people.RelationshipApproved;
import org.didar.people.RelationshipRefused;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells a person, or who vouched for them, what the prison found about their relationship. */
@Component
class TellingOfRelationships {

    private final QueueingMessages messages;
    private final PeopleDirectory people;

    TellingOfRelationships(QueueingMessages messages, PeopleDirectory people) {
        this.messages = messages;
        this.people = people;
    }

    @EventListener
    void approved(RelationshipApproved event) {
        messages.queue(
                MessageKind.RELATIONSHIP_APPROVED,
                Params.about(event.relationshipId()),
                Set.of(people.whoHears(event.personId())));
    }

    @EventListener
    void refused(RelationshipRefused event) {
        messages.queue(
                MessageKind.RELATIONSHIP_REFUSED,
                Params.about(event.relationshipId()),
                Set.of(people.whoHears(event.personId())));
    }
}
