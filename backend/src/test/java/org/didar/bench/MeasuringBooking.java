package org.didar.bench;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.didar.bench.Bookings.Target;
import org.didar.kernel.Problem;
import org.didar.scheduling.SchedulingProblem;
import org.jspecify.annotations.Nullable;

/** Sixty-four workers book, first each for itself, then most of them the same few places. */
final class MeasuringBooking {

    /** Until then the compiler is still at work: each turn is faster than the one before. */
    private static final int WARM_UP = 6;

    private static final int ROUNDS = 5;
    private static final int A_ROUND = 1_200;

    private final Bookings bookings;
    private final DataSource source;

    MeasuringBooking(Bookings bookings, DataSource source) {
        this.bookings = bookings;
        this.source = source;
    }

    /**
     * Bookings a second over bare transactions a second, turn by turn; the first turns warm up. In
     * different prisons, because a booking takes whichever station is free and the bare ones take
     * the one they name.
     */
    double ratio(List<Target> apart, Replay bare) {
        List<UUID> prisons = apart.stream().map(Target::prison).distinct().toList();
        Set<UUID> forBookings = Set.copyOf(prisons.subList(0, (prisons.size() + 1) / 2));
        List<Target> ours =
                apart.stream().filter(each -> forBookings.contains(each.prison())).toList();
        List<Target> theirs =
                apart.stream().filter(each -> !forBookings.contains(each.prison())).toList();
        int aRound = Math.min(A_ROUND, Math.min(ours.size(), theirs.size()) / (WARM_UP + ROUNDS));
        double whole = 0;
        double plain = 0;
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            int first = round * aRound;
            double booked = Workers.share(ours.subList(first, first + aRound), bookings::book);
            double written =
                    Workers.share(theirs.subList(first, first + aRound), each -> write(bare, each));
            Progress.say(
                    "booking: %.0f a second; bare: %.0f a second%s",
                    aRound / booked, aRound / written, round < WARM_UP ? " (to warm up)" : "");
            whole += round < WARM_UP ? 0 : booked;
            plain += round < WARM_UP ? 0 : written;
        }
        return plain / whole;
    }

    private void write(Replay bare, Target target) throws Exception {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            bare.run(connection, target);
        }
    }

    /** What a crowd met: how many got a place, lost properly, or were told nothing sensible. */
    record Crowd(int booked, int lost, int unhandled) {}

    /** Nine of ten want the same places. */
    Crowd crowd(List<Target> same, List<Target> apart) {
        List<Target> all = new ArrayList<>(same);
        all.addAll(apart.subList(0, Math.min(apart.size(), same.size() / 9)));
        Collections.shuffle(all, new Random(1405));
        AtomicInteger booked = new AtomicInteger();
        AtomicInteger lost = new AtomicInteger();
        Queue<Throwable> unhandled = new ConcurrentLinkedQueue<>();
        Workers.share(
                all,
                each -> {
                    Throwable failure = failure(each);
                    if (failure == null) {
                        booked.incrementAndGet();
                    } else if (failure instanceof Problem problem && isLoss(problem)) {
                        lost.incrementAndGet();
                    } else {
                        unhandled.add(failure);
                    }
                });
        unhandled.stream().limit(3).forEach(each -> Progress.say("unhandled: %s", each));
        Progress.say(
                "crowd: %d booked, %d lost, %d unhandled",
                booked.get(), lost.get(), unhandled.size());
        return new Crowd(booked.get(), lost.get(), unhandled.size());
    }

    private @Nullable Throwable failure(Target target) {
        try {
            bookings.book(target);
            return null;
        } catch (RuntimeException e) {
            return e;
        }
    }

    /** A conflict that says what is free instead. */
    private static boolean isLoss(Problem problem) {
        return problem.code() == SchedulingProblem.SLOT_TAKEN
                && problem.extras().get("alternatives") instanceof List<?> others
                && !others.isEmpty();
    }
}
