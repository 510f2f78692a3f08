package org.didar.sessions;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a person needs to tell their devices apart, and no more: a fingerprint is not kept.
 *
 * @param browser a well-known name, or empty
 * @param platform a well-known name, or empty
 * @param network the first part of the address: the operator and the region, not the house
 */
public record Device(String browser, String platform, String network) {

    /** In order: later ones call themselves by earlier ones' names as well. */
    private static final String[][] BROWSERS = {
        {"SamsungBrowser", "Samsung Internet"},
        {"EdgA", "Edge"},
        {"Edg", "Edge"},
        {"OPR", "Opera"},
        {"Firefox", "Firefox"},
        {"FxiOS", "Firefox"},
        {"CriOS", "Chrome"},
        {"Chrome", "Chrome"},
        {"Safari", "Safari"},
    };

    private static final String[][] PLATFORMS = {
        {"Android", "Android"},
        {"iPhone", "iPhone"},
        {"iPad", "iPad"},
        {"Windows", "Windows"},
        {"Macintosh", "Mac"},
        {"CrOS", "ChromeOS"},
        {"Linux", "Linux"},
    };

    /** Reads what a browser says of itself; what it does not say stays empty. */
    public static Device of(@Nullable String userAgent, String address) {
        String said = userAgent == null ? "" : userAgent;
        return new Device(first(BROWSERS, said), first(PLATFORMS, said), network(address));
    }

    private static String first(String[][] signs, String said) {
        return Stream.of(signs)
                .filter(each -> said.contains(each[0]))
                .map(each -> each[1])
                .findFirst()
                .orElse("");
    }

    private static String network(String address) {
        boolean four = address.contains(".");
        return Stream.of(address.split(four ? "\\." : ":", 3))
                .limit(2)
                .collect(Collectors.joining(four ? "." : ":"));
    }
}
