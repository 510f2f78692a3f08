package org.didar.people;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A کد ملی: ten digits whose last one checks the others. With weights 10…2 and r = sum mod 11 the
 * check digit is r below 2 and 11 − r otherwise. Its text never appears in a log or a message.
 */
public final class NationalId implements IdentityNumber {

    private static final Pattern TYPED = Pattern.compile("\\d{8,10}");
    private static final Pattern ALL_SAME = Pattern.compile("(\\d)\\1{9}");
    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\u200c-]");
    private static final int LENGTH = 10;

    private final String digits;

    private NationalId(String digits) {
        this.digits = digits;
    }

    /**
     * Reads what a person typed, padding with the zeros that older cards leave out; empty when it
     * cannot be a national ID.
     */
    public static Optional<NationalId> parse(String typed) {
        String ascii = SEPARATORS.matcher(Digits.toAscii(typed)).replaceAll("");
        if (!TYPED.matcher(ascii).matches()) {
            return Optional.empty();
        }
        String padded = "0".repeat(LENGTH - ascii.length()) + ascii;
        boolean valid =
                !ALL_SAME.matcher(padded).matches() && checkDigit(padded) == digit(padded, 9);
        return valid ? Optional.of(new NationalId(padded)) : Optional.empty();
    }

    /** The check digit that belongs to the first nine digits. */
    static int checkDigit(String digits) {
        int sum = 0;
        for (int place = 0; place < LENGTH - 1; place++) {
            sum += digit(digits, place) * (LENGTH - place);
        }
        int rest = sum % 11;
        return rest < 2 ? rest : 11 - rest;
    }

    private static int digit(String digits, int place) {
        return digits.charAt(place) - '0';
    }

    @Override
    public IdentityKind kind() {
        return IdentityKind.NATIONAL_ID;
    }

    /** All ten digits. */
    @Override
    public String text() {
        return digits;
    }

    /** The first three and the last two digits, enough to compare with a card: 001•••••47. */
    @Override
    public String masked() {
        return digits.substring(0, 3) + "•".repeat(5) + digits.substring(8);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NationalId that && digits.equals(that.digits);
    }

    @Override
    public int hashCode() {
        return digits.hashCode();
    }

    /** Masked, so that a log line or an exception never shows the number. */
    @Override
    public String toString() {
        return masked();
    }
}
