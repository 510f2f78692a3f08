package org.didar.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.didar.bench.Size.Kind;
import org.didar.scheduling.FreeDays;
import org.didar.scheduling.FreeTimes;

/** Fourteen days for a prisoner and one visitor, asked of the service. */
final class MeasuringSearch {

    private static final int WARM_UP = 2_000;
    private static final int TIMES = 1_500;

    private final Random random = new Random(1405);
    private final List<Double> large = new ArrayList<>();
    private final List<Double> small = new ArrayList<>();

    record Figures(double p50, double p99, double growth) {}

    /** One after the other, so that whatever else the machine does slows both alike. */
    Figures compare(FreeTimes country, Size size, FreeTimes village, Size hundredThousand) {
        for (int each = 0; each < WARM_UP + TIMES; each++) {
            double long1 = millis(country, size);
            double short1 = millis(village, hundredThousand);
            if (each >= WARM_UP) {
                large.add(long1);
                small.add(short1);
            }
        }
        Progress.say(
                "search: p50 %.2f ms, p99 %.2f ms; with a hundred thousand visits p50 %.2f ms",
                at(large, 0.5), at(large, 0.99), at(small, 0.5));
        return new Figures(at(large, 0.5), at(large, 0.99), at(large, 0.5) / at(small, 0.5));
    }

    private double millis(FreeTimes times, Size size) {
        int prisoner = random.nextInt(size.prisoners());
        long begun = System.nanoTime();
        FreeDays found = search(times, prisoner);
        double millis = (System.nanoTime() - begun) / 1e6;
        if (found.days().stream().allMatch(day -> day.times().isEmpty())
                && found.blocked() == null) {
            throw new AssertionError("Nothing is free for prisoner " + prisoner);
        }
        return millis;
    }

    static FreeDays search(FreeTimes times, int prisoner) {
        return times.find(
                Kind.PRISONER.id(prisoner),
                Set.of(Kind.PERSON.id(Size.leadOf(prisoner))),
                Size.TODAY,
                14);
    }

    private static double at(List<Double> values, double share) {
        return values.stream().sorted().toList().get((int) (values.size() * share));
    }
}
