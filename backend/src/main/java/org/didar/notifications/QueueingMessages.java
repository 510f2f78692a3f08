package org.didar.notifications;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.didar.accounts.Contacts;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Writes messages down in the transaction of what they tell, so that none is lost or untrue. */
@Component
class QueueingMessages {

    private static final Duration STALE_AFTER = Duration.ofDays(2);

    private final Messages messages;
    private final Contacts contacts;
    private final JsonMapper json;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    QueueingMessages(
            Messages messages,
            Contacts contacts,
            JsonMapper json,
            ApplicationEventPublisher events,
            Clock clock) {
        this.messages = messages;
        this.contacts = contacts;
        this.json = json;
        this.events = events;
        this.clock = clock;
    }

    /** A message was written down and may leave once the transaction has committed. */
    record MessageQueued(UUID messageId) {}

    /** For news that may come a day late. */
    @Transactional(propagation = Propagation.MANDATORY)
    void queue(MessageKind kind, Params params, Collection<UUID> people) {
        queue(kind, params, people, clock.instant().plus(STALE_AFTER));
    }

    /** For what is worth nothing any more at {@code expiresAt}. People without a phone get none. */
    @Transactional(propagation = Propagation.MANDATORY)
    void queue(MessageKind kind, Params params, Collection<UUID> people, Instant expiresAt) {
        String text = json.writeValueAsString(params);
        for (UUID person : contacts.reachable(people)) {
            queue(new Message(kind, Message.To.person(person), text, clock.instant(), expiresAt));
        }
    }

    /** For whoever has signed in and not registered yet. */
    @Transactional(propagation = Propagation.MANDATORY)
    void queueToAccount(MessageKind kind, Params params, UUID account) {
        if (contacts.ofAccount(account).isPresent()) {
            Instant now = clock.instant();
            String text = json.writeValueAsString(params);
            Instant stale = now.plus(STALE_AFTER);
            queue(new Message(kind, Message.To.account(account), text, now, stale));
        }
    }

    private void queue(Message message) {
        messages.save(message);
        events.publishEvent(new MessageQueued(message.id()));
    }
}
