package org.didar.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FactsTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CONFIRMED",
                "ticket.late",
                "frame:120",
                "2345678",
                "019ab2c4-6f6e-7c31-8a4e-1f0c3d9b7a55",
                "2026-11-28",
                "2026-11-28T07:00:00Z",
                "2026-11-28T07:00:00.123456Z",
                ""
            })
    void keepsCodesSmallNumbersIdsAndInstants(String value) {
        assertThat(Facts.json(Map.of("what", value))).isEqualTo("{\"what\":\"" + value + "\"}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "احمد نیک‌سرشت",
                "Ahmad Nikseresht",
                "0012345679",
                "001-234567-9",
                "+989121234567",
                "09121234567",
                "۰۹۱۲۱۲۳۴۵۶۷",
                "1404112233",
                "a reason somebody typed",
                "\"}",
                "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
            })
    void withholdsNamesNumbersAndTexts(String value) {
        assertThat(Facts.json(Map.of("what", value))).isEqualTo("{\"what\":\"withheld\"}");
    }

    @Test
    void writesKeysInOneOrder() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("to", "LIVE");
        facts.put("from", "WAITING");
        assertThat(Facts.json(facts)).isEqualTo("{\"from\":\"WAITING\",\"to\":\"LIVE\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Visit", "visit changed", "0912", "دیدار"})
    void refusesNamesThatNoProgrammerShouldWrite(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> Facts.name(name));
    }
}
