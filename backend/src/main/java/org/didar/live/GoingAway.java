package org.didar.live;

import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whether this server is stopping: the sockets it loses now are lost by its own doing. */
@Component
class GoingAway {

    private volatile boolean stopping;

    @EventListener(ContextClosedEvent.class)
    void stop() {
        stopping = true;
    }

    boolean isStopping() {
        return stopping;
    }
}
