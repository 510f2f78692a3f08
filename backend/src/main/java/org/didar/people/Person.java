package org.didar.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.didar.crypto.FieldCipher;
import org.didar.crypto.KeyedIndex;
import org.jspecify.annotations.Nullable;

/** A visitor or an official. Officials are vouched for by a letter and may have no national ID. */
@Entity
class Person {

    static final String NATIONAL_ID = "person.national_id";

    @Id private UUID id;
    private String givenName;
    private String familyName;
    @Column private @Nullable LocalDate birthDate;
    @Column private byte @Nullable [] nationalIdSealed;
    @Column private byte @Nullable [] nationalIdIndex;
    @Column private Instant registeredAt;
    @Version private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    Person() {}

    Person(UUID id, String givenName, String familyName, Instant registeredAt) {
        this.id = id;
        this.givenName = givenName;
        this.familyName = familyName;
        this.registeredAt = registeredAt;
    }

    void identify(
            NationalId nationalId, LocalDate birthDate, FieldCipher cipher, KeyedIndex index) {
        this.birthDate = birthDate;
        this.nationalIdSealed = cipher.seal(nationalId.digits(), NATIONAL_ID, id);
        this.nationalIdIndex = index.of(NATIONAL_ID, nationalId.digits());
    }

    UUID id() {
        return id;
    }

    Optional<NationalId> nationalId(FieldCipher cipher) {
        return nationalIdSealed == null
                ? Optional.empty()
                : NationalId.parse(cipher.open(nationalIdSealed, NATIONAL_ID, id));
    }

    DeclaredIdentity declaredIdentity(FieldCipher cipher) {
        return new DeclaredIdentity(
                nationalId(cipher).map(NationalId::masked).orElse(null), birthDate);
    }

    PersonView view() {
        return new PersonView(id, givenName, familyName);
    }
}
