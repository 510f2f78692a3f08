package org.didar.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WeakPinsTests {

    private static final Set<String> OWN = Set.of("48271", "+989123456789");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "123456",
                "654321",
                "890123",
                "210987",
                "111111",
                "000000",
                "121212",
                "123123",
                "12341234",
                "147258",
                "112233",
                "136512",
                "121365",
                "199012",
                "852001",
                "140355",
                "48271",
                "482719",
                "348271",
                "123456789",
                "456789",
                "12345",
                "1234567890123",
                "12a456",
                "",
                "۱۲۳۴۵۶",
                "118811",
                "101010",
            })
    void refusesWhatOthersTryFirst(String pin) {
        assertThat(WeakPins.isWeak(pin, OWN)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"730518", "592086", "80417295", "246813", "905173628401"})
    void takesOthers(String pin) {
        assertThat(WeakPins.isWeak(pin, OWN)).isFalse();
    }
}
