package org.didar.scheduling;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.didar.places.PrisonDirectory;
import org.didar.places.PrisonView;
import org.didar.places.StationView;
import org.didar.rules.Rule;
import org.didar.rules.RulesInForce;
import org.didar.separation.KeptApart;
import org.didar.separation.SeparatedPrisoners;
import org.springframework.stereotype.Component;

/**
 * Looks where those are from whom a prisoner is kept separate. The visits themselves are read, not
 * claims of the pair: so a pair counts from the moment it is set against all that is booked, and a
 * prisoner's own visits are not in each other's way.
 */
@Component
class KeepingApart {

    private final SeparatedPrisoners separated;
    private final ClaimedPlaces places;
    private final PrisonDirectory prisons;
    private final RulesInForce rules;
    private final Clock clock;

    KeepingApart(
            SeparatedPrisoners separated,
            ClaimedPlaces places,
            PrisonDirectory prisons,
            RulesInForce rules,
            Clock clock) {
        this.separated = separated;
        this.places = places;
        this.prisons = prisons;
        this.rules = rules;
        this.clock = clock;
    }

    /** As it is now, for a search. */
    Apart of(UUID prisonerId, PrisonView prison) {
        return from(separated.of(prisonerId), prison);
    }

    /**
     * As it stays until the caller's transaction ends: whoever books for one of the others waits.
     * To be asked once the prisoner is kept, and before anything is claimed or given up.
     */
    Apart lock(UUID prisonerId, PrisonView prison) {
        return from(separated.lock(prisonerId), prison);
    }

    private Apart from(List<KeptApart> pairs, PrisonView prison) {
        if (pairs.isEmpty()) {
            return Apart.NONE;
        }
        Instant now = clock.instant();
        Duration margin = rules.of(prison, null, now).span(Rule.KEEP_SEPARATE_MARGIN).duration();
        Map<UUID, KeptApart> byOther =
                pairs.stream().collect(Collectors.toMap(KeptApart::otherId, Function.identity()));
        return new Apart(
                margin,
                prisons.stations(prison.id()).stream()
                        .collect(Collectors.toMap(StationView::id, StationView::number)),
                places.ofPrisoners(prison.id(), byOther, now.minus(margin), now));
    }
}
