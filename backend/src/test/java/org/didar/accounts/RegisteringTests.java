package org.didar.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.didar.people.IdentityKind;
import org.didar.people.PeopleDirectory;
import org.didar.testing.Browser;
import org.didar.testing.OnMariaDb;
import org.didar.testing.World;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A family says who it is, by each of the three numbers. */
@OnMariaDb
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class RegisteringTests {

    @LocalServerPort int port;
    @Autowired AccountDirectory accounts;
    @Autowired Accounts rows;
    @Autowired PeopleDirectory people;
    @Autowired JdbcClient jdbc;

    private final String foreignId = "1" + digits(11);
    private final String passport = "P" + digits(8);

    @Test
    void registersByTheTwelveDigitsOfAForeignerOnce() {
        String mobile = World.freeMobile();
        register(mobile, Map.of("foreignId", foreignId)).is(200);
        assertThat(declared(mobile)).isEqualTo(IdentityKind.FOREIGN_ID);
        register(World.freeMobile(), Map.of("foreignId", foreignId))
                .isProblem(409, "identity.taken");
    }

    @Test
    void registersByAPassportOnce() {
        String mobile = World.freeMobile();
        register(mobile, passport("AFG")).is(200);
        assertThat(declared(mobile)).isEqualTo(IdentityKind.PASSPORT);
        register(World.freeMobile(), passport("afg")).isProblem(409, "identity.taken");
        register(World.freeMobile(), passport("IRQ")).is(200);
    }

    @Test
    void saysWhichFieldToLookAt() {
        Browser.Answer answer =
                register(World.freeMobile(), Map.of("foreignId", "123"))
                        .isProblem(422, "foreign_id.invalid");
        assertThat(answer.body().path("errors").path(0).path("field").asString())
                .isEqualTo("foreignId");
        register(World.freeMobile(), passport("IRN")).isProblem(422, "passport.invalid");
        register(World.freeMobile(), Map.of()).isProblem(422, "identity.missing");
    }

    @Test
    void hidesEveryNumberFromReadersOfTheTable() {
        register(World.freeMobile(), Map.of("foreignId", foreignId)).is(200);
        register(World.freeMobile(), passport("AFG")).is(200);
        String table =
                jdbc.sql("select * from person").query().listOfRows().stream()
                        .flatMap(row -> row.values().stream())
                        .map(each ->
                                each instanceof byte[] bytes
                                        ? new String(bytes, StandardCharsets.ISO_8859_1)
                                        : String.valueOf(each))
                        .reduce("", String::concat);
        assertThat(table).doesNotContain(foreignId, passport);
    }

    private Map<String, String> passport(String country) {
        return Map.of("passportCountry", country, "passportNumber", passport);
    }

    private Browser.Answer register(String mobile, Map<String, String> identity) {
        Map<String, String> body = new HashMap<>(identity);
        body.putAll(
                Map.of("givenName", "زرغونه", "familyName", "یوسفزی", "birthDate", "1990-02-03"));
        return new Browser(port).signIn(mobile).post("/api/me/registration", body);
    }

    private IdentityKind declared(String mobile) {
        UUID account = accounts.ofMobile(Mobile.parse(mobile).orElseThrow()).orElseThrow();
        UUID person = Objects.requireNonNull(rows.findById(account).orElseThrow().personId());
        return Objects.requireNonNull(people.declaredIdentity(person).kind());
    }

    private static String digits(int count) {
        long below = (long) Math.pow(10, count);
        return String.format(
                Locale.ROOT, "%0" + count + "d", ThreadLocalRandom.current().nextLong(below));
    }
}
