package org.didar.people;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.didar.crypto.FieldCipher;
import org.didar.crypto.KeyedIndex;
import org.didar.crypto.UniqueIndexes;
import org.didar.kernel.CommonProblem;
import org.didar.kernel.Ids;
import org.didar.kernel.Problem;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down who somebody is. Joins the caller's transaction. */
@Service
@Transactional
public class RegisteringPeople {

    private static final ZoneId HOME = ZoneId.of("Asia/Tehran");
    private static final int OLDEST_YEARS = 130;

    private final People people;
    private final Vouchings vouchings;
    private final FieldCipher cipher;
    private final KeyedIndex index;
    private final UniqueIndexes unique;
    private final Clock clock;

    RegisteringPeople(
            People people,
            Vouchings vouchings,
            FieldCipher cipher,
            KeyedIndex index,
            UniqueIndexes unique,
            Clock clock) {
        this.unique = unique;
        this.people = people;
        this.vouchings = vouchings;
        this.cipher = cipher;
        this.index = index;
        this.clock = clock;
    }

    /**
     * A visitor, by the identity they declare.
     *
     * @throws Problem what {@link TypedIdentity#read} throws, {@code identity.missing}, {@code
     *     national_id.taken}, {@code identity.taken} or, for an impossible birth date, {@code
     *     request.invalid}
     */
    public PersonView visitor(
            String givenName, String familyName, TypedIdentity identity, LocalDate birthDate) {
        IdentityNumber number =
                identity.read().orElseThrow(() -> new Problem(PeopleProblem.IDENTITY_MISSING));
        requirePossible(birthDate);
        requireFree(number);
        Person person = named(givenName, familyName);
        person.bornOn(birthDate);
        person.identify(number, cipher, index);
        return save(person, number);
    }

    /** Somebody without an account, by another's word; a small child may have no number yet. */
    PersonView vouchedFor(
            String givenName, String familyName, TypedIdentity identity, LocalDate birthDate) {
        Optional<IdentityNumber> number = identity.read();
        requirePossible(birthDate);
        number.ifPresent(this::requireFree);
        Person person = named(givenName, familyName);
        person.bornOn(birthDate);
        number.ifPresent(each -> person.identify(each, cipher, index));
        return number.isPresent() ? save(person, number.get()) : people.saveAndFlush(person).view();
    }

    /** The person of this number, if somebody vouched for them. */
    Optional<Person> vouched(TypedIdentity identity, LocalDate birthDate) {
        requirePossible(birthDate);
        return identity.read()
                .flatMap(number -> people.findBy(number, index))
                .filter(each -> vouchings.existsById(each.id()));
    }

    /** An official, whom a letter of appointment vouches for. */
    public PersonView official(String givenName, String familyName) {
        return people.save(named(givenName, familyName)).view();
    }

    private Person named(String givenName, String familyName) {
        return new Person(Ids.next(), givenName.strip(), familyName.strip(), clock.instant());
    }

    /** Two people may send the same number at once: then the database's key decides. */
    private PersonView save(Person person, IdentityNumber number) {
        try {
            unique.claim(number.kind().column(), number.text());
            return people.saveAndFlush(person).view();
        } catch (DataIntegrityViolationException takenMeanwhile) {
            throw taken(number);
        }
    }

    private void requireFree(IdentityNumber number) {
        if (people.existsBy(number, index)) {
            throw taken(number);
        }
    }

    private static Problem taken(IdentityNumber number) {
        return new Problem(
                number.kind() == IdentityKind.NATIONAL_ID
                        ? PeopleProblem.NATIONAL_ID_TAKEN
                        : PeopleProblem.IDENTITY_TAKEN);
    }

    private void requirePossible(LocalDate birthDate) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), HOME);
        if (birthDate.isAfter(today) || birthDate.isBefore(today.minusYears(OLDEST_YEARS))) {
            throw Problem.atFields(
                    CommonProblem.INVALID_REQUEST,
                    List.of(new Problem.FieldProblem("birthDate", "field.past")));
        }
    }
}
