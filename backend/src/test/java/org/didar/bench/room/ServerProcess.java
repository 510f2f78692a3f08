package org.didar.bench.room;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/** The server as a process of its own, so that its memory and its restart are real. */
final class ServerProcess implements AutoCloseable {

    private static final Path LOG = Path.of("target/room-server.log");
    private static final int STOP_SECONDS = 30;

    private final String database;
    private final int port;
    private Process process;

    private ServerProcess(String database, int port) throws IOException {
        this.database = database;
        this.port = port;
        this.process = launch();
    }

    static ServerProcess start(String database) throws IOException {
        ServerProcess server = new ServerProcess(database, freePort());
        server.awaitListening();
        return server;
    }

    int port() {
        return port;
    }

    /** Resident memory in KB after a collection, with as little of the heap kept as lives. */
    long residentKb() throws IOException, InterruptedException {
        String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        for (int each = 0; each < 2; each++) {
            new ProcessBuilder(jcmd, String.valueOf(process.pid()), "GC.run")
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        }
        return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .map(line -> line.replaceAll("\\D", ""))
                .mapToLong(Long::parseLong)
                .findFirst()
                .orElseThrow();
    }

    /** As a service's restart does; answers in how many seconds it had stopped. */
    double stop() throws InterruptedException {
        long begun = System.nanoTime();
        process.destroy();
        if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
        return (System.nanoTime() - begun) / 1e9;
    }

    void startAgain() throws IOException {
        process = launch();
    }

    void awaitListening() {
        Awaitility.await("the server")
                .atMost(Duration.ofMinutes(5))
                .pollInterval(Duration.ofMillis(20))
                .until(this::listens);
    }

    private boolean listens() {
        if (!process.isAlive()) {
            throw new IllegalStateException("The server ended: see " + LOG.toAbsolutePath());
        }
        try (Socket probe = new Socket()) {
            probe.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }

    private Process launch() throws IOException {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx2g",
                                // What is free is given back, so that what is resident is needed.
                                "-XX:MinHeapFreeRatio=5",
                                "-XX:MaxHeapFreeRatio=10",
                                "--enable-native-access=ALL-UNNAMED",
                                "-cp",
                                System.getProperty(
                                        "surefire.test.class.path",
                                        System.getProperty("java.class.path")),
                                RoomServer.class.getName(),
                                "--spring.profiles.active=test",
                                "--server.port=" + port,
                                // Unlike in tests all that runs by the clock runs, as in
                                // production.
                                "--spring.quartz.auto-startup=true",
                                "--didar.media.relay-only=true",
                                "--didar.media.turn=turns:turn.example.ir:443",
                                "--didar.media.turn-secret=p0Vd8sYn5Jc1Mf6G",
                                "--spring.datasource.url=" + database,
                                "--spring.datasource.username=root",
                                "--spring.datasource.password="));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(LOG.toFile()))
                .start();
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
