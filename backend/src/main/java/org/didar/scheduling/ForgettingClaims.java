package org.didar.scheduling;

import java.time.Clock;
import java.time.Duration;
import org.didar.kernel.Sweep;
import org.didar.timetable.Ticks;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Removes the claims of past steps: what lies behind can no longer overlap. */
@Component
class ForgettingClaims implements Sweep {

    /** Long enough that an extended visit or a clock moved back a little loses nothing. */
    private static final Duration KEPT = Duration.ofDays(2);

    private final TickClaims claims;
    private final Clock clock;

    ForgettingClaims(TickClaims claims, Clock clock) {
        this.claims = claims;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "scheduling.forget";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    @Transactional
    public void run() {
        claims.forgetBefore(Ticks.during(clock.instant().minus(KEPT)));
    }
}
