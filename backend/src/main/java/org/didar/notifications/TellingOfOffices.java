package org.didar.notifications;

import java.util.Set;
import org.didar.officials.OfficialInvited;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Sends an invited official the way in. The secret in it is made when the message leaves. */
@Component
class TellingOfOffices {

    private final QueueingMessages messages;

    TellingOfOffices(QueueingMessages messages) {
        this.messages = messages;
    }

    @EventListener
    void invited(OfficialInvited event) {
        messages.queue(
                MessageKind.OFFICIAL_INVITED,
                Params.about(event.thingId()),
                Set.of(event.personId()));
    }
}
