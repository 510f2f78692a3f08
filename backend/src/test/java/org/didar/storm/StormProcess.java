package org.didar.storm;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.awaitility.Awaitility;

/** One child JVM with a {@link BookingStorm}, and what it has acknowledged. */
final class StormProcess implements AutoCloseable {

    private final Process process;
    private final Set<String> confirmed = ConcurrentHashMap.newKeySet();
    private final Set<String> held = ConcurrentHashMap.newKeySet();
    private final Thread listener;
    private final Path log;

    private StormProcess(Process process, Path log) {
        this.process = process;
        this.log = log;
        this.listener = Thread.ofPlatform().daemon().start(this::listen);
    }

    static StormProcess start(String url, String user, Path log) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx400m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty(
                                "surefire.test.class.path", System.getProperty("java.class.path")),
                        BookingStorm.class.getName(),
                        "--spring.profiles.active=test",
                        "--server.port=0",
                        "--logging.level.root=error",
                        "--spring.datasource.url=" + url,
                        "--spring.datasource.username=" + user,
                        "--spring.datasource.password=",
                        "--spring.datasource.hikari.connection-timeout=2000");
        return new StormProcess(builder.redirectError(log.toFile()).start(), log);
    }

    /** Waits for that many confirmations and one more that is under way. */
    void awaitConfirmed(int count) {
        Awaitility.await("confirmed bookings")
                .atMost(Duration.ofMinutes(5))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> confirmed.size() >= count || !process.isAlive());
        if (!process.isAlive()) {
            throw new IllegalStateException("The child died by itself: see " + log);
        }
    }

    /** SIGKILL; what it had written before counts as acknowledged. */
    void kill() {
        process.destroyForcibly().onExit().join();
        Awaitility.await("its last words").until(() -> !listener.isAlive());
    }

    List<String> confirmed() {
        return List.copyOf(confirmed);
    }

    List<String> held() {
        return List.copyOf(held);
    }

    private void listen() {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            lines.lines().forEach(this::note);
        } catch (IOException | RuntimeException streamBroke) {
            Thread.onSpinWait();
        }
    }

    private void note(String line) {
        if (line.startsWith(BookingStorm.CONFIRMED)) {
            confirmed.add(line.substring(BookingStorm.CONFIRMED.length()));
        } else if (line.startsWith(BookingStorm.HELD)) {
            held.add(line.substring(BookingStorm.HELD.length()));
        }
    }

    @Override
    public void close() {
        kill();
    }
}
