package org.didar.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.didar.crypto.FieldCipher;
import org.didar.crypto.KeyedIndex;
import org.jspecify.annotations.Nullable;

/**
 * A visitor or an official, with at most one identity of each kind. Officials are vouched for by a
 * letter and may have none.
 */
@Entity
class Person {

    /** The age from which one acts for oneself (Civil Code, art. 1210, note 2). */
    private static final int ADULT_YEARS = 18;

    @Id private UUID id;
    private String givenName;
    private String familyName;
    @Column private @Nullable LocalDate birthDate;
    @Column private byte @Nullable [] nationalIdSealed;
    @Column private byte @Nullable [] nationalIdIndex;
    @Column private byte @Nullable [] foreignIdSealed;
    @Column private byte @Nullable [] foreignIdIndex;
    @Column private byte @Nullable [] passportSealed;
    @Column private byte @Nullable [] passportIndex;
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

    void rename(String given, String family) {
        givenName = given.strip();
        familyName = family.strip();
    }

    void bornOn(LocalDate day) {
        birthDate = day;
    }

    /** Whether that is their birthday, as far as is known. */
    boolean isBornOn(LocalDate day) {
        return birthDate == null || birthDate.equals(day);
    }

    byte[] nationalIdIndex() {
        return Objects.requireNonNull(nationalIdIndex);
    }

    void identify(IdentityNumber number, FieldCipher cipher, KeyedIndex keys) {
        String column = number.kind().column();
        byte[] sealed = cipher.seal(number.text(), column, id);
        byte[] index = keys.of(column, number.text());
        switch (number.kind()) {
            case NATIONAL_ID -> {
                nationalIdSealed = sealed;
                nationalIdIndex = index;
            }
            case FOREIGN_ID -> {
                foreignIdSealed = sealed;
                foreignIdIndex = index;
            }
            case PASSPORT -> {
                passportSealed = sealed;
                passportIndex = index;
            }
        }
    }

    UUID id() {
        return id;
    }

    /** The first kind that there is: citizens have a national ID. */
    Optional<IdentityNumber> identity(FieldCipher cipher) {
        return Arrays.stream(IdentityKind.values())
                .flatMap(kind -> identity(kind, cipher).stream())
                .findFirst();
    }

    Optional<IdentityNumber> identity(IdentityKind kind, FieldCipher cipher) {
        return Optional.ofNullable(sealed(kind))
                .map(sealed -> IdentityNumber.stored(kind, cipher.open(sealed, kind.column(), id)));
    }

    private byte @Nullable [] sealed(IdentityKind kind) {
        return switch (kind) {
            case NATIONAL_ID -> nationalIdSealed;
            case FOREIGN_ID -> foreignIdSealed;
            case PASSPORT -> passportSealed;
        };
    }

    /** Of age, as far as we know: officials have told no date of birth. */
    boolean isAdult(LocalDate today) {
        return isAdult(birthDate, today);
    }

    /** The same of a date of birth, {@code null} where none is known. */
    static boolean isAdult(@Nullable LocalDate birth, LocalDate today) {
        return birth == null || !birth.isAfter(today.minusYears(ADULT_YEARS));
    }

    DeclaredIdentity declaredIdentity(FieldCipher cipher) {
        return identity(cipher)
                .map(number -> new DeclaredIdentity(number.kind(), number.masked(), birthDate))
                .orElseGet(() -> new DeclaredIdentity(null, null, birthDate));
    }

    PersonView view() {
        return new PersonView(id, givenName, familyName);
    }
}
