package org.didar.people;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A کد فراگیر (or کد یکتا): twelve digits that foreigners in Iran are given. How its digits check
 * each other is not published, so a slip is noticed by the officer who sees the card.
 */
public record ForeignId(String text) implements IdentityNumber {

    private static final Pattern SHAPE = Pattern.compile("\\d{12}");
    private static final Pattern ALL_SAME = Pattern.compile("(\\d)\\1{11}");
    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\u200c-]");

    public ForeignId {
        if (!SHAPE.matcher(text).matches()) {
            throw new IllegalArgumentException("Not twelve digits");
        }
    }

    /** Reads what a person typed; empty when it cannot be one. */
    public static Optional<ForeignId> parse(String typed) {
        String digits = SEPARATORS.matcher(Digits.toAscii(typed)).replaceAll("");
        boolean possible = SHAPE.matcher(digits).matches() && !ALL_SAME.matcher(digits).matches();
        return possible ? Optional.of(new ForeignId(digits)) : Optional.empty();
    }

    @Override
    public IdentityKind kind() {
        return IdentityKind.FOREIGN_ID;
    }

    @Override
    public String masked() {
        return text.substring(0, 3) + "•".repeat(7) + text.substring(10);
    }

    @Override
    public String toString() {
        return masked();
    }
}
