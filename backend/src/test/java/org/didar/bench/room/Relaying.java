package org.didar.bench.room;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import org.didar.bench.Progress;

/** Signals from seat to seat, and the same frames echoed by the bare handler, by turns. */
final class Relaying {

    /** Of all sockets together, whatever their number. */
    private static final int A_SECOND = 1_000;

    private static final int SECONDS = 8;
    private static final int ROUNDS = 5;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Crowd crowd;
    private final Pages pages;
    private int rounds;
    private long lost;

    Relaying(Crowd crowd, Pages pages) {
        this.crowd = crowd;
        this.pages = pages;
    }

    @FunctionalInterface
    private interface Sending {
        void send(Arrivals arrivals, int number) throws IOException;
    }

    /** How many times longer one in a hundred relays takes than one in a hundred echoes. */
    double ratio() throws IOException {
        round(this::relay);
        round(this::echo);
        List<Double> relayed = new ArrayList<>();
        List<Double> echoed = new ArrayList<>();
        for (int each = 0; each < ROUNDS; each++) {
            echoed.add(round(this::echo));
            relayed.add(round(this::relay));
            Progress.say(
                    "%d sockets, round %d: echo p99 %.2f ms, relay p99 %.2f ms",
                    pages.open().size(), each + 1, echoed.getLast(), relayed.getLast());
        }
        return median(relayed) / median(echoed);
    }

    long lost() {
        return lost;
    }

    private double round(Sending sending) throws IOException {
        int messages = Math.min(A_SECOND * SECONDS, pages.open().size() * SECONDS * 2);
        Arrivals arrivals = new Arrivals(++rounds, messages);
        pages.noteIn(arrivals);
        long begun = System.nanoTime();
        long every = SECONDS * 1_000_000_000L / messages;
        for (int number = 0; number < messages; number++) {
            long left;
            while ((left = begun + number * every - System.nanoTime()) > 0) {
                LockSupport.parkNanos(left);
            }
            sending.send(arrivals, number);
        }
        try {
            Awaitility.await().atMost(PATIENCE).until(() -> arrivals.missing() == 0);
        } catch (ConditionTimeoutException someAreLost) {
            lost += arrivals.missing();
        }
        return arrivals.p99();
    }

    /** From room to room, so that no socket sends often; in each to all peers by turns. */
    private void relay(Arrivals arrivals, int number) {
        int rooms = pages.open().size() / Crowd.SEATS;
        Crowd.Place place = crowd.places().get(number % rooms);
        int turn = number / rooms;
        int seat = turn % Crowd.SEATS;
        Page page = pages.open().get(number % rooms * Crowd.SEATS + seat);
        List<Crowd.Person> peers = place.peersOf(page.person);
        page.send(arrivals.signal(peers.get(turn % peers.size()), number));
    }

    private void echo(Arrivals arrivals, int number) throws IOException {
        int sockets = pages.bare().size();
        Crowd.Person anybody = pages.open().getFirst().person;
        pages.bare().get(number % sockets).send(arrivals.signal(anybody, number));
    }

    private static double median(List<Double> ofRounds) {
        return ofRounds.stream().sorted().toList().get(ofRounds.size() / 2);
    }
}
