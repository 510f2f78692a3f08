package org.didar.storm;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;

/** One child JVM with a {@link BookingStorm}, and what its clients know. */
final class StormProcess implements AutoCloseable {

    private final Process process;
    private final Clients clients;
    private final Thread listener;
    private final Path log;

    private StormProcess(Process process, Clients clients, Path log) {
        this.process = process;
        this.clients = clients;
        this.log = log;
        this.listener = Thread.ofPlatform().daemon().start(this::listen);
    }

    /**
     * @param more arguments of the storm itself
     */
    static StormProcess start(String url, String user, Clients clients, Path log, String... more)
            throws IOException {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx400m",
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "--enable-native-access=ALL-UNNAMED",
                                "-cp",
                                System.getProperty(
                                        "surefire.test.class.path",
                                        System.getProperty("java.class.path")),
                                BookingStorm.class.getName(),
                                "--spring.profiles.active=test",
                                "--server.port=0",
                                "--logging.level.root=error",
                                "--spring.datasource.url=" + url,
                                "--spring.datasource.username=" + user,
                                "--spring.datasource.password=",
                                "--spring.datasource.hikari.connection-timeout=2000"));
        command.addAll(List.of(more));
        ProcessBuilder builder = new ProcessBuilder(command);
        return new StormProcess(builder.redirectError(log.toFile()).start(), clients, log);
    }

    /** Waits for that many confirmations and one more that is under way. */
    void awaitConfirmed(int count) {
        int enough = clients.confirmed().size() + count;
        Awaitility.await("confirmed bookings")
                .atMost(Duration.ofMinutes(5))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> clients.confirmed().size() >= enough || !process.isAlive());
        if (!process.isAlive()) {
            throw new IllegalStateException("The child died by itself: see " + log);
        }
    }

    /** SIGKILL; what it had written before counts as acknowledged. */
    void kill() {
        process.destroyForcibly().onExit().join();
        Awaitility.await("its last words").until(() -> !listener.isAlive());
    }

    /** Waits for one that ends by itself. */
    void awaitEnd() {
        if (process.onExit().join().exitValue() != 0) {
            throw new IllegalStateException("The child failed: see " + log);
        }
    }

    private void listen() {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            lines.lines().forEach(clients::note);
        } catch (IOException | RuntimeException streamBroke) {
            Thread.onSpinWait();
        }
    }

    @Override
    public void close() {
        kill();
    }
}
