package org.didar.imports;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.UUID;
import org.didar.access.Actor;
import org.didar.testing.OnMariaDb;
import org.didar.testing.World;
import org.didar.testing.World.FoundedPrison;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A register of 250,000 prisoners: handed over, tried, written, and brought a second time. Run by
 * {@code bin/bench import}; by its name no part of the tests.
 */
@OnMariaDb
class ImportBench {

    private static final int ROWS = 250_000;

    @Autowired BeanFactory beans;
    @Autowired HandingOver files;
    @Autowired RunningImports running;

    private Actor warden;
    private FoundedPrison prison;

    @BeforeEach
    void found() {
        World world = new World(beans);
        prison = world.prison();
        warden = world.warden(prison);
    }

    @Test
    void measure() throws IOException {
        byte[] register = register();
        long begun = System.nanoTime();
        UUID first = handOver(register);
        double taken = since(begun);
        double tried = run();
        files.start(warden, first);
        double written = run();
        ImportView done = files.one(warden, first);
        require(done.added() == ROWS && done.bad() == 0, done);
        UUID second = handOver(register);
        double again = run();
        ImportView same = files.one(warden, second);
        require(same.unchanged() == ROWS && same.added() == 0, same);
        report(taken, tried, written, again);
    }

    private UUID handOver(byte[] register) {
        return files.take(warden, ImportKind.PRISONERS, prison.id(), register).id();
    }

    private double run() {
        long begun = System.nanoTime();
        running.run();
        double seconds = since(begun);
        System.out.printf(Locale.ROOT, "%,d rows in %.1f s%n", ROWS, seconds);
        return seconds;
    }

    private static byte[] register() {
        StringBuilder text = new StringBuilder("شماره,نام,نام خانوادگی,بند,وضعیت\n");
        for (int row = 0; row < ROWS; row++) {
            text.append(row)
                    .append(",بهرام,زیتون‌کار,بند ")
                    .append(row % 12)
                    .append(row % 3 == 0 ? ",متهم\n" : ",محکوم\n");
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static double since(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }

    private static void require(boolean right, ImportView what) {
        if (!right) {
            throw new AssertionError(what.toString());
        }
    }

    private static void report(double taken, double tried, double written, double again)
            throws IOException {
        String result =
                String.format(
                        Locale.ROOT,
                        "{\"rows\":%d,\"hand_over_s\":%.1f,\"trial_s\":%.1f,\"write_s\":%.1f,"
                                + "\"second_trial_s\":%.1f}",
                        ROWS,
                        taken,
                        tried,
                        written,
                        again);
        String file = System.getenv("BENCH_RESULT");
        if (file == null) {
            System.out.println(result);
        } else {
            Files.writeString(Path.of(file), result);
        }
    }
}
