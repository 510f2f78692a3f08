package org.didar.accounts;

import java.util.Set;
import java.util.UUID;
import org.didar.access.Grant;
import org.didar.access.Role;
import org.didar.access.Territory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets the operator of a new installation in, before anyone can sign in. */
@Service
@Transactional
public class CreatingAdministrator {

    private final AppointingOfficials appointing;
    private final ApplicationEventPublisher events;

    CreatingAdministrator(AppointingOfficials appointing, ApplicationEventPublisher events) {
        this.appointing = appointing;
        this.events = events;
    }

    /**
     * Appoints the administrator, or only makes a new link when the number is one already.
     *
     * @param mobile in any usual spelling
     * @param name given name, a space, family name
     * @return an address that signs them in, once, within a day
     * @throws IllegalArgumentException with a sentence for the operator
     */
    public String create(String mobile, String name) {
        Mobile number =
                Mobile.parse(mobile)
                        .orElseThrow(() ->
                                new IllegalArgumentException(
                                        "This is not an Iranian mobile number."));
        String[] names = name.strip().split("\\s+", 2);
        if (names.length < 2) {
            throw new IllegalArgumentException("Give a given name and a family name.");
        }
        Territory country = new Territory(Territory.Kind.COUNTRY, null);
        UUID account =
                appointing.appoint(
                        new AppointingOfficials.Appointment(
                                number,
                                names[0],
                                names[1],
                                "مدیر سامانه",
                                "System administrator",
                                Set.of(new Grant(Role.ADMINISTRATOR, country))));
        events.publishEvent(new AdministratorAppointed(account));
        return appointing.welcomeLink(account);
    }
}
