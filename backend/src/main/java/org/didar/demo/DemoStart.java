package org.didar.demo;

import java.util.Optional;
import org.didar.access.Territory;
import org.didar.accounts.PairingStations;
import org.didar.places.PrisonDirectory;
import org.didar.places.StationView;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** At each start: fills an empty demonstration, arranges a visit, and says how to begin. */
@Component
@Profile("demo & !production")
@ConditionalOnWebApplication
class DemoStart {

    private final DemoData data;
    private final ComingVisit coming;
    private final PrisonDirectory prisons;
    private final PairingStations pairing;
    private final DemoProperties properties;
    private final DemoWelcome welcome;

    DemoStart(
            DemoData data,
            ComingVisit coming,
            PrisonDirectory prisons,
            PairingStations pairing,
            DemoProperties properties,
            DemoWelcome welcome) {
        this.data = data;
        this.coming = coming;
        this.prisons = prisons;
        this.pairing = pairing;
        this.properties = properties;
        this.welcome = welcome;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        data.loadOnce();
        StationView station = newcomersStation();
        Optional<ComingVisit.Arranged> visit = coming.arrange(station);
        Optional<ComingVisit.Arranged> lawyers = coming.arrangeForLawyer(station.prisonId());
        Optional<String> code =
                properties.pairStation()
                        ? Optional.of(pairing.issueUnasked(station.id()).code())
                        : Optional.empty();
        System.out.println(welcome.text(visit, lawyers, code));
    }

    /** The station that the demonstration leaves to be paired. */
    private StationView newcomersStation() {
        return prisons.prisonsWithin(new Territory(Territory.Kind.COUNTRY, null)).stream()
                .flatMap(prison -> prisons.stations(prison).stream())
                .filter(station -> station.number() == DemoPlaces.UNPAIRED)
                .findFirst()
                .orElseThrow();
    }
}
