package org.didar.bench.room;

import java.util.concurrent.atomic.AtomicLongArray;
import java.util.stream.LongStream;

/** When each message of one round left and came, by its number. */
final class Arrivals {

    private static final String MARK = "\"usernameFragment\":\"n";
    private static final double PERCENTILE = 0.99;

    private final int round;
    private final int messages;
    private final AtomicLongArray left;
    private final AtomicLongArray took;

    Arrivals(int round, int messages) {
        this.round = round;
        this.messages = messages;
        this.left = new AtomicLongArray(messages);
        this.took = new AtomicLongArray(messages);
    }

    /** A candidate of some 300 bytes that says which it is and passes for a relay's. */
    String signal(Crowd.Person to, int number) {
        left.set(number, System.nanoTime());
        return "{\"t\":\"signal\",\"to\":\""
                + to.seat()
                + "\",\"round\":1,\"candidate\":{\"candidate\":\"candidate:842163049 1 udp"
                + " 41885439 203.0.113.77 50123 typ relay raddr 0.0.0.0 rport 0 generation 0 ufrag"
                + " Zk3q network-cost 50\",\"sdpMid\":\"0\",\"sdpMLineIndex\":0,"
                + MARK
                + round
                + "-"
                + number
                + "\"}}";
    }

    void note(String text) {
        long now = System.nanoTime();
        int mark = text.indexOf(MARK);
        if (mark < 0) {
            return;
        }
        int from = mark + MARK.length();
        int dash = text.indexOf('-', from);
        if (Integer.parseInt(text, from, dash, 10) == round) {
            int number = Integer.parseInt(text, dash + 1, text.indexOf('"', dash), 10);
            took.compareAndSet(number, 0, now - left.get(number));
        }
    }

    long missing() {
        return times().filter(each -> each == 0).count();
    }

    /** In milliseconds, of those that came. */
    double p99() {
        long[] sorted = times().filter(each -> each > 0).sorted().toArray();
        return sorted.length == 0 ? Double.NaN : sorted[(int) (sorted.length * PERCENTILE)] / 1e6;
    }

    private LongStream times() {
        return LongStream.range(0, messages).map(each -> took.get((int) each));
    }
}
