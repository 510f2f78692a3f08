package org.didar.notifications;

import java.util.Set;
import java.util.UUID;
import org.didar.people.TakeoverGranted;
import org.didar.people.TakeoverRefused;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells whoever said to be a person what the prison found, and who answered for that person. */
@Component
class TellingOfTakeovers {

    private final QueueingMessages messages;

    TellingOfTakeovers(QueueingMessages messages) {
        this.messages = messages;
    }

    /** Whoever was granted it is told by their account: it may be the person's only in a moment. */
    @EventListener
    void granted(TakeoverGranted event) {
        Params about = Params.about(event.takeoverId());
        messages.queueToAccount(MessageKind.TAKEOVER_GRANTED, about, event.accountId());
        UUID voucher = event.voucherId();
        if (voucher != null) {
            messages.queue(MessageKind.VOUCHING_ENDED, about, Set.of(voucher));
        }
    }

    @EventListener
    void refused(TakeoverRefused event) {
        Params about = Params.about(event.takeoverId());
        messages.queueToAccount(MessageKind.TAKEOVER_REFUSED, about, event.accountId());
    }
}
