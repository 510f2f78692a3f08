package org.didar.notifications;

import java.time.Duration;
import org.didar.kernel.Sweep;
import org.springframework.stereotype.Component;

/** Sends what did not leave right after its transaction. */
@Component
class SendingSweep implements Sweep {

    private final SendingMessages sending;

    SendingSweep(SendingMessages sending) {
        this.sending = sending;
    }

    @Override
    public String name() {
        return "notifications.send";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(10);
    }

    @Override
    public void run() {
        sending.sendDue();
    }
}
