package org.didar.people;

import java.util.List;
import java.util.UUID;
import org.didar.access.Actor;
import org.didar.people.VouchingController.Vouched;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people somebody vouched for. */
@Service
@Transactional(readOnly = true)
class SeeingVouched {

    private final Vouchings vouchings;
    private final PeopleDirectory directory;
    private final SeeingKin kin;

    SeeingVouched(Vouchings vouchings, PeopleDirectory directory, SeeingKin kin) {
        this.vouchings = vouchings;
        this.directory = directory;
        this.kin = kin;
    }

    List<Vouched> by(Actor actor) {
        return vouchings.findByVouchedByOrderByVouchedAt(actor.id()).stream()
                .map(this::vouched)
                .toList();
    }

    Vouched one(UUID personId) {
        return vouched(vouchings.findById(personId).orElseThrow());
    }

    private Vouched vouched(Vouching vouching) {
        UUID person = vouching.personId();
        return new Vouched(
                person,
                directory.person(person).name(),
                directory.declaredIdentity(person),
                vouching.tie(),
                vouching.vouchedAt(),
                kin.ofPerson(person));
    }
}
