package org.didar.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NationalIdTests {

    private static final long SEED = 14050901;

    static Stream<String> anyNineDigits() {
        Random random = new Random(SEED);
        return IntStream.range(0, 500)
                .mapToObj(each -> String.format(Locale.ROOT, "%09d", random.nextInt(1_000_000_000)))
                .filter(nine -> nine.chars().distinct().count() > 1);
    }

    @ParameterizedTest
    @MethodSource("anyNineDigits")
    void acceptsExactlyOneCheckDigitAfterAnyNineDigits(String nine) {
        assertThat(IntStream.range(0, 10).filter(check -> accepts(nine + check)).count())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("anyNineDigits")
    void noticesAnySingleWrongDigit(String nine) {
        String id = nine + NationalId.checkDigit(nine);
        Random random = new Random(Long.parseLong(nine));
        int place = random.nextInt(9);
        int step = 1 + random.nextInt(9);
        char other = (char) ('0' + (id.charAt(place) - '0' + step) % 10);
        String wrong = id.substring(0, place) + other + id.substring(place + 1);
        // Rests 1 and 10 share the check digit 1; every other slip is noticed.
        if (accepts(wrong)) {
            assertThat(id).endsWith("1");
        }
    }

    @ParameterizedTest
    @MethodSource("anyNineDigits")
    void readsPersianAndArabicDigitsAlike(String nine) {
        String id = nine + NationalId.checkDigit(nine);
        Optional<NationalId> read = NationalId.parse(id);
        assertThat(NationalId.parse(in('۰', id))).isEqualTo(read).isPresent();
        assertThat(NationalId.parse(in('٠', id))).isEqualTo(read);
    }

    @ParameterizedTest
    @MethodSource("anyNineDigits")
    void neverShowsTheWholeNumberAsText(String nine) {
        String id = nine + NationalId.checkDigit(nine);
        assertThat(NationalId.parse(id).orElseThrow().toString())
                .doesNotContain(id)
                .startsWith(id.substring(0, 3))
                .endsWith(id.substring(8));
    }

    @Test
    void padsWhatOlderCardsLeaveOut() {
        String nine = "001234567";
        String id = nine + NationalId.checkDigit(nine);
        assertThat(NationalId.parse(id.substring(2))).isEqualTo(NationalId.parse(id)).isPresent();
        assertThat(NationalId.parse(id.substring(1))).isEqualTo(NationalId.parse(id));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1234567",
                "12345678901",
                "abcdefghij",
                "0000000000",
                "1111111111",
                "9999999999"
            })
    void refusesWhatCannotBeOne(String typed) {
        assertThat(NationalId.parse(typed)).isEmpty();
    }

    private static boolean accepts(String typed) {
        return NationalId.parse(typed).isPresent();
    }

    private static String in(char zero, String ascii) {
        StringBuilder digits = new StringBuilder();
        ascii.chars().forEach(each -> digits.append((char) (zero + each - '0')));
        return digits.toString();
    }
}
