package org.didar.accounts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.didar.kernel.Sweep;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Forgets codes and links a day after nothing asks for them any more. */
@Component
class PruningSecrets implements Sweep {

    private static final Duration KEPT = Duration.ofDays(1);

    private final SignInCodes signInCodes;
    private final PairingCodes pairingCodes;
    private final OneTimeLinks links;
    private final Clock clock;

    PruningSecrets(
            SignInCodes signInCodes, PairingCodes pairingCodes, OneTimeLinks links, Clock clock) {
        this.signInCodes = signInCodes;
        this.pairingCodes = pairingCodes;
        this.links = links;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "accounts.prune";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    @Transactional
    public void run() {
        Instant before = clock.instant().minus(KEPT);
        signInCodes.deleteOlderThan(before);
        pairingCodes.deleteOlderThan(before);
        links.deleteOlderThan(before);
    }
}
