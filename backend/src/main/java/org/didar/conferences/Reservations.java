package org.didar.conferences;

import java.time.Clock;
import java.util.UUID;
import org.didar.kernel.CommonProblem;
import org.didar.kernel.Problem;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which rooms the conference server may open, and has opened. */
@Service
@Transactional
class Reservations {

    private final Conferences conferences;
    private final Clock clock;

    Reservations(Conferences conferences, Clock clock) {
        this.conferences = conferences;
        this.clock = clock;
    }

    /** Whether this is the first to ask for that room. */
    record Reserved(Conference conference, boolean first) {}

    /** Fails with 404 for every name but that of a round that runs. */
    Reserved reserve(String name) {
        Conference conference =
                conferences
                        .findByName(name)
                        .filter(each -> each.mayOpen(clock.instant()))
                        .orElseThrow(Reservations::unknown);
        return new Reserved(conference, conference.reserve(clock.instant()));
    }

    @Transactional(readOnly = true)
    Conference find(UUID id) {
        return conferences
                .findById(id)
                .filter(each -> each.mayOpen(clock.instant()))
                .orElseThrow(Reservations::unknown);
    }

    void release(UUID id) {
        conferences.findById(id).orElseThrow(Reservations::unknown).release();
    }

    private static Problem unknown() {
        return new Problem(CommonProblem.NOT_FOUND_THING);
    }
}
