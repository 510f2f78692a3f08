package org.didar.conferences;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.didar.kernel.Ids;
import org.didar.testing.OnH2;
import org.didar.testing.Scene;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.transaction.support.TransactionOperations;

/** Rooms that are over are ended at the server too, even when it is away for a while. */
@OnH2
class EndingConferencesTests {

    private static final String END = "/end-meeting";

    @TempDir Path folder;
    @Autowired BeanFactory beans;
    @Autowired Conferences conferences;
    @Autowired TransactionOperations transactions;
    @Autowired JdbcClient jdbc;

    /** Long after everything else that shares the database. */
    private Instant now = Instant.parse("2040-01-07T06:00:00Z");

    private final InstantSource time = () -> now;
    private final Clock clock = time.withZone(ZoneOffset.UTC);
    private final List<String> asked = new ArrayList<>();
    private final List<String> tokens = new ArrayList<>();
    private UUID visit = Ids.next();
    private int answer = 200;
    private @Nullable HttpServer server;
    private @Nullable KeyPair keys;
    private @Nullable EndingConferences ending;

    @BeforeEach
    void begin() throws IOException, NoSuchAlgorithmException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(END, this::answer);
        server.start();
        keys = KeyPairGenerator.getInstance("RSA").generateKeyPair();
        Path file = folder.resolve("end.pem");
        Files.writeString(
                file,
                "-----BEGIN PRIVATE KEY-----\n"
                        + Base64.getMimeEncoder().encodeToString(keys.getPrivate().getEncoded())
                        + "\n-----END PRIVATE KEY-----\n");
        String address = "http://127.0.0.1:" + server.getAddress().getPort() + END;
        ConferenceProperties settings =
                SomeConferences.settings(
                        Map.of(
                                "url",
                                "https://meet.example.ir",
                                "secret",
                                SomeConferences.SECRET,
                                "end-url",
                                address,
                                "end-key-file",
                                file.toString()));
        ending =
                new EndingConferences(
                        conferences,
                        settings,
                        URI.create(address),
                        SigningKey.ofFile(file, "didar"),
                        transactions,
                        clock);
        Scene scene = new Scene(beans);
        visit = scene.visit(scene.mother(), "ENDED", now);
    }

    @AfterEach
    void end() {
        if (server != null) {
            server.stop(0);
        }
        jdbc.sql("delete from conference where visit_id = ?").param(Ids.bytes(visit)).update();
    }

    private void answer(HttpExchange exchange) throws IOException {
        asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
        tokens.add(exchange.getRequestHeaders().getFirst("Authorization"));
        exchange.sendResponseHeaders(answer, -1);
        exchange.close();
    }

    private void run() {
        if (ending != null) {
            ending.run();
        }
    }

    private void closed(String name) {
        transactions.executeWithoutResult(done -> {
            Conference conference =
                    new Conference(visit, 1, name, now.plus(Duration.ofMinutes(20)), now);
            conference.close(now);
            conferences.save(conference);
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 404})
    void aRoomThatIsOverIsEndedOnce(int said) {
        answer = said;
        closed("a1");
        run();
        run();
        assertThat(asked)
                .containsExactly("POST /end-meeting?conference=a1%40conference.meet.example.ir");
    }

    @Test
    void anOpenRoomIsLeftAlone() {
        transactions.executeWithoutResult(done ->
                conferences.save(
                        new Conference(visit, 1, "b1", now.plus(Duration.ofMinutes(20)), now)));
        run();
        assertThat(asked).isEmpty();
    }

    @Test
    void theTokenIsSignedForAMinute() {
        closed("c1");
        run();
        RSAPublicKey key = (RSAPublicKey) keys().getPublic();
        NimbusJwtDecoder decoder =
                NimbusJwtDecoder.withPublicKey(key)
                        .signatureAlgorithm(SignatureAlgorithm.RS256)
                        .build();
        decoder.setJwtValidator(any -> OAuth2TokenValidatorResult.success());
        Jwt token = decoder.decode(tokens.getFirst().substring("Bearer ".length()));
        assertThat(token.getHeaders()).containsEntry("kid", "didar");
        assertThat(token.getExpiresAt()).isEqualTo(now.plus(Duration.ofMinutes(1)));
        assertThat(token.getClaimAsString("room")).isEqualTo("*");
    }

    @Test
    void aServerThatFailsIsTriedAgainEverMoreSeldomForAnHour() {
        answer = 503;
        closed("d1");
        run();
        run();
        assertThat(asked).as("not at once").hasSize(1);
        now = now.plusSeconds(2);
        run();
        assertThat(asked).hasSize(2);
        now = now.plusSeconds(2);
        run();
        assertThat(asked).as("after four seconds now").hasSize(2);
        now = now.plus(Duration.ofHours(1));
        run();
        assertThat(asked).hasSize(3);
        now = now.plus(Duration.ofHours(1));
        run();
        assertThat(asked).as("given up: it is long over by itself").hasSize(3);
    }

    @Test
    void aServerThatIsAwayIsTriedAgain() {
        closed("e1");
        if (server != null) {
            server.stop(0);
        }
        run();
        assertThat(conferences.findByName("e1")).isPresent();
        assertThat(
                        jdbc.sql("select end_tries from conference where name = 'e1'")
                                .query(Integer.class)
                                .single())
                .isOne();
    }

    private KeyPair keys() {
        return Objects.requireNonNull(keys);
    }
}
