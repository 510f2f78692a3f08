package org.didar.people;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
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
    private final FieldCipher cipher;
    private final KeyedIndex index;
    private final UniqueIndexes unique;
    private final Clock clock;

    RegisteringPeople(
            People people,
            FieldCipher cipher,
            KeyedIndex index,
            UniqueIndexes unique,
            Clock clock) {
        this.unique = unique;
        this.people = people;
        this.cipher = cipher;
        this.index = index;
        this.clock = clock;
    }

    /**
     * A visitor, by the identity they declare.
     *
     * @param nationalId as typed
     * @throws Problem {@code national_id.invalid}, {@code national_id.taken} or, for an impossible
     *     birth date, {@code request.invalid}
     */
    public PersonView visitor(
            String givenName, String familyName, String nationalId, LocalDate birthDate) {
        NationalId id =
                NationalId.parse(nationalId)
                        .orElseThrow(() ->
                                Problem.atField(PeopleProblem.NATIONAL_ID_INVALID, "nationalId"));
        requirePossible(birthDate);
        if (people.existsByNationalIdIndexIn(index.all(Person.NATIONAL_ID, id.digits()))) {
            throw new Problem(PeopleProblem.NATIONAL_ID_TAKEN);
        }
        Person person = named(givenName, familyName);
        person.identify(id, birthDate, cipher, index);
        return save(person, id);
    }

    /** An official, whom a letter of appointment vouches for. */
    public PersonView official(String givenName, String familyName) {
        return people.save(named(givenName, familyName)).view();
    }

    private Person named(String givenName, String familyName) {
        return new Person(Ids.next(), givenName.strip(), familyName.strip(), clock.instant());
    }

    /** Two people may send the same number at once: then the database's key decides. */
    private PersonView save(Person person, NationalId id) {
        try {
            unique.claim(Person.NATIONAL_ID, id.digits());
            return people.saveAndFlush(person).view();
        } catch (DataIntegrityViolationException takenMeanwhile) {
            throw new Problem(PeopleProblem.NATIONAL_ID_TAKEN);
        }
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
