package org.didar.people;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A passport of another country, in the shape its machine-readable zone has it (ICAO Doc 9303 part
 * 4): the issuer's three letters and up to nine letters and digits. Citizens register by their
 * national ID, so that nobody is here twice.
 *
 * @param country ISO 3166-1 alpha-3, or what Doc 9303 part 3 gives stateless people and refugees
 */
public record Passport(String country, String number) implements IdentityNumber {

    private static final Pattern NUMBER = Pattern.compile("(?=.*\\d)[A-Z0-9]{5,9}");
    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\u200c<-]");
    private static final String HOME = "IRN";
    private static final Set<String> ISSUERS = issuers();

    public Passport {
        if (!ISSUERS.contains(country) || !NUMBER.matcher(number).matches()) {
            throw new IllegalArgumentException("Not a passport");
        }
    }

    /** Reads what a person typed; empty when it cannot be one. */
    public static Optional<Passport> parse(String country, String number) {
        String issuer = tidy(country);
        String tidy = tidy(number);
        return ISSUERS.contains(issuer) && NUMBER.matcher(tidy).matches()
                ? Optional.of(new Passport(issuer, tidy))
                : Optional.empty();
    }

    static Passport stored(String text) {
        return new Passport(text.substring(0, 3), text.substring(4));
    }

    private static String tidy(String typed) {
        return SEPARATORS.matcher(Digits.toAscii(typed)).replaceAll("").toUpperCase(Locale.ROOT);
    }

    private static Set<String> issuers() {
        Set<String> codes =
                new HashSet<>(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3));
        codes.remove(HOME);
        codes.addAll(Set.of("XXA", "XXB", "XXC", "UNO", "UNA", "UNK"));
        return Set.copyOf(codes);
    }

    @Override
    public IdentityKind kind() {
        return IdentityKind.PASSPORT;
    }

    @Override
    public String text() {
        return country + ':' + number;
    }

    @Override
    public String masked() {
        int hidden = number.length() - 3;
        return country + ' ' + number.charAt(0) + "•".repeat(hidden) + number.substring(hidden + 1);
    }

    @Override
    public String toString() {
        return masked();
    }
}
