package org.didar.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedIdentityTests {

    @ParameterizedTest
    @ValueSource(strings = {"123456789012", "۱۲۳۴۵۶۷۸۹۰۱۲", " 1234-5678-9012 "})
    void readsTheTwelveDigitsOfAForeigner(String typed) {
        assertThat(read(null, typed, null, null))
                .isEqualTo(new ForeignId("123456789012"))
                .hasToString("123•••••••12");
    }

    @ParameterizedTest
    @ValueSource(strings = {"12345678901", "1234567890123", "111111111111", "12345678901x"})
    void refusesWhatIsNoForeignersNumber(String typed) {
        assertThatThrownBy(() -> read(null, typed, null, null)).hasMessage("foreign_id.invalid");
    }

    @ParameterizedTest
    @CsvSource({
        "AFG,P00123456",
        "afg,p00123456",
        " AFG ,P00 123-456",
        "AFG,P۰۰۱۲۳۴۵۶",
        "AFG,P00123456<"
    })
    void readsAPassportAsItsMachineReadableZoneHasIt(String country, String number) {
        assertThat(read(null, null, country, number))
                .isEqualTo(new Passport("AFG", "P00123456"))
                .hasToString("AFG P••••••56");
    }

    @ParameterizedTest
    @CsvSource({
        "AFG,",
        ",P00123456",
        "AF,P00123456",
        "ZZZ,P00123456",
        "AFG,P001",
        "AFG,P001234567",
        "AFG,PASSPORT",
        "AFG,P0012345é",
        "IRN,P00123456"
    })
    void refusesWhatIsNoPassportOfAnotherCountry(
            @Nullable String country, @Nullable String number) {
        assertThatThrownBy(() -> read(null, null, country, number)).hasMessage("passport.invalid");
    }

    @Test
    void knowsTravelDocumentsOfStatelessPeopleAndRefugees() {
        assertThat(read(null, null, "XXB", "R1234567")).isEqualTo(new Passport("XXB", "R1234567"));
    }

    @Test
    void takesOneKindAndNoSecond() {
        assertThatThrownBy(() -> read("0012345679", "123456789012", null, null))
                .hasMessage("identity.one_kind");
        assertThat(new TypedIdentity(" ", "", null, "").read()).isEmpty();
    }

    @Test
    void neverShowsWhatWasTyped() {
        assertThat(new TypedIdentity("0012345679", null, "AFG", "P00123456").toString())
                .doesNotContain("0012345679", "P00123456");
    }

    private static IdentityNumber read(
            @Nullable String nationalId,
            @Nullable String foreignId,
            @Nullable String country,
            @Nullable String number) {
        return new TypedIdentity(nationalId, foreignId, country, number).read().orElseThrow();
    }
}
