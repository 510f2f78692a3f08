package org.didar.notifications;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.didar.accounts.Contact;
import org.didar.accounts.Contacts;
import org.didar.sms.SmsGateway;
import org.didar.sms.SmsGateway.Sms;
import org.didar.sms.SmsGateway.SmsFailed;
import org.didar.sms.SmsGateway.SmsRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Hands messages over: one short transaction to take one, none while sending, one to note it. */
@Component
class SendingMessages {

    private static final Logger log = LoggerFactory.getLogger(SendingMessages.class);
    private static final int AT_ONCE = 100;

    /** More would take the connections to the database from those whose acts they tell of. */
    private static final int SENDERS = 3;

    private final Messages messages;
    private final Contacts contacts;
    private final Wording wording;
    private final SmsGateway gateway;
    private final JsonMapper json;
    private final TransactionTemplate transaction;
    private final FewAtOnce<UUID> soon;
    private final Clock clock;
    private volatile Instant quietUntil = Instant.MIN;

    SendingMessages(
            Messages messages,
            Contacts contacts,
            Wording wording,
            SmsGateway gateway,
            JsonMapper json,
            TransactionTemplate transaction,
            AsyncTaskExecutor applicationTaskExecutor,
            Clock clock) {
        this.messages = messages;
        this.contacts = contacts;
        this.wording = wording;
        this.gateway = gateway;
        this.json = json;
        this.transaction = transaction;
        this.soon = new FewAtOnce<>(SENDERS, applicationTaskExecutor, this::send);
        this.clock = clock;
    }

    /** A message taken for this attempt, ready to leave. */
    private record Ready(UUID messageId, String locale, Sms sms) {}

    /** Nobody waits for a provider: what cannot leave now leaves with the sweep. */
    @TransactionalEventListener
    void queued(QueueingMessages.MessageQueued event) {
        soon.add(event.messageId());
    }

    void sendDue() {
        List<UUID> due;
        do {
            if (isQuiet()) {
                return;
            }
            due = messages.due(clock.instant(), Limit.of(AT_ONCE));
            due.forEach(this::send);
        } while (due.size() == AT_ONCE);
    }

    private void send(UUID messageId) {
        if (!isQuiet()) {
            take(messageId).ifPresent(this::handOver);
        }
    }

    private boolean isQuiet() {
        return clock.instant().isBefore(quietUntil);
    }

    private void handOver(Ready ready) {
        try {
            gateway.send(ready.sms());
        } catch (SmsRefused e) {
            log.warn("The message {} is given up: {}", ready.messageId(), e.getMessage());
            note(ready, each -> each.refused(clock.instant()));
            return;
        } catch (SmsFailed e) {
            log.warn("The message {} will be tried again: {}", ready.messageId(), e.getMessage());
            e.retryAfter().ifPresent(wait -> leaveAlone(ready, clock.instant().plus(wait)));
            return;
        }
        note(ready, each -> each.sent(ready.locale(), clock.instant()));
    }

    /** The provider has enough of us for a while, not of this message. */
    private void leaveAlone(Ready ready, Instant until) {
        quietUntil = until;
        note(ready, each -> each.postpone(until));
    }

    private void note(Ready ready, Consumer<Message> what) {
        transaction.executeWithoutResult(
                status -> messages.findById(ready.messageId()).ifPresent(what));
    }

    private Optional<Ready> take(UUID messageId) {
        try {
            return Optional.ofNullable(transaction.execute(status -> claim(messageId)))
                    .flatMap(claimed -> claimed);
        } catch (OptimisticLockingFailureException anotherNodeHasIt) {
            return Optional.empty();
        }
    }

    private Optional<Ready> claim(UUID messageId) {
        return messages.findById(messageId)
                .filter(message -> message.claim(clock.instant()))
                .flatMap(this::ready);
    }

    private Optional<Ready> ready(Message message) {
        Optional<Contact> contact = message.contact(contacts);
        if (contact.isEmpty()) {
            message.unreachable(clock.instant());
        }
        return contact.map(to -> ready(message, to));
    }

    private Ready ready(Message message, Contact to) {
        Tongue tongue = Tongue.of(to.locale());
        Params params = json.readValue(message.params(), Params.class);
        Map<String, String> parts = wording.parts(message.kind(), params, tongue);
        String text = wording.write(message.kind(), parts, tongue);
        return new Ready(
                message.id(),
                tongue.code(),
                new Sms(to.mobile(), text, message.kind().key(), parts));
    }
}
