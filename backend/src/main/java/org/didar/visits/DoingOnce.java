package org.didar.visits;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.didar.access.Actor;
import org.didar.kernel.CommonProblem;
import org.didar.kernel.Contention;
import org.didar.kernel.Ids;
import org.didar.kernel.Problem;
import org.didar.kernel.Sweep;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Does a request once, however often it is sent: what it came to is written in its own transaction,
 * under the key its client gave it. A request that was refused left nothing and may be sent again.
 */
@Component
class DoingOnce implements Sweep {

    static final String HEADER = "Idempotency-Key";

    private static final Duration KEPT = Duration.ofDays(3);
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_-]{8,64}");

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final Clock clock;

    DoingOnce(JdbcClient jdbc, TransactionOperations transactions, Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Runs the act in a transaction, tried again when others were at the same rows.
     *
     * @param key the client's, or {@code null} when it gave none
     * @param request all that makes it the same request
     * @param result the id of what comes of it
     * @return that of the first time
     * @throws Problem {@code request.key_reused} when the key was another request's
     */
    UUID once(Actor actor, @Nullable String key, String request, UUID result, Consumer<UUID> act) {
        if (key == null) {
            return Contention.retried(() -> done(result, act));
        }
        requireKey(key);
        byte[] digest = sha256(request);
        return Contention.retried(() -> {
            try {
                return transactions.execute(each -> {
                    write(actor, key, digest, result);
                    return done(result, act);
                });
            } catch (DuplicateKeyException before) {
                return answered(actor, key, digest, before);
            }
        });
    }

    private static UUID done(UUID result, Consumer<UUID> act) {
        act.accept(result);
        return result;
    }

    /** First of all, so that a twin of the request waits here until it is known what became. */
    private void write(Actor actor, String key, byte[] digest, UUID result) {
        jdbc.sql(
                        "insert into request_key (actor_id, request_key, digest, result_id,"
                                + " asked_at) values (?, ?, ?, ?, ?)")
                .params(
                        Ids.bytes(actor.id()),
                        key,
                        digest,
                        Ids.bytes(result),
                        LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    private record Answer(boolean same, UUID result) {}

    private UUID answered(Actor actor, String key, byte[] digest, DuplicateKeyException otherwise) {
        Answer first =
                jdbc.sql(
                                "select digest, result_id from request_key"
                                        + " where actor_id = ? and request_key = ?")
                        .params(Ids.bytes(actor.id()), key)
                        .query((row, _) ->
                                new Answer(
                                        MessageDigest.isEqual(row.getBytes(1), digest),
                                        Ids.of(row.getBytes(2))))
                        .optional()
                        .orElseThrow(() -> otherwise);
        if (!first.same()) {
            throw new Problem(VisitProblem.KEY_REUSED);
        }
        return first.result();
    }

    private static void requireKey(String key) {
        if (!KEY.matcher(key).matches()) {
            throw Problem.atField(CommonProblem.INVALID_REQUEST, HEADER);
        }
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    @Override
    public String name() {
        return "visits.forget-keys";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        jdbc.sql("delete from request_key where asked_at < ?")
                .param(LocalDateTime.ofInstant(clock.instant().minus(KEPT), ZoneOffset.UTC))
                .update();
    }
}
