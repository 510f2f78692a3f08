package org.didar.visits;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.didar.access.Actor;
import org.springframework.beans.factory.BeanFactory;

/** A family's requests as they come through the door, each with its key: safe to send again. */
public final class AskingOnce {

    private final VisitController door;

    public AskingOnce(BeanFactory beans) {
        this.door = beans.getBean(VisitController.class);
    }

    public UUID hold(Actor family, String key, UUID prisoner, Instant start) {
        return door.hold(new VisitController.NewVisit(prisoner, start, Set.of(), null), key, family)
                .id();
    }

    public void confirm(Actor family, String key, UUID visit) {
        door.confirm(visit, key, family);
    }
}
