package org.didar.timetable;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The sessions of one prison and what is left out of them. */
record PrisonSessions(List<Session> sessions, List<Exclusion> exclusions) {

    PrisonSessions {
        sessions = List.copyOf(sessions);
        exclusions = List.copyOf(exclusions);
    }

    /** The first collision of that session with any other. */
    Optional<Session.Collision> collisionOf(Session session) {
        return sessions.stream()
                .filter(each -> !each.id().equals(session.id()))
                .flatMap(each -> session.collisionWith(each).stream())
                .min(Comparator.comparing(Session.Collision::day));
    }
}
