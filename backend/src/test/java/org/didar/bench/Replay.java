package org.didar.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.didar.bench.Bookings.Target;
import org.didar.bench.Recorder.Given;
import org.didar.bench.Recorder.Step;
import org.didar.kernel.Ids;
import org.didar.timetable.Ticks;
import org.jspecify.annotations.Nullable;

/**
 * The writes of one booking once more for somebody else: the same rows with the same commits, over
 * a bare connection and with nothing read.
 */
final class Replay {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}");

    private final List<Step> writes;
    private final Target recorded;

    Replay(List<Step> steps, Target recorded) {
        this.writes = steps.stream().filter(each -> each.isWrite() || each.isCommit()).toList();
        this.recorded = recorded;
    }

    long writes() {
        return writes.stream().filter(Step::isWrite).count();
    }

    long commits() {
        boolean wrote = false;
        long commits = 0;
        for (Step each : writes) {
            commits += each.isCommit() && wrote ? 1 : 0;
            wrote = each.isWrite() || (wrote && !each.isCommit());
        }
        return commits;
    }

    void run(Connection connection, Target target)
            throws SQLException, ReflectiveOperationException {
        Map<UUID, UUID> others = new HashMap<>();
        others.put(recorded.prisoner(), target.prisoner());
        others.put(recorded.person(), target.person());
        others.put(recorded.prison(), target.prison());
        boolean wrote = false;
        for (Step each : writes) {
            if (!each.isCommit()) {
                write(connection, each, target, others);
                wrote = true;
            } else if (wrote) {
                connection.commit();
                wrote = false;
            }
        }
        if (wrote) {
            connection.commit();
        }
    }

    private void write(Connection connection, Step step, Target target, Map<UUID, UUID> others)
            throws SQLException, ReflectiveOperationException {
        try (PreparedStatement statement = connection.prepareStatement(step.sql())) {
            for (Given given : step.values()) {
                @Nullable Object[] arguments = given.arguments().toArray();
                arguments[1] = other(arguments[1], target, others);
                given.setter().invoke(statement, arguments);
            }
            statement.executeUpdate();
        }
    }

    private @Nullable Object other(@Nullable Object value, Target target, Map<UUID, UUID> others) {
        Duration later = Duration.between(recorded.start(), target.start());
        return switch (value) {
            case null -> null;
            case byte[] bytes when bytes.length == 16 ->
                    Ids.bytes(other(Ids.of(bytes), target, others));
            case String text when ID.matcher(text).matches() ->
                    other(UUID.fromString(text), target, others).toString();
            case UUID id -> other(id, target, others);
            case Integer tick when isTick(tick) -> tick + (int) later.toSeconds() / Ticks.SECONDS;
            case LocalDate week -> week.plusDays(target.week() - (long) recorded.week());
            case LocalDateTime time when isOfVisit(time.toInstant(ZoneOffset.UTC)) ->
                    time.plus(later);
            case Timestamp time when isOfVisit(time.toInstant()) ->
                    Timestamp.from(time.toInstant().plus(later));
            case Instant time when isOfVisit(time) -> time.plus(later);
            default -> value;
        };
    }

    private static UUID other(UUID id, Target target, Map<UUID, UUID> others) {
        return others.computeIfAbsent(id, each -> isStation(each) ? target.station() : Ids.next());
    }

    private static boolean isStation(UUID id) {
        return (id.getMostSignificantBits() & 0xFFF) == 4
                && id.getLeastSignificantBits() >>> 48 == 0x8d1d;
    }

    private boolean isTick(int value) {
        int first = Ticks.during(recorded.start());
        return value >= first && value < first + 12;
    }

    private boolean isOfVisit(Instant time) {
        return !time.isBefore(recorded.start())
                && time.isBefore(recorded.start().plus(Duration.ofHours(1)));
    }
}
