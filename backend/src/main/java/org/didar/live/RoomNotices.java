package org.didar.live;

import java.util.UUID;
import org.didar.live.protocol.NoticeKind;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Lets other modules tell a room something, once, after their transaction. */
@Service
public class RoomNotices {

    private final ApplicationEventPublisher events;

    RoomNotices(ApplicationEventPublisher events) {
        this.events = events;
    }

    public void requestTaken(UUID visitId) {
        events.publishEvent(new RoomNotice(visitId, NoticeKind.REQUEST_TAKEN, null));
    }

    public void requestDecided(UUID visitId) {
        events.publishEvent(new RoomNotice(visitId, NoticeKind.REQUEST_DECIDED, null));
    }
}
