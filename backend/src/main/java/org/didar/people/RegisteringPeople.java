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
     * @throws Problem what {@link TypedIdentity#read} throws, {@code identity.missing}, {@code
     *     national_id.taken}, {@code identity.taken} or, for an impossible birth date, {@code
     *     request.invalid}
     */
    public PersonView visitor(
            String givenName, String familyName, TypedIdentity identity, LocalDate birthDate) {
        IdentityNumber number =
                identity.read().orElseThrow(() -> new Problem(PeopleProblem.IDENTITY_MISSING));
        requirePossible(birthDate);
    private PersonView save(Person person, IdentityNumber number) {
