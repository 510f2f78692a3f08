package org.didar.audit;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.didar.DidarApplication;
import org.didar.audit.AuditLog.Act;
import org.didar.audit.VerifyingAudit.Answer;
import org.didar.testing.RealMariaDb;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A thousand acts a second for half a minute, each committed durably on its own, while the schedule
 * runs the sequencer as in production. Run by {@code bin/bench audit}; by its name no part of the
 * tests.
 */
class AuditBench {

    private static final int ENTRIES_A_SECOND = 1_000;
    private static final int SECONDS = 30;
    private static final int WRITERS = 12;

    @Test
    void measure() throws IOException {
        try (ConfigurableApplicationContext context = start()) {
            JdbcClient jdbc = context.getBean(JdbcClient.class);
            long begun = System.nanoTime();
            write(context);
            double seconds = (System.nanoTime() - begun) / 1e9;
            int written = ENTRIES_A_SECOND * SECONDS;
            await().atMost(Duration.ofMinutes(1)).until(() -> sealed(jdbc) >= written);
            Answer answer = context.getBean(VerifyingAudit.class).verify(1, null);
            if (!answer.intact()) {
                throw new AssertionError(answer.sentence());
            }
            report(written / seconds, lagMillis(jdbc), sealed(jdbc));
        }
    }

    private static void write(ConfigurableApplicationContext context) {
        TransactionTemplate transaction = context.getBean(TransactionTemplate.class);
        AtomicInteger next = new AtomicInteger();
        long begun = System.nanoTime();
        try (ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
            IntStream.range(0, WRITERS)
                    .forEach(each ->
                            writers.execute(() -> {
                                int number;
                                while ((number = next.getAndIncrement())
                                        < ENTRIES_A_SECOND * SECONDS) {
                                    waitUntil(begun + number * (1_000_000_000L / ENTRIES_A_SECOND));
                                    transaction.executeWithoutResult(
                                            status -> context.publishEvent(Act.any()));
                                }
                            }));
        }
    }

    private static void waitUntil(long nanos) {
        long left;
        while ((left = nanos - System.nanoTime()) > 0) {
            LockSupport.parkNanos(left);
        }
    }

    private static int sealed(JdbcClient jdbc) {
        return jdbc.sql("select count(*) from audit_link").query(Integer.class).single();
    }

    /** From the act to its link, at the 99th percentile. */
    private static long lagMillis(JdbcClient jdbc) {
        List<Long> lags =
                jdbc.sql(
                                """
                                select e.happened_at, l.sealed_at
                                from audit_link l join audit_entry e on e.id = l.entry_id
                                """)
                        .query((row, index) ->
                                Duration.between(
                                                Columns.instant(row, "happened_at"),
                                                Columns.instant(row, "sealed_at"))
                                        .toMillis())
                        .list();
        return lags.stream().sorted().toList().get((int) (lags.size() * 0.99));
    }

    private static void report(double rate, long lag, int sealed) throws IOException {
        String result =
                String.format(
                        Locale.ROOT,
                        "{\"entries_per_s\":%.0f,\"seal_lag_ms_p99\":%d,\"sealed\":%d}",
                        rate,
                        lag,
                        sealed);
        String file = System.getenv("BENCH_RESULT");
        if (file == null) {
            System.out.println(result);
        } else {
            Files.writeString(Path.of(file), result);
        }
    }

    private static ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(DidarApplication.class)
                .profiles("test")
                .run(
                        "--server.port=0",
                        "--spring.quartz.auto-startup=true",
                        "--spring.datasource.url=" + RealMariaDb.freshDatabase(),
                        "--spring.datasource.username=root",
                        "--spring.datasource.password=");
    }
}
