package org.didar.calendars;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.didar.access.Access;
import org.didar.access.Act;
import org.didar.access.Actor;
import org.didar.access.Actors;
import org.didar.access.SignedIn;
import org.didar.kernel.Ids;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Private addresses at which calendars read: one an official, made and given up by themselves. */
@Component
class CalendarFeeds {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int TOKEN_BYTES = 32;

    private final JdbcClient jdbc;
    private final Access access;
    private final Actors actors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CalendarFeeds(
            JdbcClient jdbc,
            Access access,
            Actors actors,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.actors = actors;
        this.events = events;
        this.clock = clock;
    }

    /** A new secret, told this once; an earlier one opens nothing any more. */
    @Transactional
    public String make(Actor actor) {
        access.requireAnywhere(actor, Act.KEEP_OWN_CALENDAR);
        byte[] secret = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(secret);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        delete(actor);
        jdbc.sql("insert into calendar_feed (account_id, token_hash, made_at) values (?, ?, ?)")
                .params(
                        Ids.bytes(actor.id()),
                        hash(token),
                        LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
        events.publishEvent(new CalendarFeedChanged(actor.id(), true));
        return token;
    }

    @Transactional
    public void giveUp(Actor actor) {
        access.requireAnywhere(actor, Act.KEEP_OWN_CALENDAR);
        if (delete(actor) > 0) {
            events.publishEvent(new CalendarFeedChanged(actor.id(), false));
        }
    }

    private int delete(Actor actor) {
        return jdbc.sql("delete from calendar_feed where account_id = ?")
                .param(Ids.bytes(actor.id()))
                .update();
    }

    @Transactional(readOnly = true)
    public Optional<Instant> madeAt(Actor actor) {
        access.requireAnywhere(actor, Act.KEEP_OWN_CALENDAR);
        return jdbc.sql("select made_at from calendar_feed where account_id = ?")
                .param(Ids.bytes(actor.id()))
                .query((row, _) -> row.getObject(1, LocalDateTime.class).toInstant(ZoneOffset.UTC))
                .optional();
    }

    /** Whose the address is, with the roles held now; an official on leave has none. */
    @Transactional(readOnly = true)
    public Optional<Actor> ownerOf(String token) {
        return jdbc.sql("select account_id from calendar_feed where token_hash = ?")
                .param(hash(token))
                .query((row, _) -> Ids.of(row.getBytes(1)))
                .optional()
                .flatMap(this::actor);
    }

    private Optional<Actor> actor(UUID account) {
        return actors.find(new SignedIn(SignedIn.Kind.PERSON, account));
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
