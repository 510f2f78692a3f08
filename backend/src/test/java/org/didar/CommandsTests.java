package org.didar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
    void showsHowItIsUsedWhenMisused() {
        assertThat(run("admin", "create")).isEqualTo(Commands.MISUSED);
        assertThat(run("keys")).isEqualTo(Commands.MISUSED);
        assertThat(said()).contains("Usage:", "admin create --mobile");
    }

    private int run(String... args) {
        return new Commands(words, words).run(args);
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }
}
