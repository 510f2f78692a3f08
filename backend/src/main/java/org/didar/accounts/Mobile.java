package org.didar.accounts;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.didar.kernel.Problem;
import org.didar.people.Digits;

/** An Iranian mobile number in its one stored form, {@code +989…}. */
public record Mobile(String number) {

    private static final Pattern STORED = Pattern.compile("\\+989\\d{9}");
    private static final Pattern TYPED = Pattern.compile("(?:\\+98|0098|98|0)?(9\\d{9})");
    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\u200c()-]");

    public Mobile {
        if (!STORED.matcher(number).matches()) {
            throw new IllegalArgumentException("Not a mobile number in its stored form");
        }
    }

    /** Reads what a person typed, in any of the usual spellings and digits. */
    public static Optional<Mobile> parse(String typed) {
        Matcher matcher = TYPED.matcher(SEPARATORS.matcher(Digits.toAscii(typed)).replaceAll(""));
        return matcher.matches()
                ? Optional.of(new Mobile("+98" + matcher.group(1)))
                : Optional.empty();
    }

    /**
     * @throws Problem {@code mobile.invalid} at the field
     */
    static Mobile typed(String typed) {
        return parse(typed)
                .orElseThrow(() -> Problem.atField(AccountProblem.MOBILE_INVALID, "mobile"));
    }

    /** Masked, so that a log line or an exception never shows the number: +98910•••••47. */
    @Override
    public String toString() {
        return number.substring(0, 6) + "•".repeat(5) + number.substring(11);
    }
}
