package org.didar.demo;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.didar.access.Grant;
import org.didar.access.Role;
import org.didar.access.Territory;
import org.didar.accounts.AppointingOfficials;
import org.didar.accounts.AppointingOfficials.Appointment;
import org.didar.accounts.Mobile;
import org.didar.demo.DemoPeople.Official;
import org.didar.demo.DemoPlaces.DemoPrison;
import org.springframework.stereotype.Component;

/** The officers, the warden, the prosecutor and the judge. */
@Component
@OnlyInDemo
class DemoOfficials {

    private final AppointingOfficials appointing;

    DemoOfficials(AppointingOfficials appointing) {
        this.appointing = appointing;
    }

    /** The account of each official, by mobile number as listed. */
    record Appointed(Map<String, UUID> accounts) {

        UUID first(Role role) {
            return DemoPeople.OFFICIALS.stream()
                    .filter(each -> each.role() == role)
                    .map(each -> accounts.get(each.mobile()))
                    .findFirst()
                    .orElseThrow();
        }
    }

    Appointed appoint(Map<String, DemoPrison> prisons) {
        return new Appointed(
                DemoPeople.OFFICIALS.stream()
                        .collect(
                                Collectors.toMap(
                                        Official::mobile, each -> appoint(each, prisons))));
    }

    private UUID appoint(Official official, Map<String, DemoPrison> prisons) {
        return appointing.appoint(
                new Appointment(
                        Mobile.parse(official.mobile()).orElseThrow(),
                        official.givenName(),
                        official.familyName(),
                        official.titleFa(),
                        official.titleEn(),
                        grants(official, prisons)));
    }

    /**
     * The demonstration's judge supervises every prison, a prosecutor a district, a manager a
     * province; the auditor and the administrator have the whole country.
     */
    private static Set<Grant> grants(Official official, Map<String, DemoPrison> prisons) {
        if (official.role() == Role.AUDITOR || official.role() == Role.ADMINISTRATOR) {
            Territory country = new Territory(Territory.Kind.COUNTRY, null);
            return Set.of(new Grant(official.role(), country));
        }
        DemoPrison own = Objects.requireNonNull(prisons.get(official.prison()));
        return switch (official.role()) {
            case PROVINCE_MANAGER ->
                    Set.of(grant(official, Territory.Kind.PROVINCE, own.provinceId()));
            case PROSECUTOR -> Set.of(grant(official, Territory.Kind.DISTRICT, own.districtId()));
            case SUPERVISING_JUDGE ->
                    prisons.values().stream()
                            .map(each -> grant(official, Territory.Kind.PRISON, each.id()))
                            .collect(Collectors.toSet());
            default -> Set.of(grant(official, Territory.Kind.PRISON, own.id()));
        };
    }

    private static Grant grant(Official official, Territory.Kind kind, UUID id) {
        return new Grant(official.role(), new Territory(kind, id));
    }
}
