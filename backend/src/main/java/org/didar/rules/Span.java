package org.didar.rules;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A length of time as a rule states it: {@code 10m}, {@code 24h}, {@code 14d} or {@code 2wd}. A day
 * is 24 hours; working days are the prison's own, see {@link WorkingTime}.
 */
public record Span(int amount, Unit unit) {

    /** What is counted. */
    public enum Unit {
        MINUTES("m", 1),
        HOURS("h", 60),
        DAYS("d", 24 * 60),
        WORKING_DAYS("wd", 24 * 60);

        private final String sign;
        private final int minutes;

        Unit(String sign, int minutes) {
            this.sign = sign;
            this.minutes = minutes;
        }
    }

    private static final Pattern TEXT = Pattern.compile("(\\d{1,4})(m|h|d|wd)");

    public Span {
        if (amount < 0) {
            throw new IllegalArgumentException("A span of " + amount);
        }
    }

    static boolean isSpan(String text) {
        return TEXT.matcher(text).matches();
    }

    /**
     * @throws IllegalArgumentException when it is no such text
     */
    public static Span of(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("No span: " + text);
        }
        return new Span(Integer.parseInt(matcher.group(1)), unit(matcher.group(2)));
    }

    private static Unit unit(String sign) {
        return switch (sign) {
            case "m" -> Unit.MINUTES;
            case "h" -> Unit.HOURS;
            case "d" -> Unit.DAYS;
            default -> Unit.WORKING_DAYS;
        };
    }

    /** Its minutes when every day is a working day: what bounds compare. */
    public long nominalMinutes() {
        return (long) amount * unit.minutes;
    }

    /**
     * @throws IllegalStateException for working days, which have no length without a calendar
     */
    public Duration duration() {
        if (unit == Unit.WORKING_DAYS) {
            throw new IllegalStateException("Working days need a prison's calendar");
        }
        return Duration.ofMinutes(nominalMinutes());
    }

    @Override
    public String toString() {
        return amount + unit.sign;
    }
}
