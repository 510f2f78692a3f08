package org.didar.audit;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * What may stand beside an act: short ASCII codes, small numbers, ids and instants. A name is not
 * ASCII or has a space; a national id, a mobile number or a prisoner's number has eight digits or
 * more. Whatever does not fit is withheld rather than refused, because an act must not fail over
 * the way it was described.
 */
final class Facts {

    static final String WITHHELD = "withheld";

    private static final Logger log = LoggerFactory.getLogger(Facts.class);
    private static final JsonMapper JSON = JsonMapper.shared();

    private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z_.]{0,39}");
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_.:+-]{0,60}");
    private static final Pattern EIGHT_DIGITS = Pattern.compile("([^0-9]*[0-9]){8}.*");
    private static final Pattern ID =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final Pattern MOMENT =
            Pattern.compile("20[0-9]{2}-[01][0-9]-[0-3][0-9](T[0-9:]{5,8}(\\.[0-9]{1,9})?Z)?");

    private Facts() {}

    /** The kind of a thing or the name of an act: written by programmers, so it is checked hard. */
    static String name(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("Not a name of an act or a thing: " + name);
        }
        return name;
    }

    /**
     * A count that may grow: from ten million on in thousands, because long numbers are kept out.
     */
    static String count(long number) {
        return number < 10_000_000 ? Long.toString(number) : number / 1_000 + "k";
    }

    /** One JSON object, keys in order. */
    static String json(Map<String, String> facts) {
        Map<String, String> kept = new TreeMap<>();
        facts.forEach((key, value) -> kept.put(name(key), fit(key, value)));
        return JSON.writeValueAsString(kept);
    }

    private static String fit(String key, String value) {
        if (isFit(value)) {
            return value;
        }
        log.error("The fact {} is no code, number, id or instant: withheld from the log", key);
        return WITHHELD;
    }

    private static boolean isFit(String value) {
        return ID.matcher(value).matches()
                || MOMENT.matcher(value).matches()
                || (CODE.matcher(value).matches() && !EIGHT_DIGITS.matcher(value).matches());
    }
}
