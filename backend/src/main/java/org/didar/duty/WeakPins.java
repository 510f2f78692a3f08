package org.didar.duty;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** PINs that somebody who watches or knows an officer tries first. */
final class WeakPins {

    private static final Pattern DIGITS = Pattern.compile("[0-9]{6,12}");
    private static final Pattern REPEATED = Pattern.compile("(.{1,4})\\1+");
    private static final Pattern YEAR = Pattern.compile("1[34][0-9]{2}|19[0-9]{2}|20[0-2][0-9]");

    /** Lines and corners of a number pad. */
    private static final Set<String> DRAWN =
            Set.of(
                    "147258", "147369", "159357", "159753", "258369", "258456", "789456", "456123",
                    "123654", "321654", "741852", "963852", "852456", "112233", "332211", "445566",
                    "778899", "123789", "987321");

    private WeakPins() {}

    /**
     * @param own numbers by which the officer is known
     */
    static boolean isWeak(String pin, Set<String> own) {
        return !DIGITS.matcher(pin).matches()
                || REPEATED.matcher(pin).matches()
                || isStairs(pin)
                || DRAWN.contains(pin)
                || pin.chars().distinct().count() < 3
                || beginsOrEndsWithAYear(pin)
                || own.stream().anyMatch(each -> each.contains(pin) || pin.contains(each));
    }

    /** Always one up, or always one down; 9 and 0 are neighbours. */
    private static boolean isStairs(String pin) {
        int step = Math.floorMod(pin.charAt(1) - pin.charAt(0), 10);
        return (step == 1 || step == 9)
                && IntStream.range(1, pin.length())
                        .allMatch(each ->
                                Math.floorMod(pin.charAt(each) - pin.charAt(each - 1), 10) == step);
    }

    private static boolean beginsOrEndsWithAYear(String pin) {
        return YEAR.matcher(pin.substring(0, 4)).matches()
                || YEAR.matcher(pin.substring(pin.length() - 4)).matches();
    }
}
