package org.didar.scheduling;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.didar.scheduling.TickClaims.Claim;
import org.didar.scheduling.TickClaims.Kind;
import org.didar.timetable.Ticks;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who joins a visit that has its place already, as an interpreter does: claimed for its steps like
 * everything else of it, and given back with it.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class AccompanyingVisits {

    private final TickClaims claims;
    private final Clock clock;

    AccompanyingVisits(TickClaims claims, Clock clock) {
        this.claims = claims;
        this.clock = clock;
    }

    /** Claims the interpreter for the visit; {@code false} when another visit has them then. */
    public boolean claim(UUID visitId, UUID interpreter, Instant start, Instant end) {
        Ticks ticks = Ticks.covering(start, end);
        List<Claim> wanted = List.of(new Claim(Kind.INTERPRETER, interpreter, ticks));
        try {
            claims.hold(visitId, wanted, null, clock.instant(), false);
            return true;
        } catch (DuplicateKeyException taken) {
            return false;
        }
    }

    /** Gives the interpreter up; a second time nothing happens. */
    public void release(UUID visitId) {
        claims.release(visitId, Kind.INTERPRETER);
    }

    /** Who of them is at no other visit then. */
    public Set<UUID> free(UUID visitId, Collection<UUID> interpreters, Instant start, Instant end) {
        Ticks ticks = Ticks.covering(start, end);
        Busy busy = claims.busy(interpreters, ticks, clock.instant(), List.of(visitId));
        return interpreters.stream()
                .filter(each -> busy.isFree(each, ticks))
                .collect(Collectors.toSet());
    }
}
