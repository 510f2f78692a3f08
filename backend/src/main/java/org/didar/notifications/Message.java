package org.didar.notifications;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.didar.accounts.Contact;
import org.didar.accounts.Contacts;
import org.didar.kernel.Ids;
import org.jspecify.annotations.Nullable;

/** One message to one person, until it is handed over or given up. */
@Entity
@Table(name = "outgoing_message")
class Message {

    static final int MOST_ATTEMPTS = 8;

    private static final Duration FIRST_WAIT = Duration.ofMinutes(1);

    /** Why a message never left. */
    enum GaveUp {
        REFUSED,
        TRIES_USED,
        TOO_LATE,
        NO_NUMBER
    }

    /** A person, or an account from which nobody has registered yet. */
    record To(@Nullable UUID personId, @Nullable UUID accountId) {

        static To person(UUID id) {
            return new To(id, null);
        }

        static To account(UUID id) {
            return new To(null, id);
        }
    }

    @Id private UUID id;

    @Enumerated(EnumType.STRING)
    private MessageKind kind;

    private @Nullable UUID recipientId;
    private @Nullable UUID accountId;
    private String params;
    @Column private Instant queuedAt;
    private Instant expiresAt;
    private int attempts;
    private @Nullable Instant nextAttemptAt;
    @Column private @Nullable String locale;
    private @Nullable Instant sentAt;
    private @Nullable Instant givenUpAt;

    @Enumerated(EnumType.STRING)
    private @Nullable GaveUp givenUpBecause;

    @Version private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    Message() {}

    Message(MessageKind kind, To to, String params, Instant now, Instant expiresAt) {
        this.id = Ids.next();
        this.kind = kind;
        this.recipientId = to.personId();
        this.accountId = to.accountId();
        this.params = params;
        this.queuedAt = now;
        this.expiresAt = expiresAt;
        this.nextAttemptAt = now;
    }

    /**
     * Takes the message for one attempt. Until the next one is due nobody else takes it; should
     * this node die meanwhile, somebody then sends it again: at least once.
     *
     * @return whether there is anything to send now
     */
    boolean claim(Instant now) {
        if (nextAttemptAt == null || nextAttemptAt.isAfter(now)) {
            return false;
        }
        if (attempts >= MOST_ATTEMPTS || !now.isBefore(expiresAt)) {
            giveUp(attempts >= MOST_ATTEMPTS ? GaveUp.TRIES_USED : GaveUp.TOO_LATE, now);
            return false;
        }
        nextAttemptAt = now.plus(FIRST_WAIT.multipliedBy(1L << attempts));
        attempts++;
        return true;
    }

    void sent(String inLocale, Instant now) {
        locale = inLocale;
        sentAt = now;
        nextAttemptAt = null;
    }

    /** The provider takes it neither now nor later. */
    void refused(Instant now) {
        giveUp(GaveUp.REFUSED, now);
    }

    /** Nobody is there to send it to. */
    void unreachable(Instant now) {
        giveUp(GaveUp.NO_NUMBER, now);
    }

    /** Not before that: its provider wants to be left alone. */
    void postpone(Instant until) {
        if (nextAttemptAt != null && nextAttemptAt.isBefore(until)) {
            nextAttemptAt = until;
        }
    }

    private void giveUp(GaveUp why, Instant now) {
        givenUpAt = now;
        givenUpBecause = why;
        nextAttemptAt = null;
    }

    UUID id() {
        return id;
    }

    MessageKind kind() {
        return kind;
    }

    @Nullable UUID recipientId() {
        return recipientId;
    }

    /** Where it goes just now. */
    Optional<Contact> contact(Contacts contacts) {
        return recipientId != null
                ? contacts.ofPerson(recipientId)
                : Optional.ofNullable(accountId).flatMap(contacts::ofAccount);
    }

    String params() {
        return params;
    }

    int attempts() {
        return attempts;
    }

    @Nullable Instant nextAttemptAt() {
        return nextAttemptAt;
    }

    @Nullable Instant sentAt() {
        return sentAt;
    }

    @Nullable Instant givenUpAt() {
        return givenUpAt;
    }

    @Nullable GaveUp givenUpBecause() {
        return givenUpBecause;
    }
}
