package org.didar.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.didar.kernel.Sweep;
import org.didar.testing.RealMariaDb;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.SimpleTrigger;
import org.quartz.TriggerKey;
import org.quartz.spi.JobFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.scheduling.quartz.SchedulerFactoryBean;
import org.springframework.transaction.support.TransactionTemplate;

/** Two schedulers over one MariaDB, as two nodes would be. */
class ClusterTests {

    static final int ROWS = 40;

    final HikariDataSource dataSource = new HikariDataSource();
    final AtomicInteger running = new AtomicInteger();
    final AtomicInteger mostAtOnce = new AtomicInteger();

    @BeforeEach
    void migrate() {
        dataSource.setJdbcUrl(RealMariaDb.freshDatabase());
        dataSource.setUsername("root");
        dataSource.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        Flyway.configure().dataSource(dataSource).load().migrate();
        jdbc().sql("create table due_row (id int primary key, done boolean not null)").update();
        jdbc().sql("create table done_row (id int not null, node varchar(10) not null)").update();
        IntStream.range(0, ROWS)
                .forEach(id -> jdbc().sql("insert into due_row values (?, 0)").param(id).update());
    }

    @AfterEach
    void close() {
        dataSource.close();
    }

    @Test
    void runsEachDueRowOnce() throws Exception {
        Scheduler first = node("first");
        Scheduler second = node("second");
        first.start();
        second.start();
        try {
            await().atMost(Duration.ofSeconds(60)).until(() -> due() == 0);
        } finally {
            first.shutdown(true);
            second.shutdown(true);
        }
        assertThat(jdbc().sql("select id from done_row").query(Integer.class).list())
                .hasSize(ROWS)
                .doesNotHaveDuplicates();
        assertThat(mostAtOnce).hasValue(1);
    }

    @Test
    void keepsTheScheduleEqualToTheSweeps() throws Exception {
        Scheduler node = node("first");
        assertThat(misfireOf(node, "rows.due"))
                .isEqualTo(
                        SimpleTrigger
                                .MISFIRE_INSTRUCTION_RESCHEDULE_NOW_WITH_EXISTING_REPEAT_COUNT);
        schedule(node, new TestSweep("rows.other", () -> {}));
        assertThat(node.getTrigger(key("rows.other"))).isNotNull();
        assertThat(node.getTrigger(key("rows.due"))).isNull();
        node.shutdown();
    }

    private static int misfireOf(Scheduler node, String sweep) throws SchedulerException {
        return node.getTrigger(key(sweep)).getMisfireInstruction();
    }

    private static TriggerKey key(String sweep) {
        return TriggerKey.triggerKey(sweep, SchedulingSweeps.GROUP);
    }

    private Scheduler node(String name) throws Exception {
        SchedulerFactoryBean factory = new SchedulerFactoryBean();
        factory.setDataSource(dataSource);
        factory.setTransactionManager(new JdbcTransactionManager(dataSource));
        factory.setSchedulerName("didar");
        Properties settings = new Properties();
        settings.putAll(
                Map.of(
                        "org.quartz.scheduler.instanceId", name,
                        "org.quartz.jobStore.isClustered", "true",
                        "org.quartz.scheduler.idleWaitTime", "1000",
                        "org.quartz.threadPool.threadCount", "3"));
        factory.setQuartzProperties(settings);
        Sweep sweep = new TestSweep("rows.due", () -> doOneRow(name));
        factory.setJobFactory(factoryOf(sweep));
        factory.afterPropertiesSet();
        Scheduler scheduler = Objects.requireNonNull(factory.getObject());
        schedule(scheduler, sweep);
        return scheduler;
    }

    private static void schedule(Scheduler scheduler, Sweep sweep) {
        new SchedulingSweeps(scheduler, sweepsOf(sweep)).afterSingletonsInstantiated();
    }

    private static JobFactory factoryOf(Sweep sweep) {
        RunningSweeps sweeps = sweepsOf(sweep);
        return (bundle, scheduler) -> new SweepJob(sweeps);
    }

    private static RunningSweeps sweepsOf(Sweep sweep) {
        return new RunningSweeps(List.of(sweep), new SimpleMeterRegistry());
    }

    /** Looks first and writes later, on purpose: two at once would do a row twice. */
    private void doOneRow(String node) {
        mostAtOnce.accumulateAndGet(running.incrementAndGet(), Math::max);
        new TransactionTemplate(new JdbcTransactionManager(dataSource))
                .executeWithoutResult(status ->
                        jdbc()
                                .sql("select id from due_row where done = 0 order by id")
                                .query(Integer.class)
                                .list()
                                .stream()
                                .limit(4)
                                .forEach(id -> done(id, node)));
        running.decrementAndGet();
    }

    private void done(int id, String node) {
        jdbc().sql("insert into done_row values (?, ?)").params(id, node).update();
        jdbc().sql("update due_row set done = 1 where id = ?").param(id).update();
    }

    private int due() {
        return jdbc().sql("select count(*) from due_row where done = 0")
                .query(Integer.class)
                .single();
    }

    private JdbcClient jdbc() {
        return JdbcClient.create(dataSource);
    }
}
