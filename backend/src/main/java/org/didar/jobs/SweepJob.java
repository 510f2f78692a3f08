package org.didar.jobs;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** Quartz's side of one sweep, named by the job's key; never two at once in the cluster. */
@DisallowConcurrentExecution
class SweepJob implements Job {

    private final RunningSweeps sweeps;

    SweepJob(RunningSweeps sweeps) {
        this.sweeps = sweeps;
    }

    @Override
    public void execute(JobExecutionContext context) {
        sweeps.run(context.getJobDetail().getKey().getName());
    }
}
