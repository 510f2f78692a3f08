package org.didar.accounts;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.didar.access.Actor;
import org.didar.access.Actors;
import org.didar.access.Grant;
import org.didar.access.Role;
import org.didar.access.SignedIn;
import org.didar.access.Territory;
import org.didar.people.PeopleDirectory;
import org.didar.people.PersonView;
import org.didar.places.PrisonDirectory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks up who a session belongs to, with the roles held at this moment. */
@Service
@Transactional(readOnly = true)
class FindingActors implements Actors {

    private final Accounts accounts;
    private final HoldingOffices offices;
    private final StationDevices devices;
    private final PeopleDirectory people;
    private final PrisonDirectory prisons;

    FindingActors(
            Accounts accounts,
            HoldingOffices offices,
            StationDevices devices,
            PeopleDirectory people,
            PrisonDirectory prisons) {
        this.accounts = accounts;
        this.offices = offices;
        this.devices = devices;
        this.people = people;
        this.prisons = prisons;
    }

    /** For a station the session remembers the device, so that a retired one is nobody. */
    @Override
    public Optional<Actor> find(SignedIn signedIn) {
        return switch (signedIn.kind()) {
            case PERSON ->
                    accounts.findById(signedIn.id())
                            .filter(Account::isOpen)
                            .map(account -> of(account, offices.of(account.id())));
            case STATION ->
                    devices.findById(signedIn.id())
                            .filter(StationDevice::isPaired)
                            .map(device -> station(device.stationId()));
        };
    }

    @Override
    public Optional<Expected> expected(UUID id) {
        return accounts.findById(id)
                .filter(Account::isOpen)
                .map(account ->
                        new Expected(of(account, offices.awayOrNot(id)), offices.leaves(id)));
    }

    private Actor of(Account account, List<RoleGrant> by) {
        UUID personId = account.personId();
        PersonView person = personId == null ? null : people.person(personId);
        Set<Grant> held = by.stream().map(RoleGrant::grant).collect(Collectors.toSet());
        return new Actor(account.id(), personId, person == null ? null : person.name(), held);
    }

    private Actor station(UUID stationId) {
        Grant itself = new Grant(Role.STATION, new Territory(Territory.Kind.STATION, stationId));
        String name = prisons.station(stationId).name();
        return new Actor(stationId, null, name, Set.of(itself));
    }
}
