package org.didar.waiting;

import static org.didar.waiting.WaitingEntries.utc;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.didar.kernel.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes who waits and how it stands. Each change names the state it starts from. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class KeepingWaiting {

    /** Soon enough for a time that became free in the very moment somebody began to wait. */
    private static final Duration FIRST_LOOK = Duration.ofSeconds(10);

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    KeepingWaiting(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @throws DuplicateKeyException when the person waits for this prisoner already
     */
    void begin(WaitingEntry entry) {
        Instant now = entry.since();
        jdbc.sql(
                        """
                        insert into waiting_entry (id, prisoner_id, prison_id, person_id, asked_by,
                          first_day, last_day, day_part, since, state, look_at, open_mark)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, 'WAITING', ?, true)
                        """)
                .params(
                        Ids.bytes(entry.id()),
                        Ids.bytes(entry.prisonerId()),
                        Ids.bytes(entry.prisonId()),
                        Ids.bytes(entry.personId()),
                        Ids.bytes(entry.askedBy()),
                        entry.firstDay(),
                        entry.lastDay(),
                        entry.part().name(),
                        utc(now),
                        utc(now.plus(FIRST_LOOK)))
                .update();
        for (UUID companion : entry.companions()) {
            jdbc.sql("insert into waiting_companion (entry_id, person_id) values (?, ?)")
                    .params(Ids.bytes(entry.id()), Ids.bytes(companion))
                    .update();
        }
        changed(entry, WaitingState.WAITING, entry.askedBy());
    }

    /**
     * Says once, and once only, that the visit's time is this entry's to take.
     *
     * @return false when the entry does not wait any more
     * @throws DuplicateKeyException when the person has an offer, or was offered this time before
     */
    boolean offer(WaitingEntry entry, UUID visitId, Instant start, Instant until) {
        byte[] id = Ids.bytes(entry.id());
        int changed =
                jdbc.sql(
                                "update waiting_entry set state = 'OFFERED', offered_to ="
                                        + " person_id, offered_visit_id = ?"
                                        + " where id = ? and state = 'WAITING'")
                        .params(Ids.bytes(visitId), id)
                        .update();
        if (changed == 0) {
            return false;
        }
        jdbc.sql(
                        "insert into waiting_offer (visit_id, entry_id, start_at, offered_at,"
                                + " until_at) values (?, ?, ?, ?, ?)")
                .params(Ids.bytes(visitId), id, utc(start), utc(clock.instant()), utc(until))
                .update();
        changed(entry, WaitingState.OFFERED, null);
        return true;
    }

    boolean wasOffered(WaitingEntry entry, Instant start) {
        return count(
                        "select count(*) from waiting_offer where entry_id = ? and start_at = ?",
                        entry,
                        utc(start))
                > 0;
    }

    int unanswered(WaitingEntry entry) {
        return count(
                "select count(*) from waiting_offer where entry_id = ? and answer = ?",
                entry,
                OfferAnswer.EXPIRED.name());
    }

    private int count(String query, WaitingEntry entry, Object param) {
        return jdbc.sql(query).params(Ids.bytes(entry.id()), param).query(Integer.class).single();
    }

    void answered(UUID visitId, OfferAnswer answer) {
        jdbc.sql("update waiting_offer set answer = ? where visit_id = ? and answer is null")
                .params(answer.name(), Ids.bytes(visitId))
                .update();
    }

    /** Waits on, from where they stood: what else is free is looked for at once. */
    void waitOn(WaitingEntry entry, @Nullable UUID actor) {
        int changed =
                jdbc.sql(
                                "update waiting_entry set state = 'WAITING', offered_to = null,"
                                        + " offered_visit_id = null, look_at = ?"
                                        + " where id = ? and state = 'OFFERED'")
                        .params(utc(clock.instant()), Ids.bytes(entry.id()))
                        .update();
        if (changed > 0) {
            changed(entry, WaitingState.WAITING, actor);
        }
    }

    /** Ends what is open; what has ended stays as it ended. */
    void end(WaitingEntry entry, WaitingState how, @Nullable UUID actor) {
        int changed =
                jdbc.sql(
                                "update waiting_entry set state = ?, ended_at = ?, open_mark ="
                                    + " null, offered_to = null, offered_visit_id = null where id ="
                                    + " ? and open_mark = true")
                        .params(how.name(), utc(clock.instant()), Ids.bytes(entry.id()))
                        .update();
        if (changed > 0) {
            changed(entry, how, actor);
        }
    }

    void lookAgain(WaitingEntry entry, Instant at) {
        jdbc.sql("update waiting_entry set look_at = ? where id = ? and state = 'WAITING'")
                .params(utc(at), Ids.bytes(entry.id()))
                .update();
    }

    void lookSoon(UUID prisonerId) {
        jdbc.sql(
                        "update waiting_entry set look_at = ?"
                                + " where prisoner_id = ? and open_mark = true")
                .params(utc(clock.instant()), Ids.bytes(prisonerId))
                .update();
    }

    void moved(UUID prisonerId, UUID toPrison) {
        jdbc.sql(
                        "update waiting_entry set prison_id = ?, look_at = ?"
                                + " where prisoner_id = ? and open_mark = true")
                .params(Ids.bytes(toPrison), utc(clock.instant()), Ids.bytes(prisonerId))
                .update();
    }

    private void changed(WaitingEntry entry, WaitingState to, @Nullable UUID actor) {
        events.publishEvent(new WaitingChanged(entry.id(), entry.prisonId(), actor, to));
    }
}
