package org.didar.sms;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/**
 * Fills the holes of a body, {@code {name}}, so that no value can break out of its place: within
 * JSON the writer of the body puts the quotes, within a form values are encoded.
 */
enum Filling {
    JSON(Filling::insideQuotes),
    FORM(value -> URLEncoder.encode(value, StandardCharsets.UTF_8)),
    PLAIN(value -> value);

    private static final Pattern HOLE = Pattern.compile("\\{([a-z0-9]+)}");
    private static final JsonMapper MAPPER = JsonMapper.shared();

    @SuppressWarnings("ImmutableEnumChecker") // a function without state
    private final UnaryOperator<String> escaped;

    Filling(UnaryOperator<String> escaped) {
        this.escaped = escaped;
    }

    /** Fails for a hole that nothing is known for, naming the hole. */
    String fill(String body, Map<String, String> values) {
        return HOLE.matcher(body)
                .replaceAll(hole ->
                        Matcher.quoteReplacement(escaped.apply(value(hole.group(1), values))));
    }

    private static String value(String hole, Map<String, String> values) {
        String value = values.get(hole);
        if (value == null) {
            throw new IllegalStateException("didar.sms: nothing is known for {" + hole + "}");
        }
        return value;
    }

    private static String insideQuotes(String value) {
        String quoted = MAPPER.writeValueAsString(value);
        return quoted.substring(1, quoted.length() - 1);
    }
}
