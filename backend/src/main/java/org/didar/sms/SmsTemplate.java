package org.didar.sms;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A text that the provider keeps.
 *
 * @param kind of the messages it is for
 * @param id the provider's name for it
 * @param parts what fills it, in the provider's order, by the names of our own texts
 */
record SmsTemplate(String kind, String id, List<String> parts) {

    private static final Pattern SHAPE = Pattern.compile("[a-z_]+:[^:\\s]+(:[a-z]+)*");
    private static final Pattern COLON = Pattern.compile(":");

    /** Reads {@code visit_soon:reminder2:day:time}. */
    static SmsTemplate parse(String text) {
        String setting = text.strip();
        if (!SHAPE.matcher(setting).matches()) {
            throw new IllegalStateException(
                    "didar.sms.templates: not of the form kind:id:part:part: " + setting);
        }
        List<String> words = COLON.splitAsStream(setting).toList();
        return new SmsTemplate(words.get(0), words.get(1), words.subList(2, words.size()));
    }
}
