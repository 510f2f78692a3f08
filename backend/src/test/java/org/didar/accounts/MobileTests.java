package org.didar.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MobileTests {

    private static final long SEED = 14050902;

    static Stream<String> anyNumber() {
        Random random = new Random(SEED);
        return IntStream.range(0, 300)
                .mapToObj(
                        each -> String.format(Locale.ROOT, "9%09d", random.nextInt(1_000_000_000)));
    }

    @ParameterizedTest
    @MethodSource("anyNumber")
    void readsEverySpellingAsOneNumber(String number) {
        Mobile stored = new Mobile("+98" + number);
        for (String prefix : new String[] {"", "0", "98", "0098", "+98"}) {
            assertThat(Mobile.parse(prefix + number)).contains(stored);
            assertThat(Mobile.parse(inPersian(prefix + number))).contains(stored);
            assertThat(Mobile.parse(spaced(prefix + number))).contains(stored);
        }
    }

    @ParameterizedTest
    @MethodSource("anyNumber")
    void neverShowsTheWholeNumberAsText(String number) {
        assertThat(new Mobile("+98" + number).toString()).doesNotContain(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "0910", "02122334455", "+989100000", "+4917612345678", "09a00000101"})
    void refusesWhatIsNoMobile(String typed) {
        assertThat(Mobile.parse(typed)).isEmpty();
    }

    @Test
    void isMadeOfTheStoredFormAlone() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Mobile("09100000101"));
    }

    private static String spaced(String number) {
        return " "
                + number.substring(0, 4)
                + "-"
                + number.substring(4, 7)
                + " "
                + number.substring(7);
    }

    private static String inPersian(String ascii) {
        StringBuilder digits = new StringBuilder();
        ascii.chars()
                .forEach(each ->
                        digits.append(
                                (char) (each >= '0' && each <= '9' ? '۰' + each - '0' : each)));
        return digits.toString();
    }
}
