package org.didar.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.didar.access.SignedIn;
import org.didar.kernel.NetworkAddress;
import org.didar.kernel.RecordingRefusals;
import org.didar.kernel.Throttle;
import org.springframework.stereotype.Component;

/** Counts what addresses and actors ask for on this node, and who asks for what is not theirs. */
@Component
class CountingRequests {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int ADDRESS_BYTES_V4 = 4;
    private static final int NETWORK_BYTES_V6 = 8;
    private static final int MOST_PAUSED = 50_000;

    private final Throttle actors;
    private final Throttle addresses;
    private final Throttle misses;
    private final Duration pause;
    private final RecordingRefusals refusals;
    private final Clock clock;
    private final Map<UUID, Instant> pausedUntil = new LinkedHashMap<>();

    CountingRequests(RequestLimits limits, RecordingRefusals refusals, Clock clock) {
        this.actors = new Throttle(limits.perActor(), MINUTE, clock);
        this.addresses = new Throttle(limits.perAddress(), MINUTE, clock);
        this.misses = new Throttle(limits.misses(), limits.missesWithin(), clock);
        this.pause = limits.missesPause();
        this.refusals = refusals;
        this.clock = clock;
    }

    /** Zero, or how long an address has to wait. */
    Duration ofAddress(String address) {
        return addresses.tryTake(network(address));
    }

    /** Zero, or how long an actor has to wait. */
    Duration ofActor(SignedIn actor) {
        Duration paused = pauseOf(actor.id());
        return paused.isPositive() ? paused : actors.tryTake(actor.id().toString());
    }

    /** The actor asked for something that it cannot see, or that is not there. */
    void missed(SignedIn actor) {
        if (misses.tryTake(actor.id().toString()).isPositive() && begins(actor.id())) {
            refusals.record(new ProbingLimited(actor));
        }
    }

    private synchronized Duration pauseOf(UUID actor) {
        Instant until = pausedUntil.get(actor);
        if (until == null) {
            return Duration.ZERO;
        }
        Duration left = Duration.between(clock.instant(), until);
        if (!left.isPositive()) {
            pausedUntil.remove(actor);
            return Duration.ZERO;
        }
        return left;
    }

    /** False where several of one actor's requests at once went over the limit together. */
    private synchronized boolean begins(UUID actor) {
        if (pauseOf(actor).isPositive()) {
            return false;
        }
        if (pausedUntil.size() >= MOST_PAUSED) {
            pausedUntil.remove(pausedUntil.keySet().iterator().next());
        }
        pausedUntil.put(actor, clock.instant().plus(pause));
        return true;
    }

    /** Whoever has one address of IPv6 has the 2^64 beside it too. */
    private static String network(String address) {
        return NetworkAddress.parse(address)
                .map(each -> each.network(ADDRESS_BYTES_V4, NETWORK_BYTES_V6))
                .orElse(address);
    }
}
