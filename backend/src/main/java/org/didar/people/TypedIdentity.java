package org.didar.people;

import java.util.Optional;
import java.util.stream.Stream;
import org.didar.kernel.Problem;
import org.jspecify.annotations.Nullable;

/**
 * An identity as a person typed it: one of the three.
 *
 * @param passportCountry the three letters of whoever issued the passport
 */
public record TypedIdentity(
        @Nullable String nationalId,
        @Nullable String foreignId,
        @Nullable String passportCountry,
        @Nullable String passportNumber) {

    public TypedIdentity {
        nationalId = ifTyped(nationalId);
        foreignId = ifTyped(foreignId);
        passportCountry = ifTyped(passportCountry);
        passportNumber = ifTyped(passportNumber);
    }

    public static TypedIdentity ofNationalId(String typed) {
        return new TypedIdentity(typed, null, null, null);
    }

    /**
     * What was typed, if anything was.
     *
     * @throws Problem {@code identity.one_kind}, {@code national_id.invalid}, {@code
     *     foreign_id.invalid} or {@code passport.invalid}
     */
    public Optional<IdentityNumber> read() {
        boolean passport = passportCountry != null || passportNumber != null;
        long kinds =
                Stream.of(nationalId != null, foreignId != null, passport)
                        .filter(each -> each)
                        .count();
        if (kinds > 1) {
            throw new Problem(PeopleProblem.IDENTITY_ONE_KIND);
        }
        if (nationalId != null) {
            return Optional.of(
                    NationalId.parse(nationalId)
                            .orElseThrow(
                                    () -> wrong(PeopleProblem.NATIONAL_ID_INVALID, "nationalId")));
        }
        if (foreignId != null) {
            return Optional.of(
                    ForeignId.parse(foreignId)
                            .orElseThrow(
                                    () -> wrong(PeopleProblem.FOREIGN_ID_INVALID, "foreignId")));
        }
        return passport ? Optional.of(passport()) : Optional.empty();
    }

    private Passport passport() {
        String country = passportCountry == null ? "" : passportCountry;
        String number = passportNumber == null ? "" : passportNumber;
        return Passport.parse(country, number)
                .orElseThrow(() -> wrong(PeopleProblem.PASSPORT_INVALID, "passportNumber"));
    }

    private static @Nullable String ifTyped(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }

    private static Problem wrong(PeopleProblem problem, String field) {
        return Problem.atField(problem, field);
    }

    /** Nothing of it: it is someone's identity. */
    @Override
    public String toString() {
        return "TypedIdentity";
    }
}
