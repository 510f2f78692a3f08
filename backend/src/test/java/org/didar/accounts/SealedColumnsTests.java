package org.didar.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.didar.accounts.EnrollingFamilies.Identity;
import org.didar.testing.OnMariaDb;
import org.didar.testing.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever reads the tables alone reads no mobile number and no national ID. */
@OnMariaDb
class SealedColumnsTests {

    @Autowired EnrollingFamilies enrolling;
    @Autowired Contacts contacts;
    @Autowired JdbcClient jdbc;

    @Test
    void hidesMobileNumbersAndNationalIdsFromReadersOfTheTables() {
        Mobile mobile = Mobile.parse(World.freeMobile()).orElseThrow();
        String nationalId = World.freeNationalId();
        UUID person =
                enrolling.enroll(
                        mobile,
                        new Identity("سیما", "نخلستان", nationalId, LocalDate.of(1980, 3, 4)));
        String national = mobile.number().substring(3);

        assertThat(contacts.ofPerson(person).orElseThrow().mobile()).isEqualTo(mobile.number());
        assertThat(everythingIn("account")).doesNotContain(national);
        assertThat(everythingIn("person")).doesNotContain(nationalId);
        assertThat(everythingIn("sign_in_code")).doesNotContain(national);
    }

    /** Every column of every row, bytes read as text. */
    private String everythingIn(String table) {
        List<Map<String, @Nullable Object>> rows =
                jdbc.sql("select * from " + table).query().listOfRows();
        StringBuilder text = new StringBuilder();
        for (Map<String, @Nullable Object> row : rows) {
            row.values().forEach(each -> text.append(asText(each)).append('|'));
        }
        return text.toString();
    }

    private static String asText(@Nullable Object value) {
        return value instanceof byte[] bytes
                ? new String(bytes, StandardCharsets.ISO_8859_1)
                : String.valueOf(value);
    }
}
