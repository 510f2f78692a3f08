package org.didar.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.stream.Collectors;
import org.didar.DidarApplication;
import org.didar.testing.KeptMariaDb;
import org.didar.testing.KeptMariaDb.Commits;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The loaded databases, kept between runs in a folder of their own and loaded anew when the
 * migrations are others.
 */
final class BenchDatabase {

    private static final int BUFFER_MEGABYTES = 4_096;

    private final Path folder;

    BenchDatabase(Path folder) {
        this.folder = folder.toAbsolutePath();
    }

    /** Loads what is not there, and answers the server with durable commits. */
    KeptMariaDb loaded(Size... sizes) throws Exception {
        Files.createDirectories(folder);
        for (Size size : sizes) {
            if (!isLoaded(size)) {
                try (KeptMariaDb server =
                        KeptMariaDb.start(folder, BUFFER_MEGABYTES, Commits.LOADING)) {
                    load(server, size);
                }
            }
        }
        return KeptMariaDb.start(folder, BUFFER_MEGABYTES, Commits.DURABLE);
    }

    private void load(KeptMariaDb server, Size size) throws Exception {
        long begun = System.nanoTime();
        Progress.say(
                "Loading %s: %d prisons, %,d past visits",
                size.database(), size.prisons(), size.past());
        Files.deleteIfExists(marker(size));
        try (Connection connection = DriverManager.getConnection(server.url("mysql"), "root", "")) {
            connection.createStatement().execute("drop database if exists " + size.database());
        }
        String url = server.url(size.database());
        try (ConfigurableApplicationContext context = application(url, each -> {})) {
            new Loading(url, size, context).run();
        }
        double minutes = (System.nanoTime() - begun) / 60e9;
        Files.writeString(marker(size), version(size));
        Progress.say("%s loaded in %.1f minutes", size.database(), minutes);
    }

    static ConfigurableApplicationContext application(
            String url, ApplicationContextInitializer<ConfigurableApplicationContext> with) {
        return new SpringApplicationBuilder(DidarApplication.class)
                .profiles("test")
                .initializers(with)
                .run(
                        "--server.port=0",
                        // As in production; tests give up sooner.
                        "--didar.replanning.solve-for=15s",
                        "--didar.replanning.unimproved-for=4s",
                        "--spring.datasource.url=" + url,
                        "--spring.datasource.username=root",
                        "--spring.datasource.password=");
    }

    private boolean isLoaded(Size size) throws IOException {
        return Files.exists(marker(size)) && Files.readString(marker(size)).equals(version(size));
    }

    private Path marker(Size size) {
        return folder.resolve(size.database() + ".loaded");
    }

    /**
     * The migrations by name: one more, and there may be columns that the load knows nothing of.
     */
    private static String version(Size size) throws IOException {
        try (var migrations = Files.list(Path.of("src/main/resources/db/migration"))) {
            return size
                    + " "
                    + migrations
                            .map(each -> each.getFileName().toString())
                            .sorted()
                            .collect(Collectors.joining(" "));
        }
    }
}
