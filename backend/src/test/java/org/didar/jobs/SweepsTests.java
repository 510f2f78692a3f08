package org.didar.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.didar.kernel.Sweep;
import org.didar.testing.OnMariaDb;
import org.didar.testing.Tables;
import org.junit.jupiter.api.Test;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.impl.matchers.GroupMatcher;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnMariaDb
class SweepsTests {

    @Autowired List<Sweep> sweeps;
    @Autowired Scheduler scheduler;
    @Autowired JdbcClient jdbc;

    @Test
    void changesNothingWhenASweepRunsAgain() {
        sweeps.forEach(sweep -> Tables.runTwice(sweep, jdbc));
    }

    @Test
    void schedulesEverySweep() throws SchedulerException {
        assertThat(scheduler.getJobKeys(GroupMatcher.jobGroupEquals(SchedulingSweeps.GROUP)))
                .extracting(key -> key.getName())
                .containsExactlyInAnyOrderElementsOf(sweeps.stream().map(Sweep::name).toList());
    }
}
