package org.didar.bench.room;

import java.io.IOException;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.didar.bench.Progress;
import org.jspecify.annotations.Nullable;

/** One person's page: a ticket, a socket, a room, and back again as the web client comes back. */
final class Page {

    private static final String TICKET = "\"ticket\":\"";
    private static final long FIRST_WAIT_NANOS = 500_000_000L;
    private static final long LONGEST_WAIT_NANOS = 8_000_000_000L;

    private static final int MANY_TRIES = 20;

    final Crowd.Person person;
    private final UUID page = UUID.randomUUID();
    private final int port;
    private final AtomicReference<@Nullable Arrivals> arrivals;
    private volatile @Nullable Wire wire;
    private volatile boolean isIn;
    private volatile long admittedInNanos;
    private volatile long inAt;
    private volatile boolean leaving;
    private final AtomicInteger refused = new AtomicInteger();

    Page(Crowd.Person person, int port, AtomicReference<@Nullable Arrivals> arrivals) {
        this.person = person;
        this.port = port;
        this.arrivals = arrivals;
    }

    /** Comes, listens, and comes back whenever the line is gone. */
    void live() {
        long wait = FIRST_WAIT_NANOS;
        while (!leaving) {
            try {
                enter();
                wait = FIRST_WAIT_NANOS;
                listen();
            } catch (IOException refusedOrGone) {
                if (refused.incrementAndGet() == MANY_TRIES) {
                    Progress.say("%s cannot come: %s", person.kind(), refusedOrGone);
                }
            }
            isIn = false;
            drop();
            double spread = 0.8 + 0.4 * ThreadLocalRandom.current().nextDouble();
            LockSupport.parkNanos((long) (wait * spread));
            wait = Math.min(2 * wait, LONGEST_WAIT_NANOS);
        }
    }

    private void enter() throws IOException {
        String cookie = "__Host-didar=" + person.cookieText();
        long asked = System.nanoTime();
        Wire.Answer answer = Wire.post(port, "/api/visits/" + person.visit() + "/ticket", cookie);
        if (answer.status() != 200) {
            throw new IOException("Ticket answered with " + answer);
        }
        int from = answer.body().indexOf(TICKET) + TICKET.length();
        String ticket = answer.body().substring(from, answer.body().indexOf('"', from));
        Wire opened = Wire.open(port, "/ws", cookie);
        wire = opened;
        opened.send("{\"t\":\"hello\",\"ticket\":\"" + ticket + "\",\"page\":\"" + page + "\"}");
        String text;
        do {
            text = opened.receive();
            if (text == null) {
                throw new IOException("Closed before the room was shown");
            }
        } while (!text.startsWith("{\"t\":\"room\""));
        inAt = System.nanoTime();
        admittedInNanos = inAt - asked;
        isIn = true;
    }

    private void listen() throws IOException {
        Wire open = wire;
        String text;
        while (open != null && (text = open.receive()) != null) {
            if (text.startsWith("{\"t\":\"signal\"")) {
                Arrivals now = arrivals.get();
                if (now != null) {
                    now.note(text);
                }
            } else if (text.startsWith("{\"t\":\"ping\"")) {
                open.send("{\"t\":\"pong\"}");
            }
        }
    }

    void send(String text) {
        Wire open = wire;
        try {
            if (open != null) {
                open.send(text);
            }
        } catch (IOException gone) {
            open.close();
        }
    }

    private void drop() {
        Wire open = wire;
        if (open != null) {
            open.close();
        }
        wire = null;
    }

    void leave() {
        leaving = true;
        drop();
    }

    boolean isIn() {
        return isIn;
    }

    double admittedInMillis() {
        return admittedInNanos / 1e6;
    }

    long inAt() {
        return inAt;
    }

    int refused() {
        return refused.get();
    }
}
