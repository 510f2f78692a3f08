package org.didar.live;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.didar.sessions.UsingSessions;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * An open socket keeps its session from going idle. The end of a session reaches its sockets by the
 * bus; that it is asked for here as well is for a message that got lost.
 */
@Component
class KeepingSessions {

    private static final int EVERY_MILLIS = 60_000;

    private final Sockets sockets;
    private final UsingSessions sessions;

    KeepingSessions(Sockets sockets, UsingSessions sessions) {
        this.sockets = sockets;
        this.sessions = sessions;
    }

    @Scheduled(fixedDelay = EVERY_MILLIS, initialDelay = EVERY_MILLIS)
    void use() {
        Set<UUID> heard =
                sockets.all().stream().map(Connection::session).collect(Collectors.toSet());
        Set<UUID> over = sessions.useAll(heard);
        sockets.all().stream()
                .filter(each -> over.contains(each.session()))
                .forEach(each -> each.close(LiveProblem.SIGNED_OUT));
    }
}
