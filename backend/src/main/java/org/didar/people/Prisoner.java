package org.didar.people;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.didar.people.AdmittingPrisoners.NewPrisoner;
import org.jspecify.annotations.Nullable;

/** A prisoner, known inside a prison by a number. */
@Entity
class Prisoner {

    @Id private UUID id;
    private String givenName;
    private String familyName;
    private String number;
    private String ward;
    private UUID prisonId;

    @Enumerated(EnumType.STRING)
    private LegalStatus legalStatus;

    @Version private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    Prisoner() {}

    Prisoner(PrisonerView facts) {
        this.id = facts.id();
        this.givenName = facts.givenName();
        this.familyName = facts.familyName();
        this.number = facts.number();
        this.ward = facts.ward();
        this.prisonId = facts.prisonId();
        this.legalStatus = facts.legalStatus();
    }

    UUID id() {
        return id;
    }

    UUID prisonId() {
        return prisonId;
    }

    String number() {
        return number;
    }

    /** What a register says anew; whether that is something else than before. */
    boolean correct(NewPrisoner facts) {
        PrisonerView before = view();
        givenName = facts.givenName();
        familyName = facts.familyName();
        ward = facts.ward();
        legalStatus = facts.legalStatus();
        return !view().equals(before);
    }

    void move(Destination to) {
        prisonId = to.prisonId();
        ward = to.ward();
        number = to.number();
    }

    PrisonerView view() {
        return new PrisonerView(id, givenName, familyName, number, ward, prisonId, legalStatus);
    }
}
