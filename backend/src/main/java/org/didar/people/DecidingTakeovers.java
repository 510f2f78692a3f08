package org.didar.people;

import java.time.Clock;
import java.util.UUID;
import org.didar.access.Act;
import org.didar.access.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A prison that the person has filed at says whether somebody is that person. */
@Service
@Transactional
class DecidingTakeovers {

    private final Takeovers takeovers;
    private final TakeoverDirectory directory;
    private final EndingVouching ending;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DecidingTakeovers(
            Takeovers takeovers,
            TakeoverDirectory directory,
            EndingVouching ending,
            ApplicationEventPublisher events,
            Clock clock) {
        this.takeovers = takeovers;
        this.directory = directory;
        this.ending = ending;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The person stays as they are, with every link and visit, and is the account's from now on:
     * nothing is copied, so nothing can be there twice.
     *
     * @throws Problem {@code takeover.decided}, or {@code identity.taken} when another account
     *     became the person's
     */
    void grant(Actor actor, UUID id, String reason) {
        UUID prison = directory.requireBefore(actor, Act.DECIDE_TAKEOVER, id);
        Takeover takeover = takeovers.findById(id).orElseThrow();
        takeover.grant(actor.id(), clock.instant(), reason.strip());
        @Nullable UUID voucher = ending.end(takeover.personId());
        takeovers.flush();
        events.publishEvent(TakeoverGranted.of(takeover, voucher, prison, actor.id()));
    }

    /**
     * @param reason in plain words, for whoever said so to read
     */
    void refuse(Actor actor, UUID id, String reason) {
        UUID prison = directory.requireBefore(actor, Act.DECIDE_TAKEOVER, id);
        Takeover takeover = takeovers.findById(id).orElseThrow();
        takeover.refuse(actor.id(), clock.instant(), reason.strip());
        takeovers.flush();
        events.publishEvent(new TakeoverRefused(id, takeover.accountId(), prison, actor.id()));
    }
}
