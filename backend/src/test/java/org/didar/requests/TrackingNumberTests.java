package org.didar.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TrackingNumberTests {

    final RandomGenerator random = new Random(1405);

    @Test
    void hasTenDigitsAndStartsWithNoZero() {
        numbers().forEach(number -> assertThat(number).matches("[1-9][0-9]{9}"));
    }

    @Test
    void isSoundWhenCopiedRight() {
        numbers().forEach(number -> assertThat(TrackingNumber.isSound(number)).isTrue());
    }

    @Test
    void checksAsInDammsOwnExample() {
        assertThat(TrackingNumber.isSound("0000005724")).isTrue();
        assertThat(TrackingNumber.isSound("0000005727")).isFalse();
    }

    @Test
    void findsEverySingleWrongDigit() {
        numbers()
                .forEach(number -> {
                    for (int i = 0; i < number.length(); i++) {
                        assertOtherDigitsAreFound(number, i);
                    }
                });
    }

    @Test
    void findsEverySwapOfNeighbours() {
        numbers()
                .forEach(number -> {
                    for (int i = 1; i < number.length(); i++) {
                        String swapped = swap(number, i);
                        assertThat(TrackingNumber.isSound(swapped))
                                .isEqualTo(swapped.equals(number));
                    }
                });
    }

    private static void assertOtherDigitsAreFound(String number, int place) {
        for (char digit = '0'; digit <= '9'; digit++) {
            String other = number.substring(0, place) + digit + number.substring(place + 1);
            assertThat(TrackingNumber.isSound(other)).isEqualTo(other.equals(number));
        }
    }

    private static String swap(String number, int place) {
        return number.substring(0, place - 1)
                + number.charAt(place)
                + number.charAt(place - 1)
                + number.substring(place + 1);
    }

    private Stream<String> numbers() {
        return Stream.generate(() -> TrackingNumber.draw(random)).limit(300);
    }
}
