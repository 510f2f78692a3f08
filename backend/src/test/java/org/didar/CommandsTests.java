package org.didar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.didar.kernel.Ids;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandsTests {

    @TempDir Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final PrintStream words = new PrintStream(said, true, StandardCharsets.UTF_8);

    @Test
    void takesWordsForACommandAndOptionsForServing() {
        assertThat(Commands.isCommand(new String[] {"keys", "create", "f"})).isTrue();
        assertThat(Commands.isCommand(new String[] {"--server.port=8080"})).isFalse();
        assertThat(Commands.isCommand(new String[] {})).isFalse();
    }

    @Test
    void makesAKeyFileForItsOwnerAloneAndNeverASecondTime() throws IOException {
        Path file = folder.resolve("keys.properties");
        assertThat(run("keys", "create", file.toString())).isEqualTo(Commands.DONE);
        assertThat(Files.getPosixFilePermissions(file)).hasSize(2);
        String keys = Files.readString(file);
        assertThat(run("keys", "create", file.toString())).isEqualTo(Commands.FAILED);
        assertThat(Files.readString(file)).isEqualTo(keys);
        assertThat(said()).contains("cannot be written");
    }

    @Test
    void saysWhetherTheAuditLogIsWholeAndEndsWithOneWhenItIsNot() throws SQLException {
        String database = "jdbc:h2:mem:" + Ids.next() + ";MODE=MySQL;DB_CLOSE_DELAY=-1";
        assertThat(verify(database)).isEqualTo(Commands.DONE);
        assertThat(said()).contains("The audit chain is whole up to link 0.");
        assertThat(verify(database, "--head=7:" + "0".repeat(64))).isEqualTo(Commands.FAILED);
        assertThat(said()).contains("does not hold link 7");
        assertThat(verify(database, "--head=here")).isEqualTo(Commands.FAILED);
        assertThat(said()).contains("A head is written POSITION:MAC");
        try (Connection connection = DriverManager.getConnection(database, "sa", "");
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(
                    "insert into audit_entry (id, happened_at, action, thing_kind, facts) values"
                            + " (random_uuid(), '2026-11-28 07:00:00', 'x', 'visit', '{}')");
        }
        assertThat(verify(database)).isEqualTo(Commands.FAILED);
        assertThat(said()).contains("is in no link of the chain");
    }

    @Test
    void cutsTheAuditLogWhereItsTimeIsOver() {
        String database = "jdbc:h2:mem:" + Ids.next() + ";MODE=MySQL;DB_CLOSE_DELAY=-1";
        assertThat(run(on(database, "audit", "cut", "--before=2016-01-01", "--dry-run")))
                .isEqualTo(Commands.DONE);
        assertThat(said()).contains("0 entries would go. Nothing was changed.");
        assertThat(run(on(database, "audit", "cut", "--before=2016-01-01")))
                .isEqualTo(Commands.DONE);
        assertThat(run(on(database, "audit", "cut", "--before=2099-01-01")))
                .isEqualTo(Commands.FAILED);
        assertThat(said()).contains("The rule keeps the audit log longer: the latest date is 20");
        assertThat(run(on(database, "audit", "cut", "--before=soon"))).isEqualTo(Commands.FAILED);
        assertThat(run(on(database, "audit", "cut"))).isEqualTo(Commands.MISUSED);
    }

    @Test
    void foreseesWhatWouldBeForgottenAndSaysHowFarTheKeysAre() {
        String database = "jdbc:h2:mem:" + Ids.next() + ";MODE=MySQL;DB_CLOSE_DELAY=-1";
        assertThat(run(on(database, "retention", "--dry-run"))).isEqualTo(Commands.DONE);
        assertThat(said()).contains("visits", "1826", "never goes by itself");
        assertThat(run(on(database, "keys", "status"))).isEqualTo(Commands.DONE);
        assertThat(said()).contains("person.national_id", "Nothing needs an old key.");
        assertThat(run("retention")).isEqualTo(Commands.MISUSED);
    }

    @Test
    void keepsOldKeysWhileAPictureMayNeedThem() throws IOException, SQLException {
        String database = "jdbc:h2:mem:" + Ids.next() + ";MODE=MySQL;DB_CLOSE_DELAY=-1";
        String keys = folder.resolve("rotating.properties").toString();
        for (String step : List.of("create", "add", "promote")) {
            assertThat(run("keys", step, keys)).isEqualTo(Commands.DONE);
        }
        String before = Files.readString(Path.of(keys));
        assertThat(run(on(database, "keys", "status", "--didar.crypto.key-file=" + keys)))
                .isEqualTo(Commands.DONE);
        try (Connection connection = DriverManager.getConnection(database, "sa", "");
                Statement statement = connection.createStatement()) {
            statement.execute("set referential_integrity false");
            statement.executeUpdate(
                    "insert into evidence (id, relationship_id, place, uploaded_by, uploaded_at,"
                            + " digest, version) values (random_uuid(), random_uuid(), 1,"
                            + " random_uuid(), '2026-11-28 07:00:00', repeat(X'00', 32), 0)");
            assertThat(run(on(database, "keys", "retire", keys))).isEqualTo(Commands.FAILED);
            assertThat(said()).containsPattern("evidence.picture +1 +1 +0");
            assertThat(Files.readString(Path.of(keys))).isEqualTo(before);
            statement.executeUpdate("delete from evidence");
        }
        assertThat(run(on(database, "keys", "retire", keys))).isEqualTo(Commands.DONE);
    }

    @Test
    void showsHowItIsUsedWhenMisused() {
        assertThat(run("admin", "create")).isEqualTo(Commands.MISUSED);
        assertThat(run("keys")).isEqualTo(Commands.MISUSED);
        assertThat(said()).contains("Usage:", "admin create --mobile");
    }

    private int verify(String database, String... more) {
        List<String> args = new ArrayList<>(List.of(on(database, "audit", "verify")));
        args.addAll(List.of(more));
        return run(args.toArray(String[]::new));
    }

    private static String[] on(String database, String... words) {
        List<String> args = new ArrayList<>(List.of(words));
        args.add("--spring.profiles.active=test");
        args.add("--spring.datasource.url=" + database);
        args.add("--spring.datasource.username=sa");
        return args.toArray(String[]::new);
    }

    private int run(String... args) {
        return new Commands(words, words).run(args);
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }
}
