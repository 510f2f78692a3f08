package org.didar.requests;

import org.didar.live.RoomNotices;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Lets both sides of a visit hear what became of a request, once it stands. */
@Component
class TellingTheRoom {

    private final RoomNotices notices;

    TellingTheRoom(RoomNotices notices) {
        this.notices = notices;
    }

    @TransactionalEventListener
    void taken(RequestTaken event) {
        notices.requestTaken(event.visitId());
    }

    @TransactionalEventListener
    void decided(RequestDecided event) {
        if (event.visitId() != null) {
            notices.requestDecided(event.visitId());
        }
    }
}
