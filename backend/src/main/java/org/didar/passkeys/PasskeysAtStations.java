package org.didar.passkeys;

import java.util.List;
import java.util.UUID;
import org.didar.kernel.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** An official shows by a passkey that they stand at a prison's station. It signs nobody in. */
@Service
public class PasskeysAtStations {

    private final CheckingPasskeys checking;
    private final Challenging challenging;
    private final RelyingParties parties;

    PasskeysAtStations(CheckingPasskeys checking, Challenging challenging, RelyingParties parties) {
        this.checking = checking;
        this.challenging = challenging;
        this.parties = parties;
    }

    /**
     * What the station's page asks the browser for.
     *
     * @param origin what the browser says of that page
     */
    public PasskeyOptions.Asking options(UUID stationId, @Nullable String origin) {
        return PasskeyOptions.Asking.of(
                parties.at(origin).id(),
                challenging.give(Challenge.Purpose.STATION, stationId),
                List.of());
    }

    /**
     * @return whose passkey it is
     * @throws Problem {@code passkey.refused}
     */
    public UUID check(UUID stationId, @Nullable String origin, String credential) {
        return checking.atStation(stationId, parties.at(origin), credential);
    }
}
