package org.didar.audit;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the chain ended at some time, noted where nobody can change it: a chain that was cut short
 * or written anew does not hold it.
 */
record Anchor(long position, Seal mac) {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,18}):([0-9a-f]{64})");

    /**
     * @throws IllegalArgumentException with a sentence for the operator
     */
    static Anchor parse(String written) {
        Matcher parts = WRITTEN.matcher(written);
        if (!parts.matches()) {
            throw new IllegalArgumentException(
                    "A head is written POSITION:MAC, as Didar logs it every hour.");
        }
        return new Anchor(
                Long.parseLong(Objects.requireNonNull(parts.group(1))),
                new Seal(Objects.requireNonNull(parts.group(2))));
    }

    boolean is(Chain.Link link) {
        return link.position() == position && link.mac().equals(mac);
    }

    @Override
    public String toString() {
        return position + ":" + mac.hex();
    }
}
