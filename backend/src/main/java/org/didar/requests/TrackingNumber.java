package org.didar.requests;

import java.util.random.RandomGenerator;

/**
 * A number people can read out over the telephone: nine random digits and a check digit after Damm
 * (2004), which finds every single wrong digit and every swap of neighbours.
 */
final class TrackingNumber {

    private static final int LOWEST = 100_000_000;
    private static final int HIGHEST = 1_000_000_000;

    /** The totally anti-symmetric quasigroup of order ten of Damm's thesis. */
    private static final int[][] DAMM = {
        {0, 3, 1, 7, 5, 9, 8, 6, 4, 2},
        {7, 0, 9, 2, 1, 5, 4, 8, 6, 3},
        {4, 2, 0, 6, 8, 7, 1, 3, 5, 9},
        {1, 7, 5, 0, 9, 8, 3, 4, 2, 6},
        {6, 1, 2, 3, 0, 4, 5, 9, 7, 8},
        {3, 6, 7, 4, 2, 0, 9, 5, 8, 1},
        {5, 8, 6, 9, 7, 2, 0, 1, 3, 4},
        {8, 9, 4, 5, 3, 6, 2, 0, 1, 7},
        {9, 4, 3, 8, 6, 1, 7, 2, 0, 5},
        {2, 5, 8, 1, 4, 3, 6, 7, 9, 0},
    };

    private TrackingNumber() {}

    static String draw(RandomGenerator random) {
        String digits = Integer.toString(random.nextInt(LOWEST, HIGHEST));
        return digits + interim(digits);
    }

    /** Whether ten digits with their check digit were copied without a slip. */
    static boolean isSound(String number) {
        return number.matches("[0-9]{10}") && interim(number) == 0;
    }

    private static int interim(String digits) {
        int interim = 0;
        for (int i = 0; i < digits.length(); i++) {
            interim = DAMM[interim][digits.charAt(i) - '0'];
        }
        return interim;
    }
}
