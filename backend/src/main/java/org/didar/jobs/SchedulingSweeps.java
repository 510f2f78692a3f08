package org.didar.jobs;

import java.util.Set;
import java.util.stream.Collectors;
import org.didar.kernel.Sweep;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.JobKey;
import org.quartz.ObjectAlreadyExistsException;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.SimpleTrigger;
import org.quartz.Trigger;
import org.quartz.Trigger.TriggerState;
import org.quartz.TriggerBuilder;
import org.quartz.TriggerKey;
import org.quartz.impl.matchers.GroupMatcher;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Keeps the shared schedule equal to the sweeps there are, before the scheduler starts. */
@Component
class SchedulingSweeps implements SmartInitializingSingleton {

    static final String GROUP = "sweeps";

    private final Scheduler scheduler;
    private final RunningSweeps sweeps;

    SchedulingSweeps(Scheduler scheduler, RunningSweeps sweeps) {
        this.scheduler = scheduler;
        this.sweeps = sweeps;
    }

    @Override
    public void afterSingletonsInstantiated() {
        try {
            for (Sweep sweep : sweeps.all()) {
                schedule(sweep);
            }
            forgetOthers();
        } catch (SchedulerException e) {
            throw new IllegalStateException("The sweeps could not be scheduled", e);
        }
    }

    private void schedule(Sweep sweep) throws SchedulerException {
        Trigger trigger = triggerOf(sweep);
        Trigger scheduled = scheduler.getTrigger(trigger.getKey());
        if (scheduled == null) {
            scheduleFirst(sweep, trigger);
        } else if (isBroken(trigger.getKey()) || !isSameInterval(scheduled, sweep)) {
            scheduler.scheduleJob(jobOf(sweep), Set.of(trigger), true);
        }
    }

    private void scheduleFirst(Sweep sweep, Trigger trigger) throws SchedulerException {
        try {
            scheduler.scheduleJob(jobOf(sweep), Set.of(trigger), false);
        } catch (ObjectAlreadyExistsException anotherNodeWasFirst) {
            return;
        }
    }

    private boolean isBroken(TriggerKey key) throws SchedulerException {
        return scheduler.getTriggerState(key) == TriggerState.ERROR;
    }

    private static boolean isSameInterval(Trigger scheduled, Sweep sweep) {
        return scheduled instanceof SimpleTrigger simple
                && simple.getRepeatInterval() == sweep.every().toMillis();
    }

    private void forgetOthers() throws SchedulerException {
        Set<String> names = sweeps.all().stream().map(Sweep::name).collect(Collectors.toSet());
        for (JobKey key : scheduler.getJobKeys(GroupMatcher.jobGroupEquals(GROUP))) {
            if (!names.contains(key.getName())) {
                scheduler.deleteJob(key);
            }
        }
    }

    private static JobDetail jobOf(Sweep sweep) {
        return JobBuilder.newJob(SweepJob.class).withIdentity(sweep.name(), GROUP).build();
    }

    private static Trigger triggerOf(Sweep sweep) {
        return TriggerBuilder.newTrigger()
                .withIdentity(sweep.name(), GROUP)
                .withSchedule(
                        SimpleScheduleBuilder.simpleSchedule()
                                .withIntervalInMilliseconds(sweep.every().toMillis())
                                .repeatForever()
                                .withMisfireHandlingInstructionNowWithExistingCount())
                .build();
    }
}
