package org.didar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.Properties;
import org.didar.crypto.KeyFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

class StrongSecretsTests {

    @TempDir Path folder;

    private final MockEnvironment environment = new MockEnvironment();
    private Path keys = Path.of("");

    @BeforeEach
    void fillIn() {
        keys = folder.resolve("keys.properties");
        KeyFile.create(keys);
        environment.setProperty("didar.crypto.key-file", keys.toString());
        environment.setProperty("didar.sms.token", "kT3vQ9zLw2Xh7Rb4");
        environment.setProperty("didar.media.turn-secret", "p0Vd8sYn5Jc1Mf6G");
        environment.setProperty("spring.datasource.password", "Hq4u-Zx9e-Wb2");
        environment.setProperty("spring.flyway.password", "Lr7a-Ck3i-Np8");
    }

    @Test
    void takesStrongOnes() {
        assertThat(StrongSecrets.weaknesses(environment)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "didar.sms.token, DIDAR_SMS_TOKEN, kT3vQ9zLw2Xh7Rb",
        "didar.sms.token, DIDAR_SMS_TOKEN, abababababababababab",
        "didar.sms.token, DIDAR_SMS_TOKEN, example-token-of-the-docs",
        "didar.media.turn-secret, DIDAR_MEDIA_TURNSECRET, p0Vd8sYn5Jc1Mf6",
        "didar.media.turn-secret, DIDAR_MEDIA_TURNSECRET, ChangeMe-ChangeMe-1",
        "spring.datasource.password, DIDAR_DATABASE_PASSWORD, CHANGE-THIS-PASSWORD",
        "spring.datasource.password, DIDAR_DATABASE_PASSWORD, Hq4u-Zx9e",
        "spring.flyway.password, SPRING_FLYWAY_PASSWORD, CHANGE-THIS-OWNERS-PASSWORD",
    })
    void namesTheWeakOneAndNotItsValue(String setting, String variable, String value) {
        environment.setProperty(setting, value);
        assertThat(StrongSecrets.weaknesses(environment))
                .singleElement()
                .asString()
                .startsWith(variable + " ")
                .doesNotContain(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-r-----", "rw----r--", "rw--w----"})
    void refusesAKeyFileThatOthersMayUse(String permissions) throws IOException {
        Files.setPosixFilePermissions(keys, PosixFilePermissions.fromString(permissions));
        assertThat(StrongSecrets.weaknesses(environment))
                .containsExactly(
                        "DIDAR_KEY_FILE can be used by others than its owner: chmod 600 it.");
    }

    @ParameterizedTest
    @ValueSource(ints = {16, 32})
    void refusesAKeyThatIsShortOrRepeatsItself(int length) throws IOException {
        String weak = Base64.getEncoder().encodeToString(new byte[length]);
        change("index.1", weak);
        assertThat(StrongSecrets.weaknesses(environment))
                .singleElement()
                .asString()
                .startsWith("DIDAR_KEY_FILE: the key index.1 is short")
                .doesNotContain(weak);
    }

    @Test
    void refusesAProviderOfSignInThatAnybodyOnTheWayCouldBe() {
        environment.setProperty("didar.oidc.issuer", "https://sso.example.ir");
        assertThat(StrongSecrets.weaknesses(environment)).isEmpty();
        environment.setProperty("didar.oidc.issuer", "http://localhost:8000");
        assertThat(StrongSecrets.weaknesses(environment))
                .containsExactly("DIDAR_OIDC_ISSUER must be an https address.");
    }

    @Test
    void refusesKeysThatAreMadeAtTheStart() {
        environment.setProperty("didar.crypto.create-missing", "true");
        assertThat(StrongSecrets.weaknesses(environment))
                .singleElement()
                .asString()
                .startsWith("DIDAR_CRYPTO_CREATEMISSING");
    }

    private void change(String name, String value) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(keys)) {
            properties.load(reader);
        }
        properties.setProperty(name, value);
        try (Writer writer = Files.newBufferedWriter(keys)) {
            properties.store(writer, null);
        }
    }
}
