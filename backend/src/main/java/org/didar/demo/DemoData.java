package org.didar.demo;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.didar.access.Territory;
import org.didar.demo.DemoPeople.Inmate;
import org.didar.demo.DemoPlaces.DemoPrison;
import org.didar.people.AdmittingPrisoners;
import org.didar.people.AdmittingPrisoners.NewPrisoner;
import org.didar.places.PrisonDirectory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Fills an empty demonstration with places, people and what they are to each other. */
@Component
@OnlyInDemo
class DemoData {

    private final PrisonDirectory prisons;
    private final DemoPlaces places;
    private final DemoOfficials officials;
    private final DemoFamilies families;
    private final DemoLawyers lawyers;
    private final DemoSessions sessions;
    private final AdmittingPrisoners admitting;

    DemoData(
            PrisonDirectory prisons,
            DemoPlaces places,
            DemoOfficials officials,
            DemoFamilies families,
            DemoLawyers lawyers,
            DemoSessions sessions,
            AdmittingPrisoners admitting) {
        this.prisons = prisons;
        this.places = places;
        this.officials = officials;
        this.families = families;
        this.lawyers = lawyers;
        this.sessions = sessions;
        this.admitting = admitting;
    }

    /** Does nothing when there are prisons already. */
    @Transactional
    void loadOnce() {
        Territory country = new Territory(Territory.Kind.COUNTRY, null);
        if (!prisons.prisonsWithin(country).isEmpty()) {
            return;
        }
        Map<String, DemoPrison> founded = places.found();
        DemoOfficials.Appointed appointed = officials.appoint(founded);
        Map<String, UUID> prisoners = admit(founded);
        families.enroll(prisoners, appointed);
        lawyers.enroll(prisoners, appointed);
        founded.values().forEach(each -> sessions.plan(each.id()));
    }

    private Map<String, UUID> admit(Map<String, DemoPrison> founded) {
        return DemoPeople.INMATES.stream()
                .collect(
                        Collectors.toMap(
                                Inmate::number,
                                each ->
                                        admit(
                                                each,
                                                requireNonNull(founded.get(each.prison())).id())));
    }

    private UUID admit(Inmate inmate, UUID prison) {
        return admitting
                .admit(
                        new NewPrisoner(
                                inmate.givenName(),
                                inmate.familyName(),
                                inmate.number(),
                                inmate.ward(),
                                prison,
                                inmate.status()))
                .id();
    }
}
