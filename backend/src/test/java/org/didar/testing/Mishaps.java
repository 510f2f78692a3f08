package org.didar.testing;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.didar.visits.VisitMoved;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets what moves a visit fail in the middle, for those who test that nothing of it is left. */
@Component
@Profile("test")
public class Mishaps {

    private final Set<UUID> visits = ConcurrentHashMap.newKeySet();

    public void onMoving(UUID visit) {
        visits.add(visit);
    }

    @EventListener
    void moved(VisitMoved move) {
        if (visits.contains(move.visitId())) {
            throw new IllegalStateException("In the middle");
        }
    }
}
